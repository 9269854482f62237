import { expect, test } from 'vitest';
import { formsOf, mergeTerms, parseTerms } from './parse-terms.ts';

test('reads a line as forms, what they become and the Latin name, whatever stands between them', () => {
  const list = [
    'فريلانسر، فري لانسر → مستقل',
    'كاونتر ← عدّاد',
    'جوجل => غوغل => Google',
    'سيو\tتهيئة محركات البحث',
    'ايميل = بريد إلكتروني',
  ].join('\r\n');
  expect(parseTerms(list)).toEqual({
    terms: [
      { from: ['فريلانسر', 'فري لانسر'], to: 'مستقل' },
      { from: ['كاونتر'], to: 'عدّاد' },
      { from: ['جوجل'], to: 'غوغل', latin: 'Google' },
      { from: ['سيو'], to: 'تهيئة محركات البحث' },
      { from: ['ايميل'], to: 'بريد إلكتروني' },
    ],
    skipped: 0,
  });
});

test('counts the lines that are no terms', () => {
  expect(parseTerms('كلمة\n→ مستقل\nفريلانسر →\n\nمستقل → مستقل')).toEqual({ terms: [], skipped: 4 });
});

test('forms are apart by commas of both scripts, each once', () => {
  expect(formsOf(' أ، ب,أ ؛ ')).toEqual(['أ', 'ب']);
});

test('a list says the last word on the forms that it names', () => {
  const known = [
    { from: ['أ', 'ب'], to: 'ت' },
    { from: ['ج'], to: 'ح' },
  ];
  expect(mergeTerms(known, [{ from: ['ب', 'ج'], to: 'خ' }])).toEqual([
    { from: ['أ'], to: 'ت' },
    { from: ['ب', 'ج'], to: 'خ' },
  ]);
});
