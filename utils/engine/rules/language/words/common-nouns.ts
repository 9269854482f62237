import { MASDARS_BELOW, NOUNS_ABOVE, PLURALS_ABOVE } from './hamza-nouns.ts';
import { CERTAIN_TA_MARBUTA } from './ta-marbuta-words.ts';
import { wordList } from '../exact-words.ts';

const MORE = wordList(`
  خطة
  حبوب جيش قوات سجن محطة تهميش دفع أجور محاصيل بستان قبر تراجع تنازل نقش ضباط جنود شرطي سكان مواطن رجال شباب أولاد بنت بنات أب أم أخ أخت زوج زوجة صديق عدو ضيف جار حي شارع ميدان جسر سد مطار ميناء
  مصنع متجر مطعم فندق متحف مسجد كنيسة معبد قصر قلعة سور برج غابة صحراء واد سهل هضبة شاطئ محيط خليج حيوان طير سمك شجر زهر ثمر قمح أرز خبز لحم حليب ملح سكر زيت لباس ثوب حذاء
  اقتصاد تعليم قضاء برلمان دستور انتخاب تصويت مرشح منافس حزام ضغط سرعة وزن كتلة طاقة ضوء صوت حرارة مادة عنصر ذرة خلية جين نسيج عضو جراحة لقاح فيروس مرضى أعراض
  مستوى صعيد طريق عمل وقت يوم عام شهر بيت باب كتاب قلم سوق سعر حق حقوق قانون نظام حزب فريق لاعب ملعب هدف فوز لقب كأس مركز منصب رئيس وزير مدير قائد شعب بلد وطن عالم
  ماء هواء نار بحر نهر جبل سماء شمس قمر ليل نهار صباح مساء طعام غذاء دواء علاج مرض طبيب مستشفى طفل رجل نساء ناس مجتمع فرد شخص موظف عامل عمال طالب طلاب معلم درس علم
  تعليم تدريب تطوير تنفيذ تحقيق تقديم توفير تحسين تغيير تأثير تعامل تواصل تعاون تفكير تركيز اهتمام اعتماد استخدام اختيار انتشار انتقال مشروع مشاريع برنامج برامج موقع مواقع ملف جهاز حاسوب هاتف
  خط نص صوت شكل لون حجم وزن طول عرض حد حدود سطح وجه رأس يد عين قلب جسم عقل نفس روح حب خوف سلام حرب جيش أمن دفاع هجوم قتال سلاح نفط غاز ذهب مال بنك قرض ضريبة سياق
  موضوع موضوعات مقال مقالات تقرير بحث مصدر مصادر رأي قرار حوار خبر حدث سبب نتائج شروط بنود عقد عقود مبلغ رصيد حساب حسابات دخل إنفاق عائد ربح خسارة سيارات منتج منتجات خدمات عملاء عميل
`);

const nouns: ReadonlySet<string> = new Set([
  ...MASDARS_BELOW,
  ...NOUNS_ABOVE,
  ...PLURALS_ABOVE,
  ...CERTAIN_TA_MARBUTA,
  ...MORE,
]);

/** Plurals أفعال، أفعلة، أفاعيل and masdars of form IV: their hamza tells them from names and from verbs of other forms. */
const SHAPE = /^(?:[أإ]..ا.|أ...ة|أ.ا.ي.|إ.ا.ة)$/u;

/** Whether a word, with the article or without, is a common noun: no name, no verb. */
export function isCommonNoun(letters: string): boolean {
  return isListedNoun(letters) || SHAPE.test(letters.startsWith('ال') ? letters.slice(2) : letters);
}

/** The same by the lists alone. */
export function isListedNoun(letters: string): boolean {
  return nouns.has(letters) || (letters.startsWith('ال') && nouns.has(letters.slice(2)));
}
