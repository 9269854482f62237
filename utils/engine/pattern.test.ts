import { describe, expect, it } from 'vitest';
import { firstWordsOf, parsePattern } from './pattern.ts';

/** Sequences as one line each: letters of words, gaps and classes. */
function read(pattern: string): string[] {
  return parsePattern(pattern).map((elements) =>
    elements
      .map((element) => {
        if (element.kind === 'word') return element.letters;
        return element.kind === 'gap' ? `{${element.least},${element.most}}` : `<${element.name}>`;
      })
      .join(' '),
  );
}

describe('a pattern', () => {
  it.each([
    ['من المهم', ['من المهم']],
    ['(من|في  هذا) اليوم', ['من اليوم', 'في هذا اليوم']],
    ['في ( هذا | ذلك )', ['في هذا', 'في ذلك']],
    ['في (هذا|) اليوم', ['في هذا اليوم', 'في اليوم']],
    ['في [هذا] اليوم', ['في اليوم', 'في هذا اليوم']],
    ['في [هذا|ذلك] اليوم', ['في اليوم', 'في هذا اليوم', 'في ذلك اليوم']],
    ['(من|في) (هذا|ذلك)', ['من هذا', 'من ذلك', 'في هذا', 'في ذلك']],
    ['ليس {1,12} بل', ['ليس {1,12} بل']],
    ['دور <role-name> في', ['دور <role-name> في']],
  ])('%s', (pattern, sequences) => expect(read(pattern)).toEqual(sequences));

  it('keeps the letters of a word beside its folded form', () => {
    expect(parsePattern('إلَى OPEN')).toEqual([
      [
        { kind: 'word', folded: 'الي', letters: 'إلى' },
        { kind: 'word', folded: 'open', letters: 'OPEN' },
      ],
    ]);
  });
});

describe('the first words of a pattern', () => {
  it.each([
    ['من المهم', ['من']],
    ['إلى OPEN', ['الي']],
    ['OPEN <name>', ['open']],
    ['(من|في هذا) اليوم', ['من', 'في']],
    ['( من | في ) اليوم', ['من', 'في']],
    ['[من] اليوم', ['من', 'اليوم']],
    ['[من|في] [هذا] اليوم', ['من', 'في', 'هذا', 'اليوم']],
    ['(من|) اليوم', ['من', 'اليوم']],
    ['من {0,2} اليوم', ['من']],
  ])('%s', (pattern, words) => expect([...firstWordsOf(pattern)]).toEqual(words));

  it.each(['', '{0,2} اليوم', '<name> اليوم', '[من]', '[من] {0,2} اليوم', '(من|)'])('«%s» has none', (pattern) => {
    expect(() => firstWordsOf(pattern)).toThrow(`«${pattern}»`);
  });
});
