import { type TokenReader, particleLength } from './token-reader.ts';

/** What a number word can do in a number; `teen` is the عشر of ثلاثة عشر. */
export type NumberWordRole =
  | 'one'
  | 'two'
  | 'unit'
  | 'ten'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'fraction';

export interface NumberWord {
  value: number;
  role: NumberWordRole;
  /** Also another word (ست lady, ألف composed): alone it is a number only before a counted noun. */
  isAmbiguous: boolean;
}

// All forms are folded: no signs, أ إ آ → ا, ى → ي, ة → ه.
const FORMS: readonly (readonly [NumberWordRole, number, string])[] = [
  ['one', 1, 'واحد واحده واحدا احد احدي حادي'],
  ['two', 2, 'اثنان اثنين اثنتان اثنتين'],
  ['two', 2, 'اثنا اثني اثنتا اثنتي'],
  ['unit', 3, 'ثلاثه ثلاث ثلاثا'],
  ['unit', 4, 'اربعه اربع اربعا'],
  ['unit', 5, 'خمسه خمس خمسا'],
  ['unit', 6, 'سته ست ستا'],
  ['unit', 7, 'سبعه سبع سبعا'],
  ['unit', 8, 'ثمانيه ثماني ثمان ثمانيا'],
  ['unit', 9, 'تسعه تسع تسعا'],
  ['ten', 10, 'عشره عشر عشرا'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين'],
  ['tens', 40, 'اربعون اربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئه مائه ميه'],
  ['hundreds', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  ['hundreds', 300, 'ثلاثمئه ثلاثمائه ثلثمائه ثلاثميه'],
  ['hundreds', 400, 'اربعمئه اربعمائه اربعميه'],
  ['hundreds', 500, 'خمسمئه خمسمائه خمسميه'],
  ['hundreds', 600, 'ستمئه ستمائه ستميه'],
  ['hundreds', 700, 'سبعمئه سبعمائه سبعميه'],
  ['hundreds', 800, 'ثمانمئه ثمانمائه ثمانيمئه ثمانيمائه ثمانميه'],
  ['hundreds', 900, 'تسعمئه تسعمائه تسعميه'],
  ['scale', 1e3, 'الف الفا الاف'],
  ['scale', 1e6, 'مليون مليونا ملايين'],
  ['scale', 1e9, 'مليار مليارا مليارات بليون بليونا بلايين'],
  ['scale', 1e12, 'تريليون تريليونا تريليونات ترليون ترليونا ترليونات'],
  ['scale', 2e3, 'الفان الفين الفي'],
  ['scale', 2e6, 'مليونان مليونين مليونا مليوني'],
  ['scale', 2e9, 'ملياران مليارين ملياري'],
  ['scale', 2e12, 'تريليونان تريليونين ترليونين'],
  ['fraction', 1 / 2, 'نصف'],
  ['fraction', 1 / 3, 'ثلث'],
  ['fraction', 2 / 3, 'ثلثا ثلثي ثلثان ثلثين'],
  ['fraction', 1 / 4, 'ربع'],
];
const AMBIGUOUS = new Set(
  'واحد واحده واحدا احد احدي حادي اثنا اثني اثنتا اثنتي ثلاث ثلاثا اربع اربعا خمس خمسا ست ستا سبع سبعا ثمان ثمانيا تسع تسعا عشره عشر عشرا الف الفا الفي ميه مليونا'.split(
    ' ',
  ),
);

const WORDS = buildWords();

function buildWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [role, value, forms] of FORMS) {
    for (const form of forms.split(' ')) {
      if (!words.has(form)) words.set(form, { value, role, isAmbiguous: AMBIGUOUS.has(form) });
    }
  }
  return words;
}

export interface NumberWordMatch {
  word: NumberWord;
  form: string;
  /** Offset in the text, after the particles written onto the word; the article belongs to it. */
  start: number;
  hasConjunction: boolean;
  hasPreposition: boolean;
  isDefinite: boolean;
}

/** Reads one token as a number word, with و or ف, ب ل ك and ال written onto it if need be. */
export function readNumberWord(reader: TokenReader, at: number): NumberWordMatch | undefined {
  const word = reader.word(at);
  if (word.length < 2) return undefined;
  const direct = WORDS.get(word);
  // «وأحد عشر» folds to the same letters as «واحد».
  if (direct !== undefined && word === 'واحد' && reader.wordAfter(at) === 'عشر')
    return match(direct, 'احد', 1, '', false, true);
  if (direct !== undefined) return match(direct, word, 0, '', false);
  // Every form has at least two letters, the longest particles (وبال) four.
  const conjunction = word[0] === 'و' || word[0] === 'ف' ? 1 : 0;
  for (const first of conjunction === 1 ? [1, 0] : [0]) {
    const rest = word.slice(first);
    const preposition = 'بلك'.includes(rest[0] ?? ' ') ? 1 : 0;
    for (const second of preposition === 1 ? [0, 1] : [0]) {
      const stem = rest.slice(second);
      const particles = rest.slice(0, second);
      const plain = WORDS.get(stem);
      // «لست» is «I am not».
      if (plain !== undefined && !(stem === 'ست' && particles !== '' && particles !== 'ب')) {
        return match(plain, stem, first + second, particles, false, first === 1);
      }
      const article = stem.startsWith('ال') ? 2 : second === 1 && rest.startsWith('لل') ? 1 : 0;
      const definite = article === 0 ? undefined : WORDS.get(stem.slice(article));
      if (definite !== undefined) {
        return match(definite, stem.slice(article), first + second, particles, true, first === 1);
      }
    }
  }
  return undefined;

  function match(
    found: NumberWord,
    form: string,
    letters: number,
    particles: string,
    isDefinite: boolean,
    hasConjunction = false,
  ): NumberWordMatch {
    let start = reader.token(at).start;
    for (let skipped = 0; skipped < letters; skipped += 1) {
      start += particleLength(reader.text.slice(start, start + 12));
    }
    return { word: found, form, start, hasConjunction, hasPreposition: particles !== '', isDefinite };
  }
}

const ORDINALS = new Map<string, number>();
[
  'اول اولي',
  'ثاني ثانيه ثان',
  'ثالث ثالثه',
  'رابع رابعه',
  'خامس خامسه',
  'سادس سادسه',
  'سابع سابعه',
  'ثامن ثامنه',
  'تاسع تاسعه',
  'عاشر عاشره',
].forEach((forms, index) => forms.split(' ').forEach((form) => ORDINALS.set(form, index + 1)));
ORDINALS.set('حادي', 1).set('حاديه', 1);

const LONGEST_PARTICLES = 4;

/** Whether a folded word, without up to four letters before it, is in a number or an ordinal. */
export function canBeNumberWord(word: string): boolean {
  for (let skipped = 0; skipped <= LONGEST_PARTICLES && word.length - skipped >= 2; skipped += 1) {
    const stem = word.slice(skipped);
    if (WORDS.has(stem) || ORDINALS.has(stem)) return true;
  }
  return false;
}

const TENS = new Set(
  'عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين'.split(' '),
);

export interface OrdinalMatch {
  value: number;
  start: number;
  end: number;
  next: number;
  isDefinite: boolean;
}

/** الثالث، الحادي عشر، الخامس والأربعون, with or without the article; the caller judges whether it stands alone. */
export function readOrdinalWords(reader: TokenReader, at: number): OrdinalMatch | undefined {
  const full = reader.word(at);
  const letters = /^[وف]?[بلك]?(?=ال.{3})/u.exec(full)?.[0].length ?? 0;
  const stem = full.slice(letters).replace(/^ال(?=.{3})/u, '');
  const merged = /^[وف]?لل(.{3,})/u.exec(full)?.[1];
  const unit = ORDINALS.get(stem) ?? (merged === undefined ? undefined : ORDINALS.get(merged));
  if (unit === undefined) return undefined;
  const isDefinite = merged !== undefined || full.slice(letters).startsWith('ال');
  let start = reader.token(at).start;
  for (let skipped = 0; skipped < letters; skipped += 1) start += particleLength(reader.text.slice(start, start + 12));
  const after = reader.wordAfter(at);
  const end = (last: number) => reader.token(last).end;
  if (after === 'عشر' || after === 'عشره')
    return { value: unit + 10, start, end: end(at + 1), next: at + 2, isDefinite };
  const tens = /^و(?:ال)?(.+)$/u.exec(after)?.[1] ?? '';
  if (TENS.has(tens)) {
    return { value: unit + (WORDS.get(tens)?.value ?? 0), start, end: end(at + 1), next: at + 2, isDefinite };
  }
  if (stem === 'حادي' || stem === 'حاديه') return undefined;
  return { value: unit, start, end: end(at), next: at + 1, isDefinite };
}
