import { rule } from '../../rule.ts';
import type { PhraseRuleMatch } from '../../rule.ts';

type Replacements = Readonly<Record<string, string | readonly string[] | null>>;

const list = (phrases: Replacements, clitics: PhraseRuleMatch['clitics'] = 'conjunction'): PhraseRuleMatch => ({
  kind: 'phrases',
  letters: 'exact',
  phrases,
  clitics,
});

interface Style {
  id: string;
  title: { ar: string; en: string };
  why: { ar: string; en: string };
  phrases: Replacements;
  good: string;
  bad: readonly [string, string | null];
  clitics?: PhraseRuleMatch['clitics'];
}

const STYLES: readonly Style[] = [
  {
    id: 'language/style-mudara',
    title: { ar: 'مدراء', en: 'مدراء' },
    why: { ar: '«مدير» من «أدار»، فجمعه القياسي «مديرون».', en: 'The regular plural of «مدير» is «مديرون».' },
    phrases: { مدراء: ['مديرون', 'مديرين'] },
    clitics: 'article',
    good: 'اجتمع المديرون.',
    bad: ['اجتمع المدراء.', 'اجتمع المديرون.'],
  },
  {
    id: 'language/style-nafs',
    title: { ar: '«نفس الشيء»', en: '«نفس الشيء»' },
    why: { ar: 'يرى بعضهم تأخير «نفس»: «الشيء نفسه».', en: 'Some put «نفس» after its noun.' },
    phrases: {
      'نفس الشيء': 'الشيء نفسه',
      'نفس الوقت': 'الوقت نفسه',
      'نفس الأمر': 'الأمر نفسه',
      'نفس المكان': 'المكان نفسه',
      'نفس اليوم': 'اليوم نفسه',
      'نفس العام': 'العام نفسه',
      'نفس السبب': 'السبب نفسه',
      'نفس الطريقة': 'الطريقة نفسها',
      'نفس الفكرة': 'الفكرة نفسها',
      'نفس المدينة': 'المدينة نفسها',
    },
    good: 'الشيء نفسه.',
    bad: ['فعل نفس الشيء.', 'فعل الشيء نفسه.'],
  },
  {
    id: 'language/style-yutabar',
    title: { ar: '«يعتبر» بمعنى يُعدّ', en: '«يعتبر» for “is considered”' },
    why: { ar: 'يفضل بعض المصححين «يُعدّ».', en: 'Some correctors prefer «يُعدّ».' },
    phrases: { يعتبر: 'يعد', تعتبر: 'تعد' },
    good: 'يعد العمل مهما.',
    bad: ['يعتبر العمل مهما.', 'يعد العمل مهما.'],
  },
  {
    id: 'language/style-bittali',
    title: { ar: 'بالتالي', en: 'بالتالي' },
    why: { ar: 'يرى بعضهم «ومن ثم» أفصح.', en: 'Some prefer «ومن ثم».' },
    phrases: { بالتالي: 'من ثم' },
    good: 'ومن ثم عاد.',
    bad: ['وبالتالي عاد.', 'ومن ثم عاد.'],
  },
  {
    id: 'language/style-bishakl',
    title: { ar: '«بشكل» مع الصفة', en: '«بشكل» with an adjective' },
    why: { ar: 'يغني عنها المصدر أو الظرف: «كثيرا»، «بسرعة».', en: 'An adverb says it shorter.' },
    phrases: {
      'بشكل كبير': 'كثيرا',
      'بشكل سريع': 'بسرعة',
      'بشكل دائم': 'دائما',
      'بشكل خاص': 'خصوصا',
      'بشكل عام': 'عموما',
      'بشكل مباشر': 'مباشرة',
      'بشكل جيد': 'جيدا',
      'بشكل مستمر': 'باستمرار',
      'بشكل كامل': 'كاملا',
      'بشكل يومي': 'يوميا',
      'بشكل واضح': 'بوضوح',
    },
    good: 'عاد بسرعة.',
    bad: ['عاد بشكل سريع.', 'عاد بسرعة.'],
  },
  {
    id: 'language/style-baad',
    title: { ar: 'البعض', en: 'البعض' },
    why: {
      ar: 'يمنع بعضهم دخول «أل» على «بعض»، وأجازه مجمع القاهرة.',
      en: 'Some keep ال from «بعض»; the Cairo Academy allows it.',
    },
    phrases: {
      'يرى البعض': 'يرى بعضهم',
      'يعتقد البعض': 'يعتقد بعضهم',
      'يظن البعض': 'يظن بعضهم',
      'يقول البعض': 'يقول بعضهم',
    },
    good: 'يرى بعضهم ذلك.',
    bad: ['يرى البعض ذلك.', 'يرى بعضهم ذلك.'],
  },
  {
    id: 'language/style-raisi',
    title: { ar: 'رئيسي ورئيس', en: 'رئيسي' },
    why: { ar: 'يفضل بعضهم الوصف بـ«رئيس» دون ياء.', en: 'Some prefer «رئيس» as an adjective.' },
    phrases: { 'السبب الرئيسي': 'السبب الرئيس', 'الدور الرئيسي': 'الدور الرئيس', 'الهدف الرئيسي': 'الهدف الرئيس' },
    good: 'السبب الرئيس.',
    bad: ['السبب الرئيسي واضح.', 'السبب الرئيس واضح.'],
  },
  {
    id: 'language/style-mashakil',
    title: { ar: 'مشاكل', en: 'مشاكل' },
    why: { ar: 'يفضل بعضهم «مشكلات».', en: 'Some prefer «مشكلات».' },
    phrases: { مشاكل: 'مشكلات' },
    clitics: 'article',
    good: 'حل المشكلات.',
    bad: ['حل المشاكل.', 'حل المشكلات.'],
  },
  {
    id: 'language/style-min-khilal',
    title: { ar: '«من خلال» لكل معنى', en: '«من خلال» for everything' },
    why: { ar: 'قد تغني الباء: «بالتدريب» مكان «من خلال التدريب».', en: 'A plain «بـ» often does.' },
    phrases: { 'من خلال': null },
    good: 'تعلم بالتدريب.',
    bad: ['تعلم من خلال التدريب.', null],
  },
  {
    id: 'language/style-ka',
    title: { ar: '«كـ» للوصف', en: '“As a …”' },
    why: { ar: 'الكاف للتشبيه؛ وللوصف «بصفته» أو «بوصفه».', en: '«كـ» compares; for a role say «بصفته».' },
    phrases: {
      كمصدر: null,
      ككاتب: null,
      كمستقل: null,
      كوسيلة: null,
      كأداة: null,
      كجزء: null,
      كمثال: null,
      كنتيجة: null,
    },
    clitics: 'none',
    good: 'بصفته كاتبا.',
    bad: ['يعمل ككاتب حر.', null],
  },
  {
    id: 'language/style-taqriban-hawali',
    title: { ar: '«حوالي» بمعنى نحو', en: '«حوالي» for “about”' },
    why: { ar: '«حوالي» في الأصل للمكان، و«نحو» للعدد.', en: '«نحو» is preferred before numbers.' },
    phrases: { حوالي: 'نحو' },
    good: 'نحو ألف.',
    bad: ['حضر حوالي ألف زائر.', 'حضر نحو ألف زائر.'],
  },
  {
    id: 'language/style-haythu',
    title: { ar: '«حيث» للتعليل', en: '«حيث» for “because”' },
    why: { ar: '«حيث» ظرف مكان؛ وللتعليل «إذ» أو «لأن».', en: '«حيث» is a place word; a cause takes «إذ».' },
    phrases: { 'حيث إن': 'لأن', 'حيث أن': 'لأن' },
    good: 'إذ إنه تعب.',
    bad: ['عاد حيث إن الوقت تأخر.', 'عاد لأن الوقت تأخر.'],
  },
];

/** Usage that correctors dispute: off until she switches it on. */
export const styleRules = STYLES.map(({ id, title, why, phrases, good, bad, clitics }) =>
  rule({
    id,
    pass: 'language',
    title,
    why,
    severity: 'hint',
    offByDefault: true,
    match: list(phrases, clitics),
    good: [good],
    bad: [bad],
  }),
);
