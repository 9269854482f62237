import { bareLetters } from '../../pattern.ts';
import type { Gender } from '../../noun-case.ts';

/** A verb that takes an object without a preposition, as it stands in the third person masculine singular. */
export interface Verb {
  masdar: string;
  past: string;
  present: string;
  /** Empty where the passive is not written. */
  passivePast: string;
  passivePresent: string;
}

const TABLE = `
كتابة كتب يكتب كُتب يُكتب
تنفيذ نفّذ ينفّذ نُفّذ يُنفّذ
تعيين عيّن يعيّن عُيّن يُعيّن
إعداد أعدّ يعدّ أُعدّ يُعدّ
تقديم قدّم يقدّم قُدّم يُقدّم
تطوير طوّر يطوّر طُوّر يُطوّر
تصميم صمّم يصمّم صُمّم يُصمّم
إنشاء أنشأ ينشئ أُنشئ يُنشأ
إطلاق أطلق يطلق أُطلق يُطلق
تحليل حلّل يحلّل حُلّل يُحلّل
دراسة درس يدرس دُرس يُدرس
مراجعة راجع يراجع رُوجع يُراجع
استخدام استخدم يستخدم استُخدم يُستخدم
اختيار اختار يختار اختير يُختار
إرسال أرسل يرسل أُرسل يُرسل
نشر نشر ينشر نُشر يُنشر
جمع جمع يجمع جُمع يُجمع
تحديد حدّد يحدّد حُدّد يُحدّد
تحديث حدّث يحدّث حُدّث يُحدّث
إضافة أضاف يضيف أُضيف يُضاف
إعادة أعاد يعيد أُعيد يُعاد
إزالة أزال يزيل أُزيل يُزال
تحسين حسّن يحسّن حُسّن يُحسّن
توزيع وزّع يوزّع وُزّع يُوزّع
تنظيم نظّم ينظّم نُظّم يُنظّم
إنجاز أنجز ينجز أُنجز يُنجز
تسليم سلّم يسلّم سُلّم يُسلّم
إجراء أجرى يجري أُجري يُجرى
بناء بنى يبني بُني يُبنى
شراء اشترى يشتري اشتُري يُشترى
بيع باع يبيع بيع يُباع
زيارة زار يزور - -
فتح فتح يفتح فُتح يُفتح
إغلاق أغلق يغلق أُغلق يُغلق
افتتاح افتتح يفتتح افتُتح يُفتتح
حذف حذف يحذف حُذف يُحذف
نقل نقل ينقل نُقل يُنقل
رفع رفع يرفع رُفع يُرفع
عرض عرض يعرض عُرض يُعرض
طرح طرح يطرح طُرح يُطرح
دفع دفع يدفع دُفع يُدفع
دعم دعم يدعم دُعم يُدعم
شرح شرح يشرح شُرح يُشرح
حفظ حفظ يحفظ حُفظ يُحفظ
رسم رسم يرسم رُسم يُرسم
تسجيل سجّل يسجّل سُجّل يُسجّل
تدريب درّب يدرّب دُرّب يُدرّب
توظيف وظّف يوظّف وُظّف يُوظّف
تعديل عدّل يعدّل عُدّل يُعدّل
تصحيح صحّح يصحّح صُحّح يُصحّح
ترجمة ترجم يترجم تُرجم يُترجم
تلخيص لخّص يلخّص لُخّص يُلخّص
تحويل حوّل يحوّل حُوّل يُحوّل
تحميل حمّل يحمّل حُمّل يُحمّل
تثبيت ثبّت يثبّت ثُبّت يُثبّت
تفعيل فعّل يفعّل فُعّل يُفعّل
تطبيق طبّق يطبّق طُبّق يُطبّق
توثيق وثّق يوثّق وُثّق يُوثّق
تأسيس أسّس يؤسّس أُسّس يُؤسّس
توقيع وقّع يوقّع وُقّع يُوقّع
تشكيل شكّل يشكّل شُكّل يُشكّل
تأجيل أجّل يؤجّل أُجّل يُؤجّل
تغيير غيّر يغيّر غُيّر يُغيّر
توفير وفّر يوفّر وُفّر يُوفّر
تحقيق حقّق يحقّق حُقّق يُحقّق
توضيح وضّح يوضّح وُضّح يُوضّح
تقييم قيّم يقيّم قُيّم يُقيّم
تصوير صوّر يصوّر صُوّر يُصوّر
تحرير حرّر يحرّر حُرّر يُحرّر
توليد ولّد يولّد وُلّد يُولّد
توجيه وجّه يوجّه وُجّه يُوجّه
تدقيق دقّق يدقّق دُقّق يُدقّق
تجهيز جهّز يجهّز جُهّز يُجهّز
تركيب ركّب يركّب رُكّب يُركّب
تعزيز عزّز يعزّز عُزّز يُعزّز
تخزين خزّن يخزّن خُزّن يُخزّن
تبسيط بسّط يبسّط بُسّط يُبسّط
تصنيف صنّف يصنّف صُنّف يُصنّف
تقسيم قسّم يقسّم قُسّم يُقسّم
تخصيص خصّص يخصّص خُصّص يُخصّص
إلغاء ألغى يلغي أُلغي يُلغى
اعتماد اعتمد يعتمد اعتُمد يُعتمد
استخراج استخرج يستخرج استُخرج يُستخرج
اكتشاف اكتشف يكتشف اكتُشف يُكتشف
اختبار اختبر يختبر اختُبر يُختبر
إدخال أدخل يدخل أُدخل يُدخل
إصدار أصدر يصدر أُصدر يُصدر
إصلاح أصلح يصلح أُصلح يُصلح
إنتاج أنتج ينتج أُنتج يُنتج
إدراج أدرج يدرج أُدرج يُدرج
إكمال أكمل يكمل أُكمل يُكمل
إدارة أدار يدير أُدير يُدار
مناقشة ناقش يناقش نُوقش يُناقش
معالجة عالج يعالج عُولج يُعالج
متابعة تابع يتابع تُوبع يُتابع
مقارنة قارن يقارن قُورن يُقارن
مشاهدة شاهد يشاهد شُوهد يُشاهد
صياغة صاغ يصوغ صيغ يُصاغ
قياس قاس يقيس قيس يُقاس
برمجة برمج يبرمج بُرمج يُبرمج
قراءة قرأ يقرأ قُرئ يُقرأ
استعادة استعاد يستعيد استُعيد يُستعاد
استقبال استقبل يستقبل استُقبل يُستقبل
استبدال استبدل يستبدل استُبدل يُستبدل
استكمال استكمل يستكمل استُكمل يُستكمل
استعراض استعرض يستعرض استُعرض يُستعرض
استثمار استثمر يستثمر استُثمر يُستثمر
استهداف استهدف يستهدف استُهدف يُستهدف
استلام استلم يستلم استُلم يُستلم
انتخاب انتخب ينتخب انتُخب يُنتخب
اعتقال اعتقل يعتقل اعتُقل يُعتقل
اتخاذ اتخذ يتخذ اتُّخذ يُتّخذ
اقتراح اقترح يقترح اقتُرح يُقترح
احتساب احتسب يحتسب احتُسب يُحتسب
إبلاغ أبلغ يُبلغ أُبلغ يُبلغ
إبرام أبرم يبرم أُبرم يُبرم
إخلاء أخلى يخلي أُخلي يُخلى
إدانة أدان يدين أُدين يُدان
إسناد أسند يسند أُسند يُسند
إثبات أثبت يُثبت أُثبت يُثبت
إنقاذ أنقذ ينقذ أُنقذ يُنقذ
إنهاء أنهى ينهي أُنهي يُنهى
إيقاف أوقف يوقف أُوقف يُوقف
إيجاد أوجد يوجد أُوجد يُوجد
إيداع أودع يودع أُودع يُودع
إلقاء ألقى يلقي أُلقي يُلقى
إحالة أحال يحيل أُحيل يُحال
إحضار أحضر يُحضر أُحضر يُحضر
تأمين أمّن يؤمّن أُمّن يُؤمّن
تأكيد أكّد يؤكّد أُكّد يُؤكّد
تأهيل أهّل يؤهّل أُهّل يُؤهّل
تجديد جدّد يجدّد جُدّد يُجدّد
تدشين دشّن يدشّن دُشّن يُدشّن
تدمير دمّر يدمّر دُمّر يُدمّر
تشغيل شغّل يشغّل شُغّل يُشغّل
تشخيص شخّص يشخّص شُخّص يُشخّص
تصفية صفّى يصفّي صُفّي يُصفّى
تغطية غطّى يغطّي غُطّي يُغطّى
تنقية نقّى ينقّي نُقّي يُنقّى
تقليل قلّل يقلّل قُلّل يُقلّل
تكليف كلّف يكلّف كُلّف يُكلّف
تكريم كرّم يكرّم كُرّم يُكرّم
تمديد مدّد يمدّد مُدّد يُمدّد
تمويل موّل يموّل مُوّل يُموّل
تنسيق نسّق ينسّق نُسّق يُنسّق
تنزيل نزّل ينزّل نُزّل يُنزّل
توقيف أوقف يوقف أُوقف يُوقف
تخفيض خفّض يخفّض خُفّض يُخفّض
تجميع جمّع يجمّع جُمّع يُجمّع
ضبط ضبط يضبط ضُبط يُضبط
قطع قطع يقطع قُطع يُقطع
خلط خلط يخلط خُلط يُخلط
ربط ربط يربط رُبط يُربط
دمج دمج يدمج دُمج يُدمج
صنع صنع يصنع صُنع يُصنع
صرف صرف يصرف صُرف يُصرف
نطق نطق ينطق نُطق يُنطق
منح منح يمنح مُنح يُمنح
وضع وضع يضع وُضع يُوضع
رصد رصد يرصد رُصد يُرصد
كشف كشف يكشف كُشف يُكشف
حجز حجز يحجز حُجز يُحجز
محاسبة حاسب يحاسب حُوسب يُحاسب
مواجهة واجه يواجه وُوجه يُواجه
ممارسة مارس يمارس مُورس يُمارس
ملاحظة لاحظ يلاحظ لُوحظ يُلاحظ
مطالبة طالب يطالب طُولب يُطالب
حماية حمى يحمي حُمي يُحمى
صيانة صان يصون صين يُصان
زراعة زرع يزرع زُرع يُزرع
طباعة طبع يطبع طُبع يُطبع
صناعة صنع يصنع صُنع يُصنع
`;

export const VERBS: readonly Verb[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [masdar = '', past = '', present = '', passivePast = '', passivePresent = ''] = line.split(' ');
    const written = (form: string) => (form === '-' ? '' : form);
    return { masdar, past, present, passivePast: written(passivePast), passivePresent: written(passivePresent) };
  });

/** Who acts and when, as a finite form of قام says it. */
export type Person = '3ms' | '3fs' | '3mp' | '1s' | '1p' | '3fs-or-2ms';
export interface Inflection {
  tense: 'past' | 'present' | 'future' | 'jussive' | 'subjunctive' | 'imperative';
  person: Person;
}

const SHADDA = 'ّ';

/** A verb in the active voice. `undefined` where hamza would need another seat (أنشؤوا). */
export function conjugate(verb: Verb, { tense, person }: Inflection): string | undefined {
  const plural = person === '3mp';
  if (plural && /[أئ]$/u.test(tense === 'past' ? verb.past : verb.present)) return undefined;
  if (tense === 'past') return conjugatePast(verb.past, person);
  if (tense === 'imperative') return imperative(verb);
  const stem = verb.present.slice(1);
  const prefix = { '3ms': 'ي', '3mp': 'ي', '3fs': 'ت', '3fs-or-2ms': 'ت', '1s': 'أ', '1p': 'ن' }[person];
  const base = (tense === 'future' ? `س${prefix}` : prefix) + stem;
  if (plural) return `${base.replace(/[يىو]$/u, '')}${tense === 'present' || tense === 'future' ? 'ون' : 'وا'}`;
  return tense === 'jussive' ? jussive(base) : base;
}

/** The imperative, masculine singular: the jussive without its prefix, an alef before two consonants. */
function imperative({ past, present }: Verb): string {
  const stem = jussive(present).slice(1).replace(/^ُ/u, '');
  if (stem.startsWith('ؤ')) return past;
  if (past.startsWith('أ')) return `أ${stem}${past.endsWith('ى') ? 'ِ' : ''}`;
  // ضع, not اضع: what is left after the prefix begins with a vowel.
  const isPlain = past.length === 3 && !past.startsWith('و') && past[1] !== 'ا' && past.at(-1) !== SHADDA;
  return past.startsWith('ا') || isPlain ? `ا${stem}` : stem;
}

function conjugatePast(past: string, person: Person): string {
  const defective = past.endsWith('ى');
  if (person === '3ms') return past;
  if (person === '3fs' || person === '3fs-or-2ms') return (defective ? past.slice(0, -1) : past) + 'ت';
  if (person === '3mp') return (defective ? past.slice(0, -1) : past) + 'وا';
  const stem = firstPersonStem(past);
  // أثبتّ: a stem in ت takes the ending into itself.
  if (person === '1s' && stem.endsWith('ت')) return stem + SHADDA;
  return stem + (person === '1s' ? 'ت' : 'نا');
}

/** The stem before a consonant ending: أجرى → أجري, أعدّ → أعدد, زار → زر. */
function firstPersonStem(past: string): string {
  if (past.endsWith('ى')) return `${past.slice(0, -1)}ي`;
  if (past.endsWith(SHADDA)) return past.slice(0, -1) + past.at(-2);
  return past.at(-2) === 'ا' ? past.slice(0, -2) + past.slice(-1) : past;
}

function jussive(present: string): string {
  if (/[يىو]$/u.test(present)) return present.slice(0, -1);
  // يستعيد → يستعد, but يتناول keeps its long vowel.
  return /[ايو][^اّ]$/u.test(present) && (bareLetters(present).length <= 5 || /ست.ي.$/u.test(present))
    ? present.slice(0, -2) + present.slice(-1)
    : present;
}

/** A verb in the passive, agreeing with a noun of this gender that follows or, plural, with people named before. */
export function passive(verb: Verb, tense: Inflection['tense'], subject: Gender | 'people'): string | undefined {
  if (verb.passivePast === '') return undefined;
  if (tense === 'past') {
    if (subject === 'masculine') return verb.passivePast;
    if (subject === 'feminine') return `${verb.passivePast}ت`;
    return /[أئ]$/u.test(verb.passivePast) ? undefined : `${verb.passivePast.replace(/ي$/u, '')}وا`;
  }
  const stem = verb.passivePresent.slice(1);
  const form = `${tense === 'future' ? 'س' : ''}${subject === 'feminine' ? 'ت' : 'ي'}${stem}`;
  if (subject === 'people') {
    if (form.endsWith('أ')) return undefined;
    return `${form.replace(/ى$/u, '')}${tense === 'present' || tense === 'future' ? 'ون' : 'وا'}`;
  }
  if (tense !== 'jussive') return form;
  if (form.endsWith('ى')) return form.slice(0, -1);
  return /ا[^ا]$/u.test(form) ? form.slice(0, -2) + form.slice(-1) : form;
}

/** A finite form with an object pronoun: أجرى + ها → أجراها, كتبوا + ه → كتبوه. */
export function withObject(form: string, pronoun: string): string {
  if (form.endsWith('ى')) return `${form.slice(0, -1)}ا${pronoun}`;
  if (form.endsWith('وا')) return form.slice(0, -1) + pronoun;
  if (form.endsWith('أ') && form.startsWith('ي')) return form + pronoun;
  return form + pronoun;
}
