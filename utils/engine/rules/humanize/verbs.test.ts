import { expect, it } from 'vitest';
import { type Inflection, VERBS, conjugate, passive, withObject } from './verbs.ts';

function verb(masdar: string) {
  const found = VERBS.find((candidate) => candidate.masdar === masdar);
  if (found === undefined) throw new Error(`no verb for ${masdar}`);
  return found;
}

const PERSONS = ['3ms', '3fs', '3mp', '1s', '1p'] as const;

it.each([
  ['كتابة', 'past', 'كتب كتبت كتبوا كتبت كتبنا'],
  ['إجراء', 'past', 'أجرى أجرت أجروا أجريت أجرينا'],
  ['إعداد', 'past', 'أعدّ أعدّت أعدّوا أعددت أعددنا'],
  ['زيارة', 'past', 'زار زارت زاروا زرت زرنا'],
  ['إجراء', 'present', 'يجري تجري يجرون أجري نجري'],
  ['كتابة', 'future', 'سيكتب ستكتب سيكتبون سأكتب سنكتب'],
  ['زيارة', 'jussive', 'يزر تزر يزوروا أزر نزر'],
  ['مناقشة', 'jussive', 'يناقش تناقش يناقشوا أناقش نناقش'],
] as const)('conjugates %s in the %s', (masdar, tense, forms) => {
  expect(PERSONS.map((person) => conjugate(verb(masdar), { tense, person }))).toEqual(forms.split(' '));
});

it.each([
  ['كتابة', 'اكتب'],
  ['تحديد', 'حدّد'],
  ['إرسال', 'أرسل'],
  ['اختيار', 'اختر'],
  ['زيارة', 'زر'],
  ['تأسيس', 'أسّس'],
  ['مراجعة', 'راجع'],
  ['إعداد', 'أعدّ'],
])('gives the imperative of %s', (masdar, expected) => {
  expect(conjugate(verb(masdar), { tense: 'imperative', person: '3ms' })).toBe(expected);
});

it('gives none where hamza would need another seat', () => {
  expect(conjugate(verb('إنشاء'), { tense: 'past', person: '3mp' })).toBeUndefined();
});

it.each([
  ['تنفيذ', 'past', 'feminine', 'نُفّذت'],
  ['تعيين', 'past', 'people', 'عُيّنوا'],
  ['إضافة', 'jussive', 'masculine', 'يُضف'],
  ['إجراء', 'present', 'feminine', 'تُجرى'],
  ['إطلاق', 'future', 'feminine', 'ستُطلق'],
] as const)('puts %s into the passive (%s, %s)', (masdar, tense: Inflection['tense'], subject, expected) => {
  expect(passive(verb(masdar), tense, subject)).toBe(expected);
});

it('writes an object pronoun onto a form', () => {
  expect([withObject('أجرى', 'ها'), withObject('كتبوا', 'ه'), withObject('كتب', 'ه')]).toEqual([
    'أجراها',
    'كتبوه',
    'كتبه',
  ]);
});

it.each([
  ['استعادة', 'jussive', '3ms', 'يستعد'],
  ['استعادة', 'imperative', '3ms', 'استعد'],
  ['إثبات', 'past', '1s', 'أثبتّ'],
  ['إبلاغ', 'present', '3ms', 'يُبلغ'],
  ['إبلاغ', 'imperative', '3ms', 'أبلغ'],
  ['وضع', 'imperative', '3ms', 'ضع'],
  ['مواجهة', 'jussive', '3ms', 'يواجه'],
] as const)('conjugates %s (%s, %s)', (masdar, tense, person, expected) => {
  expect(conjugate(verb(masdar), { tense, person })).toBe(expected);
});
