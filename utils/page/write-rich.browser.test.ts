import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block, paragraph } from '../draft/block.ts';
import { blocksToText } from '../draft/plain-text.ts';
import { fieldText } from './field-text.ts';
import { foldSpaces } from './locate.ts';
import { fieldEdits, richEdits, touchesObject } from './replacements.ts';
import { edited } from './testing/edited.ts';
import { openPageLab, type PageLab, textOf } from './testing/page-lab.ts';
import { applyEdits } from '../draft/text-range.ts';
import { keepFigure, seed, times } from '../../tests/support/long-run.ts';
import { editableHtml, withWordEdits, wordEdits } from './testing/random-editable.ts';

let pageLab: PageLab;
beforeAll(async () => {
  pageLab = await openPageLab();
});
afterAll(() => pageLab.close());

const SOME_RUNS = { numRuns: times(6, 200), seed: seed + 19 };
const WRITTEN = { ok: true, written: [0], refused: [], changedSpaces: 0 };

const html = () => pageLab.page.innerHTML('#e');

async function showEditable(inside: string): Promise<void> {
  await pageLab.show(`<div id="e" contenteditable>${inside}</div>`);
  await pageLab.page.focus('#e');
}

describe('contenteditable', () => {
  /** Captures, changes, writes; gives the edits, the result and what the page says then. */
  async function change(to: (blocks: Block[]) => Block[]) {
    const { surface, blocks } = textOf(await pageLab.capture());
    const after = to(blocks.map((block) => ({ ...block })));
    const edits = richEdits(blocks, after, surface.anchors);
    const result = await pageLab.write(surface, edits);
    const now = await pageLab.page.evaluate(() => lab.read('#e', true));
    return { surface, edits, result, after: blocksToText(after), now: now?.text ?? '' };
  }

  test('bold, links, breaks and lists stay', async () => {
    await showEditable(
      '<h2>عنوان المقال الجديد</h2>\n<p>كلمةٌ <b>مهمة جدًا</b> هنا، و<a href="https://example.com/a">رابط طويل</a> هناك.<br>' +
        'سطر ثانٍ 🎉</p><ul><li>بند أول</li><li>بند ثانٍ</li></ul><p>الخاتمة في Google.</p>',
    );
    const { result, now, after } = await change((blocks) =>
      edited(blocks, {
        الجديد: 'القديم',
        'مهمة جدًا': 'أساسية',
        طويل: 'قصير',
        'سطر ثانٍ': 'سطر ثالث',
        'الخاتمة ': 'خاتمة ',
      }),
    );
    expect(result).toMatchObject({ ok: true, refused: [] });
    expect(foldSpaces(now)).toBe(after);
    expect(foldSpaces((await html()).replaceAll('&nbsp;', ' '))).toBe(
      '<h2>عنوان المقال القديم</h2>\n<p>كلمةٌ <b>أساسية</b> هنا، و<a href="https://example.com/a">رابط قصير</a> هناك.<br>' +
        'سطر ثالث 🎉</p><ul><li>بند أول</li><li>بند ثانٍ</li></ul><p>خاتمة في Google.</p>',
    );
  });

  test('a whole link and the word before a bold one keep what they are', async () => {
    await showEditable('<p>كلمة <b>أخرى</b> هنا <a href="https://example.com/a">رابط</a> ثم.</p>');
    const { result, now, after } = await change((blocks) => edited(blocks, { كلمة: 'عبارة جديدة', رابط: 'وصلة' }));
    expect(result).toMatchObject({ ok: true, refused: [] });
    expect(foldSpaces(now)).toBe(after);
    expect((await html()).replaceAll('&nbsp;', ' ')).toBe(
      '<p>عبارة جديدة <b>أخرى</b> هنا <a href="https://example.com/a">وصلة</a> ثم.</p>',
    );
  });

  test('each edit of plain words is one undo', async () => {
    const before = '<p>هذا نص أول للتجربة.</p><p>وهذا نص ثانٍ للتجربة.</p>';
    await showEditable(before);
    const { edits } = await change((blocks) => edited(blocks, { أول: 'سابق', ثانٍ: 'لاحق' }));
    expect(edits).toHaveLength(2);
    await pageLab.page.keyboard.press('Control+z');
    expect(await html()).toBe('<p>هذا نص أول للتجربة.</p><p>وهذا نص لاحق للتجربة.</p>');
    await pageLab.page.keyboard.press('Control+z');
    expect(await html()).toBe(before);
  });

  test.each<[string, (blocks: Block[]) => Block[], string]>([
    ['the first goes', (blocks) => blocks.slice(1), '<h2>عنوان</h2><p>فقرة أولى.</p><p>فقرة ثانية.</p>'],
    ['the last goes', (blocks) => blocks.slice(0, -1), '<p>بالطبع!</p><h2>عنوان</h2><p>فقرة أولى.</p>'],
    [
      'one is parted',
      ([first, title, one, two]) =>
        [first, title, { ...one, text: 'فقرة' }, paragraph('new', 'أولى.'), two].filter(isBlock),
      '<p>بالطبع!</p><h2>عنوان</h2><p>فقرة</p><p>أولى.</p><p>فقرة ثانية.</p>',
    ],
    [
      'two are joined',
      ([first, title, one, two]) => [first, title, { ...one, text: `${one?.text} ${two?.text}` }].filter(isBlock),
      '<p>بالطبع!</p><h2>عنوان</h2><p>فقرة أولى. فقرة ثانية.</p>',
    ],
    [
      'one is added',
      (blocks) => [...blocks, paragraph('new', 'خاتمة.')],
      '<p>بالطبع!</p><h2>عنوان</h2><p>فقرة أولى.</p><p>فقرة ثانية.</p><p>خاتمة.</p>',
    ],
  ])('paragraphs: %s', async (_, to, expected) => {
    await showEditable('<p>بالطبع!</p><h2>عنوان</h2><p>فقرة أولى.</p><p>فقرة ثانية.</p>');
    expect((await change(to)).result).toMatchObject({ ok: true, refused: [], changedSpaces: 0 });
    expect(await html()).toBe(expected);
  });

  test('a paragraph whose going would change another is left, and said to be', async () => {
    const before = '<p>بالطبع!</p><ul><li>بند أول</li><li>بند ثانٍ</li></ul>';
    await showEditable(before);
    const { result } = await change((blocks) => blocks.slice(1));
    expect(result).toMatchObject({ ok: false, reason: 'rejected' });
    expect(await html()).toBe(before);
  });

  test('inverse edits bring back what stood there', async () => {
    const before = '<p>هذا نص <b>مهم</b> أول.</p><p>وفقرة ثانية بعده.</p>';
    await showEditable(before);
    const { surface, blocks } = textOf(await pageLab.capture());
    const after = edited(blocks, { مهم: 'أساسي', ' بعده': '' });
    await pageLab.write(surface, richEdits(blocks, after, surface.anchors));
    await pageLab.write(surface, richEdits(after, blocks, surface.anchors));
    expect((await html()).replaceAll('&nbsp;', ' ')).toBe(before);
  });

  test('an edit whose place changed is refused and listed, the others are written', async () => {
    const first = 'هذا نص أول طويل بما يكفي لأن تكون الكلمات التي حوله كلها له وحده.';
    const second = 'وهذه فقرة أخرى طويلة بما يكفي أيضًا، وفيها بعد كلمات كثيرة نص ثانٍ، ثم كلمات أخرى بعده.';
    await showEditable(`<p>${first}</p><p>${second}</p>`);
    const { surface, blocks } = textOf(await pageLab.capture());
    const edits = richEdits(blocks, edited(blocks, { أول: 'سابق', ثانٍ: 'لاحق' }), surface.anchors);
    await pageLab.page.evaluate(() => document.querySelector('#e p')?.replaceChildren('نص آخر تمامًا.'));
    expect(await pageLab.write(surface, edits)).toEqual({
      ok: true,
      written: [1],
      refused: [{ edit: 0, reason: 'moved' }],
      changedSpaces: 0,
    });
    expect(await html()).toBe(`<p>نص آخر تمامًا.</p><p>${second.replace('ثانٍ', 'لاحق')}</p>`);
  });

  test('a page that writes something of its own, which cannot be taken back, is told', async () => {
    await showEditable('<p>هذا نص أول.</p>');
    await pageLab.page.evaluate(() => {
      const root = document.querySelector('#e');
      root?.addEventListener('input', () => root.append('!'), { once: true });
    });
    const { result, now } = await change((blocks) => edited(blocks, { أول: 'ثانٍ' }));
    expect(result).toMatchObject({ ok: false, reason: 'not-restored' });
    expect(now).toBe('هذا نص أول.\n!');
  });

  test('a page that takes nothing', async () => {
    await showEditable('<p>هذا نص أول.</p>');
    await pageLab.page.evaluate(() => {
      const root = document.querySelector<HTMLElement>('#e');
      const before = root?.innerHTML ?? '';
      root?.addEventListener('input', () => setTimeout(() => (root.innerHTML = before), 100));
    });
    const { result, now } = await change((blocks) => edited(blocks, { أول: 'ثانٍ' }));
    expect(result).toMatchObject({ ok: false, reason: 'rejected' });
    expect(now).toBe('هذا نص أول.');
  });

  test('known editors are not typed into', async () => {
    await pageLab.show('<div id="e" data-slate-editor="true" contenteditable><p>نص المحرر هنا</p></div>');
    await pageLab.page.focus('#e');
    const { result, now } = await change((blocks) => edited(blocks, { المحرر: 'الكاتب' }));
    expect(result).toMatchObject({ ok: false, reason: 'unsupported-editor' });
    expect(now).toBe('نص المحرر هنا');
  });

  test('random words in random editors', async () => {
    let written = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(editableHtml, wordEdits, async (inside, words) => {
        await showEditable(inside);
        const capture = await pageLab.capture();
        if (!capture.ok || capture.value.content.kind !== 'text') return;
        const { surface, blocks } = capture.value.content;
        const after = withWordEdits(blocks, words);
        const edits = richEdits(blocks, after, surface.anchors);
        if (edits.length === 0 || edits.some(touchesObject)) return;
        const result = await pageLab.write(surface, edits);
        const now = await pageLab.page.evaluate(() => lab.read('#e', true));
        // A word before an image cannot be taken out by typing: then that edit is refused and its place stands as it stood.
        const done = result.ok ? result.written : [];
        const standing = edits
          .filter((_, index) => done.includes(index))
          .map(({ start, before, after: text }) => {
            const from = start - surface.anchors.start;
            return { range: { start: from, end: from + before.length }, text };
          });
        expect(foldSpaces(now?.text ?? '')).toBe(foldSpaces(applyEdits(blocksToText(blocks), standing)));
        if (done.length === edits.length) expect(applyEdits(blocksToText(blocks), standing)).toBe(blocksToText(after));
        written += done.length;
        refused += edits.length - done.length;
      }),
      SOME_RUNS,
    );
    keepFigure('written', written);
    keepFigure('refused', refused);
    expect(refused / (written + refused)).toBeLessThan(0.05);
  });
});

function isBlock(block: Partial<Block> | undefined): block is Block {
  return block?.kind !== undefined;
}

test('a page without the focus, as after a click in the panel', async () => {
  const client = await pageLab.page.context().newCDPSession(pageLab.page);
  await pageLab.show('<textarea id="f">نص أول</textarea><div id="e" contenteditable><p>نص أول هنا.</p></div>');
  await pageLab.page.focus('#f');
  const field = textOf(await pageLab.capture());
  await pageLab.page.focus('#e');
  const rich = textOf(await pageLab.capture());
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await pageLab.openOther();
  await other.bringToFront();
  try {
    expect(await pageLab.page.evaluate(() => document.hasFocus())).toBe(false);
    expect(
      await pageLab.write(field.surface, fieldEdits(fieldText(field.blocks), 'نص ثانٍ', field.surface.anchors)),
    ).toEqual(WRITTEN);
    expect(await pageLab.page.inputValue('#f')).toBe('نص ثانٍ');
    const edits = richEdits(rich.blocks, edited(rich.blocks, { أول: 'ثانٍ' }), rich.surface.anchors);
    expect(await pageLab.write(rich.surface, edits)).toEqual(WRITTEN);
    expect(await html()).toBe('<p>نص ثانٍ هنا.</p>');
  } finally {
    await other.close();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  }
});
