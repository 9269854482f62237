import { expect, it } from 'vitest';
import { applyEdits } from '../draft/text-range.ts';
import { analyseParagraph } from './analysis.ts';
import { compilePhrases } from './phrase-match.ts';
import { dropClause, dropIntroduction, dropOpening } from './repair.ts';
import { type Rule, rule } from './rule.ts';

/** What a repair makes of a text in which it meets one of the phrases; nothing where it offers no edit. */
function mend(repair: NonNullable<Rule['suggest']>, phrases: readonly string[], text: string): string | undefined {
  const phrase = rule({
    id: 'humanize/test',
    pass: 'humanize',
    title: { ar: '', en: '' },
    why: { ar: '', en: '' },
    severity: 'hint',
    match: { kind: 'phrases', phrases },
    good: [''],
    bad: [['', null]],
  });
  const [found] = compilePhrases([phrase]).find(analyseParagraph(text));
  if (found === undefined) throw new Error(`no match in «${text}»`);
  const [fix] = repair(found.match);
  return fix === undefined || typeof fix === 'string' ? fix : applyEdits(text, fix);
}

it.each([
  ['في الختام، نحتاج إلى عقد.', 'نحتاج إلى عقد.'],
  ['وفي الختام، نحتاج إلى عقد.', 'نحتاج إلى عقد.'],
  ['تلك فكرة. وفي الختام، نحتاج إلى عقد.', 'تلك فكرة. ونحتاج إلى عقد.'],
  ['في الختام، فإن العقد ضروري.', 'إن العقد ضروري.'],
  ['في الختام، فريق العمل جاهز.', 'فريق العمل جاهز.'],
  ['وصل الضيوف في الختام.', undefined],
  ['في الختام أن العقد ضروري.', undefined],
])('takes out an opening: %s', (text, expected) => {
  expect(mend(dropOpening, ['في الختام'], text)).toBe(expected);
});

it.each([
  ['يذكر أن السوق ينمو.', 'السوق ينمو.'],
  ['يذكر أن المستقلين يكسبون.', 'إن المستقلين يكسبون.'],
  ['يذكر أن الكتّاب المستقلين يكسبون.', 'إن الكتّاب المستقلين يكسبون.'],
  ['يذكر أن سوقًا جديدة نشأت.', 'إن سوقًا جديدة نشأت.'],
  ['مع ذلك، يذكر أن سعره ثابت.', 'مع ذلك، فإن سعره ثابت.'],
  ['لأنه لا يذكر أن السوق ينمو.', undefined],
])('takes out an introduction and mends its clause: %s', (text, expected) => {
  expect(mend(dropIntroduction, ['يذكر أن'], text)).toBe(expected);
});

it.each([
  ['يذكر أنه يمكن الإلغاء.', 'يمكن الإلغاء.'],
  ['يذكر أنها تدعم العربية.', 'إنها تدعم العربية.'],
])('mends a pronoun on أنّ: %s', (text, expected) => {
  expect(mend(dropIntroduction, ['يذكر (أنه|أنها)'], text)).toBe(expected);
});

it.each([
  ['في عالمنا المتسارع، تتغير المهن.', 'تتغير المهن.'],
  ['في عالمنا الذي تغيّر منذ 2010، تتغير المهن.', undefined],
  ['في عالمنا تتغير المهن كل يوم.', undefined],
])('takes out an opening clause only where it says nothing: %s', (text, expected) => {
  expect(mend(dropClause, ['في عالمنا'], text)).toBe(expected);
});
