import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block } from '../draft/block.ts';
import { blocksToText } from '../draft/plain-text.ts';
import { openPageLab, type PageLab, textOf } from './testing/page-lab.ts';

let pageLab: PageLab;
beforeAll(async () => {
  pageLab = await openPageLab();
});
afterAll(() => pageLab.close());

async function read(html: string, editable = false): Promise<Block[]> {
  await pageLab.show(`<div id="e">${html}</div>`);
  return (await pageLab.page.evaluate((isEditable) => lab.read('#e', isEditable), editable))?.blocks.slice() ?? [];
}

const kinds = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    const detail =
      block.kind === 'heading' ? block.level : block.kind === 'list-item' ? `${block.depth}${block.marker}` : '';
    return `${block.kind}${detail}: ${block.text}`;
  });

describe('blocks', () => {
  test('of every kind', async () => {
    const blocks = await read(`<h1>عنوان</h1>نص بلا وسم<p>فقرة</p>
      <ol start="3"><li>ثالث<ul><li>فرعي</li></ul></li><li><p>رابع</p><p>تتمة</p></li></ol>
      <blockquote><p>اقتباس</p></blockquote><pre><code>سطر
  سطر</code></pre><table><tr><th>رأس</th><td>خلية</td></tr></table><div role="heading" aria-level="4">عنوان رابع</div>`);
    expect(kinds(blocks)).toEqual([
      'heading1: عنوان',
      'paragraph: نص بلا وسم',
      'paragraph: فقرة',
      'list-item03.: ثالث',
      'list-item1•: فرعي',
      'list-item04.: رابع',
      'list-item0: تتمة',
      'quote: اقتباس',
      'code: سطر\u2028  سطر',
      'table-cell: رأس',
      'table-cell: خلية',
      'heading4: عنوان رابع',
    ]);
  });

  test('by how they are shown, not by their names', async () => {
    const blocks = await read(
      '<span style="display:block">أول</span><span style="display:block">ثانٍ</span><p style="display:inline">ثا</p><p style="display:inline">لث</p>' +
        '<div style="display:none">مخفي</div><div style="visibility:hidden">مخفي</div><div style="user-select:none">أداة</div>' +
        '<div style="display:flex"><span>رابع</span><span>خامس</span></div>',
    );
    expect(blocksToText(blocks)).toBe('أول\nثانٍ\nثالث\nرابع\nخامس');
  });

  test('white space as the page shows it', async () => {
    const blocks = await read(
      '<p>  كلمة \n  <b> أخرى </b>  <i>\n</i> هنا\u00A0 . <br>  سطر  <br></p><p style="white-space:pre-wrap">أ  ب\nج</p>' +
        '<p style="white-space:pre-line">أ   ب \n ج</p><p>قبل<br><br>بعد</p><p> </p>',
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'كلمة أخرى هنا\u00A0 .\u2028سطر',
      'أ  ب\u2028ج',
      'أ ب\u2028ج',
      'قبل\u2028\u2028بعد',
    ]);
  });

  test('marks by offsets, what a heading has anyway left out', async () => {
    const [block, title] = await read(
      '<p>قبل <b>عر<i>يض</i></b> و<a href="https://example.com/a"><code>رمز</code></a> <span style="font-weight:700">ثخين</span></p><h2>عنوان <b>ثخين</b></h2>',
    );
    expect(block?.marks).toEqual([
      { kind: 'bold', start: 4, end: 8 },
      { kind: 'bold', start: 14, end: 18 },
      { kind: 'italic', start: 6, end: 8 },
      { kind: 'code', start: 10, end: 13 },
      { kind: 'link', start: 10, end: 13, href: 'https://example.com/a' },
    ]);
    expect(title?.marks).toEqual([]);
  });

  test('objects: with a name on a page, all of them in an editor', async () => {
    const html = '<p>قبل <img alt="شعار"> ثم <img> و<button>زر</button> بعد</p>';
    const [shown] = await read(html);
    expect(shown?.text).toBe('قبل \uFFFC ثم و بعد');
    expect(shown?.objects).toEqual([{ at: 4, description: 'شعار' }]);
    const [edited] = await read(html, true);
    expect(edited?.text).toBe('قبل \uFFFC ثم \uFFFC و\uFFFC بعد');
  });

  test('an editor keeps its empty paragraphs', async () => {
    const html = 'أول<div>ثانٍ</div><div><br></div><p>ثالث</p>';
    expect(blocksToText(await read(html, true))).toBe('أول\nثانٍ\n\nثالث');
    expect(blocksToText(await read(html))).toBe('أول\nثانٍ\nثالث');
    expect(blocksToText(await read('', true))).toBe('');
  });

  test('every span of a text is found on the page and found back', async () => {
    await pageLab.show(
      '<div id="e" contenteditable>نص <b>عر</b>يض<div> \n سطر <img>\u00A0<a href="#x"> ر </a></div><div><br></div><ul><li>ب</li></ul></div>',
    );
    const spans = await pageLab.page.evaluate(() => lab.roundTrip('#e'));
    expect(spans.length).toBeGreaterThan(50);
    for (const { start, end, back } of spans) expect(back).toEqual({ start, end });
  });
});

describe('capture', () => {
  const failure = async () => {
    const capture = await pageLab.capture();
    return capture.ok ? capture.value.content.kind : capture.error;
  };

  test('a selection on a page, cut to what is selected', async () => {
    await pageLab.show(
      '<p>قبله</p><h2 id="a">عنوان</h2><ul><li>بند <b>أول</b> هنا</li><li id="b">بند <em>ثانٍ</em> هنا</li></ul><p>بعده</p>',
    );
    await pageLab.page.evaluate(() => {
      const start = document.querySelector('#a')?.firstChild;
      const end = document.querySelector('em')?.firstChild;
      if (start && end) getSelection()?.setBaseAndExtent(start, 2, end, 2);
    });
    const { surface, blocks } = textOf(await pageLab.capture());
    expect(kinds(blocks)).toEqual(['heading2: وان', 'list-item0•: بند أول هنا', 'list-item0•: بند ثا']);
    expect(blocks[2]?.marks).toEqual([{ kind: 'italic', start: 4, end: 6 }]);
    expect(surface).toMatchObject({ kind: 'static', anchors: { prefix: 'قبله\nعن', start: 7, suffix: 'نٍ هنا\nبعده' } });
  });

  test('a triple click takes one paragraph', async () => {
    await pageLab.show('<p id="a">الفقرة الأولى هنا</p><p>الفقرة الثانية</p>');
    await pageLab.page.click('#a', { clickCount: 3 });
    expect(blocksToText(textOf(await pageLab.capture()).blocks)).toBe('الفقرة الأولى هنا');
  });

  test('a selection inside an open shadow root', async () => {
    await pageLab.show('<div id="host"></div>');
    await pageLab.page.evaluate(() => {
      const paragraph = document.createElement('p');
      const end = new Text('وآخر بعده');
      paragraph.append('نص في الظل');
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(paragraph, end);
      getSelection()?.setBaseAndExtent(paragraph, 0, end, 4);
    });
    expect(blocksToText(textOf(await pageLab.capture()).blocks)).toBe('نص في الظل\nوآخر');
  });

  test.each([
    ['protected-field', '<input id="f" type="password" value="سر">'],
    ['protected-field', '<input id="f" autocomplete="cc-number" value="رقم">'],
    ['protected-field', '<input id="f" autocomplete="one-time-code" value="رمز">'],
    ['protected-field', '<input id="f" name="user_password" value="كلمة">'],
    ['protected-field', '<textarea id="f" autocomplete="new-password">كلمة</textarea>'],
    ['no-arabic', '<textarea id="f">Only English, 123.</textarea>'],
    ['target', '<textarea id="f"></textarea>'],
    ['target', '<div id="f" contenteditable><p><br></p></div>'],
    ['nothing-selected', '<button id="f">زر</button>'],
    ['nothing-selected', '<input id="f" type="checkbox">'],
  ])('%s: %s', async (expected, html) => {
    await pageLab.show(html);
    await pageLab.page.focus('#f');
    expect(await failure()).toBe(expected);
  });

  test('the caret of a field as a target, and the whole field as a draft', async () => {
    await pageLab.show('<textarea id="f">قبل بعد</textarea>');
    await pageLab.page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(1, 4);
    });
    const target = await pageLab.page.evaluate(() => lab.captureTarget());
    expect(target).toMatchObject({
      ok: true,
      value: { content: { kind: 'target', surface: { anchors: { start: 4, prefix: 'قبل ', suffix: 'بعد' } } } },
    });
    if (!target.ok || target.value.content.kind === 'article') return;
    const { surface } = target.value.content;
    const { prefix, suffix, start } = surface.anchors;
    const result = await pageLab.write(surface, [{ start, prefix, suffix, before: '', after: 'سطر\nثانٍ ' }]);
    expect(result).toMatchObject({ ok: true });
    expect(await pageLab.page.inputValue('#f')).toBe('قبل سطر\nثانٍ بعد');
  });

  test('an article, without what surrounds it and without touching the page', async () => {
    const paragraph = 'هذه فقرة من مقال عربي طويل، فيها جمل كثيرة، وفواصل، وكلمات تكفي لأن تُعد متنًا لا قائمة.';
    await pageLab.show(
      `<nav><a href="/">الرئيسية</a><a href="/x">أخرى</a></nav><article><h1>عنوان المقال</h1><h2>قسم</h2><p>${paragraph} <b>مهم</b> و<a href="https://example.com/a">رابط</a>.</p>` +
        `${`<p>${paragraph}</p>`.repeat(6)}<ul><li>بند أول من القائمة</li></ul></article><footer>حقوق النشر</footer>`,
    );
    const before = await pageLab.page.content();
    const capture = await pageLab.page.evaluate(() => lab.captureArticle());
    expect(await pageLab.page.content()).toBe(before);
    if (!capture.ok || capture.value.content.kind !== 'article') throw new Error('no article');
    const { blocks } = capture.value.content;
    expect(kinds(blocks)).toContain('list-item0•: بند أول من القائمة');
    const [first] = blocks.filter(({ kind }) => kind === 'paragraph');
    expect(first?.text).toBe(`${paragraph} مهم ورابط.`);
    expect(first?.marks.map(({ kind }) => kind)).toEqual(['bold', 'link']);
    expect(blocksToText(blocks)).not.toMatch(/الرئيسية|حقوق/u);
  });

  test('no article on a page of menus', async () => {
    await pageLab.show('<ul><li><a href="/a">رابط</a></li></ul>');
    expect(await pageLab.page.evaluate(() => lab.captureArticle())).toMatchObject({ ok: false, error: 'no-article' });
  });
});

describe('found again on another visit', () => {
  const FIELDS =
    '<label for="a">العنوان</label><textarea id="a"></textarea><textarea id="b" name="details"></textarea><div id="c" contenteditable aria-label="النص"></div>';

  async function surfaceOf(selector: string, text: string) {
    await pageLab.page.evaluate(
      ([where, what]) => {
        const element = document.querySelector<HTMLElement>(where);
        if (element instanceof HTMLTextAreaElement) element.value = what;
        else element?.append(what);
        element?.focus();
      },
      [selector, text] as const,
    );
    return textOf(await pageLab.capture()).surface;
  }

  test.each(['#a', '#b', '#c'])('%s by its names', async (selector) => {
    await pageLab.show(FIELDS);
    const surface = await surfaceOf(selector, 'نص');
    await pageLab.show(`<div><p>جديد</p>${FIELDS}</div>`);
    expect(`#${await pageLab.page.evaluate((where) => lab.find(where), surface)}`).toBe(selector);
  });

  test('not when two places could be it, nor when it is another field', async () => {
    const field = '<div><textarea></textarea></div>';
    await pageLab.show(field);
    const surface = await surfaceOf('textarea', 'نص');
    await pageLab.show(`${field}${field}`);
    expect(await pageLab.page.evaluate((where) => lab.find(where), surface)).toBeNull();
    await pageLab.show('<div><textarea name="other"></textarea></div>');
    expect(await pageLab.page.evaluate((where) => lab.find(where), surface)).toBeNull();
    await pageLab.show('<div><textarea autocomplete="cc-name"></textarea></div>');
    expect(await pageLab.page.evaluate((where) => lab.find(where), surface)).toBeNull();
  });
});
