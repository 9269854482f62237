import { describe, expect, it } from 'vitest';
import { analyseParagraph } from './analysis.ts';
import { compilePhrases } from './phrase-match.ts';
import { type PhraseMatch, type PhraseRuleMatch, rule } from './rule.ts';

function matches(match: Omit<PhraseRuleMatch, 'kind'>, text: string): string[] {
  return find(match, text).map((found) => found.text);
}

function captured(match: Omit<PhraseRuleMatch, 'kind'>, text: string): string[][] {
  return find(match, text).map(({ captures }) => captures.map((capture) => capture.text));
}

function find(match: Omit<PhraseRuleMatch, 'kind'>, text: string): PhraseMatch[] {
  const tested = rule({
    id: 'humanize/tested',
    pass: 'humanize',
    title: { ar: 'م', en: 't' },
    why: { ar: 'م.', en: 't.' },
    severity: 'hint',
    match: { kind: 'phrases', ...match },
    good: [''],
    bad: [['', null]],
  });
  return compilePhrases([tested])
    .find(analyseParagraph(text))
    .map((found) => found.match);
}

describe('phrase patterns', () => {
  it('see through tashkeel, tatweel, hamzas and final ya', () => {
    expect(matches({ phrases: ['علاوة على ذلك'] }, 'عِلاوةً علـى ذٰلك')).toEqual(['عِلاوةً علـى ذٰلك']);
  });

  it('stand at word borders only', () => {
    expect(matches({ phrases: ['لا'] }, 'لازم سلا إلا لا')).toEqual(['لا']);
  });

  it('let particles stand before the first word as far as they are allowed', () => {
    expect(matches({ phrases: ['بالتالي'] }, 'وبالتالي فبالتالي كبالتالي')).toEqual(['وبالتالي', 'فبالتالي']);
    expect(matches({ phrases: ['كتاب'], clitics: 'article' }, 'والكتاب بكتاب للكتاب')).toEqual([
      'والكتاب',
      'بكتاب',
      'للكتاب',
    ]);
    expect(matches({ phrases: ['كتاب'], clitics: 'none' }, 'وكتاب كتاب')).toEqual(['كتاب']);
  });

  it('do not cross punctuation, but gaps cross commas', () => {
    expect(matches({ phrases: ['من المهم'] }, 'من، المهم')).toEqual([]);
    expect(matches({ phrases: ['ليس مجرد {1,4} بل'] }, 'ليس مجرد أداة، بل شريك')).toEqual(['ليس مجرد أداة، بل']);
    expect(matches({ phrases: ['ليس مجرد {1,4} بل'] }, 'ليس مجرد أداة. بل شريك')).toEqual([]);
    expect(matches({ phrases: ['ليس مجرد {1,2} بل'] }, 'ليس مجرد أداة في يد الناس، بل شريك')).toEqual([]);
  });

  it('compare the words after the first two as closely as those', () => {
    const phrases = ['من الجدير بالذكر أن', 'على منصة Open Data'];
    expect(matches({ phrases }, 'ومن الجديرِ  بالذكـر أنّ')).toEqual(['ومن الجديرِ  بالذكـر أنّ']);
    expect(matches({ phrases }, 'على منصة OPEN data')).toEqual(['على منصة OPEN data']);
    expect(matches({ phrases }, 'من الجدير بالذكرى أن، من الجدير بالذكر، أن، من الجدير بالذكر أنها')).toEqual([]);
    expect(matches({ phrases, letters: 'exact' }, 'من الجدير بالذكر ان')).toEqual([]);
  });

  it('compare words with marks in them by the text', () => {
    expect(matches({ phrases: ['على مدار الساعة 24/7 كلها'] }, 'على مدار الساعة 24/7 كلها')).toEqual([
      'على مدار الساعة 24/7 كلها',
    ]);
  });

  it('tell the reading with the shorter literal beginning first', () => {
    const tested = { phrases: ['أتمنى أن تكون هذه {1,2} قد', 'أتمنى أن تكون {1,3} قد'] };
    expect(captured(tested, 'أتمنى أن تكون هذه المعلومات قد')).toEqual([['هذه المعلومات'], ['المعلومات']]);
  });

  it('compare letters exactly when told to', () => {
    expect(matches({ phrases: { الى: 'إلى' }, letters: 'exact' }, 'الى إلى والَى')).toEqual(['الى', 'والَى']);
  });

  it('capture classes', () => {
    const classes = { role: new Set(['محوريا', 'مهما']) };
    expect(matches({ phrases: ['يلعب دورا <role>'], classes }, 'يلعب دورًا محوريًا في')).toEqual(['يلعب دورًا محوريًا']);
    expect(matches({ phrases: ['يلعب دورا <role>'], classes }, 'يلعب دورًا صغيرًا')).toEqual([]);
  });

  it('know the start and the end of a sentence', () => {
    expect(matches({ phrases: ['بالطبع'], at: 'sentence-start' }, 'بالطبع نعم. قال بالطبع.')).toEqual(['بالطبع']);
    expect(matches({ phrases: ['بالطبع'], at: 'sentence-end' }, 'بالطبع نعم. قال بالطبع.')).toEqual(['بالطبع']);
  });
});
