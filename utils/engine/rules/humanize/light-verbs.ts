import type { Edit } from '../../../draft/text-range.ts';
import { genitiveToAccusative, hasPronoun, isAdjective, isDefinite, lettersOf, neighbour } from '../../noun-case.ts';
import type { Paragraph } from '../../analysis.ts';
import type { Word } from '../../../arabic/words.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { HABIT, TELL } from './kinds.ts';
import { holdsSecondMasdar, readMasdar } from './masdar.ts';
import { type Inflection, conjugate, withObject } from './verbs.ts';

/** The forms of قام that stand before بـ. */
const FORMS: Readonly<Record<string, Inflection>> = {
  قام: { tense: 'past', person: '3ms' },
  قامت: { tense: 'past', person: '3fs' },
  قاموا: { tense: 'past', person: '3mp' },
  قمت: { tense: 'past', person: '1s' },
  قمنا: { tense: 'past', person: '1p' },
  يقوم: { tense: 'present', person: '3ms' },
  تقوم: { tense: 'present', person: '3fs-or-2ms' },
  يقومون: { tense: 'present', person: '3mp' },
  أقوم: { tense: 'present', person: '1s' },
  نقوم: { tense: 'present', person: '1p' },
  يقوموا: { tense: 'subjunctive', person: '3mp' },
  يقم: { tense: 'jussive', person: '3ms' },
  تقم: { tense: 'jussive', person: '3fs-or-2ms' },
  نقم: { tense: 'jussive', person: '1p' },
  سيقوم: { tense: 'future', person: '3ms' },
  ستقوم: { tense: 'future', person: '3fs-or-2ms' },
  سيقومون: { tense: 'future', person: '3mp' },
  سأقوم: { tense: 'future', person: '1s' },
  سنقوم: { tense: 'future', person: '1p' },
  قم: { tense: 'imperative', person: '3ms' },
};
const FOLDED = new Map(Object.entries(FORMS).map(([form, inflection]) => [form.replaceAll('أ', 'ا'), inflection]));

/** Prepositions that a masdar takes and its verb does not. */
const DROPPED: Readonly<Record<string, string>> = { زيارة: 'إلى', مراجعة: 'ل', دراسة: 'ل' };

/** Masdars that keep their preposition as verbs: masdar → past, present, preposition. */
const WITH_PREPOSITION: Readonly<Record<string, readonly [past: string, present: string, preposition: RegExp]>> = {
  الاطلاع: ['اطّلع', 'يطّلع', /^على$/u],
  التركيز: ['ركّز', 'يركّز', /^على$/u],
  الرد: ['ردّ', 'يردّ', /^على$/u],
  التوقيع: ['وقّع', 'يوقّع', /^على$/u],
  الاعتماد: ['اعتمد', 'يعتمد', /^على$/u],
  الإشراف: ['أشرف', 'يشرف', /^على$/u],
  التعليق: ['علّق', 'يعلّق', /^على$/u],
  العمل: ['عمل', 'يعمل', /^(?:على|مع|من)$/u],
  التعاون: ['تعاون', 'يتعاون', /^مع$/u],
  التواصل: ['تواصل', 'يتواصل', /^مع$/u],
  التعامل: ['تعامل', 'يتعامل', /^مع$/u],
  التفاعل: ['تفاعل', 'يتفاعل', /^مع$/u],
  البحث: ['بحث', 'يبحث', /^(?:عن|في)$/u],
  الإعلان: ['أعلن', 'يعلن', /^عن$/u],
  الكشف: ['كشف', 'يكشف', /^عن$/u],
  الإجابة: ['أجاب', 'يجيب', /^عن$/u],
  المشاركة: ['شارك', 'يشارك', /^في$/u],
  التسجيل: ['سجّل', 'يسجّل', /^في$/u],
  الاشتراك: ['اشترك', 'يشترك', /^في$/u],
  التأكد: ['تأكّد', 'يتأكّد', /^من$/u],
  التحقق: ['تحقّق', 'يتحقّق', /^من$/u],
  الاستفادة: ['استفاد', 'يستفيد', /^من$/u],
  التوجه: ['توجّه', 'يتوجّه', /^إلى$/u],
  الاستماع: ['استمع', 'يستمع', /^إلى$/u],
};

/** What cannot stand between قام and its masdar if they belong together. */
const NO_SUBJECT = /[،,.]|(?:^|\s)(?:من|على|عن|إلى|الى|لا|لم|أن|إن|بـ?|به|بها|بهم|له|لها|و\p{L}+|ي\p{L}{3,}ون)(?:\s|$)/u;

const isMasdarWithBa = (folded: string) => folded.startsWith('ب') && folded.length > 3;

/** Puts the verb itself for قام, takes بـ and the masdar out, and mends what the masdar governed. */
function plainVerb(match: PhraseMatch): Fix[] {
  const { paragraph, words } = match;
  const light = words[0];
  const withBa = words.at(-1);
  const before = words.at(-2);
  if (light === undefined || withBa === undefined || before === undefined) return [];
  const inflection = FOLDED.get(light.folded.replace(/^[وف](?=[قيتنسا])/u, '')) ?? FOLDED.get(light.folded);
  if (inflection === undefined) return [];
  const letters = lettersOf(paragraph, withBa).slice(1);
  const next = neighbour(paragraph, withBa);
  const blanks = /\s*$/u.exec(paragraph.text.slice(0, withBa.start))?.[0].length ?? 0;
  const swap = (verb: string, to = withBa.end): Edit[] => [
    { range: { start: light.start, end: light.end }, text: match.clitic + verb },
    { range: { start: before === light ? before.end : withBa.start - blanks, end: to }, text: '' },
  ];

  const prepositional = WITH_PREPOSITION[letters];
  if (prepositional !== undefined) {
    const [past, present, preposition] = prepositional;
    if (next === undefined || !preposition.test(lettersOf(paragraph, next))) return [];
    if (holdsSecondMasdar(paragraph, withBa)) return [];
    const form = conjugate({ masdar: letters, past, present, passivePast: '', passivePresent: '' }, inflection);
    return form === undefined ? [] : [swap(form)];
  }

  const read = readMasdar(letters);
  if (read === undefined || read.definite) return [];
  const form = conjugate(read.verb, inflection);
  if (form === undefined || holdsSecondMasdar(paragraph, withBa)) return [];
  // The pronoun goes to the verb: «قام بكتابتها» → «كتبها».
  if (read.pronoun !== '') return words.length > 2 && before !== light ? [] : [swap(withObject(form, read.pronoun))];

  const dropped = DROPPED[read.verb.masdar];
  if (next !== undefined && dropped !== undefined && lettersOf(paragraph, next) === dropped) {
    const object = genitiveToAccusative(paragraph, neighbour(paragraph, next));
    return object === undefined ? [] : [[...swap(form, next.end), ...object]];
  }
  if (next === undefined || !maySerAsObject(paragraph, read.verb.masdar, next)) return [];
  const object = genitiveToAccusative(paragraph, next);
  return object === undefined ? [] : [[...swap(form), ...object]];
}

/** Whether the word after a masdar is what it acts on, and not an adjective of it («زيارة مفاجئة»). */
function maySerAsObject(paragraph: Paragraph, masdar: string, next: Word): boolean {
  const letters = lettersOf(paragraph, next);
  if (next.kind !== 'arabic') return true;
  if (isDefinite(letters))
    return !letters.startsWith('ل') && !letters.startsWith('ب') && !letters.startsWith('ك') && !letters.startsWith('و');
  if (hasPronoun(letters)) return true;
  if (masdar.endsWith('ة') && letters.endsWith('ة')) {
    return /^(?:رسالة|رواية|قصة|مقالة|خطة|دراسة|ورقة|قائمة|فقرة|سيرة|كلمة|صفحة|وثيقة|تدوينة|نسخة|شركة|مجموعة|حملة|سلسلة|صورة)$/u.test(
      letters,
    );
  }
  return masdar.endsWith('ة') || !isAdjective(letters);
}

export const lightVerb = rule({
  ...HABIT,
  id: 'humanize/light-verb',
  title: { ar: 'قام بـ + مصدر', en: 'Light verb' },
  why: {
    ar: 'الفعل المباشر أقصر وأوضح من «قام بـ» ومصدره.',
    en: 'The plain verb is shorter and clearer than “قام بـ” and a verbal noun.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(قام|قامت|قاموا|قمت|قمنا|يقوم|تقوم|يقومون|أقوم|نقوم|يقوموا|يقم|تقم|نقم|سيقوم|ستقوم|سيقومون|سأقوم|سنقوم) {0,4} <masdar>',
      'قم <masdar>',
    ],
    classes: {
      masdar: (folded) => isMasdarWithBa(folded) && (isKnown(folded.slice(1)) || isPrepositional(folded.slice(1))),
    },
    where: ({ captures }) => !NO_SUBJECT.test(captures[0]?.text ?? ''),
  },
  suggest: plainVerb,
  good: [
    'قام من مكانه بسرعة وخرج.',
    'قام الفريق بجهود كبيرة.',
    'قام الحارس بدوره كاملًا.',
    'تقوم الفكرة على مبدأ بسيط.',
    'قام بها وحده.',
  ],
  bad: [
    ['قام الفريق بكتابة التقرير.', 'كتب الفريق التقرير.'],
    ['سأقوم بكتابة مقال شامل.', 'سأكتب مقالًا شاملًا.'],
    ['قام الوفد بزيارة إلى المصنع.', 'زار الوفد المصنع.'],
    ['قامت الشركة بإطلاق تطبيق جديد للترجمة.', 'أطلقت الشركة تطبيقًا جديدًا للترجمة.'],
    ['قمنا بإجراء استطلاع للرأي.', 'أجرينا استطلاعًا للرأي.'],
    ['قمت بإعداد الخطة وحدي.', 'أعددت الخطة وحدي.'],
    ['يقوم المستقلون بتحديد أسعارهم.', 'يحدّد المستقلون أسعارهم.'],
    ['هم يقومون بإجراء الاختبار.', 'هم يجرون الاختبار.'],
    ['لم يقم المدير بزيارة الفرع.', 'لم يزر المدير الفرع.'],
    ['وقامت بإرسالها إلى العميل.', 'وأرسلتها إلى العميل.'],
    ['قاموا بكتابته أمس.', 'كتبوه أمس.'],
    ['قام بالاطلاع على العقد.', 'اطّلع على العقد.'],
    ['قام المدير بتعيين موظفين جدد.', 'عيّن المدير موظفين جدد.'],
    ['قم بتحديد السعر أولًا.', 'حدّد السعر أولًا.'],
    ['قم بكتابة عنوان قصير.', 'اكتب عنوانًا قصيرًا.'],
    ['قم بإرسال العرض.', 'أرسل العرض.'],
    ['قم باختيار اللون.', 'اختر اللون.'],
    ['قم بوضع الكتاب هنا.', 'ضع الكتاب هنا.'],
    ['قمت ببيع لوحتك أمس.', 'بعت لوحتك أمس.'],
    ['قامت "نون" بإجراء تحليل SWOT للسوق.', 'أجرت "نون" تحليل SWOT للسوق.'],
    ['قم بإعداد منصة أو مكان خاص.', null],
    ['يقوم المحقق بجمع الأدلة واستجواب الشهود.', null],
    ['قام بكتابة المقال ونشره.', null],
    ['تقوم الموظفة بالإجابة عن الأسئلة والتواصل مع الناس.', null],
    ['قام الرئيس بزيارة مفاجئة.', null],
    ['قام الفريق بكتابة رائعة.', null],
  ],
});

function isKnown(folded: string): boolean {
  return readMasdar(folded) !== undefined;
}

const PREPOSITIONAL_FOLDED = new Set(Object.keys(WITH_PREPOSITION).map((word) => word.replaceAll(/[أإآ]/gu, 'ا')));

function isPrepositional(folded: string): boolean {
  return PREPOSITIONAL_FOLDED.has(folded);
}

/** The masdar of the light verb itself: «القيام بكتابة التقرير» → «كتابة التقرير». */
export const lightMasdar = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/light-masdar',
  title: { ar: 'القيام بـ + مصدر', en: 'Light verb as a noun' },
  why: {
    ar: '«القيام بـ» زائدة: المصدر وحده يكفي.',
    en: '“القيام بـ” is padding: the verbal noun alone is enough.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: ['(القيام|لقيام|للقيام) <masdar>'],
    classes: {
      masdar: (folded) => isMasdarWithBa(folded) && (isKnown(folded.slice(1)) || isPrepositional(folded.slice(1))),
    },
  },
  suggest: ({ paragraph, words, start, clitic, text }) => {
    const masdar = words.at(-1);
    if (masdar === undefined || /^(?:و|ف)?لقيام/u.test(text)) return [];
    const letters = paragraph.text.slice(masdar.start + 1, masdar.end);
    const lead = text.includes('للقيام') ? 'ل' : '';
    const joined = lead === 'ل' && letters.startsWith('ال') ? `لل${letters.slice(2)}` : lead + letters;
    return [[{ range: { start, end: masdar.end }, text: clitic + joined }]];
  },
  good: ['عليه القيام بواجبه.', 'تأخر القيام بالرحلة.'],
  bad: [
    ['يجب القيام بكتابة العقد أولًا.', 'يجب كتابة العقد أولًا.'],
    ['تحتاج إلى برنامج للقيام بالتصميم.', 'تحتاج إلى برنامج للتصميم.'],
    ['بدأ بالقيام بتحليل النتائج.', 'بدأ بتحليل النتائج.'],
  ],
});

export const lightVerbRules = [lightVerb, lightMasdar];
