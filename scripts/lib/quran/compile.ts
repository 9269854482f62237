import { everydaySpelling } from './spelling.ts';

interface Sura {
  name: string;
  verses: readonly { text: string }[];
}

/** Names that the source spells otherwise than people do. */
const NAMES: Readonly<Record<string, string>> = { ابراهيم: 'إبراهيم', سبإ: 'سبأ' };

/**
 * The text the engine opens (`utils/engine/scripture/quran.ts`): a first line with the names of the suras, then a line for
 * each sura, its verses parted by `|`, in everyday spelling.
 */
export function compileQuran(suras: readonly Sura[]): string {
  const names = suras.map(({ name }) => NAMES[name] ?? name).join('|');
  const lines = suras.map(({ verses }) => verses.map(({ text }) => everydayVerse(text)).join('|'));
  return `${[names, ...lines].join('\n')}\n`;
}

function everydayVerse(text: string): string {
  return text
    .split(/[ \n]+/u)
    .map((word) => everydaySpelling(word))
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');
}
