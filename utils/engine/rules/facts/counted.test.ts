import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../draft/text-range.ts';
import { analyseParagraph } from '../../analysis.ts';
import { numbersIn } from '../../readings.ts';
import { countFormOf, withCounted } from './counted.ts';

it.each([
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'hundreds'],
  [102, 'hundreds'],
  [103, 'few'],
  [110, 'few'],
  [111, 'many'],
])('what %i asks of its noun: %s', (value, form) => expect(countFormOf(value)).toBe(form));

/** The text with another value in its first number. */
function mend(text: string, value: number): string | undefined {
  const paragraph = analyseParagraph(text);
  const [number] = numbersIn(paragraph);
  const edits = number && withCounted(paragraph, number, value);
  return edits && applyEdits(text, edits);
}

describe('another value', () => {
  it.each([
    ['قرأ 10 كتب اليوم.', 9, 'قرأ 9 كتب اليوم.'],
    ['قرأ 10 كتب اليوم.', 11, 'قرأ 11 كتابًا اليوم.'],
    ['قرأ 10 كتب اليوم.', 100, 'قرأ 100 كتاب اليوم.'],
    ['قرأ ١١ كتابًا اليوم.', 3, 'قرأ ٣ كتب اليوم.'],
    ['قرأ 11 كتاباً اليوم.', 3, 'قرأ 3 كتب اليوم.'],
    ['قرأ 100 كتاب اليوم.', 12, 'قرأ 12 كتابًا اليوم.'],
    ['قرأ 10 كتب في 11 يوماً.', 12, 'قرأ 12 كتاباً في 11 يوماً.'],
    ['قرأ 10 كتب في 11 يوماً و12 شهرًا.', 12, 'قرأ 12 كتابًا في 11 يوماً و12 شهرًا.'],
    ['مرت 100 سنة.', 11, 'مرت 11 سنة.'],
    ['مرت 100 سنة.', 5, 'مرت 5 سنوات.'],
    ['حضر 20 موظفًا.', 5, 'حضر 5 موظفين.'],
    ['حضر 1 موظف.', 5, 'حضر 5 موظفين.'],
    ['كتب 4 كتب.', 11, 'كتب 11 كتابًا.'],
    ['بلغ العدد 10.', 11, 'بلغ العدد 11.'],
  ])('%s %d', (text, value, mended) => expect(mend(text, value)).toBe(mended));

  it.each([
    ['two has no number before its noun', 'قرأ 10 كتب.', 2],
    ['parts of things are not counted', 'قرأ 10 كتب.', 3.5],
    ['words', 'قرأ عشرة كتب.', 9],
    ['a number scaled by a word', 'مرت 3 آلاف سنة.', 5000],
    ['an unknown noun', 'رأى 10 أرانب.', 11],
  ])('is not put in: %s', (_, text, value) => expect(mend(text, value)).toBeUndefined());

  it('leaves an unknown noun of the same form', () => {
    expect(mend('رأى 10 أرانب.', 9)).toBe('رأى 9 أرانب.');
  });
});
