import { textToBlocks } from '../../draft/plain-text.ts';
import { focusedElement } from '../composed-tree.ts';
import { locateEdit } from '../locate.ts';
import { type PageEdit, type WriteFailure } from '../page-edit.ts';
import { type InsertionPlace, type SurfaceAdapter } from '../surface-adapter.ts';
import { verifyText } from '../verify.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['text', 'search']);

export function isField(element: Element): element is Field {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT_TYPES.has(element.type))
  );
}

function obstacle(field: Field, edits: readonly PageEdit[], length: number): WriteFailure | null {
  if (field.matches(':disabled')) return 'disabled';
  if (field.readOnly) return 'read-only';
  if (field.maxLength >= 0 && length > field.maxLength) return 'too-long';
  const single = field instanceof HTMLInputElement;
  return single && edits.some((edit) => /[\r\n]/u.test(edit.after)) ? 'single-line' : null;
}

/** The browser takes a second for a thousand lines that are typed, and the square of that for more. */
const MANY_LINES = 100;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/**
 * Many lines at once, as if they were pasted: still one step of the field's undo history. Whether they stand there
 * exactly; if not, the field is as it was.
 */
function insertLines(field: Field, text: string): boolean {
  const { value, selectionStart, selectionEnd } = field;
  if (selectionStart === null || selectionEnd === null) return false;
  // A line feed at the end would be lost: the text goes on to the next unit that is none.
  let end = selectionEnd;
  while (end < value.length && (text + value.slice(selectionEnd, end)).endsWith('\n')) end++;
  if (end > selectionEnd && (value.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++;
  const whole = text + value.slice(selectionEnd, end);
  field.setSelectionRange(selectionStart, end);
  const escaped = whole.replaceAll(/[&<]/gu, (unit) => ESCAPES[unit] ?? unit);
  // The parser drops the first line feed after the tag.
  document.execCommand('insertHTML', false, `<pre>\n${escaped}</pre>`);
  if (field.value === value.slice(0, selectionStart) + whole + value.slice(end)) {
    const caret = selectionStart + text.length;
    field.setSelectionRange(caret, caret);
    return true;
  }
  if (field.value !== value) document.execCommand('undo');
  field.setSelectionRange(selectionStart, selectionEnd);
  return false;
}

function insert({ root: field, text }: InsertionPlace<Field>): number {
  const value = field.value;
  const start = field.selectionStart ?? 0;
  const end = field.selectionEnd ?? start;
  if (field instanceof HTMLTextAreaElement && text.split('\n').length > MANY_LINES && insertLines(field, text))
    return 1;
  // The way of the keyboard: keeps the field's undo history and tells the page as typing does.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  if (field.value !== value || value.slice(start, end) === text) return 1;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(
    new InputEvent('input', { inputType: 'insertReplacementText', data: text, bubbles: true, composed: true }),
  );
  return 0;
}

/** `textarea`, and `input` for text. The page's own offsets, no map needed. */
export const field: SurfaceAdapter<Field> = {
  name: 'field',
  kind: 'field',
  selector: 'textarea, input',
  recognise: (element) => (isField(element) ? element : null),
  read: ({ value }) => ({
    text: value,
    // Made when asked for: only a capture needs them.
    get blocks() {
      return textToBlocks(value, (index) => `b${index}`);
    },
    spans: [],
    starts: [],
  }),
  selection(root) {
    const { selectionStart: start, selectionEnd: end } = root;
    return start === null || end === null ? null : { start, end };
  },
  obstacle,
  locate: (reading, edit) => locateEdit(reading.text, edit),
  select(root, _, range) {
    root.focus({ preventScroll: true });
    root.setSelectionRange(range.start, range.end);
  },
  guard(root, reading, expected) {
    const { selectionStart, selectionEnd, value } = root;
    if (focusedElement() !== root || value !== reading.text) return false;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0) === expected;
  },
  ways: [{ insert }],
  verify: (before, range, text, now) => verifyText(before.text, range, text, now.text),
  restore(root, before, steps) {
    if (steps > 0) document.execCommand('undo');
    if (root.value === before.text) return;
    root.setRangeText(before.text, 0, root.value.length, 'end');
    root.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true, composed: true }));
  },
};
