import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CliticAllowance, isProclitic } from '../arabic/clitics.ts';
import { seed, times } from '../../tests/support/long-run.ts';
import { analyseParagraph } from './analysis.ts';
import { type Element, bareLetters, parsePattern } from './pattern.ts';
import { compilePhrases } from './phrase-match.ts';
import { type Rule, rule } from './rule.ts';

function phraseRule(number: number, phrases: readonly string[], clitics: CliticAllowance): Rule {
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
        fc.array(
          fc.tuple(
            fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }),
            fc.constantFrom('none', 'conjunction', 'article'),
          ),
          {
            maxLength: 5,
          },
        ),
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

  it('takes so many letters for particles as a word allows', () => {
    const found = (clitics: CliticAllowance, text: string) =>
      compilePhrases([phraseRule(1, ['كتاب', 'ب'], clitics)])
        .find(analyseParagraph(text))
        .map(({ match }) => match.clitic);
    expect(found('article', 'كتاب وبالكتاب وللكتاب فكتاب للكتاب')).toEqual(['', 'وبال', 'ولل', 'ف', 'لل']);
    expect(found('preposition', 'وبكتاب وبالكتاب لكتاب')).toEqual(['وب', 'ل']);
    expect(found('conjunction', 'وب بكتاب فكتاب')).toEqual(['و', 'ف']);
    expect(found('none', 'وب ب كتاب')).toEqual(['', '']);
    expect(found('article', 'وَبِالْكتاب')).toEqual(['وَبِالْ']);
  });

  it('holds each rule to the particles it allows, and keeps rules of one word apart', () => {
    const rules = [
      phraseRule(1, ['كتاب'], 'none'),
      phraseRule(2, ['كتاب'], 'article'),
      phraseRule(3, ['كتاب جديد'], 'none'),
    ];
    const found = compilePhrases(rules)
      .find(analyseParagraph('كتاب الكتاب كتاب جديد'))
      .map(({ rule: { id }, match }) => `${id} ${match.text}`);
    expect(found).toEqual([
      'humanize/tested-1 كتاب',
      'humanize/tested-2 كتاب',
      'humanize/tested-2 الكتاب',
      'humanize/tested-1 كتاب',
      'humanize/tested-2 كتاب',
      'humanize/tested-3 كتاب جديد',
    ]);
  });

  it('reads at a word only the alternatives that begin with it', () => {
    const found = compilePhrases([phraseRule(1, ['(من|في) اليوم', '(من|في) {1,1} نفسه'], 'none')])
      .find(analyseParagraph('من اليوم، في اليوم، من هذا نفسه، في ذلك نفسه'))
      .map(({ match }) => match.text);
    expect(found).toEqual(['من اليوم', 'في اليوم', 'من هذا نفسه', 'في ذلك نفسه']);
  });

  it('has nothing of rules that look otherwise', () => {
    const other: Rule = { ...phraseRule(1, ['من'], 'none'), match: { kind: 'paragraph', find: () => [] } };
    expect(compilePhrases([other]).find(analyseParagraph('من هذا'))).toEqual([]);
  });

  it('tells the shorter literal beginning first, in whatever order they are written', () => {
    const patterns = ['كان هذا اليوم {0,1} قد', 'كان هذا {0,2} قد', 'كان هذا {0,3} قد'];
    for (const phrases of [patterns, patterns.toReversed()]) {
      const found = compilePhrases([phraseRule(1, phrases, 'none')])
        .find(analyseParagraph('كان هذا اليوم قد'))
        .map(({ match }) => match.captures[0]?.text);
      expect(found).toEqual(['اليوم', 'اليوم', '']);
    }
  });

  it('knows Latin words in any letters', () => {
    const found = compilePhrases([phraseRule(1, ['Open Data', 'GPT'], 'conjunction')])
      .find(analyseParagraph('OPEN data و gpt wGPT'))
      .map(({ match }) => match.text);
    expect(found).toEqual(['OPEN data', 'gpt']);
  });
});
