import { describe, expect, it } from 'vitest';
import { documentLanguage } from './document-language.ts';

describe('documentLanguage', () => {
  it('knows Arabic, long, short and with Latin terms in it', () => {
    expect(documentLanguage('هذا نص عربي قصير كتبته لأرى ما يقوله البرنامج عن لغة النص الذي أعمل عليه اليوم.')).toBe(
      'arb',
    );
    expect(documentLanguage('مرحبًا بك')).toBe('arb');
    expect(
      documentLanguage('نستخدم React وTailwind وVite في بناء إضافة للمتصفح تعمل في Chrome وFirefox معًا دون حساب.'),
    ).toBe('arb');
  });

  it('does not call Persian, Urdu or English Arabic', () => {
    expect(
      documentLanguage('این یک متن فارسی است که برای آزمایش نوشته شده و باید به عنوان زبانی دیگر شناخته شود.'),
    ).not.toBe('arb');
    expect(
      documentLanguage('یہ اردو زبان میں لکھا گیا ایک جملہ ہے جسے عربی نہیں سمجھا جانا چاہیے کیونکہ یہ عربی نہیں ہے۔'),
    ).not.toBe('arb');
    expect(
      documentLanguage('This is an English sentence that says a few things about writing and nothing in Arabic.'),
    ).toBe('eng');
  });

  it('cannot tell a text without letters', () => {
    expect(documentLanguage('12345 !!')).toBe('und');
    expect(documentLanguage('')).toBe('und');
  });
});
