import { wordSet } from '../exact-words.ts';

/** Adjectives in the masculine singular that are no nouns or verbs besides. */
export const ADJECTIVES = wordSet(`
  جديد كبير صغير قديم جميل أخير ماض قادم مقبل حالي رئيسي أساسي عربي إسلامي وطني دولي محلي عالمي سياسي اقتصادي اجتماعي ثقافي رقمي حديث سريع طويل قصير
  قوي ضعيف صعب سهل مهم هام خاص واضح مناسب مختلف مصري سعودي واسع ضخم عظيم شديد بسيط دقيق كامل شامل عميق خطير مباشر غريب رائع ممتاز مفيد نافع سلبي إيجابي
  ذكي علمي عملي تعليمي تجاري صناعي فضائي بشري نفسي صحي طبي مهني رسمي شخصي يومي سنوي شهري أسبوعي مستمر متزايد متكامل متنوع متعدد متقدم متطور محدود ملحوظ مسيطر
  معتمد مشغول ناجح منتشر موجود متوفر ضروري مستقل فعال حساس حذر منعزل مهووس متعاون مثقف قريب بعيد حزين سعيد
`);

/** With ال before and ة after, as they stand with a noun. */
export function isDefiniteMasculine(letters: string): boolean {
  return letters.startsWith('ال') && ADJECTIVES.has(letters.slice(2)) && !NOUNS_TOO.has(letters);
}

export function isDefiniteFeminine(letters: string): boolean {
  return letters.endsWith('ة') && isDefiniteMasculine(letters.slice(0, -1));
}

/** Adjectives that stand for persons or things as well. */
const NOUNS_TOO = wordSet('الأخير الماضي الخاص الذكي القريب البعيد المصري السعودي المثقف المستقل الحساس');
