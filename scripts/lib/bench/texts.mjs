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

/** Of the words of a sentence that carry its matter, so many are exchanged. */
const EXCHANGED = 0.65;

/**
 * A maker of Arabic prose, `make(bytes, seed)`: our own sentences in ever new order and with ever new words. Words that carry
 * the matter are exchanged for others of their shape in the `words` of the language, the common ones first: so a text has
 * about as many different words as a newspaper, and no two paragraphs are alike.
 */
export function arabicTexts(words) {
  const pages = ['sample.html', 'article.html'].map((page) => readFileSync(inProject('tests', 'pages', page), 'utf8'));
  const prose = pages.flatMap((page) => [...page.matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text));
  const own = readFileSync(inProject('tests', 'bench', 'arabic.txt'), 'utf8');
  const sentences = [...sentencesOf(prose.join(' ')), ...own.trim().split('\n')];
  const byShape = grouped(words);
  return (bytes, seed) => {
    const random = randomFrom(seed);
    return mix(sentences, bytes, seed, (sentence) =>
      sentence.replaceAll(/(?<![\p{L}\p{M}])[ء-ي]{4,}(?![\p{L}\p{M}])/gu, (word) =>
        random() < EXCHANGED ? pick(byShape.get(shapeOf(word)) ?? [word], random) : word,
      ),
    );
  };
}

function grouped(words) {
  const groups = new Map();
  for (const word of words) {
    const group = groups.get(shapeOf(word)) ?? [];
    groups.set(shapeOf(word), group);
    group.push(word);
  }
  return groups;
}

function shapeOf(word) {
  return `${word.startsWith('ال')} ${word.endsWith('ة')} ${word.length > 6}`;
}

/** The nth word n times as seldom as the first. */
function pick(words, random) {
  return words[Math.floor(words.length ** (random() ** 0.75)) - 1];
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
function mix(sentences, bytes, seed, change = (sentence) => sentence) {
  const random = randomFrom(seed);
  const paragraphs = [];
  for (let size = 0; size < bytes;) {
    const length = 3 + Math.floor(random() * 4);
    const chosen = Array.from({ length }, () => change(sentences[Math.floor(random() * sentences.length)]));
    const paragraph = chosen.join(' ').replaceAll(/\d+/g, () => String(1 + Math.floor(random() * 2030)));
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  return paragraphs.join('\n');
}
