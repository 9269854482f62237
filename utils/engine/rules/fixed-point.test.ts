import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../draft/finding.ts';
import { type Edit, applyEdits } from '../../draft/text-range.ts';
import { createRuleChecker } from '../checker.ts';
import { RULES } from './index.ts';

const ACTIVE = RULES.filter(({ offByDefault, pass }) => !offByDefault && (pass === 'humanize' || pass === 'language'));
const checker = createRuleChecker(ACTIVE, { passes: ['humanize', 'language'] });

/** The first fix of every finding that has one, in the order of the text; of two that overlap the first. */
function editsOf(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  let reached = -1;
  for (const { suggestions } of findings) {
    const fix = (suggestions[0]?.edits ?? []).toSorted((a, b) => a.range.start - b.range.start);
    const [first] = fix;
    if (first === undefined || first.range.start < reached) continue;
    edits.push(...fix);
    reached = Math.max(reached, ...fix.map(({ range }) => range.end));
  }
  return edits;
}

function fixAll(text: string): string {
  return applyEdits(text, editsOf(checker.check(text).findings));
}

/** The texts that fixing everything goes through, until nothing is left to fix or `most` rounds are over. */
function rounds(text: string, most: number): string[] {
  const texts = [text];
  for (let round = 0; round < most; round += 1) {
    const before = texts.at(-1) ?? '';
    const after = fixAll(before);
    if (after === before) break;
    texts.push(after);
  }
  return texts;
}

const MIXED = [
  'مما لا شك فيه أن الاسعار ارتفعت الى الضعف, و قال المدير ان الامر صعب.',
  'قام الفريق بكتابه التقرير بشكل كبيرة، ولاكن لم يأتي احد.',
  'الأدوات الغير موجوده هنا لا يجب أن تهمل ، وإختيار الموضفون يتم لاحقا .',
  'يعتبر الذكاء الإصطناعي واحدة من أكثر التقنيات تأثيرا، كما وأنه ساهم في تطوير الاجهزة.',
  'في في النهاية يمكن القول ان هاذه التجربه كانت رائعة!!! شكراً جزيلًا لكم..',
  'تم تنفيذ الخطة من قبل المهندسون، ولم يستطيع العمال الوصول الى المدينه.',
  'لا يقتصر الاثر على المدن, بل على القرى أيضا. التي تعاني من نقص الخدمات.',
  'قرأ 20 كتب في ثلاث أيام، ثم كتب عن ما رأى  وسوف لن يعود إلى أخوه.',
  'إستخدم الطلاب المكتبه و كانو يدرسوا فيها يوميا, لان الإمتحان قريب.',
  'أما المدن الكبيرة تغيرت كثيرا خلال هذا العام، حيث أن السكان زادو بنسبة %28.',
  'هذا المدرسة الجديد ذات مساحه واسعه، والطالبات كتبوا فيها مقالات( طويله ).',
  'انشاء الله سنعود الي العمل، فمازال علينا الكثيرمن المهام الغير منجزة؟',
];

describe('fixing everything', () => {
  it.each(MIXED)('comes to rest: «%s»', (text) => {
    const texts = rounds(text, 3);
    expect(texts.slice(3)).toEqual([]);
  });

  it('comes to rest on the examples of all rules, put together at random', () => {
    const examples = ACTIVE.flatMap(({ bad }) => bad.map(([text]) => text)).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }), (texts) => {
        const seen = rounds(texts.join(' '), 4);
        expect(seen.slice(3)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never lets the two passes undo each other', () => {
    const examples = ACTIVE.flatMap(({ bad }) => bad.map(([text]) => text));
    for (const text of examples) {
      const seen = rounds(text, 4);
      expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
    }
  });
});
