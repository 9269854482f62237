import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { randomFrom } from '../random.mjs';

const ENGLISH = `
The report was written by the team in a very short time. Many companies are moving their support desks to smaller
towns. It is important to note that the figures were not checked by anybody. She sent the first draft on Monday and the
second one nine days later. There is a strong possibility that prices will rise again next year. In order to save money,
the office closed two of its five rooms. The bicycle shop on the corner sells lamps, locks and bells. He's a chairman who
basically never reads his mail. Our results seems to show that readers skip long introductions. At the end of the day,
each of the writers was asked to cut a page. A quiet street, an open window and a cup of tea were all that he needed. The
the printer stopped twice while the pages was coming out. It could be argued that the map is older then the road.
`;

/** Arabic prose of at least `bytes` bytes as UTF-8: the sentences of our sample pages, mixed anew for every seed. */
export function arabicText(bytes, seed) {
  const pages = ['sample.html', 'article.html'].map((page) => readFileSync(inProject('tests', 'pages', page), 'utf8'));
  const prose = pages.flatMap((page) => [...page.matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text));
  return mix(sentencesOf(prose.join(' ')), bytes, seed);
}

/** English prose for checkers that know no other language. */
export function englishText(bytes, seed) {
  return mix(sentencesOf(ENGLISH), bytes, seed);
}

function sentencesOf(text) {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.؟?!:]) /u);
}

/** Paragraphs of three to six sentences; numbers change, so that few paragraphs are alike. */
function mix(sentences, bytes, seed) {
  const random = randomFrom(seed);
  const paragraphs = [];
  for (let size = 0; size < bytes;) {
    const length = 3 + Math.floor(random() * 4);
    const chosen = Array.from({ length }, () => sentences[Math.floor(random() * sentences.length)]);
    const paragraph = chosen.join(' ').replaceAll(/\d+/g, () => String(1 + Math.floor(random() * 2030)));
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  return paragraphs.join('\n');
}
