import type { Word } from '../../../arabic/words.ts';
import { genderOf, hasPronoun, isAdjective, isDefinite, lettersOf, neighbour, toNominative } from '../../noun-case.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';
import { holdsSecondMasdar, readMasdar } from './masdar.ts';
import { type Inflection, passive } from './verbs.ts';

const TENSES: Readonly<Record<string, Inflection['tense']>> = {
  تم: 'past',
  تمت: 'past',
  يتم: 'present',
  تتم: 'present',
  سيتم: 'future',
  ستتم: 'future',
};

/** The passive of the verb for تم and its masdar, agreeing with the noun that follows; the noun goes to the nominative. */
function plainPassive(match: PhraseMatch): Fix[] {
  const { paragraph, words, clitic, start } = match;
  const [light, masdar] = words;
  if (light === undefined || masdar === undefined || words.length !== 2) return [];
  const before = paragraph.words.find(({ index }) => index === light.index - 1);
  const tense = tenseOf(lettersOf(paragraph, light).slice(clitic.length), before && lettersOf(paragraph, before));
  const read = readMasdar(lettersOf(paragraph, masdar));
  if (tense === undefined || read === undefined || read.definite || holdsSecondMasdar(paragraph, masdar)) return [];
  const put = (form: string | undefined): Fix[] =>
    form === undefined ? [] : [[{ range: { start, end: masdar.end }, text: clitic + form }]];
  if (read.pronoun === 'ها') return put(passive(read.verb, tense, 'feminine'));
  if (read.pronoun === 'ه') return put(passive(read.verb, tense, 'masculine'));
  if (read.pronoun === 'هم') return put(passive(read.verb, tense, 'people'));
  if (read.pronoun !== '') return [];
  const subject = neighbour(paragraph, masdar);
  const gender = subject && genderOfSubject(match, read.verb.masdar, subject);
  const form = gender && passive(read.verb, tense, gender);
  const nominative = toNominative(paragraph, subject);
  if (form === undefined || nominative === undefined) return [];
  return [[{ range: { start, end: masdar.end }, text: clitic + form }, ...nominative]];
}

function tenseOf(form: string, before: string | undefined): Inflection['tense'] | undefined {
  const tense = TENSES[form];
  if (tense === 'present' && before !== undefined && /^[وف]?لم$/u.test(before)) return 'jussive';
  return tense;
}

function genderOfSubject({ paragraph }: PhraseMatch, masdar: string, subject: Word) {
  if (subject.kind !== 'arabic') return undefined;
  const letters = lettersOf(paragraph, subject);
  // «تم كتابة رائعة», «تم تطوير كبير»: an adjective of the masdar, not what it acts on.
  if (
    !isDefinite(letters) &&
    !hasPronoun(letters) &&
    (isAdjective(letters) || (masdar.endsWith('ة') && letters.endsWith('ة')))
  ) {
    return readMasdar(letters) === undefined ? undefined : genderOf(letters);
  }
  if (hasPronoun(letters)) {
    const stem = letters.replace(/(?:هما|ها|هم|هن|ه)$/u, '');
    return stem.endsWith('ت') && !stem.endsWith('ات') ? genderOf(`${stem.slice(0, -1)}ة`) : genderOf(stem);
  }
  return genderOf(letters);
}

export const tamma = rule({
  ...HABIT,
  weight: 0.4,
  cap: 3,
  needs: { hits: 2, perWords: 200 },
  id: 'humanize/passive-tamma',
  title: { ar: 'تم + مصدر', en: '“تم” and a verbal noun' },
  why: {
    ar: 'المبني للمجهول كلمة واحدة، وذكر الفاعل أوضح إن عُرف.',
    en: 'The passive is one word; naming the doer is clearer still.',
  },
  match: {
    kind: 'phrases',
    phrases: ['(تم|تمت|يتم|تتم|سيتم|ستتم) <masdar>'],
    classes: { masdar: (folded) => readMasdar(folded) !== undefined },
    where: ({ paragraph, words }) => {
      const masdar = words.at(-1);
      const read = masdar && readMasdar(lettersOf(paragraph, masdar));
      // «تم التوقيع على» and «تمت المراجعة» have their own subject.
      return read !== undefined && !read.definite;
    },
  },
  suggest: plainPassive,
  good: ['تم الاتفاق على السعر.', 'تم العمل بحمد الله.', 'لم يتم كلامه.'],
  bad: [
    ['تم تنفيذ الخطة.', 'نُفّذت الخطة.'],
    ['تم تعيين موظفين.', 'عُيّن موظفون.'],
    ['تم كتابة المقال أمس.', 'كُتب المقال أمس.'],
    ['يتم تحديد السعر مسبقًا.', 'يُحدّد السعر مسبقًا.'],
    ['سيتم إطلاق المنصة غدًا.', 'ستُطلق المنصة غدًا.'],
    ['لم يتم إضافة الملف.', 'لم يُضف الملف.'],
    ['الخطة التي تم تنفيذها ناجحة.', 'الخطة التي نُفّذت ناجحة.'],
    ['وتم إرسال التقارير.', 'وأُرسلت التقارير.'],
    ['تم تدريب فريق المبرمجين.', 'دُرّب فريق المبرمجين.'],
    ['تم إعادة تصميم الموقع.', 'أُعيد تصميم الموقع.'],
    ['تم تعيينهم العام الماضي.', 'عُيّنوا العام الماضي.'],
    ['تم كتابة المقال ونشره.', null],
    ['تم تعيين نائبين.', null],
  ],
});

export const passiveRules = [tamma];
