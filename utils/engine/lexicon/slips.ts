import type { SuggestionKind } from './lexicon.ts';

/** Writing one run of letters for another. */
export interface Slip {
  /** What stands in the word, and what was meant. */
  wrong: string;
  right: string;
  cost: number;
  kind: Exclude<SuggestionKind, 'merged'>;
  /** Only at the end of the word. */
  final: boolean;
}

/** All pairs of different letters of a group, both ways. */
function among(letters: string, cost: number, kind: Slip['kind'], final = false): Slip[] {
  return Array.from(letters).flatMap((wrong) =>
    Array.from(letters)
      .filter((right) => right !== wrong)
      .map((right) => ({ wrong, right, cost, kind, final })),
  );
}

/** Pairs written «wrong>right», both ways with «=». */
function pairs(list: string, cost: number, kind: Slip['kind'], final = false): Slip[] {
  return list.split(' ').flatMap((pair) => {
    const [, wrong = '', sign, right = ''] = /^(.*)([>=])(.*)$/u.exec(pair) ?? [];
    const slip = { wrong, right, cost, kind, final };
    return sign === '=' ? [slip, { ...slip, wrong: right, right: wrong }] : [slip];
  });
}

/** Slips of spelling, by the rules that are missed most (arabic-errors d1 to d3), then those of sound, shape and hand. */
export const SLIPS: readonly Slip[] = [
  ...pairs('ا>أ ا>إ ا>آ', 1, 'orthographic'),
  ...pairs('أ>ا إ>ا', 1.2, 'orthographic'),
  // Whoever writes a hamza mostly means it.
  ...pairs('أ=إ آ>ا', 1.4, 'orthographic'),
  ...pairs('أ=آ إ=آ', 1.5, 'orthographic'),
  ...among('أؤئء', 1.2, 'orthographic'),
  ...pairs('ي>ئ و>ؤ ى>ئ اا>اء ءا>آ أا>آ ئا>آ ءو>ؤو أو>ؤو ؤ>ؤو ئو>ؤو يئ>ئ', 1.5, 'orthographic'),
  ...pairs('ه>ة', 0.7, 'orthographic', true),
  ...pairs('ت>ة', 1.6, 'orthographic', true),
  // Many nouns in ة are not in the lexicon, while its verbs take every pronoun.
  ...pairs('ة>ه ة>ت', 2.5, 'confused', true),
  ...pairs('ى=ي', 1, 'orthographic', true),
  ...pairs('ا>ى', 1.3, 'orthographic', true),
  ...pairs('ى>ا', 1.8, 'confused', true),
  ...pairs('و=وا', 1.2, 'orthographic', true),
  ...pairs('>ء ىء>ئ يء>ئ ئ>يء ئ>ء أ>ء اء>ا', 1.4, 'orthographic', true),
  ...pairs('ض=ظ د=ذ ت=ث س=ص ت=ط ق=ك ح=ه ز=ذ ز=ظ ذ=ظ ث=س ق=غ ض=د', 2, 'confused'),
  ...pairs('ن>ا', 2, 'confused', true),
  ...pairs('ب=ت ب=ن ت=ن ث=ن ب=ي ن=ي ت=ي ج=ح ح=خ ج=خ ر=ز س=ش ص=ض ط=ظ ع=غ ف=ق د=ر و=ر', 2.6, 'typing'),
];

/** Letters that stand beside each other on the Arabic keyboard, row by row. */
const KEY_ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'];

export const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  KEY_ROWS.flatMap((row) =>
    Array.from(row, (letter, at): [string, string] => [letter, (row[at - 1] ?? '') + (row[at + 1] ?? '')]),
  ),
);
