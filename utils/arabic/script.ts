import { isArabicLetter, isLatinLetter } from './letters.ts';

/** Whether a text has an Arabic letter at all. */
export function hasArabic(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isArabicLetter(text.charCodeAt(at))) return true;
  return false;
}

export type Script = 'arabic' | 'persian' | 'urdu' | 'other-arabic-script' | 'latin' | 'none';

/** How much of a text is looked at. */
const SAMPLE = 4000;
// Letters that one language writes and the others do not; پ چ گ stand in foreign names in Arabic too, so they weigh less.
const ARABIC = /[ةيكىأإؤ\u064B]/gu;
const PERSIAN_SOUNDS = /[پچژگ]/gu;
const PERSIAN = /[کی]/gu;
const URDU = /[ٹڈڑںےہھۓ]/gu;
// Pashto, Sorani Kurdish, Uyghur, Sindhi.
const OTHER = /[ټډړږښڼېۍځڅګڕڵێۆەۇۈۋڭڀٺڄڃڇڌڏڊڻ]/gu;
const ARABIC_WORDS = words('في من على إلى أن إن التي الذي هذا هذه كان قد لا ما عن مع هو هي أو ثم لم كل بعد بين ذلك');
const PERSIAN_WORDS = words('در به از که را این است برای با آن های شد می خود بود باید هم نیز تا');
const URDU_WORDS = words('کے کی میں کا اور سے ہے کو نے پر ہیں یہ تھا بھی کر ایک');

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/**
 * The language family a text's letters point to, by deciding letters and a few function words. Sure for sentences; a
 * couple of words without a deciding letter count as Arabic.
 */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, SAMPLE);
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isArabicLetter(code)) arabic++;
    else if (isLatinLetter(code)) latin++;
  }
  if (arabic === 0) return latin === 0 ? 'none' : 'latin';
  if (latin > arabic * 4) return 'latin';
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const tokens = sample.split(/[^\p{L}\p{M}]+/u);
  const known = (list: Set<string>) => tokens.filter((token) => list.has(token)).length;
  const definite = tokens.filter((token) => token.length > 3 && token.startsWith('ال')).length;
  const scores: [Script, number][] = [
    ['arabic', count(ARABIC) + 4 * known(ARABIC_WORDS) + 2 * definite],
    ['persian', count(PERSIAN_SOUNDS) + 2 * count(PERSIAN) + 3 * known(PERSIAN_WORDS)],
    ['urdu', 5 * count(URDU) + count(PERSIAN) + 4 * known(URDU_WORDS)],
    ['other-arabic-script', 6 * count(OTHER) + count(PERSIAN)],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
