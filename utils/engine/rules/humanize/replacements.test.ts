import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../draft/text-range.ts';
import { createRuleChecker } from '../../checker.ts';
import { humanizeRules } from './index.ts';

/** All rules of the pass, each heard at its first sighting. */
const checker = createRuleChecker(humanizeRules.map(({ needs: _, ...rule }) => rule));

/** A text after every finding's first suggestion, those that meet another left out. */
function mended(text: string): string {
  const edits = [];
  let reached = -1;
  for (const { suggestions } of checker.check(text).findings) {
    const fix = suggestions[0]?.edits.toSorted((a, b) => a.range.start - b.range.start) ?? [];
    if ((fix[0]?.range.start ?? -1) < reached) continue;
    edits.push(...fix);
    reached = Math.max(reached, ...fix.map(({ range }) => range.end));
  }
  return applyEdits(text, edits);
}

describe('replacements are Arabic after the edit', () => {
  it.each([
    ['سأقوم بكتابة مقال شامل.', 'سأكتب مقالًا شاملًا.'],
    ['تم تعيين موظفين.', 'عُيّن موظفون.'],
    ['تم تنفيذ الخطة.', 'نُفّذت الخطة.'],
    ['من الجدير بالذكر أن المستقلين يكسبون أكثر.', 'إن المستقلين يكسبون أكثر.'],
    ['من الجدير بالذكر أن كثيرًا منهم جدد.', 'إن كثيرًا منهم جدد.'],
    ['من الجدير بالذكر أن السوق ينمو.', 'السوق ينمو.'],
    ['يُعدّ الذكاء محركًا.', 'الذكاء محرك.'],
    ['لا تعتمد عليه كمصدر دخل وحيد.', 'لا تعتمد عليه بوصفه مصدر دخل وحيدًا.'],
    ['كُتب من قبل الباحثين.', 'كتب الباحثون.'],
    ['قام الوفد بزيارة إلى المصنع.', 'زار الوفد المصنع.'],
    ['قام بالاطلاع على العقد.', 'اطّلع على العقد.'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    'قام الحارس بدوره كاملًا.',
    'قام بها وحده.',
    'قام الفريق بجهود كبيرة وبمهام شاقة.',
    'لم تكن ممكنة من قبل.',
    'يتجهون بتزايد إلى العمل الحر.',
  ])('leaves alone: %s', (text) => {
    expect(checker.check(text).findings.map(({ rule }) => rule)).toEqual([]);
  });

  it('never writes what is not Arabic for a growing adverb', () => {
    expect(mended('يتجهون بشكل متزايد إلى العمل الحر.')).toBe('يتجهون بشكل متزايد إلى العمل الحر.');
  });

  it('gives the same text when its edits are made twice', () => {
    const text =
      'قامت الشركة بإطلاق تطبيق جديد. تم تحديد السعر. وعلى سبيل المثال، يعمل سامي كمترجم. يسلط الدليل الضوء على العقود. الترجمة هي مهنة قديمة. التصميم ليس مجرد ألوان، بل طريقة تفكير.';
    const once = mended(text);
    expect(once).toBe(
      'أطلقت الشركة تطبيقًا جديدًا. حُدّد السعر. ومثلًا، يعمل سامي مترجمًا. يتناول الدليل العقود. الترجمة مهنة قديمة. التصميم طريقة تفكير.',
    );
    expect(mended(once)).toBe(once);
  });
});
