import type { Register } from '../../../draft/register.ts';

/** What a register is called: of a text («النص الرسمي»), of what it seems («يبدو رسميًا»), and in English. */
export const REGISTER_NAMES: Readonly<Record<Register, { text: string; seems: string; en: string }>> = {
  formal: { text: 'الرسمي', seems: 'رسميًا', en: 'formal' },
  academic: { text: 'الأكاديمي', seems: 'أكاديميًا', en: 'academic' },
  journalistic: { text: 'الصحفي', seems: 'صحفيًا', en: 'journalistic' },
  marketing: { text: 'التسويقي', seems: 'تسويقيًا', en: 'marketing' },
  friendly: { text: 'الودود', seems: 'ودودًا', en: 'friendly' },
  plain: { text: 'المبسّط', seems: 'مبسّطًا', en: 'plain' },
};

/** The names of a register as the `why` of a rule has places for them. */
export function registerParams(register: Register): { register: string; registerInEnglish: string } {
  return { register: REGISTER_NAMES[register].text, registerInEnglish: REGISTER_NAMES[register].en };
}

/** Registers in which the writer stands back. */
export const DISTANT: ReadonlySet<Register> = new Set(['formal', 'academic', 'journalistic']);

const list = (words: string) => new Set(words.trim().split(/\s+/u));

/** Adjectives that praise and prove nothing; folded, without the article. */
export const PRAISE = list(
  `رائع رائعة مميز مميزة متميز متميزة فريد فريدة استثنائي استثنائية مذهل مذهلة احترافي احترافية متكامل متكاملة شامل شاملة مبتكر مبتكرة رائد رائدة عالمي عالمية
  افضل اقوي احدث ارقي مثالي مثالية ساحر ساحرة فاخر فاخرة خارق خارقة`,
);

/** Of these, the ones that are praise wherever they stand: «شامل» and «عالمي» may be plain facts. */
export const SURE_PRAISE = list(
  `رائع رائعة رائعين الروعة مذهل مذهلة استثنائي استثنائية خارق خارقة ساحر ساحرة مبهر مبهرة خلاب خلابة`,
);

/** Verbs that call the reader to do something; the forms that are also nouns or «he did» are left out. */
export const CALLS = list(
  'اطلب احصل اشترك اشتر اكتشف استمتع انضم استفد اغتنم انقر اضغط حمل سارع بادر احجز تسوق تفضل اطلبوا احصلوا اشتركوا اكتشفوا استمتعوا انضموا استفيدوا اغتنموا احجزوا اطلبي احصلي اشتركي اكتشفي استمتعي انضمي احجزي',
);

/** Words that speak to the reader. */
export const TO_READER = list(
  'انت انتم انتي يمكنك يمكنكم بامكانك بامكانكم لديك لديكم عزيزي عزيزتي صديقي صديقتي اعزائي احتياجاتك احتياجاتكم تجربتك مشروعك مشروعكم طلبك طلبكم نفسك تستطيع',
);

export const ACADEMIC = list(
  'الدراسة الدراسات البحث الباحث الباحثون الباحثين الباحثة العينة المنهج منهجية فرضية الفرضيات المتغيرات متغير الاستبانة الاستبيان النظرية الاطار الادبيات التحليل دلالة احصائية نتائج توصلت هدفت تهدف تناولت',
);

export const OFFICIAL = list(
  'السادة المحترم المحترمين سعادة سعادتكم معالي سيادتكم نفيدكم نحيطكم المذكور اعلاه المشار المادة اللائحة بموجب يرجي نامل وتفضلوا الاحترام التقدير القرار المرفق',
);

export const NEWS = list(
  'اعلن اعلنت صرح صرحت افاد افادت اوضح اوضحت اكد اكدت اضاف اضافت وكالة مراسل المتحدث تصريح تصريحات مصادر',
);
