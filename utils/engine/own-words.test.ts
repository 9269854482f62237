import { expect, test } from 'vitest';
import { createChecker } from './index.ts';
import { isOwnWord } from './own-words.ts';

const own = new Set(['إستخدام', 'الفيرشن', 'Canva']);

test('a word of hers is known with its signs, and behind particles', () => {
  const hers = ['إستخدام', 'إسْتخدام', 'بإستخدام', 'والإستخدام', 'إستـخدام', 'والفيرشن', 'Canva'];
  const others = ['استخدام', 'فيرشن', 'إستخدامات', 'canvas', 'نإستخدام'];
  expect([...hers, ...others].filter((word) => isOwnWord(word, own))).toEqual(hers);
});

test('nothing of the language pass is said of her words; everything else is', () => {
  const text = 'عند إستخدام الفيديو في مدرسه صغيرة.';
  const flagged = (ownWords: ReadonlySet<string>) =>
    createChecker({ passes: ['language'], context: { ownWords } })
      .check(text)
      .findings.map(({ range }) => text.slice(range.start, range.end));
  expect(flagged(new Set())).toEqual(['إستخدام', 'مدرسه']);
  expect(flagged(own)).toEqual(['مدرسه']);
});
