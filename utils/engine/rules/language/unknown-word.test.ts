import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../scripts/lib/lexicon/lexicon-file.ts';
import { applyEdits } from '../../../draft/text-range.ts';
import { type CheckContext, NO_CONTEXT } from '../../context.ts';
import { createChecker } from '../../index.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = loadLexicon(path.resolve(import.meta.dirname, '../../../..'));
}, 120_000);

function unknownIn(text: string, context: Partial<CheckContext> = {}) {
  const checker = createChecker({ passes: ['language'], context: { ...NO_CONTEXT, lexicon, ...context } });
  return checker
    .check(text)
    .findings.filter(({ rule }) => rule.startsWith('language/unknown-'))
    .map(({ range, severity }) => `${text.slice(range.start, range.end)} ${severity}`);
}

describe('unknown words', () => {
  it('are not looked for without a lexicon', () => {
    const { findings } = createChecker({ passes: ['language'] }).check('مشروع هندسى كبير');
    expect(findings.filter(({ rule }) => rule.startsWith('language/unknown-'))).toEqual([]);
  });

  it('are a warning where one word is meant, a hint where several may be', () => {
    expect(unknownIn('هذا مشروع هندسى كبير.')).toEqual(['هندسى warning']);
    expect(unknownIn('وصل الضيوف إلى العشوب القريبة.')).toEqual(['العشوب hint']);
  });

  it('are a warning only where the confusion sets have one word', () => {
    // «أمان» and «آمان», «الجتماعي» for «الاجتماعي» or «الجماعي».
    expect(unknownIn('وصل إلى بر امان بعيد.')).toEqual(['امان hint']);
    expect(unknownIn('تغيرت الحياة الاحتماعية كثيرا.')).toEqual(['الاحتماعية hint']);
    expect(unknownIn('سندكر الأسباب كلها.')).toEqual(['سندكر warning']);
  });

  it('are left to the rule that lists them, even switched off', () => {
    const off = ['language/wasl-masdar'];
    const checker = createChecker({ passes: ['language'], off, context: { ...NO_CONTEXT, lexicon } });
    expect(checker.check('سوء إستخدام الماء.').findings).toEqual([]);
  });

  it('end in ى where the text is written so in Egypt', () => {
    expect(unknownIn('كتب فى الصحيفة عن مشروع هندسى.')).toEqual([]);
    expect(unknownIn('كتب في الصحيفة عن مشروع هندسى.')).toEqual(['هندسى warning']);
  });

  it('are not mended beside names', () => {
    for (const text of ['استقبل أدريان وايت الضيف.', 'قرى بابانكي، مانكون، بافوت.', 'فازت اللاعبة مينا.'])
      expect(unknownIn(text).filter((found) => found.endsWith('warning'))).toEqual([]);
  });

  it('give way to every listed rule', () => {
    const checker = createChecker({ passes: ['language'], context: { ...NO_CONTEXT, lexicon } });
    expect(checker.check('سافرت الى البحر.').findings.map(({ rule }) => rule)).toEqual(['language/hamza-particle']);
  });

  it('are not words of her own, with a particle or without', () => {
    const ownWords = new Set(['العشوب']);
    expect(unknownIn('وصل إلى العشوب ثم والعشوب.', { ownWords })).toEqual([]);
  });

  it('are meant where they come three times, but for plain slips', () => {
    expect(unknownIn('العشوب هنا. عند العشوب بيت. رأى العشوب.')).toEqual([]);
    expect(unknownIn('مشروع هندسى. عمل هندسى. حل هندسى.')).toHaveLength(3);
  });

  it('are not names, Latin words, quotations or addresses', () => {
    expect(unknownIn('قال الدكتور كورتيلوس إن العمل انتهى.')).toEqual([]);
    expect(unknownIn('كتب كورتيلوس (Kortilos) رواية عن OpenAI وWordPress.')).toEqual([]);
    expect(unknownIn('قال: «إن هذا المشروع هندسى كبير جدا في رأيي».')).toEqual([]);
    expect(unknownIn('زار بيير كورتيلوس مدينته.')).toEqual([]);
  });

  it('keep their signs when mended', () => {
    const text = 'مشروع هندسِىّ كبير.';
    const checker = createChecker({ passes: ['language'], context: { ...NO_CONTEXT, lexicon } });
    const finding = checker.check(text).findings.find(({ rule }) => rule === 'language/unknown-spelling');
    expect(applyEdits(text, finding?.suggestions[0]?.edits ?? [])).toBe('مشروع هندسِيّ كبير.');
  });

  it('have at most five suggestions', () => {
    const checker = createChecker({ passes: ['language'], context: { ...NO_CONTEXT, lexicon } });
    for (const { suggestions } of checker.check('العشوب والمجمتع والجمتع').findings) {
      expect(suggestions.length).toBeLessThanOrEqual(5);
    }
  });
});
