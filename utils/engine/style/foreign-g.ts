import { stemsOf } from '../../arabic/clitics.ts';
import { foldWord } from '../../arabic/fold.ts';
import { perForm } from '../../arabic/word-forms.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';

const LETTERS = { ghain: 'غ', jim: 'ج', qaf: 'ق' } as const;

/**
 * Foreign names with a hard g, G for the letter; no row makes another Arabic word with any of the three letters (so
 * no غرام، بلوغ، جمر). Endings are those of plural and nisba.
 */
const NAMES = `
  GوGل إنستGرام انستGرام تلGرام تليGرام تيليGرام هاشتاG GيGابايت GيGا ميGابايت ميGا كيلوGرام ملليGرام Gرافيك Gرافيكس إنفوGرافيك انفوGرافيك فوتوGرافي فوتوGرافيا ديموGرافي ديموGرافيا
  كونGرس شيكاGو Gواتيمالا أوروGواي باراGواي نيكاراGوا بلGراد Gلاسكو زوكربيرG زوكربرG بلومبرG سبيلبرG هامبورG ستراسبورG لوكسمبورG جوهانسبرG بطرسبورG بطرسبرG GوتنبرG
  بنتاGون ليGو Gولدمان Gولف Gالاكسي Gرينلاند هونG كونG Gيتهاب كاتالوG كتالوG لوGو سيGنال بيGاسوس ماركتينG فولكسفاGن فاGنر Gوتيريش Gيفارا Gوارديولا دوولينGو ديولينGو
`
  .trim()
  .split(/\s+/u);
const ENDINGS = ['', 'ات', 'ي', 'ية', 'يا', 'يين', 'يون'];

/** Folded form → where its g stand, counted from the end of the word. */
const PLACES = new Map<string, readonly number[]>();
for (const name of NAMES) {
  for (const ending of ENDINGS) {
    const whole = name + ending;
    const places = whole.split('').flatMap((letter, at) => (letter === 'G' ? [whole.length - at] : []));
    for (const letter of Object.values(LETTERS)) PLACES.set(foldWord(whole.replaceAll('G', letter)), places);
  }
}
const NOWHERE: readonly number[] = [];
/** Where the g of a name stand, for words without signs or tatweel: those would move the letters. */
const placesIn = perForm((form): readonly number[] => {
  const stem = form.folded.length === form.raw.length ? stemsOf(form).find((each) => PLACES.has(each)) : undefined;
  return stem === undefined ? NOWHERE : (PLACES.get(stem) ?? NOWHERE);
});

export const foreignG = houseRule({
  kind: 'foreignG',
  name: 'foreign-g',
  title: { ar: 'حرف g في الأسماء الأجنبية كما يريد العميل', en: 'The g of foreign names as the client wants it' },
  why: {
    ar: 'يريد العميل رسم g في الأسماء الأجنبية كما في «{wish}»، وهنا «{match}».',
    en: 'The client wants the g of foreign names as in “{wish}”; here stands “{match}”.',
  },
  wish: ({ foreignG: wish = 'ghain' }) => `${LETTERS[wish]}و${LETTERS[wish]}ل`,
  find: ({ text, words }, { foreignG: wish = 'ghain' }) => {
    const hits: Hit[] = [];
    for (const { start, end, form } of words) {
      const places = placesIn(form);
      if (places.length === 0) continue;
      const edits = places
        .map((fromEnd) => ({ start: end - fromEnd, end: end - fromEnd + 1 }))
        .filter((range) => text[range.start] !== LETTERS[wish])
        .map((range) => ({ range, text: LETTERS[wish] }));
      if (edits.length > 0) hits.push({ start, end, fixes: [edits] });
    }
    return hits;
  },
  examples: [
    {
      sheet: { foreignG: 'ghain' },
      good: ['بحث في غوغل، والتجار في الجغرافيا.', 'بلغت الجريدة مبلغًا، وقال الجمهور.'],
      bad: [['يستخدم جوجل وإنستقرام وبالجرافيك.', 'يستخدم غوغل وإنستغرام وبالغرافيك.']],
    },
    {
      sheet: { foreignG: 'jim' },
      good: ['بحث في جوجل عن برنامج.', 'غرام الشاعر.'],
      bad: [['في شيكاغو والكونغرس وقوقل.', 'في شيكاجو والكونجرس وجوجل.']],
    },
    {
      sheet: { foreignG: 'qaf' },
      good: ['بحث في قوقل.'],
      bad: [['صورة في انستجرام بهاشتاغ جديد.', 'صورة في انستقرام بهاشتاق جديد.']],
    },
  ],
});
