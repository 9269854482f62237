// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { namedLayout } from './layout.ts';
import { readDom } from './read-dom.ts';
import { type Reading } from './reading.ts';
import { verifyReading, verifyText } from './verify.ts';

function reading(html: string): Reading {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return readDom(body, { editable: true, layoutOf: namedLayout });
}

describe('text', () => {
  test.each([
    ['قبل كلمة بعد', true, 0],
    ['قبل\u00A0كلمة\u00A0بعد', true, 2],
    ['قبل كلمة  بعد', false, 0],
    ['قبل كلمة بعدُ', false, 0],
    ['قبلَ كلمة بعد', false, 0],
  ])('%s', (now, ok, changedSpaces) => {
    const verification = verifyText('قبل نص بعد', { start: 4, end: 6 }, 'كلمة', now);
    expect(verification).toEqual(ok ? { ok, changedSpaces, formatKept: true } : { ok });
  });

  test('a no-break space away from the edit is a change', () => {
    expect(verifyText('أ ب ج د', { start: 0, end: 1 }, 'ه', 'ه ب\u00A0ج د').ok).toBe(false);
    expect(verifyText('أ\u00A0ب ج د', { start: 6, end: 7 }, 'ه', 'أ ب ج ه').ok).toBe(false);
  });
});

describe('paragraphs', () => {
  const before = '<p>قبل <b>نص</b> بعد</p><h2>عنوان <i>مائل</i></h2>';
  const verify = (now: string, start = 4, end = 6, text = 'كلمة') =>
    verifyReading(reading(before), { start, end }, text, reading(now));

  test.each([
    ['as they should', '<p>قبل <b>كلمة</b> بعد</p><h2>عنوان <i>مائل</i></h2>', { ok: true, formatKept: true }],
    ['the new word lost its format', '<p>قبل كلمة بعد</p><h2>عنوان <i>مائل</i></h2>', { ok: true, formatKept: false }],
    ['a word beside it got one', '<p>قبل <b>كلمة بعد</b></p><h2>عنوان <i>مائل</i></h2>', { ok: false }],
    ['another paragraph changed', '<p>قبل <b>كلمة</b> بعد</p><h2>عنوان مائل</h2>', { ok: false }],
    ['another paragraph became one of its kind', '<p>قبل <b>كلمة</b> بعد</p><p>عنوان <i>مائل</i></p>', { ok: false }],
    ['its own kind changed', '<h2>قبل كلمة بعد</h2><h2>عنوان <i>مائل</i></h2>', { ok: false }],
    ['two became one', '<p>قبل <b>كلمة</b> بعد<br>عنوان <i>مائل</i></p>', { ok: false }],
  ])('%s', (_, now, expected) => {
    expect(verify(now)).toMatchObject(expected);
  });

  test('one that went from the top takes its kind with it', () => {
    expect(verify('<h2>عنوان <i>مائل</i></h2>', 0, 11, '').ok).toBe(true);
    expect(verify('<p>عنوان <i>مائل</i></p>', 0, 11, '').ok).toBe(false);
  });

  test('one that was added leaves the others', () => {
    expect(verify('<p>قبل <b>نص</b> بعد</p><p>جديد</p><h2>عنوان <i>مائل</i></h2>', 10, 10, '\nجديد').ok).toBe(true);
    expect(verify('<p>قبل نص بعد</p><p>جديد</p><h2>عنوان <i>مائل</i></h2>', 10, 10, '\nجديد').ok).toBe(false);
  });
});
