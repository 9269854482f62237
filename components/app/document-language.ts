import { franc } from 'franc';

/** Languages written with Arabic letters that franc tells apart from Arabic. */
const WRITTEN_IN_ARABIC_LETTERS = new Set([
  'pes',
  'prs',
  'urd',
  'pbu',
  'ckb',
  'uig',
  'snd',
  'skr',
  'azb',
  'kas',
  'pnb',
]);
/** Letters that Arabic does not write; one in forty of them is another language. */
const FOREIGN_LETTERS = /[پچژگکیےٹڈڑںھۆێۇۋڤڵڕځڅښڼډ]/gu;
const ARABIC_LETTERS = /[\u0620-\u064A\u0671-\u06D3]/gu;
const LETTERS = /\p{L}/gu;
/** Below this many letters a guess between languages of one script is a toss. */
const ENOUGH_LETTERS = 60;
/** franc reads no more than this; more only costs time. */
const READ = 4096;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of a text as ISO 639-3, `und` where it cannot be told. `arb` is Arabic. */
export function documentLanguage(text: string): string {
  const sample = text.slice(0, READ);
  const letters = count(sample, LETTERS);
  const arabic = count(sample, ARABIC_LETTERS);
  const guess = franc(sample);
  if (letters === 0) return 'und';
  // Mixed texts with Latin names and terms stay Arabic; a Latin text with an Arabic quotation does not become it.
  if (arabic / letters < 0.4) return guess === 'arb' ? 'und' : guess;
  const foreign = count(sample, FOREIGN_LETTERS) / arabic > 1 / 40;
  if (!WRITTEN_IN_ARABIC_LETTERS.has(guess)) return foreign && letters >= ENOUGH_LETTERS ? 'und' : 'arb';
  return letters >= ENOUGH_LETTERS || foreign ? guess : 'arb';
}
