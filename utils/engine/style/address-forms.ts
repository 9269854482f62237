/** A word that speaks to one man, one woman, several. */
export interface AddressForms {
  masculine: string;
  feminine: string;
  plural: string;
  /** What sort of word it is: a subject's predicate and a verb's mood ask for more care than a pronoun after a noun. */
  kind: 'subject' | 'preposition' | 'pronoun' | 'verb' | 'imperative';
}

const list = (words: string) => words.trim().split(/\s+/u);

/** Words whose pronoun has a predicate that agrees with it. */
const SUBJECTS = list('أن إن لأن كأن لعل ليت لكن');
const PREPOSITIONS = list('ل علي إلي من في مع ب عن لدي عند حول بين دون مثل أمام');
/** Words a pronoun ends; without signs those of a man and of a woman are written alike. */
const WITH_PRONOUN = list(`
  نفس كل يمكن بإمكان يسعد يساعد يناسب يفيد يهم يمنح
  خدمت عمل مشروع مشاريع موقع طلب رسالت رسائل وقت فكرت أفكار كتابت أسلوب حيات مهارات خبرت عملائ جمهور أهداف هدف حساب ملف بريد اسم اختيار
  قرار رأي نص مقال محتوا علامت شركت متجر منتج منتجات خدمات فريق مستقبل دخل راتب ميزانيت تجربت لغت صفحت مدونت بيانات
`);
/** Verbs of the present without their ت: تكتب، تكتبين، تكتبون، أن تكتبي، أن تكتبوا. */
const PRESENT = list(`
  ريد ستطيع حتاج رغب بحث كتب عمل عرف ملك حب فضل ستخدم ختار حصل طلب ستفيد حقق قرأ تعلم درس بدأ سأل رسل نشر نجح شعر علم فهم قدم حدد جرب راجع
  تواصل تابع ستثمر تأكد حافظ شارك سجل ضغط دخل خرج ترك فكر خطط صمم ترجم حرر دقق
`);
/** The past of the second person: «كنت» may be «I was», so only the plural can be told. */
const PAST = list('كن أرد رغب احتج استطع وجد طلب كتب');
const IMPERATIVES = list(`
  اكتب احصل اطلب اقرأ اختر احذر احرص اجعل اترك ابحث ابدأ اعرف اعلم افتح اضغط انقر ادخل ارفع احفظ اشرح اذكر اسأل انظر استفد أضف
`);
/** Of these the masculine too is nothing else where it opens a sentence: ابدأ may be أبدأ, I begin. */
const PLAIN_IMPERATIVES = new Set(IMPERATIVES.filter((verb) => !/^(?:ابدأ|ادخل|أضف)$/u.test(verb)));
/** Imperatives that are the past too (راجعوا, they reviewed): only a woman's can be told, where it opens a sentence. */
const LIKE_THE_PAST = list('راجع تواصل تأكد استخدم حدد جرب شارك تابع أرسل تجنب استثمر حافظ');
/** What the masculine imperative of a hollow verb lost. */
const HOLLOW: Readonly<Record<string, string>> = { اختر: 'اختار', أضف: 'أضيف', استفد: 'استفيد' };

/** Puts a final hamza on the seat that the ending asks for. */
function join(stem: string, ending: string): string {
  if (!stem.endsWith('أ')) return stem + ending;
  return stem.slice(0, -1) + (ending.startsWith('ي') ? 'ئ' : 'ؤ') + ending;
}

function buildForms(): Map<string, AddressForms> {
  const forms = new Map<string, AddressForms>();
  const add = (form: AddressForms, keys: readonly string[]) => {
    for (const key of keys) if (!forms.has(key)) forms.set(key, form);
  };
  add({ masculine: 'أنت', feminine: 'أنت', plural: 'أنتم', kind: 'subject' }, ['أنت', 'أنتم', 'انت', 'انتم']);
  for (const [stems, kind] of [
    [SUBJECTS, 'subject'],
    [PREPOSITIONS, 'preposition'],
    [WITH_PRONOUN, 'pronoun'],
  ] as const) {
    for (const stem of stems) {
      const [one, several] = [`${stem}ك`, `${stem}كم`];
      add({ masculine: one, feminine: one, plural: several, kind }, [one, several]);
    }
  }
  for (const stem of PAST) {
    add({ masculine: `${stem}ت`, feminine: `${stem}ت`, plural: `${stem}تم`, kind: 'verb' }, [`${stem}تم`]);
  }
  for (const masculine of PRESENT.map((stem) => `ت${stem}`)) {
    const [feminine, plural] = [join(masculine, 'ين'), join(masculine, 'ون')];
    add({ masculine, feminine, plural, kind: 'verb' }, [feminine, plural]);
    const [she, they] = [join(masculine, 'ي'), join(masculine, 'وا')];
    add({ masculine, feminine: she, plural: they, kind: 'verb' }, [she, they]);
  }
  for (const masculine of IMPERATIVES) {
    const stem = HOLLOW[masculine] ?? masculine;
    const [feminine, plural] = [join(stem, 'ي'), join(stem, 'وا')];
    add({ masculine, feminine, plural, kind: 'imperative' }, [feminine, plural]);
    // «اختاروا» is «they chose» too.
    if (masculine === 'اختر') forms.delete(plural);
    if (PLAIN_IMPERATIVES.has(masculine)) add({ masculine, feminine, plural, kind: 'imperative' }, [masculine]);
  }
  for (const masculine of LIKE_THE_PAST) {
    const [feminine, plural] = [`${masculine}ي`, `${masculine}وا`];
    add({ masculine, feminine, plural, kind: 'imperative' }, [feminine]);
  }
  return forms;
}

/** Bare letters → the three forms of the word. The masculine is a key only where it can be told from other words. */
export const ADDRESS_FORMS: ReadonlyMap<string, AddressForms> = buildForms();

/** Imperatives that may also be a past verb or a noun: they open a sentence that nobody can convert for certain. */
export const AMBIGUOUS_IMPERATIVES: ReadonlySet<string> = new Set([
  ...LIKE_THE_PAST,
  ...list('ابدأ ادخل أضف سجل قدم تعلم خطط فكر'),
]);
