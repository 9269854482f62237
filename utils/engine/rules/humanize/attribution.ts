import { rule } from '../../rule.ts';
import { HABIT, TELL } from './kinds.ts';
import { oneOf } from './words.ts';

/** A named study, year or number right after makes the source real. */
const NAMED =
  /^[^.؟!]{0,80}?(?:[\p{Script=Latin}\d٠-٩]|جامعة|معهد|مجلة|منظمة|مركز|وزارة|شركة|هيئة|البنك|الأمم|مؤشر|استطلاع|مؤسسة|صحيفة|كلية|مستشفى|المنتدى|صندوق|اتحاد|مكتب)/u;

export const studies = rule({
  ...TELL,
  weight: 0.5,
  id: 'humanize/attribution-studies',
  title: { ar: 'دراسات بلا اسم', en: 'Unnamed studies' },
  why: {
    ar: 'أي دراسات؟ اذكر المصدر: الاسم والسنة والرابط، أو احذف النسبة.',
    en: 'Which studies? Give the source: name, year, link; or drop the attribution.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(تشير|أشارت|أثبتت|تثبت|أظهرت|تظهر|كشفت|تكشف|تؤكد|أكدت|توضح|أوضحت|بينت|تبين|وجدت|تفيد|ذكرت) {0,2} <studies>',
      '(وفقا|وفق|بحسب|حسب) (لدراسات|للدراسات|دراسات|الدراسات|لأبحاث|أبحاث|لإحصائيات|إحصائيات|لتقارير|تقارير) (حديثة|الحديثة|عديدة|علمية|سابقة|متخصصة|عالمية)',
    ],
    classes: { studies: oneOf('الدراسات دراسات الأبحاث أبحاث البحوث بحوث الإحصائيات إحصائيات الإحصاءات التقارير تقارير') },
    where: ({ paragraph, end, text, captures }) => {
      if (!/^(?:العديد من|الكثير من|بعض|عدة|معظم|أحدث|كثير من)?$/u.test(captures[0]?.text ?? '')) return false;
      const rest = paragraph.text.slice(end);
      // «بحوث المعهد», «دراسات أجرتها…»: the source is about to be named.
      const isNamed = !/\sال\S+$/u.test(text) && /^ (?:ال|(?:أجر|أعد|نشر|قام)ت?ها)/u.test(rest);
      return !isNamed && !NAMED.test(rest);
    },
  },
  good: [
    'تشير دراسة جامعة القاهرة (2023) إلى ذلك.',
    'أظهرت الأبحاث في معهد باستور عام 2019 غير ذلك.',
    'تشير الساعة إلى الرابعة.',
  ],
  bad: [
    ['تشير الدراسات إلى أن النوم يحسّن التركيز.', null],
    ['أثبتت العديد من الدراسات فائدة المشي.', null],
  ],
});

export const experts = rule({
  ...HABIT,
  id: 'humanize/attribution-experts',
  title: { ar: 'خبراء بلا أسماء', en: 'Unnamed experts' },
  why: {
    ar: 'مَن هؤلاء؟ سمِّ واحدًا منهم واذكر المصدر، أو انسب الرأي إلى نفسك.',
    en: 'Who are they? Name one and give the source, or own the opinion.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يرى|يعتقد|يؤكد|يجمع|ينصح|يوصي|يتوقع|يتفق|يقول|يشير|يرجح|يحذر) (الخبراء|خبراء|المختصون|مختصون|المتخصصون|المحللون|المراقبون|الباحثون|العلماء|كثير من الباحثين|كثير من الخبراء|العديد من الخبراء|العديد من الباحثين|بعض الخبراء|معظم الخبراء|معظم الباحثين|عدد من الباحثين|عدد من الخبراء)',
      '(وفقا للخبراء|وفقا للمختصين|بحسب الخبراء|بحسب المختصين|حسب الخبراء|وفقا لخبراء|بحسب خبراء|وفقا للمراقبين)',
      '(كثير من|العديد من|معظم) (الخبراء|الباحثين|المختصين) (يرون|يعتقدون|يؤكدون|ينصحون|يتفقون)',
    ],
    where: ({ paragraph, end }) =>
      !NAMED.test(paragraph.text.slice(end)) && !/^،? (?:مثل|منهم|ومنهم|في شركة)/u.test(paragraph.text.slice(end)),
  },
  good: ['يرى الخبير أحمد سالم غير ذلك.', 'يجمع عدد من الباحثين، مثل سالم وخالد، على ذلك.'],
  bad: [
    ['يرى الخبراء أن الأسعار ستنخفض.', null],
    ['ينصح المختصون بشرب الماء.', null],
  ],
});

export const believed = rule({
  ...HABIT,
  id: 'humanize/attribution-believed',
  title: { ar: 'فاعل مجهول', en: 'Nobody in particular' },
  why: {
    ar: '«{match}»: مَن؟ اذكر صاحب القول أو المصدر.',
    en: '“{match}”: who? Name the speaker or the source.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(يعتقد|يقال|يشاع|يرى البعض|يعتقد البعض|يعتقد الكثيرون|يرى الكثيرون|يظن الكثيرون|يظن البعض|يتساءل الكثيرون|يتساءل البعض|يعتقد كثيرون) (أن|أنه|أنها|إن|إنه)',
    ],
    where: ({ text, paragraph, start }) =>
      !/^(?:و|ف)?يعتقد أن/u.test(text) || paragraph.text.slice(start, start + 4).includes('ُ'),
  },
  good: ['يعتقد أحمد أن السعر مناسب.', 'يعتقد أنه سينجح.'],
  bad: [['يرى البعض أن الترجمة مهنة سهلة.', null]],
});

export const attributionRules = [studies, experts, believed];
