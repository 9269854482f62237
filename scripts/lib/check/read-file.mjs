import { readFile, stat } from 'node:fs/promises';

/** The product takes no longer text either. */
const LONGEST = 5 * 1024 * 1024;

/** Reads a file as text: `{ text }`, or `{ refusal }` naming why it is not checked. Throws where it cannot be read. */
export async function readText(file) {
  if ((await stat(file)).size > LONGEST) return { refusal: 'tooLong' };
  const text = decode(await readFile(file));
  return text === undefined ? { refusal: 'notText' } : { text };
}

function decode(bytes) {
  if (bytes.includes(0)) return undefined;
  try {
    // A byte-order mark stays, so that offsets are those of the file's text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Why a text is not worth checking, if it is not. */
export function refusalOf(text) {
  if (text.trim() === '' || text === '\uFEFF') return 'empty';
  const letters = count(text, /\p{Script=Arabic}/gu);
  if (letters === 0) return 'notArabic';
  // Letters that Persian, Urdu, Pashto and Kurdish write and Arabic does not, their kaf and ya among them. An Arabic
  // text has them in a name or two; in those languages every tenth letter is one.
  const foreign = count(
    text,
    /[\u067E\u0679\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BA\u06BE\u06C1\u06CC\u06D2\u06D5]/gu,
  );
  return foreign / letters > 0.05 ? 'otherLanguage' : undefined;
}

function count(text, pattern) {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
