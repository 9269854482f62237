import { type Span, withoutOverlaps } from './span.ts';

export type AddressKind = 'link' | 'email' | 'handle' | 'hashtag' | 'path';

/** A piece of a text that a machine reads: never reworded, never corrected. */
export interface Address extends Span {
  kind: AddressKind;
}

const TOP_LEVEL =
  'com|net|org|io|ai|co|info|edu|gov|me|app|dev|tv|blog|store|online|site|xyz|sa|ae|eg|jo|kw|qa|om|bh|lb|sy|iq|ps|ye|ly|tn|dz|ma|sd|uk|fr|de|us';
const FILE_ENDING =
  'pdf|docx?|xlsx?|pptx?|odt|txt|md|html?|css|jsx?|tsx?|json|xml|csv|zip|rar|png|jpe?g|gif|svg|webp|psd|mp[34]|py|php|sql|exe|apk';

/** Nothing that a word goes on from stands before, but و ف ب ل ك may be written onto an address. */
const BORDER = '(?<=^|[^\\p{L}\\p{N}_#&/@.:\\\\]|(?<![\\p{L}\\p{N}])[وفبلك])';
/** What the text must have for a pattern to be tried. */
type Cue = '://' | '.letter' | '@' | '10.' | '/' | '\\' | '#';

// Every pattern begins at a border and repeats a bounded number of times: the search stays linear on any input.
const PATTERNS: readonly (readonly [AddressKind, readonly Cue[], RegExp])[] = [
  ['link', ['://'], /(?<![A-Za-z\d])(?:https?|ftp):\/\/[^\s<>"«»“”،؛]{1,2000}/giu],
  ['link', ['.letter'], /(?<![A-Za-z\d@.-])www\.[^\s<>"«»“”،؛]{1,2000}/giu],
  ['email', ['@'], /(?<![A-Za-z\d_.+-])[A-Za-z\d_.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,5}/gu],
  ['link', ['10.'], /(?<![A-Za-z\d.])(?:doi:\s?)?10\.\d{4,9}\/[^\s<>"«»“”،؛]{1,200}/giu],
  ['path', ['/', '\\'], /(?<![A-Za-z\d\\/.:])(?:[A-Za-z]:[\\/]|~\/|\.{1,2}\/)[A-Za-z\d_.@\\/-]{1,400}/gu],
  ['path', ['/'], new RegExp(`${BORDER}\\/[A-Za-z\\d_.-]{1,80}(?:\\/[A-Za-z\\d_.-]{1,80}){1,12}\\/?`, 'gu')],
  [
    'path',
    ['.letter'],
    new RegExp(`(?<![A-Za-z\\d_.@\\\\/-])[A-Za-z\\d_-]{1,80}\\.(?:${FILE_ENDING})(?![A-Za-z\\d_-])`, 'giu'),
  ],
  [
    'link',
    ['.letter'],
    new RegExp(
      `(?<![A-Za-z\\d@._-])(?:[a-z\\d][a-z\\d-]{0,62}\\.){1,4}(?:${TOP_LEVEL})(?![A-Za-z\\d@_-])(?:\\/[^\\s<>"«»“”،؛]{0,2000})?`,
      'giu',
    ),
  ],
  ['handle', ['@'], new RegExp(`${BORDER}@[A-Za-z\\d_.]{2,40}`, 'gu')],
  ['hashtag', ['#'], new RegExp(`${BORDER}#(?=[\\p{N}_]{0,20}\\p{L})[\\p{L}\\p{M}\\p{N}_]{1,100}`, 'gu')],
];

/** The links (DOIs too), e-mail addresses, @handles, #tags and file paths of a text, in order, not overlapping. */
export function findAddresses(text: string): Address[] {
  // All patterns but the hashtag hold a letter A–Z; most Arabic paragraphs have neither.
  if (!/[A-Za-z#]/u.test(text)) return [];
  const holds = (cue: Cue) => (cue === '.letter' ? /\.[A-Za-z]/u.test(text) : text.includes(cue));
  const found = PATTERNS.filter(([, cues]) => cues.some(holds)).map(([kind, , pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind,
      start: match.index,
      end: match.index + trimmedLength(match[0]),
    })).filter((address) => address.end > address.start),
  );
  return found.length === 0 ? [] : withoutOverlaps(found);
}

/** Length without the punctuation of the sentence that follows; a bracket stays if its pair is inside. */
function trimmedLength(address: string): number {
  let length = address.length;
  let open = address.split('(').length - address.split(')').length;
  while (length > 0) {
    const last = address[length - 1] ?? '';
    if (last === ')' && open < 0) open += 1;
    else if (!".,;:!?؟'’…]}*_|".includes(last)) break;
    length -= 1;
  }
  return length;
}
