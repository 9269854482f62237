import { expect, test } from 'vitest';
import { applyEdits } from '../draft/text-range.ts';
import { locateEdit } from './locate.ts';
import { fieldEdits } from './replacements.ts';

const CAPTURED = 'اشترت الشركة مبنى جديدًا.';
const ANCHORS = { prefix: '', suffix: '', start: 0 };

/** The field after the captured text was to become `after`; null where the place is not certain. */
function written(field: string, after: string): string | null {
  const [edit] = fieldEdits(CAPTURED, after, ANCHORS);
  const range = edit && locateEdit(field, edit);
  return edit && range ? applyEdits(field, [{ range, text: edit.after }]) : null;
}

test('an addition at an end of the field is made while that end is where it was', () => {
  expect(written(CAPTURED, `${CAPTURED} وافتتحته.`)).toBe(`${CAPTURED} وافتتحته.`);
  expect(written(CAPTURED, `أولًا: ${CAPTURED}`)).toBe(`أولًا: ${CAPTURED}`);
});

test('no sentence is added twice: what stands behind that place by now may be it', () => {
  expect(written(`${CAPTURED} وافتتحته. ثم غادرت.`, `${CAPTURED} وافتتحته. وعادت.`)).toBeNull();
  expect(written(`أولًا: ${CAPTURED}`, `أولًا: ${CAPTURED}`)).toBeNull();
});

test('a replacement is found by its own words, wherever the field ends by now', () => {
  expect(written(`${CAPTURED} ثم غادرت.`, CAPTURED.replace('مبنى', 'دارًا'))).toBe(
    `${CAPTURED.replace('مبنى', 'دارًا')} ثم غادرت.`,
  );
});
