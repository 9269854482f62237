/** Which endings a listed word may take. */
export type Inflection =
  | 'particle'
  | 'fixed'
  | 'noun'
  | 'ta-marbuta'
  | 'final-hamza'
  | 'verb'
  | 'hollow-verb'
  | 'comparative';

const NOUN = `
  ا ه ها هم هما هن ك كم نا ي ان ين ات ون اته اتها اتهم اتهن اتنا اتك اتكم اتي ية يا يين يون يات ته تها تهم تنا تك تي ة ًا اً
`;
const TA_MARBUTA = 'ة ه ت ته تها تهم تهن تهما تنا تك تكم تي ات اته اتها اتهم اتنا تان تين ي ية يا يين يون يات ةً';
const FINAL_HAMZA = `
  ء ءا ًء ءً ءات ءاته ءاتها ءاتهم اءات ئه ئها ئهم ئهن ئنا ئك ئكم ئي ئية ئيا ئيات ئيين ؤه ؤها ؤهم ؤنا ؤك ؤكم ءه ءها ءهم ئين ءان
`;
const VERB = `
  ت وا ا نا تا ن ه ها هم هما هن ني ك كم ته تها تهم تهما تني تنا تم توا وه وها وهم ونا وني ناه ناها ناهم تاه تك تكم تموه اه اها اهم اني انا اك
`;

const ENDINGS: Record<Inflection, ReadonlySet<string>> = {
  particle: new Set(['']),
  fixed: new Set(['']),
  noun: new Set(['', ...NOUN.trim().split(/\s+/u)]),
  'ta-marbuta': new Set(TA_MARBUTA.split(' ')),
  'final-hamza': new Set(FINAL_HAMZA.trim().split(/\s+/u)),
  verb: new Set(['', ...VERB.trim().split(/\s+/u)]),
  comparative: new Set(['', 'ا', 'ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ك', 'كم', 'ية', 'ين', 'ان']),
  // «أصابته» looks like «إصابته», and that is the commoner.
  'hollow-verb': new Set(['', 'وا', 'ا', 'تا', 'ها', 'هم', 'هما', 'نا', 'ني', 'ك']),
};

/** The longest ending of any inflection. */
export const LONGEST_ENDING = 5;

/** Whether letters are an ending of any inflection. */
export function isEnding(letters: string): boolean {
  return letters === '' || ENDINGS.noun.has(letters) || ENDINGS.verb.has(letters) || ENDINGS['ta-marbuta'].has(letters);
}

export function takesEnding(inflection: Inflection, ending: string): boolean {
  return ENDINGS[inflection].has(ending);
}

/** What stays of a dictionary form when it takes endings, and which endings those are. */
export function headOf(word: string, inflection: Inflection): { head: string; inflection: Inflection } {
  if (inflection !== 'noun') return { head: word, inflection };
  if (word.endsWith('ة')) return { head: word.slice(0, -1), inflection: 'ta-marbuta' };
  if (word.endsWith('اء')) return { head: word.slice(0, -1), inflection: 'final-hamza' };
  return { head: word, inflection };
}

const PROCLITICS = ['', 'و', 'ف'].flatMap((conjunction) =>
  ['', 'ب', 'ك', 'ل', 'ال', 'بال', 'كال', 'لل'].map((rest) => conjunction + rest),
);

/** The particles a word may begin with, the empty one first: «وبالكتاب» may begin with «», «و», «وب», «وبال». */
export function procliticsOf(word: string): string[] {
  const first = word[0] ?? '';
  if (!'وفبكلا'.includes(first)) return [''];
  return PROCLITICS.filter((proclitic) => word.startsWith(proclitic) && word.length - proclitic.length >= 2);
}
