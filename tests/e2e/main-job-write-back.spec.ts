import { expect, test } from './support/fixtures.ts';
import { panelParts, readDraft } from './support/panel.ts';
import { acceptOne, openCount, panelWithFindings, saved, toOffer } from './support/steps.ts';

test.describe('a textarea', () => {
  test.beforeEach(async ({ page, siteUrl }) => {
    await page.goto(`${siteUrl}/sample.html`);
  });

  test('takes back what was accepted by mouse and by key, and one Ctrl+Z undoes it', async ({
    page,
    openSidePanel,
  }) => {
    const field = page.locator('#draft');
    const original = await field.inputValue();
    await field.focus();
    const side = await openSidePanel(page);
    const panel = await panelWithFindings(side);
    expect(await readDraft(panel.draft)).toBe(original);

    await acceptOne(side, panel);
    await toOffer(side, panel);
    const before = await readDraft(panel.draft);
    const open = await openCount(panel);
    await panel.current.focus();
    await side.keyboard.press('Enter');
    await expect.poll(() => readDraft(panel.draft)).not.toBe(before);
    await side.keyboard.press('Backspace');
    await expect.poll(() => openCount(panel)).toBeLessThan(open);

    const wanted = await readDraft(panel.draft);
    await panel.writeBack.click();
    await expect.poll(() => field.inputValue()).toBe(wanted);
    await field.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe(original);
  });

  test('gets back exactly what it had by «تراجع عن التطبيق»', async ({ page, openSidePanel }) => {
    const field = page.locator('#draft');
    const original = await field.inputValue();
    await field.focus();
    const side = await openSidePanel(page);
    const panel = await panelWithFindings(side);
    await acceptOne(side, panel);
    await acceptOne(side, panel);
    await panel.writeBack.click();
    await expect.poll(() => field.inputValue()).not.toBe(original);
    await side.getByRole('button', { name: 'تراجع عن التطبيق' }).click();
    await expect.poll(() => field.inputValue()).toBe(original);
  });

  test('keeps the text around a selection unit for unit', async ({ page, openSidePanel }) => {
    const field = page.locator('#textarea');
    await page.goto(page.url().replace('sample', 'fields'));
    const original = await field.inputValue();
    const start = original.indexOf('والسطر');
    const end = original.indexOf('كثير') + 4;
    await field.evaluate(
      (element: HTMLTextAreaElement, [from, to]) => {
        element.focus();
        element.setSelectionRange(from ?? 0, to ?? 0);
      },
      [start, end],
    );
    const side = await openSidePanel(page);
    const panel = await panelWithFindings(side);
    expect(await readDraft(panel.draft)).toBe(original.slice(start, end));
    await acceptOne(side, panel);
    const edited = await readDraft(panel.draft);
    await panel.writeBack.click();
    await expect.poll(() => field.inputValue()).toBe(original.slice(0, start) + edited + original.slice(end));
  });

  test('that changed under us is refused with a sentence, and the text is on the clipboard', async ({
    page,
    openSidePanel,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const field = page.locator('#draft');
    await field.focus();
    const side = await openSidePanel(page);
    const panel = await panelWithFindings(side);
    await acceptOne(side, panel);
    await field.fill('كتب أحدهم نصًا آخر في هذا الحقل بعد الالتقاط.');
    await panel.writeBack.click();
    await expect(side.getByText('تغيّر النص في الصفحة بعد التقاطه', { exact: false })).toBeVisible();
    expect(await field.inputValue()).toBe('كتب أحدهم نصًا آخر في هذا الحقل بعد الالتقاط.');
    // The edits stay pending: the draft still has them.
    await expect(panel.writeBack).toBeEnabled();
  });
});

test('a contenteditable takes back the edits and keeps its formatting', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/fields.html`);
  const rich = page.locator('#rich');
  await rich.click();
  await page.evaluate(() => getSelection()?.collapse(document.querySelector('#rich p'), 0));
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await acceptOne(side, panel);
  const wanted = await readDraft(panel.draft);
  await panel.writeBack.click();
  await expect
    .poll(() =>
      rich.evaluate((root) => Array.from(root.querySelectorAll('p'), (paragraph) => paragraph.textContent).join('\n')),
    )
    .toBe(wanted);
  await expect(rich.locator('b')).toHaveText('الخدمة الجديدة');
  await expect(rich.locator('a')).toHaveAttribute('href', 'https://example.com/report');
});

test('a draft from static text goes into a field of another page', async ({
  page,
  context,
  siteUrl,
  openSidePanel,
}) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#article') ?? document.body));
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await acceptOne(side, panel);
  const wanted = await readDraft(panel.draft);

  const marketplace = await context.newPage();
  await marketplace.goto('http://mostaql.com/fields.html');
  const field = marketplace.locator('#textarea-empty');
  await field.focus();
  // The toolbar button with the cursor in an empty field points at it: nothing is taken from there.
  await openSidePanel(marketplace);
  await side.getByRole('button', { name: 'إدراج هنا' }).click();
  // Paragraphs of a page stand apart in a plain field, as when they are pasted there.
  await expect.poll(() => field.inputValue()).toBe(wanted.replaceAll('\n', '\n\n'));
});

test('a draft can be pasted into the panel, and a field that is read only says so', async ({
  page,
  siteUrl,
  openSidePanel,
}) => {
  await page.goto(`${siteUrl}/fields.html`);
  await page.locator('#textarea-readonly').focus();
  const side = await openSidePanel(page);
  const panel = panelParts(side);
  await expect(panel.draft).toHaveText('لا يُكتب في هذا الحقل، ويُنسخ منه فقط.');
  await panel.draft.focus();
  await side.keyboard.press('End');
  await side.keyboard.type(' تجربة');
  await saved(side);
  await panel.writeBack.click();
  await expect(side.getByText('هذا الحقل للقراءة فقط', { exact: false })).toBeVisible();
});
