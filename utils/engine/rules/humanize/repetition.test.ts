import { expect, it } from 'vitest';
import { createRuleChecker } from '../../checker.ts';
import { repeatedPhrase } from './repetition.ts';

const checker = createRuleChecker([repeatedPhrase]);
const phrase = 'تعلم كتابة الأوامر النصية الطويلة';

it('counts a phrase across paragraphs, with و before its words or without', () => {
  const text = `يفيد ${phrase} كل كاتب.\nلا يكفي ${phrase} وحده.\nيبدأ الطريق و${phrase} سهل.`;
  const [finding] = checker.check(text).findings;
  expect(finding?.params['count']).toBe(3);
  expect(finding?.related.map(({ start, end }) => text.slice(start, end))).toEqual([phrase, `و${phrase}`]);
});

it('does not count what punctuation parts, nor what stands twice', () => {
  expect(checker.check(`${phrase} و${phrase} وتعلم كتابة، الأوامر النصية الطويلة`).findings).toEqual([]);
});

it('tells phrases apart in a long text of many', () => {
  const words = Array.from({ length: 60_000 }, (_, index) => `كلمة${index.toString(36)}`);
  const text = `${words.join(' ')} ${phrase}. ${phrase}. ${phrase}.`;
  expect(checker.check(text).findings.map(({ range }) => text.slice(range.start, range.end))).toEqual([phrase]);
});
