import { wordList } from '../exact-words.ts';

export interface Counted {
  singular: string;
  /** The singular as it stands after 11 to 99, without signs. */
  accusative: string;
  gender: 'masculine' | 'feminine';
}

const MASCULINE = wordList(`
  كتب كتاب أيام يوم أشهر شهر شهور شهر أعوام عام أسابيع أسبوع رجال رجل أشخاص شخص طلاب طالب أولاد ولد أطفال طفل لاعبين لاعب مشاريع مشروع مشروعات مشروع برامج برنامج تقارير تقرير مواقع موقع
  ملفات ملف أسئلة سؤال أهداف هدف أقسام قسم أنواع نوع أجزاء جزء أسباب سبب أبواب باب فصول فصل مبادئ مبدأ عناصر عنصر موظفين موظف عمال عامل معلمين معلم مهندسين مهندس كيلومترات كيلومتر أمتار متر دولارات دولار ريالات ريال
  جنيهات جنيه دراهم درهم دنانير دينار تطبيقات تطبيق منتجات منتج عملاء عميل أعضاء عضو أفلام فيلم مباني مبنى بيوت بيت أقلام قلم أرقام رقم حروف حرف أسطر سطر نصوص نص أخطاء خطأ أشكال شكل ألوان لون كيلوغرامات كيلوغرام
`);
const FEMININE = wordList(`
  سنوات سنة ساعات ساعة دقائق دقيقة ثوان ثانية مرات مرة مدن مدينة دول دولة شركات شركة صفحات صفحة كلمات كلمة جمل جملة فقرات فقرة نقاط نقطة خطوات خطوة مراحل مرحلة طرق طريقة فتيات فتاة نساء امرأة بنات بنت طالبات طالبة
  قصص قصة صور صورة رسائل رسالة أفكار فكرة نصائح نصيحة مهارات مهارة لغات لغة مدارس مدرسة جامعات جامعة سيارات سيارة ليال ليلة ليالي ليلة درجات درجة وظائف وظيفة خدمات خدمة عبارات عبارة حلقات حلقة مباريات مباراة
  روايات رواية دراسات دراسة محاولات محاولة جلسات جلسة غرف غرفة قرى قرية جزر جزيرة مناطق منطقة محافظات محافظة فئات فئة مجموعات مجموعة مواد مادة نسخ نسخة حالات حالة ولايات ولاية
`);

function counted(list: readonly string[], gender: Counted['gender']): [string, Counted][] {
  const result: [string, Counted][] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [plural, singular] = [list[at], list[at + 1]];
    if (plural === undefined || singular === undefined) continue;
    const accusative = /[ةى]$/u.test(singular) || singular.endsWith('أ') ? singular : `${singular}ا`;
    result.push([plural, { singular, accusative, gender }]);
  }
  return result;
}

/** Plurals of things that are counted, with what a number does to them. */
export const COUNTED: ReadonlyMap<string, Counted> = new Map([
  ...counted(MASCULINE, 'masculine'),
  ...counted(FEMININE, 'feminine'),
]);
