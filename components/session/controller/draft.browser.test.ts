import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const TEXT = 'لعب الفريق دورًا محوريًا هنا.\nسطر ثان.';
const STYLE = '.draft { white-space: break-spaces; } del { user-select: none; }';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('test-page.ts', import.meta.url));
  const [{ outputFiles }, started] = await Promise.all([
    build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022' }),
    chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' }),
  ]);
  browser = started;
  page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><style>${STYLE}</style><body>`);
  // A secure context is what the extension's pages are: `about:blank` is none, so it lacks this.
  await page.evaluate(() => {
    let count = 0;
    Object.defineProperty(crypto, 'randomUUID', { value: () => `new-${(count += 1)}`, configurable: true });
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await page.evaluate((text) => window.openSession(text, 'دورًا محوريًا', 'دوره'), TEXT);
  await page.locator('.finding').waitFor();
});

const text = () => page.evaluate(() => window.session.text());
const changes = () => page.evaluate(() => window.session.changes().map(({ by }) => by.kind));

async function caret(offset: number, end = offset): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const { session } = window;
      const { editor } = session;
      const block = (at: number) => session.text().slice(0, at).split('\n').length;
      editor.commands.setTextSelection({ from: from + block(from), to: to + block(to) });
      editor.view.focus();
    },
    [offset, end] as const,
  );
}

describe('the draft in Chromium', () => {
  it('is named, and each block takes the direction of its own letters', async () => {
    const draft = page.getByRole('textbox', { name: 'المسودة' });
    expect(await draft.count()).toBe(1);
    await caret(TEXT.length);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('An English line');
    const directions = await draft
      .locator('> *')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));
    expect(directions).toEqual(['rtl', 'rtl', 'ltr']);
  });

  it('takes what is typed, deleted and split, and gives it all back', async () => {
    await caret(3);
    await page.keyboard.type(' دائمًا');
    expect(await text()).toBe(TEXT.replace('لعب', 'لعب دائمًا'));
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    expect(await text()).toBe(TEXT.replace('لعب', 'لعب دائمً\n\u2028'));
    const ids = await page.evaluate(() => window.session.blocks().map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
    for (let each = 0; each < 8 && (await text()) !== TEXT; each += 1) await page.keyboard.press('Control+KeyZ');
    expect(await text()).toBe(TEXT);
    expect(await changes()).toEqual([]);
    await page.keyboard.press('Control+Shift+KeyZ');
    expect(await text()).not.toBe(TEXT);
  });

  it('accepts with Alt+Enter from within, and one undo takes it back, before what was typed', async () => {
    await caret(0);
    await page.keyboard.type('و');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('ق');
    expect(await text()).toBe('وقلعب الفريق دوره هنا.\nسطر ثان.');
    await page.keyboard.press('Control+KeyZ');
    await page.keyboard.press('Control+KeyZ');
    expect(await text()).toBe(`و${TEXT}`);
    expect(await page.locator('.finding-current').textContent()).toBe('دورًا محوريًا');
    await page.keyboard.press('Control+KeyY');
    expect(await changes()).toContain('rule');
    await page.keyboard.press('Control+KeyZ');
    await page.keyboard.press('Alt+Backspace');
    expect(await page.locator('.finding').count()).toBe(0);
    expect(await text()).toBe(`و${TEXT}`);
  });

  it('draws what was taken out beside the text, not in it: typing and copying pass it by', async () => {
    await page.evaluate(() => window.session.accept());
    const struck = page.locator('del');
    expect(await struck.textContent()).toBe('دورًا محوريًا');
    expect(await page.locator('ins').textContent()).toBe('دوره');
    expect(await page.getByRole('textbox').ariaSnapshot()).not.toContain('محوريًا');
    await caret(TEXT.indexOf('دورًا'));
    await page.keyboard.type('جدًا ');
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    expect(await text()).toBe('لعب الفريق جدًا دوره هنا.!\nسطر ثان.');
    await page.keyboard.press('Control+KeyA');
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return data.getData('text/plain');
    });
    expect(copied).toBe(await text());
  });

  it('lets the caret and Backspace pass what is struck out as if it were not there', async () => {
    await page.evaluate(() => window.session.accept());
    const offset = () =>
      page.evaluate(async () => {
        // The browser tells of a moved caret a little later.
        await new Promise((resolve) => setTimeout(resolve, 50));
        const { head } = window.session.editor.state.selection;
        return head - 1;
      });
    const start = TEXT.indexOf('دورًا');
    await caret(start - 1);
    const path = [];
    for (let each = 0; each < 3; each += 1) {
      await page.keyboard.press('ArrowLeft');
      path.push(await offset());
    }
    expect(path).toEqual([start, start + 1, start + 2]);
    for (let each = 0; each < 3; each += 1) await page.keyboard.press('ArrowRight');
    expect(await offset()).toBe(start - 1);
    await caret(start);
    await page.keyboard.press('Backspace');
    expect(await text()).toBe('لعب الفريقدوره هنا.\nسطر ثان.');
    await caret(0);
    await page.keyboard.press('Delete');
    expect(await text()).toBe('عب الفريقدوره هنا.\nسطر ثان.');
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    expect(await text()).toBe('عب الفريقدوره هنا.سطر ثان.');
    expect(await page.locator('del').allTextContents()).toContain('لعب');
  });

  it('reduces what is pasted to its own kinds of blocks', async () => {
    const paste = (kind: string, content: string) =>
      page.evaluate(
        ([type, data]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData(type, data);
          document.activeElement?.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        },
        [kind, content] as const,
      );
    await caret(0, TEXT.length);
    await paste(
      'text/html',
      `<h2 id="x" onclick="alert(1)">عنوان</h2><p style="color:red">فقرة <b>مهمة</b> و<a href="javascript:alert(1)">رابط</a><br>سطر</p>
       <ul><li>أول</li><li><p>ثان</p><ul><li>داخل</li></ul></li></ul><blockquote><p>قول</p></blockquote><pre>ا\nب</pre>
       <table><tr><td>خلية</td></tr></table><img src="x"><script>alert(1)</script>`,
    );
    const blocks = await page.evaluate(() => window.session.blocks());
    expect(blocks.map(({ kind, text: line }) => [kind, line])).toEqual([
      ['heading', 'عنوان'],
      ['paragraph', 'فقرة مهمة ورابط\u2028سطر'],
      ['list-item', 'أول'],
      ['list-item', 'ثان'],
      ['list-item', 'داخل'],
      ['quote', 'قول'],
      ['code', 'ا\u2028ب'],
      ['table-cell', 'خلية'],
    ]);
    expect(blocks[1]?.marks).toEqual([{ kind: 'bold', start: 5, end: 9 }]);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    await caret(0, (await text()).length);
    await paste('text/plain', 'سطر\r\n\r\nآخر');
    expect(await text()).toBe('سطر\n\nآخر');
  });

  it('leaves the block alone while letters are composed, then checks it', async () => {
    const client = await page.context().newCDPSession(page);
    await caret(TEXT.indexOf('محوريًا'));
    const before = await page.evaluate(() => window.checks.length);
    for (const letters of ['k', 'ka', 'kan']) {
      await client.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
      await page.waitForTimeout(80);
    }
    await page.waitForTimeout(300);
    // The words of the finding are broken, but its drawing stays, and nothing was checked.
    expect(await page.evaluate(() => window.session.editor.view.composing)).toBe(true);
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await page.evaluate(() => window.checks.length)).toBe(before);
    expect(await page.locator('del').count()).toBe(0);
    await client.send('Input.insertText', { text: 'كان ' });
    await expect.poll(() => page.evaluate(() => window.checks.at(-1))).toContain('دورًا كان محوريًا');
    await expect.poll(() => page.locator('.finding').count()).toBe(0);
    expect(await text()).toBe(TEXT.replace('محوريًا', 'كان محوريًا'));
    expect(await page.locator('ins').textContent()).toBe('كان ');
  });

  it('goes to a finding by a click, and to the draft with its text selected', async () => {
    await page.evaluate(() => window.session.select(null));
    expect(await page.locator('.finding-current').count()).toBe(0);
    await page.locator('.finding').click();
    expect(await page.locator('.finding-current').count()).toBe(1);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.session.edit();
    });
    await page.keyboard.type('كل الدور');
    expect(await text()).toBe(TEXT.replace('دورًا محوريًا', 'كل الدور'));
  });

  it('has no formatting by keys', async () => {
    await caret(0, 3);
    for (const key of ['Control+KeyB', 'Control+KeyI', 'Control+KeyU']) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.session.blocks()[0]?.marks)).toEqual([]);
  });
});
