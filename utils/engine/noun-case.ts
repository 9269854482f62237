import type { Word } from '../arabic/words.ts';
import type { Edit } from '../draft/text-range.ts';
import { type Paragraph, wordAtToken } from './analysis.ts';

/** What a noun phrase needs when its case changes: no letters, or edits; `undefined` where that cannot be told. */
export type CaseEdits = Edit[] | undefined;
export type Gender = 'masculine' | 'feminine';

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Words after which a noun phrase is over. */
const ENDS_PHRASE = set(`
  في من إلى الى على عن مع بعد قبل خلال عبر ضمن نحو حول دون لدى عند منذ حتى بين تحت فوق بدون مثل أو او أم ثم بل لا لم لن قد أن إن
  التي الذي الذين اللذين كما حيث إذ إذا لكن ولكن كي لكي مما وفق وفقا بناء بسبب رغم أثناء بهدف بحيث حسب ليكون لتكون بما منها منه فيها فيه
  يكون تكون كان كانت هو هي وهو وهي يمكن يجب بواسطة باستخدام بشكل بصورة بطريقة أمس اليوم غدا أيضا جدا هنا هناك تم يتم`);
/** Nouns that are always followed by what they belong to, and show no case. */
const LEADS_PHRASE = set(
  'كل جميع بعض معظم أغلب كافة سائر أي هذا هذه ذلك تلك هؤلاء كلا أحد إحدى أول أهم أبرز أفضل غير نفس مختلف شتى عدة بضعة',
);
/** Words whose ين belongs to the stem. */
const STEM_IN_YN = set(`
  قوانين عناوين تمكين تدوين تكوين تحسين تعيين تدخين تخزين تأمين تأبين تلوين دين حين يقين ميادين موازين براهين بساتين تمارين سنين ملايين رهين
  مضامين مساكين شرايين ثعابين دواوين تموين تضمين تلقين تخمين تحصين تدشين توطين تسكين طين سكين جنين حنين بنزين إنسولين فيتامين
  عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين`);
/** People, whose ين is read as the plural and not as the dual. */
const PEOPLE = set(`
  موظفين مستقلين باحثين مستخدمين مشاركين مسؤولين مسئولين عاملين مهندسين مبرمجين مصممين مطورين مترجمين محررين متطوعين متدربين مدربين
  معلمين مدرسين طلابين مرشحين متخصصين مختصين فائزين مواطنين مستثمرين مستهلكين مشتركين متابعين صحفيين إعلاميين فنيين إداريين ممثلين مندوبين
  مستشارين محامين مزارعين مسافرين لاجئين مصابين متقدمين مسجلين منتجين موردين ناشرين كاتبين قانونيين محللين محاسبين مسوقين مراقبين مشرفين مؤلفين
  مدعوين متحدثين محاضرين مستفيدين متقاعدين منظمين قائمين مؤسسين رياضيين لاعبين ماهرين مؤهلين محترفين مبتدئين جامعيين محليين أجانبين سابقين جديدين
  حاليين مميزين مبدعين متميزين دوليين عالميين عربيين سعوديين مصريين`);
const FEMININE_NOUNS = set(`
  حرب أرض شمس نفس يد عين قدم ريح نار دار بئر روح كتب صور طرق أسس خطط مدن فرق نسخ صفحات أفكار مواد مهام نقاط أدوار أسعار حقوق قيم فئات عقود
  حلول بحوث دروس شروط ملفات بنود رسوم جهود نصوص ظروف بنوك فروع قروض علوم فنون جسور سفن أجهزة أسئلة أنظمة أنشطة مهن فرص قصص لغات سيارات رسائل`);
const MASCULINE_NOUNS = set(`
  فريق نظام عمل نص كتاب حفل قانون عقد قرار اتفاق عرض طلب دليل حساب رقم عدد سعر وقت جدول شكل لون خبر بحث درس علم فيلم فيديو ملف رابط شعار شخص عميل
  مدير رئيس وزير لاعب طفل رجل طالب جهاز سوق طريق باب بيت قسم فرع هدف حل خطأ سؤال جواب رأي أثر شرط بند ضمان اسم عنوان وصف لقاء حوار برنامج تطبيق
  تقرير مقال محتوى مستند نموذج قالب متجر إعلان تصميم مسلسل مركز مستشفى مبنى جسر مطار ميناء سد حي مال راتب أجر مبلغ بيان كود خادم متصفح محرك أي كل جميع
  بعض معظم هذا ذلك أحد`);
const PEOPLE_BROKEN = set(`
  أشخاص أطفال أفراد أعضاء أصدقاء خبراء علماء عملاء مدراء رؤساء وزراء طلاب عمال زبائن أطباء آباء أبناء شركاء شعراء زملاء أصحاب رجال شباب كتّاب قراء حكام قضاة
  نساء ضحايا`);
const DIPTOTES = set(`
  مصادر مراحل مواقع مصانع مكاتب مدارس مشاكل مناطق منافع موارد مبادئ مراكز مسائل مقاطع ملامح مخاطر مطالب متاجر معارض مناهج مقالع مناصب معالم مشاهد`);
const OWN_LAST_LETTER = set(
  'شريك بنك صك محرك سلوك اشتراك تحرك فلك نشاط مشترك صحفي أجنبي مبتدئ عربي سعودي مصري إلكتروني نادي',
);
const ADJECTIVES = set(`
  شامل جديد كامل مفصل قصير طويل كبير صغير مهم هام مختصر سريع بسيط واضح دقيق متكامل خاص عام حديث قديم جيد ممتاز رائع مميز متميز مفيد مناسب كاف ضخم
  خفيف ثقيل قوي ضعيف سهل صعب ممكن آمن مجاني رسمي مستقل مشترك مفتوح مغلق مكتوب مصور مترجم مطبوع موجز وحيد نهائي أولي مبدئي مبتكر إضافي مستمر دائم
  مؤقت متواصل مستقر ثابت واسع ملائم معقد مركب متزايد ملموس بارز معروف مشابه مباشر سليم فعال ناجح محترف مبدع جميل مذهل حقيقي صحيح خاطئ غني معمق موسع محدد معين موحد محدث منظم مرن متقدم مؤثر متنوع`);

/** The letters of a word without signs and invisible characters. */
export function lettersOf(_: Paragraph, word: Word): string {
  return word.form.letters;
}

/** The word right after another with nothing between them. */
export function neighbour(paragraph: Paragraph, word: Word): Word | undefined {
  return wordAtToken(paragraph, word.index + 1);
}

export function isDefinite(noun: string): boolean {
  return /^(?:و|ف)?(?:ال|لل|بال|كال)./u.test(noun);
}

/** Whether a noun carries a pronoun of the third person (خطتها); nouns whose ه is a root letter are left out. */
export function hasPronoun(noun: string): boolean {
  return (
    /^.{2,}(?:ها|هم|هما|هن)$/u.test(noun) ||
    (/^.{3,}ه$/u.test(noun) && !/(?:تجاه|وجه|نتباه|مياه|فقه|شبه|.ت..يه|مشابه|فواكه)$/u.test(noun))
  );
}

/** Whether a word ends a noun phrase: a preposition or particle, a verb prefix that is plain, or no neighbour at all. */
export function endsPhrase(paragraph: Paragraph, word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'arabic') return true;
  const letters = lettersOf(paragraph, word);
  return (
    ENDS_PHRASE.has(letters) ||
    /^[بلك](?:ال|ل)./u.test(letters) ||
    /^(?:[ول]?(?:ت|ي)(?:كون|مكن|تم)|ل(?:لأ|لم).*)$/u.test(letters)
  );
}

/** How this text writes the tanween of an accusative: on the letter (ًا) or on the alef (اً). */
export function tanweenSeat(paragraph: Paragraph): 'ًا' | 'اً' {
  return paragraph.text.includes('اً') && !paragraph.text.includes('ًا') ? 'اً' : 'ًا';
}

/** An indefinite noun or adjective in the accusative; `undefined` where its form is not certain. */
export function accusative(noun: string, seat: string): string | undefined {
  if (/(?:ة|ى|ا|اء|أ|ين)$/u.test(noun)) return noun;
  if (noun.endsWith('ات')) return /^أ..ات$/u.test(noun) ? undefined : noun;
  if (noun.endsWith('يء')) return `${noun.slice(0, -1)}ئ${seat}`;
  if (noun.endsWith('ء')) return /(?:جزء|ضوء|بدء)$/u.test(noun) ? noun + seat : undefined;
  if (/^أ...$/u.test(noun) || DIPTOTES.has(noun) || /^..ا.ي.$/u.test(noun)) return noun;
  if (/^..ا..$/u.test(noun) && !noun.endsWith('ي'))
    return noun.startsWith('م') ? (ADJECTIVES.has(noun) ? noun + seat : undefined) : noun;
  return noun + seat;
}

/** A word without the sign and alef of its tanween: محركًا → محرك. `undefined` if it has none that can be seen. */
export function withoutTanween(text: string): string | undefined {
  if (text.endsWith('ةً') || text.endsWith('اءً')) return text.slice(0, -1);
  const stem = /^(.+?)(?:ًا|اً)$/u.exec(text)?.[1];
  if (stem === undefined) return undefined;
  return stem.endsWith('يئ') ? `${stem.slice(0, -1)}ء` : stem;
}

export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || /^(?!.*(?:ين|ون|ات)$)[^اأإ]?.{2,}[^اي]ي$/u.test(word);
}

/**
 * Edits that put the noun phrase beginning at `word` from the genitive into the accusative (the object of a masdar that
 * becomes a verb).
 */
export function genitiveToAccusative(paragraph: Paragraph, word: Word | undefined): CaseEdits {
  if (word === undefined) return undefined;
  if (word.kind !== 'arabic') return [];
  const noun = lettersOf(paragraph, word);
  if (
    ENDS_PHRASE.has(noun) ||
    (/^(?:ذي|أبي|أخي|و.+|ف.{2,3})$/u.test(noun) &&
      !/^(?:وثيقة|وثائق|ورقة|ورشة|وصف|فيلم|فريق|فكرة|وظيفة|وسيلة|فيديو)/u.test(noun))
  ) {
    return undefined;
  }
  if (isDefinite(noun) || LEADS_PHRASE.has(noun)) return [];
  if (hasPronoun(noun)) return /[ئؤء](?:ه|ها|هم|هما|هن)$/u.test(noun) ? undefined : [];
  if (/ت(?:ك|كم|ي|نا)$/u.test(noun)) return [];
  // «كتابي», «كتابك»: a pronoun or a letter of the noun.
  if (/[يك]$/u.test(noun) && !OWN_LAST_LETTER.has(noun)) return undefined;
  if (joinsInflected(paragraph, word)) return undefined;
  const seat = tanweenSeat(paragraph);
  const inflected = accusative(noun, seat);
  if (inflected === undefined) return undefined;
  if (inflected === noun) return [];
  const edits = [{ range: { start: word.start, end: word.end }, text: inflected }];
  let last = word;
  for (;;) {
    const next = neighbour(paragraph, last);
    // «تحليل SWOT»: a name in Latin letters belongs to the noun as an idafa does.
    if (last === word && next?.kind === 'latin') return [];
    if (next === undefined || endsPhrase(paragraph, next)) return edits;
    const letters = lettersOf(paragraph, next);
    const adjective = letters.startsWith('و') && isAdjective(letters.slice(1)) ? letters.slice(1) : letters;
    if (last === word && isDefinite(letters) && !letters.startsWith('و')) return [];
    if (letters.startsWith('وال') || !isAdjective(adjective)) return undefined;
    const mended = accusative(adjective, seat);
    if (mended === undefined) return undefined;
    edits.push({
      range: { start: next.start, end: next.end },
      text: letters.slice(0, letters.length - adjective.length) + mended,
    });
    last = next;
  }
}

/** Whether a second noun joined by و or أو would show the new case («منصة أو مكان خاص»). */
function joinsInflected(paragraph: Paragraph, word: Word): boolean {
  let last = word;
  for (let steps = 0; steps < 5; steps += 1) {
    const next = neighbour(paragraph, last);
    if (next === undefined) return false;
    const letters = lettersOf(paragraph, next);
    if (letters === 'أو') return true;
    const joined = /^و(.{3,})$/u.exec(letters)?.[1];
    if (joined !== undefined && !isDefinite(joined) && !isAdjective(joined) && accusative(joined, 'ًا') !== joined)
      return true;
    if (endsPhrase(paragraph, next)) return false;
    last = next;
  }
  return false;
}

/** Edits that put the noun phrase beginning at `word` from the genitive or accusative into the nominative. */
export function toNominative(paragraph: Paragraph, word: Word | undefined): CaseEdits {
  if (word === undefined) return undefined;
  if (word.kind !== 'arabic') return [];
  const edits: Edit[] = [];
  const head = lettersOf(paragraph, word);
  const definite = isDefinite(head);
  const converted = endingInWn(head);
  if (converted === undefined || /^(?:ذي|ذا|أبي|أبا|أخي|أخا|كلتي|كلي)$/u.test(head)) return undefined;
  if (/(?:ًا|اً)$/u.test(paragraph.text.slice(word.start, word.end))) return undefined;
  const first = neighbour(paragraph, word);
  // «مديري المشاريع» would become «مديرو المشاريع», «برنامجي» would not.
  if (!definite && head.endsWith('ي') && first !== undefined && isDefinite(lettersOf(paragraph, first)))
    return undefined;
  if (converted !== head) edits.push({ range: { start: word.start, end: word.end }, text: converted });
  let last = word;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = neighbour(paragraph, last);
    if (next === undefined || endsPhrase(paragraph, next)) return edits;
    const letters = lettersOf(paragraph, next);
    const mended = endingInWn(letters);
    if (mended === undefined || (letters.startsWith('و') && mended !== letters)) return undefined;
    if (mended !== letters) {
      const agrees = isDefinite(letters) === definite && last === word;
      // «فريق المبرمجين»: what an indefinite noun belongs to stays in the genitive.
      if (agrees) edits.push({ range: { start: next.start, end: next.end }, text: mended });
      else if (definite || !isDefinite(letters)) return undefined;
    }
    last = next;
  }
  return edits;
}

/** ين → ون for people; the word itself where its ين is of the stem; `undefined` where plural and dual cannot be told apart. */
function endingInWn(word: string): string | undefined {
  if (!word.endsWith('ين')) return word;
  const stem = word.replace(/^[وف]?(?:ال|لل)/u, '').replace(/^و/u, '');
  if (STEM_IN_YN.has(stem)) return word;
  return PEOPLE.has(stem) ? `${word.slice(0, -2)}ون` : undefined;
}

/** The gender a verb before this noun agrees with; `undefined` where the form does not tell. */
export function genderOf(noun: string): Gender | undefined {
  const stem = noun.replace(/^(?:ال|لل)/u, '');
  if (/^(?:ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?|عشرة?|مئة|مائة|نحو|ما|من|غير)$/u.test(stem)) return undefined;
  if (PEOPLE_BROKEN.has(stem)) return stem === 'نساء' ? 'feminine' : 'masculine';
  if (FEMININE_NOUNS.has(stem) || /^(?:هذه|تلك|إحدى)$/u.test(stem)) return 'feminine';
  if (MASCULINE_NOUNS.has(stem)) return 'masculine';
  if (/(?:ة|[^أ]..ات|..ات)$/u.test(stem) && !/^(?:طلبة|قادة|أساتذة|إثبات|ثبات|نبات|التفات|إنصات)$/u.test(stem))
    return 'feminine';
  if (PEOPLE.has(stem) || PEOPLE.has(stem.replace(/ون$/u, 'ين'))) return 'masculine';
  if (/^(?:..ا.ي.|أ..ا.)$/u.test(stem) || DIPTOTES.has(stem)) return 'feminine';
  if (/^(?:ت..ي.|م..و.|م[^ا][^او][^اوةي]|إ..ا.|ا..[تن]?.?ا.|است..ا.|مستوى|محتوى)$/u.test(stem)) return 'masculine';
  return undefined;
}
