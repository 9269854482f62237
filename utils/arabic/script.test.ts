import { expect, test } from 'vitest';
import { hasArabic, scriptOf } from './script.ts';

test.each([
  ['arabic', 'ذهب الولد إلى المدرسة'],
  ['arabic', 'كتاب'],
  ['arabic', 'شاهدت الڤيديو على اليوتيوب'],
  ['arabic', 'شرب چاي العصر'],
  ['arabic', 'فی البیت رجل صالح على الأرض'],
  ['arabic', 'نموذج ChatGPT الجديد'],
  ['persian', 'این کتاب را برای دوستم خریدم'],
  ['persian', 'هوا امروز خیلی سرد است'],
  ['urdu', 'یہ کتاب میں نے اپنے دوست کے لیے خریدی'],
  ['urdu', 'آپ کیسے ہیں؟'],
  ['other-arabic-script', 'زه غواړم چې ولاړ شم'],
  ['other-arabic-script', 'ئەم کتێبە زۆر باشە'],
  ['latin', 'The word كتاب means book in this sentence'],
  ['latin', 'Hello'],
  ['none', '123 — !'],
  ['none', ''],
])('%s: %s', (script, text) => {
  expect(scriptOf(text)).toBe(script);
});

test('hasArabic', () => {
  expect(hasArabic('abc ع')).toBe(true);
  expect(hasArabic('abc ١٢٣ ،')).toBe(false);
  expect(hasArabic('\ud800')).toBe(false);
});
