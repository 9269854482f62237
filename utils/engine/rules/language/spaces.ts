import { textRule } from './word-rule.ts';
import { isCommonNoun } from './words/common-nouns.ts';

const everywhere = ['quotation'] as const;

export const spaceRules = [
  textRule({
    id: 'language/double-space',
    title: { ar: 'مسافتان متتاليتان', en: 'Two spaces' },
    why: { ar: 'تكفي مسافة واحدة بين الكلمتين.', en: 'One space between words is enough.' },
    severity: 'warning',
    within: everywhere,
    // A number of blanks beside a tab or a bar is a table, and blanks that open a line indent it.
    pattern: /(?<=[^\s|])[ \u00A0]{2,}(?=[^\s|])/gu,
    mend: () => ' ',
    good: ['كلمة بعد كلمة.', '    سطر مزاح', 'عمود  | عمود'],
    bad: [['كلمة  بعد   كلمة.', 'كلمة بعد كلمة.']],
  }),
  textRule({
    id: 'language/no-break-space',
    title: { ar: 'مسافة لا تنكسر', en: 'No-break space' },
    why: { ar: 'بقيت من النسخ مسافة خاصة مكان المسافة العادية.', en: 'A special blank was left by copying.' },
    severity: 'hint',
    within: everywhere,
    pattern: /(?<=[\u0621-\u0652،؛.])[\u00A0\u2007\u202F\u2000-\u200A](?=[\u0621-\u064A«(])/gu,
    mend: () => ' ',
    good: ['كلمة بعد كلمة', '25\u00A0كم'],
    bad: [['كلمة\u00A0بعد كلمة', 'كلمة بعد كلمة']],
  }),
  textRule({
    id: 'language/space-at-end',
    title: { ar: 'مسافة في آخر الفقرة', en: 'Space at the end' },
    why: { ar: 'لا حاجة إلى مسافة بعد آخر الفقرة.', en: 'No blank is needed after the end of a paragraph.' },
    severity: 'hint',
    offByDefault: true,
    pattern: /(?<=\S)[ \u00A0]+$/gu,
    mend: () => '',
    good: ['انتهى.'],
    bad: [['انتهى. ', 'انتهى.']],
  }),
  textRule({
    id: 'language/tatweel-in-word',
    title: { ar: 'تطويل داخل الكلمة', en: 'Tatweel inside a word' },
    why: {
      ar: 'التطويل زينة للخط لا مكان لها في النص الرقمي، ويعطّل البحث.',
      en: 'Tatweel is decoration; it breaks searching.',
    },
    severity: 'warning',
    within: everywhere,
    // «بـ50» and «هـ» are right; a kashida between two letters of a word is not.
    // From the start of a word only, else a word of 100,000 letters takes their square.
    pattern:
      /(?<![\u0621-\u0652])[\u0621-\u0652]*[\u0621-\u063A\u0641-\u064A][\u064B-\u0652]*\u0640+[\u064B-\u0652]*[\u0621-\u063A\u0641-\u064A][\u0621-\u0652]*/gu,
    mend: ([word]) => {
      const [, particle = '', rest = ''] = /^([وف]?(?:[بكل]|ال|لل|بال|كال)\u0640+)?(.*)$/u.exec(word) ?? [];
      return /[^\u0640]\u0640+[^\u0640]/u.test(rest) ? (particle + rest).replaceAll('\u0640', '') : undefined;
    },
    good: ['بـ«كذا» ولـ50 والـ12 سنة 1440هـ', 'هـ.', 'بـالكتاب'],
    bad: [['الحـــياة جميـلة', 'الحياة جميلة']],
  }),
  textRule({
    id: 'language/tatweel-particle',
    title: { ar: 'حرف منفصل بتطويل', en: 'Particle cut off with tatweel' },
    why: { ar: 'يلتصق حرف الجر بالكلمة العربية بعده بلا تطويل.', en: 'The particle is written onto the Arabic word.' },
    severity: 'warning',
    within: everywhere,
    pattern: /(?<![\u0621-\u064A\u0640-\u0652])([وف]?[بكل])\u0640+\s*([\u0621-\u064A]{2,})/gu,
    mend: (match) => {
      const [, particle = '', word = ''] = match;
      if (word.includes('\u0640')) return undefined;
      return particle.endsWith('ل') && word.startsWith('ال') ? `${particle}ل${word.slice(2)}` : particle + word;
    },
    good: ['بـ 50 وبـ«كذا» ولـ OpenAI.', 'الـ12'],
    bad: [
      ['استخدمت لـ دمج الملفات.', 'استخدمت لدمج الملفات.'],
      ['حاجة لـ العمل', 'حاجة للعمل'],
    ],
  }),
  textRule({
    id: 'language/tatweel-article',
    title: { ar: 'أل منفصلة عن الكلمة', en: 'Article cut off from its word' },
    why: { ar: 'تلتصق «أل» بالكلمة العربية بعدها.', en: 'The article is written onto the Arabic word.' },
    severity: 'warning',
    within: everywhere,
    pattern: /(?<![\u0621-\u064A\u0640-\u0652])([وف]?[بكل]?ال)\u0640*\s*(?<=[\u0640\s])([\u0621-\u064A]{3,})/gu,
    mend: (match) => {
      const [whole, particle = '', word = ''] = match;
      // «ال سعود» is آل سعود: without a tatweel only a common noun is sure.
      if (
        word.startsWith('ال') ||
        word.includes('\u0640') ||
        (!whole.includes('\u0640') && (/[بكل]ال$/u.test(particle) || !isCommonNoun(word)))
      )
        return undefined;
      return particle + word;
    },
    good: ['الـ12', 'آل سعود، وال سعود', 'الـ«فيسبوك»'],
    bad: [
      ['هذه الـ فكرة', 'هذه الفكرة'],
      ['في ال جامعة', 'في الجامعة'],
    ],
  }),
  textRule({
    id: 'language/waw-apart',
    title: { ar: 'واو العطف منفصلة', en: 'Waw standing apart' },
    why: { ar: 'تلتصق واو العطف بالكلمة بعدها.', en: 'The conjunction و is written onto the next word.' },
    severity: 'error',
    within: everywhere,
    // Not where letters are listed: «أ و ب».
    pattern: /(?<=^|[\s«(،؛.:])و[ \u00A0]+(?=[\u0621-\u064A]{2}|[«"(][\u0621-\u064A])/gu,
    mend: (match, { text }) => {
      const after = text[match.index + match[0].length] ?? '';
      return /(?:^|\s)[\u0621-\u064A]\s$/u.test(text.slice(0, match.index))
        ? undefined
        : /[«"(]/u.test(after)
          ? undefined
          : 'و';
    },
    good: ['الحرفان أ و ب.', 'وقال ووعد.', 'المادتان (أ) و (ب)'],
    bad: [['جاء و قال نعم و مضى.', 'جاء وقال نعم ومضى.']],
  }),
  textRule({
    id: 'language/particle-apart',
    title: { ar: 'حرف من حرف واحد منفصل', en: 'One-letter particle standing apart' },
    why: {
      ar: 'الحرف الواحد لا يقوم وحده، بل يلتصق بما بعده.',
      en: 'A one-letter particle is written onto the next word.',
    },
    severity: 'error',
    within: everywhere,
    pattern: /(?<=[\u0621-\u0652]{2}[،]?\s)([بلفك])[ \u00A0]+(?=[\u0621-\u064A]{3})(?!و[ \u00A0])/gu,
    mend: (match, { text }) => {
      const rest = text.slice(match.index + match[0].length);
      const before = /[\u0621-\u064A]+(?=\s$)/u.exec(text.slice(0, match.index))?.[0] ?? '';
      if (
        /^(?:حرف|الحرف|حرفا|نقطة|فقرة|الفقرة|البند|المادة|الفئة|فئة|فيتامين|مجموعة|المجموعة|الصف|القسم|النوع|نوع|مستوى|و)$/u.test(
          before,
        )
      )
        return undefined;
      if (match[1] === 'ل' && rest.startsWith('ال')) return undefined;
      return match[1] ?? '';
    },
    good: ['الحرف ب يأتي بعده.', 'فيتامين ك مهم', 'أ ب ج'],
    bad: [['كتب ب القلم', 'كتب بالقلم']],
  }),
  textRule({
    id: 'language/digit-stuck',
    title: { ar: 'عدد ملتصق بكلمة', en: 'Number stuck to a word' },
    why: { ar: 'تُترك مسافة بين العدد والكلمة.', en: 'A space stands between a number and a word.' },
    severity: 'warning',
    within: everywhere,
    pattern: /(?<=[\u0621-\u064A]{4})(?<!\u0640)(\d{2,})(?![\dA-Za-z_-])|(?<![A-Za-z\d_])(\d+)(?=[\u0621-\u064A]{3})/gu,
    mend: (match, { text }) => {
      if (match[1] !== undefined) {
        const word = /[\u0621-\u064A]+$/u.exec(text.slice(0, match.index))?.[0] ?? '';
        return /^[وف]?(?:[بكل]?ال|لل)$/u.test(word) ? undefined : ` ${match[1]}`;
      }
      return `${match[2] ?? ''} `;
    },
    good: ['عام 2020 وبـ50 و1440هـ و5م و30كم', 'ال12'],
    bad: [
      ['سنوات2020 كانت صعبة', 'سنوات 2020 كانت صعبة'],
      ['وصل 50شخصا', 'وصل 50 شخصا'],
    ],
  }),
];
