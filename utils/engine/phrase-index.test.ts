import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProclitic } from '../arabic/clitics.ts';
import { tokenize } from '../arabic/words.ts';
import { seed, times } from '../../tests/support/long-run.ts';
import { analyseParagraph } from './analysis.ts';
import { type Element, bareLetters, firstWordsOf, parsePattern } from './pattern.ts';
import { compilePhrases } from './phrase-match.ts';
import { type Rule, rule } from './rule.ts';
import { RULES } from './rules/index.ts';

function phraseRule(number: number, phrases: readonly string[], clitics: 'none' | 'conjunction' | 'article'): Rule {
  return rule({
    id: `humanize/tested-${number}`,
    pass: 'humanize',
    title: { ar: 'م', en: 't' },
    why: { ar: 'م.', en: 't.' },
    severity: 'hint',
    match: { kind: 'phrases', phrases, clitics },
    good: [''],
    bad: [['', null]],
  });
}

/** Every place where a literal sequence stands, by trying each sequence at each unit of each word. */
function searchSlowly(rules: readonly Rule[], text: string): string[] {
  const { words } = analyseParagraph(text);
  const found: string[] = [];
  for (const { id, match } of rules) {
    if (match.kind !== 'phrases' || !Array.isArray(match.phrases)) continue;
    for (const elements of match.phrases.flatMap(parsePattern)) {
      words.forEach((first, at) => {
        const rest = elements.slice(1).map((element, number) => ({ element, word: words[at + 1 + number] }));
        const follows = rest.every(
          ({ element, word }, number) =>
            word !== undefined && word.index === first.index + 1 + number && says(element, word.folded),
        );
        if (!follows) return;
        for (let units = 0; units < first.folded.length; units += 1) {
          if (!says(elements[0], first.folded.slice(units))) continue;
          if (!isProclitic(bareLetters(first.form.raw.slice(0, units)), match.clitics ?? 'conjunction')) continue;
          found.push(`${id}@${first.start}-${rest.at(-1)?.word?.end ?? first.end}`);
        }
      });
    }
  }
  return found;
}

function says(element: Element | undefined, folded: string): boolean {
  return element?.kind === 'word' && element.folded === folded;
}

describe('the phrase index', () => {
  it('finds what a slow search finds', () => {
    const word = fc
      .array(fc.constantFrom('ا', 'ل', 'و', 'ب', 'ت', 'ك'), { minLength: 1, maxLength: 4 })
      .map((letters) => letters.join(''));
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }), fc.constantFrom('none', 'conjunction', 'article')), {
          maxLength: 5,
        }),
        fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '، ', '. ')), { maxLength: 25 }),
        (lists, pieces) => {
          const rules = lists.map(([phrases, clitics], number) => phraseRule(number, phrases, clitics));
          const text = pieces.map(([letters, after]) => letters + after).join('');
          const found = compilePhrases(rules)
            .find(analyseParagraph(text))
            .map(({ rule: { id }, match }) => `${id}@${match.start}-${match.end}`);
          expect(found.toSorted()).toEqual(searchSlowly(rules, text).toSorted());
        },
      ),
      { numRuns: times(200, 10_000), seed },
    );
  });

  it('knows the first words of each pattern of the packs, and every literal is one word', () => {
    for (const { id, match } of RULES) {
      if (match.kind !== 'phrases') continue;
      for (const pattern of Array.isArray(match.phrases) ? match.phrases : Object.keys(match.phrases)) {
        const sequences = parsePattern(pattern);
        const first = sequences.map(([element]) => (element?.kind === 'word' ? element.folded : ''));
        expect(firstWordsOf(pattern), pattern).toEqual(new Set(first));
        for (const element of sequences.flat()) {
          if (element.kind !== 'word') continue;
          expect(
            tokenize(element.folded).map(({ kind }) => kind === 'punctuation'),
            `${id}: ${pattern}`,
          ).toEqual([false]);
        }
      }
    }
  });

  it('refuses a pattern that begins with anything but a word', () => {
    expect(() => firstWordsOf('{0,3} كتاب')).toThrow('literal');
    expect(() => firstWordsOf('[من] <name>')).toThrow('literal');
  });
});
