import type { Gender } from '../noun-case.ts';
import { COUNTED } from '../rules/language/words/counted.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Plurals of masculine things beyond the spelling rules' own table; those in ات are masculine in the singular. */
const MASCULINE = set(`
  كتّاب خبراء علماء أصدقاء زملاء شركاء مدراء رؤساء وزراء أبناء إخوة آباء أفراد قراء شعراء أطباء جنود
  مطارات اجتماعات قرارات مؤتمرات خيارات مجالات إعلانات قطاعات تصنيفات تعليقات إجراءات تحديثات اختبارات امتحانات اقتراحات انتقادات تحديات إنجازات متطلبات
  مؤشرات تغييرات تعديلات استخدامات احتمالات التزامات حسابات مخططات مصطلحات ملصقات نشاطات اتجاهات حمامات خطابات كتيبات أنشطة أنظمة
  محاور عوامل معايير مقاعد مراكز مواعيد مجلدات عقود عروض أدوار أسماء ألقاب أسواق أشياء أطراف أعمال فروع أدلة أساليب أجهزة أسهم أماكن أوجه أوراق بنود بنوك
  جوانب حلول دروس ردود شروط صفوف طوابق عناوين فنادق قوانين كراسي متاجر مصانع مطاعم مفاتيح مناصب مقاطع نجوم هواتف أوسمة أمثلة منازل مكاتب مساجد ملاعب متاحف
`);
/** Plurals of feminine things. */
const FEMININE = set(`
  مقابلات مكالمات جولات محاضرات ورش دورات تجارب مسودات مدونات منصات ميزات سمات صفات عادات عائلات شهادات سيدات أدوات آليات توصيات استراتيجيات تقنيات عمليات
  نظريات شخصيات كليات مكتبات مؤسسات منظمات مهام وسائل جوائز حملات خانات خلايا دوائر رحلات زيارات ساحات صحف صيغ طائرات طبقات عبوات عواصم عينات غارات
  قاعات قنوات قوائم قواعد كتل لجان لوحات محطات مسائل مسابقات مشكلات معادلات معارك ملاحظات ممارسات موجات نوافذ هيئات واجهات وجبات وحدات أمسيات إشارات
  إضافات اتفاقيات خطط رتب شقق علامات فرق فرص قطع كرات لقطات
`);

/** The gender of what is counted, for an indefinite plural; `undefined` where its form does not make that certain. */
export function countedGender(plural: string): Gender | undefined {
  const known = COUNTED.get(plural);
  if (known !== undefined) return known.gender;
  if (MASCULINE.has(plural)) return 'masculine';
  if (FEMININE.has(plural)) return 'feminine';
  // Participles with the sound plural of men: موظفين، مستقلين، باحثين.
  return plural !== 'ملايين' && /^(?:م.{3,}|.ا..)ين$/u.test(plural) ? 'masculine' : undefined;
}
