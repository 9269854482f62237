import type { Word } from '../../../arabic/words.ts';
import type { Paragraph } from '../../analysis.ts';
import { hasPronoun, isDefinite, lettersOf } from '../../noun-case.ts';
import { VERBS, type Verb } from './verbs.ts';

const foldAlef = (word: string) => word.replaceAll(/[أإآ]/gu, 'ا');
const BY_MASDAR = new Map(VERBS.map((verb) => [foldAlef(verb.masdar), verb]));
const PRONOUN = /^(.{3,}?)(هما|ها|هم|هن|ه)$/u;

export interface MasdarReading {
  verb: Verb;
  definite: boolean;
  /** The pronoun written onto it, or empty. */
  pronoun: string;
}

/** Reads a word as a masdar of the table, with or without article and pronoun: «كتابتها» → كتابة + ها. */
export function readMasdar(word: string): MasdarReading | undefined {
  const folded = foldAlef(word);
  const plain = BY_MASDAR.get(folded);
  if (plain !== undefined) return { verb: plain, definite: false, pronoun: '' };
  const article = folded.startsWith('ال') ? BY_MASDAR.get(folded.slice(2)) : undefined;
  if (article !== undefined) return { verb: article, definite: true, pronoun: '' };
  const [, stem = '', pronoun = ''] = PRONOUN.exec(folded) ?? [];
  if (stem === '') return undefined;
  // بناؤه، بنائها: the hamza follows the case.
  const bare = stem.replace(/[ئؤ]$/u, 'ء');
  const verb = BY_MASDAR.get(bare) ?? (bare.endsWith('ت') ? BY_MASDAR.get(`${bare.slice(0, -1)}ة`) : undefined);
  return verb && { verb, definite: false, pronoun };
}

/** Whether a masdar joined by و follows in the clause: «بكتابة المقال ونشره» cannot become a verb by half. */
export function holdsSecondMasdar(paragraph: Paragraph, from: Word): boolean {
  const startsDefinite = lettersOf(paragraph, from).startsWith('بال');
  const clauseEnd = from.end + (/[.؟!؛:\n]/u.exec(paragraph.text.slice(from.end))?.index ?? paragraph.text.length);
  return paragraph.words
    .filter(({ start }) => start >= from.end && start < clauseEnd)
    .slice(0, 12)
    .some((word) => {
      const letters = lettersOf(paragraph, word);
      if (!/^(?:و|أو$)/u.test(letters) || letters.length < 4) return false;
      const stem = letters.slice(1);
      const read = readMasdar(stem);
      const beside = startsDefinite && /^ال(?:ت..ي.|ت.ا.[^ي]|ت..[^ي]|[اإ].{1,4}ا.)$/u.test(stem);
      return (
        beside ||
        (read !== undefined && !read.definite) ||
        /^(?:ت..ي[^نم].?|[اإ].{1,4}ا.|م..[^و]ة|م[^و].{1,2}ت|[اإ].ا[ةت]|ت.{3})(?:ه|ها|هم|هما)?$/u.test(stem) ||
        (hasPronoun(stem) && !isDefinite(stem) && stem.length > 3)
      );
    });
}
