import fc from 'fast-check';
import { type Block } from '../../draft/block.ts';

const WORDS = [
  'كتبَ',
  'العملُ',
  'الحرُّ',
  'في',
  'مِن',
  'المقال',
  '٢٥٪',
  '1,500',
  'ChatGPT',
  'Google',
  '👩🏽‍💻',
  '🎉',
  'كتابٌ،',
  'لا',
  'إلى',
  'مُستقلّ',
  'ـــ',
  '«النص»',
  'نعم؟',
  '(2024)',
  'هذا\u00A0النص',
];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

const run = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: words.map((text) => `<b>${text}</b>`) },
  { weight: 1, arbitrary: words.map((text) => `<i>${text}</i>`) },
  {
    weight: 1,
    arbitrary: words.map((text) => `<a href="https://example.com/${encodeURIComponent(text)}">${text}</a>`),
  },
  { weight: 1, arbitrary: words.map((text) => `<span style="color: teal">${text}</span>`) },
  { weight: 1, arbitrary: fc.constant('<img alt="صورة" width="9" height="9">') },
);
const glue = fc.constantFrom(' ', ' ', ' ', '\n   ', '<br>', '، ');
const line = fc
  .array(fc.tuple(run, glue), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, after], index) => (index === parts.length - 1 ? text : text + after)).join(''));

const block = fc.oneof(
  { weight: 4, arbitrary: line.map((text) => `<p>${text}</p>`) },
  { weight: 2, arbitrary: line.map((text) => `<div>${text}</div>`) },
  { weight: 1, arbitrary: line.map((text) => `<h2>${text}</h2>`) },
  {
    weight: 1,
    arbitrary: fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`),
  },
  { weight: 1, arbitrary: line.map((text) => `<blockquote>\n ${text} \n</blockquote>`) },
  { weight: 1, arbitrary: fc.constant('<p><br></p>') },
);

/** The inside of an editable element, as pages have it. */
export const editableHtml = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n'));

/** What a writer does to one word of a block: replaces, deletes, adds. */
export type WordEdit = { kind: 'replace' | 'delete' | 'add'; place: number; text: string };

export const wordEdits: fc.Arbitrary<WordEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('replace' as const, 'delete' as const, 'add' as const),
    place: fc.nat(999),
    text: words,
  }),
  { minLength: 1, maxLength: 6 },
);

/** The blocks after those edits; objects, breaks and white space stay. */
export function withWordEdits(blocks: readonly Block[], edits: readonly WordEdit[]): Block[] {
  const result = blocks.map((each) => ({ ...each }));
  for (const { kind, place, text } of edits) {
    const target = result[place % result.length];
    if (!target) continue;
    const pieces = target.text.split(/([\s\uFFFC]+)/u);
    const at = (place * 2) % (pieces.length + 1);
    if (pieces[at] === undefined || pieces[at] === '') continue;
    if (kind === 'replace') pieces[at] = text;
    else if (kind === 'add') pieces[at] += ` ${text}`;
    else if (pieces.length > 2) {
      pieces[at] = '';
      if (pieces[at + 1] === ' ') pieces[at + 1] = '';
      else if (pieces[at - 1] === ' ') pieces[at - 1] = '';
    }
    target.text = pieces.join('');
  }
  return result;
}
