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

  it('end where their words end', () => {
    expect(matches({ phrases: ['كتاب'] }, 'كتاب2 كتابopen كتاب. كتاب')).toEqual(['كتاب', 'كتاب']);
    expect(matches({ phrases: ['هذا كتاب'] }, 'هذا كتاب2، هذا كتابopen، هذا كتاب، هذا كتاب')).toEqual([
      'هذا كتاب',
      'هذا كتاب',
    ]);
    expect(matches({ phrases: ['كتاب open'] }, 'كتابopen كتاب open')).toEqual(['كتاب open']);
    expect(matches({ phrases: ['كتاب <any>'], classes: { any: () => true } }, 'كتاب2 كتاب، كتاب جديد كتاب')).toEqual([
      'كتاب جديد',
    ]);
  });

  it('find one after another, the single words first', () => {
    expect(matches({ phrases: ['هذا كتاب', 'هذا', 'كتاب'] }, 'هذا كتاب هذا')).toEqual([
      'هذا',
      'هذا كتاب',
      'كتاب',
      'هذا',
    ]);
    expect(matches({ phrases: ['هذا كتاب', 'هذا قلم'] }, 'هذا قلم، هذا كتاب، هذا بيت')).toEqual([
      'هذا قلم',
      'هذا كتاب',
    ]);
  });

  it.each([
    ['ليس {1,2} بل', 'ليس بل', []],
    ['ليس {1,2} بل', 'ليس هذا بل ذلك بل', ['ليس هذا بل']],
    ['ليس {1,2} بل', 'ليس هذا ذلك بل', ['ليس هذا ذلك بل']],
    ['ليس {1,2} بل', 'ليس هذا ذلك غيره بل', []],
    ['ليس {1,2} بل', 'ليس هذا وبل', ['ليس هذا وبل']],
    ['ليس {1,2} بل', 'ليس هذا فبل', []],
    ['ليس هذا {1,2} بل', 'ليس هذا', []],
    ['ليس {2,3} بل', 'ليس هذا بل ذلك بل', ['ليس هذا بل ذلك بل']],
    ['ليس {0,2} بل', 'ليس بل', ['ليس بل']],
    ['ليس {0,2} بل', 'ليس، بل', ['ليس، بل']],
    ['ليس {0,2} بل', 'ليس. بل', []],
    ['ليس {1,3} بل', 'ليس «هذا» (قط)، بل', ['ليس «هذا» (قط)، بل']],
    ['ليس {1,3} بل', 'ليس هذا؛ بل', []],
    ['ليس {1,3} بل', 'ليس هذا. ذلك بل', []],
    ['ليس {1,3} بل هو', 'ليس هذا بل، هو', []],
    ['ليس {1,3} بل هو', 'ليس هذا بل وهو', []],
    ['ليس {1,2}', 'ليس هذا وذلك', ['ليس هذا']],
    ['ليس {1,2}', 'ليس.', []],
    ['ليس {1,2}', 'ليس. هذا', []],
    ['ليس {0,2}', 'ليس.', ['ليس']],
    ['ليس {2,2}', 'ليس هذا. وذلك', []],
    ['ليس هذا ذلك', 'ليس هذا، ذلك', []],
    ['ليس هذا ذلك', 'ليس هذا', []],
    ['ليس <any> ذلك', 'ليس هذا ذلك', ['ليس هذا ذلك']],
    ['ليس <any> ذلك', 'ليس هذا، ذلك', []],
    ['ليس <any>', 'ليس، هذا', []],
    ['ليس <any>', 'ليس', []],
    ['ليس {1,2} <short>', 'ليس هذا وغيره لك', ['ليس هذا وغيره لك']],
    ['ليس <other>', 'ليس هذا', []],
  ])('%s in «%s»', (pattern, text, found) => {
    const classes = { any: () => true, short: (folded: string) => folded.length === 2 };
    expect(matches({ phrases: [pattern], classes }, text)).toEqual(found);
  });

  it('capture what stood at each open place', () => {
    const classes = { role: new Set(['مهما']) };
    const [match] = find({ phrases: ['كان {0,2} دورا <role> {1,1}'], classes }, 'وكان له دورًا مهمًا جدًا');
    expect(match?.captures).toEqual([
      { start: 5, end: 7, text: 'له' },
      { start: 14, end: 19, text: 'مهمًا' },
      { start: 20, end: 24, text: 'جدًا' },
    ]);
    expect(find({ phrases: ['كان {0,2} دورا'] }, 'كان دورا')[0]?.captures).toEqual([{ start: 4, end: 4, text: '' }]);
    expect(captured({ phrases: ['كان دورا {0,2}'] }, 'كان دورا')).toEqual([['']]);
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

  it('compare the letters of every literal word, past particles and open places', () => {
    const exact = (pattern: string, text: string) => matches({ phrases: [pattern], letters: 'exact' }, text);
    expect(exact('ذهب الى', 'وذهبَ الى، ذهب إلى')).toEqual(['وذهبَ الى']);
    expect(exact('الى {1,1} البيت', 'الى هذا البيت، إلى هذا البيت')).toEqual(['الى هذا البيت']);
    expect(exact('الى', 'والى وإلى')).toEqual(['والى']);
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
    const text = 'بالطبع نعم. وبالطبع بالطبع لا. قال فبالطبع.';
    expect(find({ phrases: ['بالطبع'], at: 'sentence-start' }, text).map(({ start }) => start)).toEqual([0, 12]);
    expect(find({ phrases: ['بالطبع'], at: 'sentence-end' }, text).map(({ start }) => start)).toEqual([35]);
    expect(find({ phrases: ['بالطبع'], at: 'paragraph-start' }, text).map(({ start }) => start)).toEqual([0]);
    expect(matches({ phrases: ['بالطبع'], at: 'sentence-end' }, 'قال بالطبع. نعم.')).toEqual(['بالطبع']);
    expect(find({ phrases: ['بالطبع'] }, text).map(({ start }) => start)).toEqual([0, 12, 20, 35]);
  });

  it('give all that a rule may ask about a match', () => {
    const text = 'نعم. وفي {هذا} كل يوم جديد';
    const [match, ...others] = find({ phrases: ['كل {1,2} جديد'], clitics: 'none' }, text);
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      start: 15,
      end: 26,
      clitic: '',
      text: 'كل يوم جديد',
      captures: [{ start: 18, end: 21, text: 'يوم' }],
      pattern: 'كل {1,2} جديد',
      replacements: [],
    });
    expect(match?.words.map(({ start }) => start)).toEqual([15, 18, 22]);
  });

  it('put the particles before each replacement', () => {
    const phrases = { 'من أجل': ['لأجل', ''], 'علي أن': 'على أن', 'أو لا': null };
    const found = find({ phrases }, 'ومن أجل ذلك، علي أن، أو لا، وَمن أجل');
    expect(found.map(({ clitic, replacements }) => [clitic, replacements])).toEqual([
      ['و', ['ولأجل', 'و']],
      ['', ['على أن']],
      ['', []],
      ['وَ', ['وَلأجل', 'وَ']],
    ]);
  });

  it('let a rule have the last word', () => {
    const where = ({ clitic }: PhraseMatch) => clitic === '';
    expect(matches({ phrases: ['كتاب'], where }, 'كتاب وكتاب')).toEqual(['كتاب']);
  });
});
