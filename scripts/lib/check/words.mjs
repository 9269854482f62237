/** What `check` says to people. Passes stand in the order they are shown. */
export const PASSES = { humanize: 'الأنسنة', facts: 'الحقائق', tone: 'النبرة', language: 'اللغة' };

export const SEVERITIES = { error: 'خطأ', warning: 'تنبيه', hint: 'ملاحظة' };

export const NOTHING = 'لا شيء';

export const REFUSALS = {
  unreadable: 'تعذّرت قراءة الملف؛ تأكد من اسمه ومكانه.',
  empty: 'الملف فارغ، ولا شيء فيه للفحص.',
  tooLong: 'الملف أكبر من 5 م.ب؛ قسّمه إلى أجزاء وافحص كل جزء وحده.',
  notText: 'الملف ليس نصًّا بترميز UTF-8، فلم يُفحص.',
  notArabic: 'ليس في الملف نص عربي، فلم يُفحص.',
  otherLanguage: 'يبدو نص الملف بلغة أخرى تُكتب بالحرف العربي (كالفارسية أو الأردية)، فلم يُفحص.',
};

const plural = new Intl.PluralRules('ar');
const WORDS = { zero: 'كلمة', one: 'كلمة', two: 'كلمة', few: 'كلمات', many: 'كلمة', other: 'كلمة' };

export function wordCount(count) {
  return `${count} ${WORDS[plural.select(count)]}`;
}
