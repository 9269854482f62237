import { latinDigits } from '../../../arabic/digits.ts';
import type { TextRange } from '../../../draft/text-range.ts';
import type { Quran } from '../../scripture/quran.ts';

/** «[البقرة: 255]» after a verse. */
export interface VerseReference extends TextRange {
  sura: number;
  /** Without one the whole sura is meant. */
  verse?: number;
  lastVerse?: number;
  name: TextRange;
  number?: TextRange;
}

/** Between the end of a verse and its reference. */
const GAP = /^[\s.،"»”﴾﴿}]{0,4}/u;
const REFERENCE =
  /^[([]\s*(?<sura>سورة\s+)?(?<name>[\u0621-\u064A]+(?:\s[\u0621-\u064A]+)?)\s*(?:[:،,/-]|من)?\s*(?:(?:ال)?[آا]ي(?:ة|ات|ه)\s*(?:رقم)?\s*:?\s*)?(?<verse>[\d٠-٩]{1,3})?(?:\s*[-–]\s*(?<last>[\d٠-٩]{1,3}))?\s*[\])]/u;

/** The reference right after a place, if a sura is named there. */
export function referenceAfter(text: string, at: number, quran: Quran): VerseReference | undefined {
  const start = at + (GAP.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  const match = REFERENCE.exec(text.slice(start, start + 60));
  const { name = '', verse, last, sura: cue } = match?.groups ?? {};
  const sura = match === null ? undefined : quran.suraNamed(name);
  if (match === null || sura === undefined) return undefined;
  // «(النساء)» may be what the sentence speaks of; a number or «سورة» makes it a reference.
  if (verse === undefined && cue === undefined) return undefined;
  const nameAt = start + match[0].indexOf(name, cue === undefined ? 0 : match[0].indexOf(cue) + cue.length);
  const reference = { start, end: start + match[0].length, sura, name: { start: nameAt, end: nameAt + name.length } };
  if (verse === undefined) return reference;
  const numberAt = start + match[0].indexOf(verse, nameAt + name.length - start);
  return {
    ...reference,
    verse: Number(latinDigits(verse)),
    number: { start: numberAt, end: numberAt + verse.length },
    ...(last === undefined ? {} : { lastVerse: Number(latinDigits(last)) }),
  };
}
