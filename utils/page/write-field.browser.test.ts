import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block } from '../draft/block.ts';
import { fieldText } from './field-text.ts';
import { type PageEdit } from './page-edit.ts';
import { fieldEdits } from './replacements.ts';
import { edited } from './testing/edited.ts';
import { openPageLab, type PageLab, textOf } from './testing/page-lab.ts';

let pageLab: PageLab;
beforeAll(async () => {
  pageLab = await openPageLab();
});
afterAll(() => pageLab.close());

const WRITTEN = { ok: true, written: [0], refused: [], changedSpaces: 0 };

const value = () => pageLab.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#f')?.value);

async function showField(field: string, text: string): Promise<void> {
  await pageLab.show(field);
  await pageLab.page.fill('#f', text);
  await pageLab.page.focus('#f');
}

/** The edit that makes the captured field say something else. */
function fieldEdit(
  blocks: readonly Block[],
  after: string,
  anchors = { prefix: '', suffix: '', start: 0 },
): PageEdit[] {
  return fieldEdits(fieldText(blocks), after, anchors);
}

describe('fields', () => {
  const DRAFT = [
    'في عالم اليوم المتسارع، يُعدُّ العملُ الحرُّ خيارًا مهمًا 👩🏽‍💻 للجميع.',
    '',
    '\tاستخدم ChatGPT و\u00A0Google Docs بنسبة 25%  من وقتك 🎉.  ',
    'نهاية النص.',
    '',
  ].join('\n');

  test.each([
    ['textarea', '<textarea id="f" name="details"></textarea>', DRAFT],
    ['input', '<input id="f" name="title">', 'أنا كاتبٌ 👩🏽‍💻 محترف في Content Writing منذ 5 سنوات'],
  ])('%s: one replacement, one undo, nothing else touched', async (_, field, text) => {
    await showField(field, text);
    const { surface, blocks } = textOf(await pageLab.capture());
    expect(fieldText(blocks)).toBe(text);
    const after = fieldText(
      edited(blocks, { 'في عالم اليوم المتسارع، ': '', مهمًا: 'جيدًا جدًا', محترف: 'متمرّس', 'نهاية النص': 'خاتمة 🧑🏾‍🚀' }),
    );
    expect(await pageLab.write(surface, fieldEdit(blocks, after))).toEqual(WRITTEN);
    expect(await value()).toBe(after);
    await pageLab.page.keyboard.press('Control+z');
    expect(await value()).toBe(text);
  });

  test('a selection alone is the draft, and what stands around it stays', async () => {
    await showField('<textarea id="f"></textarea>', 'قبل: نصٌّ محدد طويل. بعد 🎉');
    await pageLab.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#f')?.setSelectionRange(5, 20));
    const { surface, blocks } = textOf(await pageLab.capture());
    expect(fieldText(blocks)).toBe('نصٌّ محدد طويل.');
    const edits = fieldEdit(blocks, 'نصٌّ قصير.', surface.anchors);
    expect(await pageLab.write(surface, edits)).toEqual(WRITTEN);
    expect(await value()).toBe('قبل: نصٌّ قصير. بعد 🎉');
  });

  test('a field in open shadow roots', async () => {
    await pageLab.show('<div id="host"></div>');
    await pageLab.page.evaluate(() => {
      const inner = document.createElement('div');
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(inner);
      const field = document.createElement('textarea');
      inner.attachShadow({ mode: 'open' }).append(field);
      field.value = 'نص في الظل';
      field.focus();
    });
    const { surface, blocks } = textOf(await pageLab.capture());
    expect(await pageLab.write(surface, fieldEdit(blocks, 'كلام في الظل'))).toEqual(WRITTEN);
    const again = textOf(await pageLab.capture());
    expect(fieldText(again.blocks)).toBe('كلام في الظل');
  });

  test('what she types right after it stays, and so does the edit', async () => {
    await showField('<textarea id="f"></textarea>', 'نص أول');
    const { surface, blocks } = textOf(await pageLab.capture());
    const result = pageLab.write(surface, fieldEdit(blocks, 'نص ثانٍ'));
    await pageLab.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#f')?.value === 'نص ثانٍ');
    // Behind the two frames, within the time the page is given.
    await pageLab.page.waitForTimeout(130);
    await pageLab.page.keyboard.type(' وزيادة');
    expect(await result).toEqual(WRITTEN);
    expect(await value()).toBe('نص ثانٍ وزيادة');
  });

  test('a field that the page takes away meanwhile is not written', async () => {
    await showField('<textarea id="f"></textarea>', 'نص أول');
    await pageLab.page.evaluate(() => {
      const field = document.querySelector('#f');
      field?.addEventListener('input', () => field.remove());
    });
    const { surface, blocks } = textOf(await pageLab.capture());
    expect(await pageLab.write(surface, fieldEdit(blocks, 'نص ثانٍ'))).toMatchObject({ ok: false, reason: 'gone' });
  });

  test('a page that hears of every change as of typing', async () => {
    await showField('<textarea id="f"></textarea>', 'نص أول');
    await pageLab.page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#f');
      field?.addEventListener('input', () => (document.title = field.value));
    });
    const { surface, blocks } = textOf(await pageLab.capture());
    await pageLab.write(surface, fieldEdit(blocks, 'نص ثانٍ'));
    expect(await pageLab.page.title()).toBe('نص ثانٍ');
  });

  test('thousands of lines in one step', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `سطر  ${index} <b> & نص عربي.`);
    await pageLab.show(`<textarea id="f">${lines.join('\n').replaceAll('&', '&amp;')}\n\n</textarea>`);
    await pageLab.page.focus('#f');
    const { surface, blocks } = textOf(await pageLab.capture());
    const after = `أول\n${lines.slice(1).join('\n')}\nآخر\n\n`;
    expect(await pageLab.write(surface, fieldEdit(blocks, after))).toEqual(WRITTEN);
    expect(await value()).toBe(after);
    await pageLab.page.keyboard.press('Control+z');
    expect(await value()).toBe(`${lines.join('\n')}\n\n`);
  });

  test('random texts into random texts', async () => {
    const unit = fc.constantFrom('ك', 'تَ', 'ّ', ' ', '\n', '👩🏽‍💻', 'a', '\u00A0', '<', '\t', '،');
    const text = fc.string({ unit, minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        await showField('<textarea id="f"></textarea>', `ع${before}`);
        const { surface, blocks } = textOf(await pageLab.capture());
        const edits = fieldEdit(blocks, after);
        const result = edits.length === 0 ? WRITTEN : await pageLab.write(surface, edits);
        expect(result).toEqual(WRITTEN);
        expect(await value()).toBe(after);
      }),
      { numRuns: 3, seed: 4 },
    );
  });
});

describe('refused before anything is touched', () => {
  test.each([
    ['read-only', '<textarea id="f" readonly>نص أول</textarea>', 'نص ثانٍ'],
    ['too-long', '<textarea id="f" maxlength="8">نص أول</textarea>', 'نص ثانٍ طويل'],
    ['single-line', '<input id="f" value="نص أول">', 'نص\nثانٍ'],
  ])('%s', async (reason, field, after) => {
    await pageLab.show(field);
    await pageLab.page.focus('#f');
    const { surface, blocks } = textOf(await pageLab.capture());
    expect(await pageLab.write(surface, fieldEdit(blocks, after))).toEqual({ ok: false, reason, refused: [] });
    expect(await value()).toBe('نص أول');
  });

  test.each([
    ['<div inert><textarea id="f"></textarea></div>', 'a field that cannot have the focus'],
    ['<textarea id="f" onfocus="this.blur()"></textarea>', 'a field that gives the focus away'],
  ])('what cannot be selected: %s', async (field) => {
    await pageLab.show('<textarea id="f"></textarea>');
    await pageLab.page.fill('#f', 'نص أول');
    const { surface, blocks } = textOf(await pageLab.capture());
    await pageLab.page.evaluate((html) => {
      document.body.replaceChildren(document.createRange().createContextualFragment(html));
      const now = document.querySelector('textarea');
      if (now) now.value = 'نص أول';
    }, field);
    expect(await pageLab.write(surface, fieldEdit(blocks, 'نص ثانٍ'))).toMatchObject({ ok: false, reason: 'guard' });
    expect(await value()).toBe('نص أول');
  });

  test('disabled and gone', async () => {
    await showField('<fieldset><textarea id="f"></textarea></fieldset>', 'نص أول');
    const { surface, blocks } = textOf(await pageLab.capture());
    const edits = fieldEdit(blocks, 'نص ثانٍ');
    await pageLab.page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''));
    expect(await pageLab.write(surface, edits)).toMatchObject({ ok: false, reason: 'disabled' });
    await pageLab.page.evaluate(() => document.querySelector('fieldset')?.remove());
    expect(await pageLab.write(surface, edits)).toMatchObject({ ok: false, reason: 'gone' });
  });

  test.each([
    ['the word itself', 'نص أول هنا', 'نص آخر هنا'],
    ['what stands beside it', 'نص أول هنا', 'كلام أول هنا'],
    ['a second place that is the same', 'نص أول هنا', 'نص أول هنا نص أول هنا!'],
  ])('a page that changed: %s', async (_, before, now) => {
    await showField('<textarea id="f"></textarea>', `${before}.`);
    await pageLab.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#f')?.setSelectionRange(0, 10));
    const { surface, blocks } = textOf(await pageLab.capture());
    const edits = fieldEdit(blocks, 'نص ثانٍ هنا', surface.anchors);
    await pageLab.page.fill('#f', now);
    expect(await pageLab.write(surface, edits)).toEqual({
      ok: false,
      reason: 'moved',
      refused: [{ edit: 0, reason: 'moved' }],
    });
    expect(await value()).toBe(now);
  });

  test('text that only moved is found by its surroundings', async () => {
    const draft = 'هذا نص طويل بما يكفي لأن يُعرف من كلماته وحدها أينما كان.';
    await showField('<textarea id="f"></textarea>', draft);
    const { surface, blocks } = textOf(await pageLab.capture());
    const edits = fieldEdit(blocks, draft.replace('وحدها', 'فقط'), surface.anchors);
    await pageLab.page.fill('#f', `مقدمة جديدة.\n${draft}`);
    expect(await pageLab.write(surface, edits)).toEqual(WRITTEN);
    expect(await value()).toBe(`مقدمة جديدة.\n${draft.replace('وحدها', 'فقط')}`);
  });
});
