import { wordRule } from './word-rule.ts';
import { wordList } from './exact-words.ts';

/** Jussives of verbs that end in a long vowel: the vowel goes. Each with the letters it is mostly misspelt with. */
const FINAL_WEAK = wordList(`
  يأتي يمشي يجري يبني يرمي يقضي يعطي يكفي ينتهي يشتري يلتقي يكتفي يعتني يحتوي يختفي ينوي يروي يحكي يبكي يدري يجدي يلغي يلقي يؤدي يسمي ينمي يربي يغني يضحي يهتدي يقتني يستدعي
  يستثني يراعي يعاني يساوي يجاري يحاكي ينادي يداوي يخفي يبدي يغطي يفضي يحوي ينفي يلبي يجني يحمي يعني يجيب+ يسعى يبقى ينسى يرى يخشى يرضى يلقى يحظى يتلقى يتبقى يتخلى يتولى يتمنى يتحدى
  يتعدى يتغنى يتبنى يتوفى يتسنى يتعافى يدعو يرجو يبدو ينمو يشكو يخلو يعلو يدنو يغزو يصحو يعدو+ يتلو يعفو يسمو يقسو يمحو يكسو
`).filter((word) => !word.endsWith('+'));
/** Jussives of verbs with a long vowel in their middle: it goes before a vowelless end. */
const HOLLOW: readonly (readonly [string, string])[] = (
  'يكون يكن,يقول يقل,يعود يعد,يقوم يقم,يزور يزر,يموت يمت,يذوق يذق,يفوز يفز,يصوم يصم,يدوم يدم,ينام ينم,يخاف يخف,يكاد يكد,ينال ينل,يزال يزل,يشاء يشأ,يبيع يبع,يعيش يعش,يصير يصر,يسير يسر,يغيب يغب,يزيد يزد,يضيع يضع,يستطيع يستطع,يستفيد يستفد,' +
  'يريد يرد,يجيب يجب,يصيب يصب,يضيف يضف,يفيد يفد,يدير يدر,يشير يشر,يثير يثر,يعيد يعد,يقيم يقم,يستجيب يستجب,يختار يختر,يحتاج يحتج,يزداد يزدد,يعتاد يعتد,يرتاح يرتح,يستعيد يستعد,يستقيل يستقل'
)
  .split(',')
  .map((pair) => {
    const [present = '', jussive = ''] = pair.split(' ');
    return [present, jussive] as const;
  });

const jussives = new Map<string, string>();
for (const present of FINAL_WEAK) {
  for (const person of 'يتنأ') {
    const stem = person + present.slice(1);
    const form = stem.replace(/^أأ/u, 'آ');
    const vowel = form.endsWith('و') ? 'ُ' : form.endsWith('ي') ? 'ِ' : 'َ';
    jussives.set(form, form.slice(0, -1) + vowel);
    if (form.endsWith('ى')) jussives.set(`${form.slice(0, -1)}ا`, form.slice(0, -1) + vowel);
    if (form.endsWith('ي')) jussives.set(`${form.slice(0, -1)}ى`, form.slice(0, -1) + vowel);
    if (form.endsWith('و')) jussives.set(`${form}ا`, form.slice(0, -1) + vowel);
  }
}
for (const [present, jussive] of HOLLOW) {
  for (const person of 'يتنأ') jussives.set(person + present.slice(1), person + jussive.slice(1));
}

/** Endings that a pronoun makes: «لم يعطيه» → «لم يعطه». */
const PRONOUN = /(ه|ها|هم|هما|ني|نا|ك|كم)$/u;

function jussiveOf(letters: string): string | undefined {
  const whole = jussives.get(letters);
  if (whole !== undefined) return whole;
  const pronoun = PRONOUN.exec(letters)?.[1];
  if (pronoun === undefined) return undefined;
  const stem = letters.slice(0, -pronoun.length).replace(/ا$/u, 'ى');
  const bare = jussives.get(stem);
  return bare === undefined ? undefined : bare.replace(/[\u064E-\u0650]$/u, '') + pronoun;
}

export const weakVerbRules = [
  wordRule({
    id: 'language/jussive-weak',
    title: { ar: 'جزم الفعل المعتل', en: 'Jussive of weak verbs' },
    why: { ar: 'تُحذف حروف العلة من المضارع المجزوم بعد «لم».', en: 'After لم a weak verb loses its long vowel.' },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => jussiveOf(letters) !== undefined,
    judge: ({ letters, previous }) => {
      if (previous === undefined || !/^(?:[وفأ]|أو|أف)?لم$/u.test(previous.letters)) return undefined;
      // «يكونوا», «يعودون» are other forms and stand in no table.
      const right = jussiveOf(letters);
      return right === undefined ? undefined : { fixes: [right] };
    },
    good: ['لم يأتِ أحد ولم يبقَ شيء.', 'لم يكن ولم يعد ولم ينس.', 'لم يعودوا بعد، ولم يكونا هنا.', 'لن يأتي.'],
    bad: [
      ['لم يأتي أحد.', 'لم يأتِ أحد.'],
      ['لم يبقى شيء ولم يستطيع الخروج.', 'لم يبقَ شيء ولم يستطع الخروج.'],
      ['ولم ينسى وعده، فلم يعطيه شيئا.', 'ولم ينسَ وعده، فلم يعطه شيئا.'],
    ],
  }),
  wordRule({
    id: 'language/jussive-prohibition',
    title: { ar: 'جزم المعتل بعد «لا» الناهية', en: 'Jussive after a prohibition' },
    why: { ar: 'تُحذف حروف العلة من المضارع بعد «لا» الناهية.', en: 'After a prohibiting لا the long vowel goes.' },
    severity: 'warning',
    about: (letters) => /^ت(?:نس|خش)[ىا]$/u.test(letters),
    judge: ({ letters, previous }) => {
      if (previous?.letters !== 'لا' || previous.previous !== undefined) return undefined;
      const right = /^تنس[ىا]$/u.test(letters) ? 'تنسَ' : /^تخش[ىا]$/u.test(letters) ? 'تخشَ' : undefined;
      return right === undefined ? undefined : { fixes: [right] };
    },
    good: ['الأم لا تنسى ابنها.', 'لا تنسَ موعدك.'],
    bad: [['لا تنسى موعدك.', 'لا تنسَ موعدك.']],
  }),
  wordRule({
    id: 'language/jussive-plural',
    title: { ar: 'حذف النون بعد الجازم والناصب', en: 'The ن after لم and لن' },
    why: {
      ar: 'تُحذف نون الأفعال الخمسة بعد «لم» و«لن» و«أن» و«كي»: «{right}».',
      en: 'After لم, لن and كي the ن of these forms goes: «{right}».',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => /^[يت][ء-ي]{2,}ون$/u.test(letters),
    judge: ({ letters, previous }) => {
      if (previous === undefined || !/^[وف]?(?:لم|لن|كي|لكي|حتى لا)$/u.test(previous.letters)) return undefined;
      const five = /^([يت][ء-ي]{2,}و)ن$/u.exec(letters);
      // The root's own ن: يكون، يخون، تصون.
      if (five === null || /^[يت](?:ت?عا|ت?ها|ت?ل|ت?ك|د|ت?م|خ|ص|ه|ستع)ون$/u.test(letters)) return undefined;
      return { fixes: [`${five[1] ?? ''}ا`] };
    },
    good: ['لم يكن، ولن يكون، ولن يخون.', 'لن يذهبوا.', 'الذين يعملون.'],
    bad: [['لم يذهبون ولن يعودون.', 'لم يذهبوا ولن يعودوا.']],
  }),
  wordRule({
    id: 'language/jussive-feminine',
    title: { ar: 'حذف النون من المخاطبة', en: 'The ن of the feminine address' },
    why: { ar: 'تُحذف نون الأفعال الخمسة بعد «لم» و«لن»: «{right}».', en: 'After لم and لن the ن goes: «{right}».' },
    severity: 'error',
    about: (letters) => /^ت[ء-ي]{2,}ين$/u.test(letters),
    judge: ({ letters, previous }) => {
      if (previous === undefined || !/^[وف]?(?:لم|لن|لكي)$/u.test(previous.letters)) return undefined;
      const five = /^(ت[ء-ي]{2,}ي)ن$/u.exec(letters);
      if (five === null || /^(?:تستعين|تستهين|تستبين|تستكين|تلين|تبين|تدين|تعين|تهين|تزين)$/u.test(letters))
        return undefined;
      return { fixes: [five[1] ?? ''] };
    },
    good: ['لم تستعن، ولن تستعين بأحد.'],
    bad: [['لن تجدين أفضل من هذا.', 'لن تجدي أفضل من هذا.']],
  }),
  wordRule({
    id: 'language/imperative-weak',
    title: { ar: 'أمر المعتل في الدعاء', en: 'Weak imperatives in prayers' },
    why: { ar: 'أمر المعتل يُبنى على حذف حرف العلة.', en: 'The imperative of a weak verb loses its long vowel.' },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => letters === 'صلي' || letters === 'صلى',
    judge: ({ letters, previous }) => {
      if (letters !== 'صلي' && letters !== 'صلى') return undefined;
      return previous?.letters === 'اللهم' ? { fixes: ['صلِّ'] } : undefined;
    },
    good: ['صلى الله عليه وسلم.', 'اللهم صلِّ على محمد.'],
    bad: [['اللهم صلي على محمد.', 'اللهم صلِّ على محمد.']],
  }),
];
