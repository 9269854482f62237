const SIGNS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** Most words have none. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A]*$/u;

/** A text without the signs on its letters, tatweel and invisible characters; the letters stay as they are. */
export function bareLetters(text: string): string {
  return PLAIN.test(text) ? text : text.replaceAll(SIGNS, '');
}
