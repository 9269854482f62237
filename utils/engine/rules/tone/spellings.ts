import { isProclitic, stemsOf } from '../../../arabic/clitics.ts';
import { foldWord } from '../../../arabic/fold.ts';
import { type WordForm, perForm } from '../../../arabic/word-forms.ts';
import type { Word } from '../../../arabic/words.ts';
import type { Analysis, Paragraph } from '../../analysis.ts';
import { groupBy } from '../../group-by.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { type Hit, rule } from '../../rule.ts';
import { isApart } from './mixture.ts';

/**
 * Names and loans that are written in several ways: the ways parted by |, then what all of them may end in, then the name
 * in Latin letters. Ways that differ in a hamza alone are one way here; the spelling rules see to those.
 */
const NAMES = `
  جوجل|غوغل|قوقل = Google
  فيسبوك|فيس بوك = Facebook
  إنستغرام|إنستجرام|إنستقرام = Instagram
  تلغرام|تليغرام|تيليغرام|تليجرام|تلجرام|تيليجرام = Telegram
  يوتيوب|يوتوب = YouTube
  واتساب|واتس آب = WhatsApp
  لينكدإن|لينكد إن = LinkedIn
  تيك توك|تيكتوك = TikTok
  سناب شات|سنابشات = Snapchat
  شات جي بي تي|تشات جي بي تي = ChatGPT
  مايكروسوفت|ميكروسوفت = Microsoft
  نتفليكس|نتفلكس|نيتفليكس = Netflix
  باي بال|بايبال = PayPal
  ووردبريس|وورد بريس|وردبريس = WordPress
  ويكيبيديا|ويكيبديا = Wikipedia
  فايفر = Fiverr
  تويتر = Twitter
  أمازون = Amazon
  كانفا = Canva
  فوتوشوب|فوتو شوب = Photoshop
  إنترنت|إنترنيت
  فيديو|فديو +هات
  كمبيوتر|كومبيوتر
  تلفزيون|تليفزيون +ات +ي +ية
  تكنولوجي|تكنلوجي +ا +ة
  ديمقراطي|ديموقراطي +ة +ا
  إلكتروني|إليكتروني +ة +ا
  إنجليزي|إنكليزي +ة +ا
  أمريكا|أميركا
  أمريكي|أميركي +ة +ا +ين +ون
  أوروبا|أوربا
  أوروبي|أوربي +ة +ا +ين +ون
  هاشتاغ|هاشتاج|هاشتاق +ات
  بودكاست|بودكست
  بروتوكول|بروتكول +ات
  سيناريو|سناريو +هات
  إسطنبول|إستنبول
  مسؤول|مسئول +ة +ية +ين +ون +يات
  شؤون|شئون
  مئة|مائة
`;

interface Way {
  row: number;
  /** As it is written, without the ending. */
  spelling: string;
  ending: string;
  /** Its folded words. */
  words: readonly string[];
}

const latinOf: (string | undefined)[] = [];
const rowOfLatin = new Map<string, number>();
const waysByFirst = new Map<string, Way[]>();
NAMES.trim()
  .split('\n')
  .forEach((line, row) => {
    const [written = '', latin] = line.trim().split(' = ');
    const [ways = '', ...endings] = written.split(' +');
    latinOf[row] = latin;
    if (latin !== undefined) rowOfLatin.set(latin.toLowerCase(), row);
    for (const spelling of ways.split('|')) {
      for (const ending of ['', ...endings]) {
        const words = (spelling + ending).split(' ').map((word) => foldWord(word));
        const [first = ''] = words;
        waysByFirst.set(first, [...(waysByFirst.get(first) ?? []), { row, spelling, ending, words }]);
      }
    }
  });

type Reading = readonly [stem: string, way: Way];
const NONE: readonly Reading[] = [];
const readings = perForm((form: WordForm): readonly Reading[] => {
  if (form.kind !== 'arabic') return NONE;
  const found = stemsOf(form).flatMap((stem) =>
    isProclitic(form.folded.slice(0, -stem.length), 'article')
      ? (waysByFirst.get(stem) ?? []).map((way) => [stem, way] as const)
      : [],
  );
  return found.length === 0 ? NONE : found;
});

interface Mention {
  row: number;
  /** How it is written; the Latin name itself for one in Latin letters. */
  spelling: string;
  ending: string;
  /** The particles before it, as they stand. */
  particles: string;
  isLatin: boolean;
  start: number;
  end: number;
}

const mentionsIn = perParagraph((paragraph): readonly Mention[] => readMentions(paragraph));

function readMentions(paragraph: Paragraph): Mention[] {
  const mentions: Mention[] = [];
  const { words, forms } = paragraph;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    const isLatin = form?.kind === 'latin';
    const word = form === undefined || (!isLatin && readings(form).length === 0) ? undefined : words[at];
    if (word === undefined) continue;
    const mention = isLatin ? latinMention(paragraph, word) : arabicMention(paragraph, word);
    if (mention !== undefined && !isApart(paragraph, mention)) mentions.push(mention);
  }
  return mentions;
}

function arabicMention({ text, tokens }: Paragraph, word: Word): Mention | undefined {
  const found = readings(word.form)
    .filter(([, { words }]) => words.every((each, at) => at === 0 || isWord(tokens[word.index + at], each)))
    .toSorted(([, a], [, b]) => b.words.length - a.words.length)[0];
  if (found === undefined) return undefined;
  const [stem, { row, spelling, ending, words }] = found;
  const last = tokens[word.index + words.length - 1] ?? word;
  // Signs inside the word would move its letters.
  const isPlain = word.form.raw.length === word.folded.length;
  if (!isPlain || /\S\s{2,}\S|[^\p{L}\s]/u.test(text.slice(word.start, last.end))) return undefined;
  const particles = word.form.raw.slice(0, -stem.length);
  return { row, spelling, ending, particles, isLatin: false, start: word.start, end: last.end };
}

function isWord(token: Paragraph['tokens'][number] | undefined, folded: string): boolean {
  return token?.kind === 'arabic' && token.folded === folded;
}

/** A Latin name that stands alone: «Google Ads» is another name, and «جوجل (Google)» gives both on purpose. */
function latinMention({ text, tokens }: Paragraph, { index, start, end, form }: Word): Mention | undefined {
  const row = rowOfLatin.get(form.folded.toLowerCase());
  const beside = [tokens[index - 1], tokens[index + 1]];
  if (row === undefined || beside.some((token) => token?.kind === 'latin')) return undefined;
  if (/[([]\s?$/u.test(text.slice(0, start)) || /^\s?[([/:@)\]]/u.test(text.slice(end))) return undefined;
  // «بـGoogle», «وGoogle»: the particle is a token of its own.
  if (/[\p{L}\u0640]$/u.test(text.slice(0, start))) return undefined;
  return { row, spelling: latinOf[row] ?? '', ending: '', particles: '', isLatin: true, start, end };
}

function rowsOf({ paragraphs }: Analysis): Iterable<Mention[]> {
  const mentions = paragraphs.flatMap((paragraph) =>
    mentionsIn(paragraph).map((mention) => ({
      ...mention,
      start: mention.start + paragraph.offset,
      end: mention.end + paragraph.offset,
    })),
  );
  // «لينكد إن LinkedIn» gives both names on purpose.
  const isGloss = ({ row, start, isLatin }: Mention, at: number) => {
    const before = mentions[at - 1];
    return isLatin && before?.row === row && start - before.end < 3;
  };
  return groupBy(
    mentions.filter((mention, at) => !isGloss(mention, at)),
    ({ row }) => row,
  ).values();
}

/** Hits for all mentions but those of the commonest usage; of equally common ones the first is what she set out with. */
function strays(mentions: readonly Mention[], usageOf: (mention: Mention) => string, mend: Mend): Hit[] {
  const groups = [...groupBy(mentions, usageOf).values()];
  const [first, ...rest] = groups;
  if (first === undefined || rest.length === 0) return [];
  const main = rest.reduce((most, group) => (group.length > most.length ? group : most), first);
  const [model] = main;
  if (model === undefined) return [];
  return groups
    .filter((group) => group !== main)
    .flatMap((group) =>
      group.map((mention): Hit => {
        const fix = mend(mention, model.spelling);
        return {
          start: mention.start,
          end: mention.end,
          params: { used: mention.spelling, usedTimes: group.length, main: model.spelling, mainTimes: main.length },
          related: main.slice(0, 3).map(({ start, end }) => ({ start, end })),
          ...(fix === undefined ? {} : { fixes: [fix] }),
        };
      }),
    );
}

type Mend = (mention: Mention, spelling: string) => string | undefined;

export const mixedSpelling = rule({
  id: 'tone/mixed-spelling',
  pass: 'tone',
  title: { ar: 'رسمان لاسم واحد', en: 'Two spellings of one name' },
  why: {
    ar: 'يُكتب هذا الاسم «{main}» في موضع و«{used}» هنا؛ رسم واحد في النص كله.',
    en: 'This name is spelt “{main}” elsewhere and “{used}” here; keep one spelling.',
  },
  severity: 'warning',
  match: {
    kind: 'document',
    find: (analysis) =>
      [...rowsOf(analysis)].flatMap((mentions) =>
        strays(
          mentions.filter(({ isLatin }) => !isLatin),
          ({ spelling }) => spelling,
          ({ particles, ending }, spelling) => particles + spelling + ending,
        ),
      ),
  },
  good: [
    'ابحث في جوجل، ثم تحقق من نتائج جوجل.',
    'مقاطع فيديو وفيديوهات قصيرة.',
    'كتب أحدهم: «ابحث عنه في موقع غوغل» فبحثت في جوجل.',
    'هذا مئة كتاب، ومئات غيرها.',
  ],
  bad: [
    [
      'يظهر الموقع في جوجل سريعًا، وتعتمد خدمات غوغل على الروابط.',
      'يظهر الموقع في جوجل سريعًا، وتعتمد خدمات جوجل على الروابط.',
    ],
    ['نشره على فيسبوك ثم على الفيس بوك وبفيسبوك.', 'نشره على فيسبوك ثم على الفيسبوك وبفيسبوك.'],
    ['التكنولوجيا والتكنولوجية والتكنلوجيا.', 'التكنولوجيا والتكنولوجية والتكنولوجيا.'],
    ['السياسة الأمريكية والجيش الأميركي والأمريكيين.', 'السياسة الأمريكية والجيش الأمريكي والأمريكيين.'],
  ],
});

export const mixedScript = rule({
  id: 'tone/mixed-script',
  pass: 'tone',
  title: { ar: 'اسم بالعربية واللاتينية', en: 'A name in two scripts' },
  why: {
    ar: 'يُكتب هذا الاسم «{main}» في موضع و«{used}» هنا؛ خط واحد أسهل على القارئ، والآخر بين قوسين عند أول ذكر.',
    en: 'This name is written “{main}” elsewhere and “{used}” here; one script reads easier, the other in brackets at first mention.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find: (analysis) =>
      [...rowsOf(analysis)].flatMap((mentions) =>
        strays(
          mentions,
          ({ isLatin }) => String(isLatin),
          ({ particles, isLatin }, spelling) => {
            if (isLatin) return spelling;
            if (particles.endsWith('ل') && particles !== 'ل') return undefined;
            return /[بكل]$/u.test(particles) ? `${particles}ـ${spelling}` : particles + spelling;
          },
        ),
      ),
  },
  good: [
    'ابحث في جوجل (Google)، ثم افتح نتائج جوجل.',
    'سجّل في شبكة لينكد إن LinkedIn، ثم ابحث في لينكد إن.',
    'أطلقت الشركة حملة في Google Ads، وظهرت في جوجل.',
    'نشره على Facebook ثم على Instagram.',
  ],
  bad: [
    ['ابحث في جوجل. نتائج جوجل كثيرة، وخدمات Google مجانية.', 'ابحث في جوجل. نتائج جوجل كثيرة، وخدمات جوجل مجانية.'],
    [
      'حسابي في Facebook و Instagram. انشر في Facebook وبفيسبوك.',
      'حسابي في Facebook و Instagram. انشر في Facebook وبـFacebook.',
    ],
  ],
});
