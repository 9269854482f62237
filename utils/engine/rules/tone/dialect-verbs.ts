import { type Dialect, FIRST_PERSON } from './dialect-words.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/u));

/** Present stems (what follows the letter of the person) of verbs that dialect and standard Arabic share. */
const SHARED = words(
  `عمل قول عرف حب كتب لعب شرب فهم فكر حاول سمع قدر درس خرج دخل رجع حصل كون صير موت نام عيش بيع ضحك بكي سال حكي سافر شتري حتاج تكلم تعلم تحدث
  ستخدم شتغل فرح وصل وقف نزل طلع ركب مشي جري سكن كسب خسر رسم عطي خاف لاقي بقي ظل ترك اكل نتظر ستاهل كره كبر طير نط ضرب طلب عجب فتح كمل لبس مسك
  نبسط نفع نقل هرب وجع تذكر تمني تغير تصور حلم حمل حس نسي تنفس جرح زرع سرق غني رقص غضب نجح فشل تعب ستمر صدق كذب دفع قطع كسر حسد ستمتع حضر يصدق تابع
  قعد سمي بدا صلي صوم قري قرا غير حصي سلم تصل ستغرب ستفيد نتهي تعامل حترم فضل حكم كلم ستعمل شتم قلق رد حاسب سامح هتم ستعجل ستسلم لوم حزن ندم تردد ركز جرب نصح وافق رفض مدح سهر سكت تعود قارن حسد جيب تفاهم`,
);

/** Present stems that only dialect has. */
const OWN = words(
  `شوف روح جي يجي اخد عوز دير لقي ضل سوي سوق هزر بعت بطل بوس بص دور خلي خلص فوت قفل لف ودي وري ستني بغي هضر هدر خدم دوز بان سيب حط جيبي بسط زعل زهق
  نسان خش طلعلي نكش كدب صحي شغل دي تقال تعمل تفرج تجنن تعاش بلش زبط ظبط حوش رمي تضايق تخانق عصب تعصب ستحمل عقد جوز تجوز كبس نفخ بعتلي حسس خنق فتكر فتكرك سخر
  نضف طبخ فرفش حشر نقي نادي لاعب راجع تسلي تدلع تمشي وقعد صحصح طنش فضفض تصرف تفهم تعرف تحسب تفرح تكتب تسال تاكل تسمع نام نفتي تضحك تقفل تمرجح لم بخر`,
);

/** What a verb may carry: plural, objects, an object after «ل». */
const ENDINGS = words(
  `و وا ي ين ون ه ها هم ك كم كو ني نا كي هن كن لي لك له لها لنا لهم لكم لو لكو وه وها وهم وك وكم وني ونا يني يه يها ولي ولك وله ولها ولنا ولهم هالي هالك هاله هولي هولك هوله`,
);

/** Verbal nouns of the fifth and sixth forms: «بتعلم», «بتراجع». */
const VERBAL_NOUNS = words(
  `ركز وافق سامح حاسب قارن عود حس هرب راجع لاقي لاعب نادي تابع حضر لبس مسك طلب طير علم عرف فهم حمل غير كلم قدم صرف طلع خرج حصل ذكر وقف عجب فرق حرك وصل سلم نقل كبر ملك عصب سوق وعد لقي خلي غني مني عدي دخل حسب ترك رك رسم كسر قطع جرح خلص حصي ضرر سمي كدب صدق
  كون نفس قبل فضل رقب اكل سال بدا قري قرا سلي مشي نبه صور تبع حكم دور جي ودي وري بني حلي دلي عقد جوز نقي وجع كسب ولي شغل حوش يسر لم حط ريث فاد رقي`,
);

/** Prefix and stem that together are a standard word: «بتعلم» is «by learning», «كتعرف» «as knowing». */
const STANDARD: Readonly<Record<string, ReadonlySet<string>>> = {
  بت: VERBAL_NOUNS,
  كت: VERBAL_NOUNS,
  بن: words(
    'رد صير سيب حس كسر وعي قل وم بي في ود ات دم ظر صر فس قص فط سق سب فع دا وري شر نقي نام صوم قري قرا لم حب جي سوق بطل بان دير زعل ظل ضل بغي ادي نادي',
  ),
  بي: words('بان ان وت ت ع ن ض د عيش زيد سر مين ومي ضل نام دي جي لف'),
  هن: words('دي ا اك ري دسة ود وري ادي نام نقي لم'),
  هت: words('ف ان ري دي لم'),
  هي: words('اكل كل ئة بة من لم'),
  حن: words('جري ان ين في بل ود وري نط قي'),
  حت: words('فهم ف ي ما مي ف وف دي لم'),
  حي: words('اة ن ث د وي ز ل ران وان لم دي جي نام'),
  كي: words('خسر نسي فهم دير ف ان لا ل س د لم دي ف بان حس ضل عيش نام'),
  كن: words('ت ا ز دي وز ادي نام لم'),
};

/** What dialects put before a present verb, and the particle that says the same. */
const PREFIXES: Readonly<Record<string, { dialect: Dialect; particle: string }>> = {
  ب: { dialect: 'common', particle: '' },
  ه: { dialect: 'egyptian', particle: 'س' },
  ح: { dialect: 'egyptian', particle: 'س' },
  ك: { dialect: 'maghrebi', particle: '' },
};

export interface VerbForm {
  dialect: Dialect;
  /** The standard form; empty where the verb itself is not standard. */
  standard: string;
}

/** The stem and the ending of a present verb without its person, if it is a verb known here. */
function stemOf(letters: string): { stem: string; ending: string } | undefined {
  if (SHARED.has(letters) || OWN.has(letters)) return { stem: letters, ending: '' };
  for (let length = 1; length <= 4 && letters.length - length >= 2; length += 1) {
    const stem = letters.slice(0, -length);
    const ending = letters.slice(-length);
    if (ENDINGS.has(ending) && (SHARED.has(stem) || OWN.has(stem))) return { stem, ending };
  }
  return undefined;
}

/** A folded word as a present verb of dialect: «بيكتبوا»، «هنعمل»، «كيعرف»، «نقولوا»، «ما بيعرفش». */
export function dialectVerb(word: string): VerbForm | undefined {
  return presentWithPrefix(word) ?? pluralOfMaghreb(word) ?? negated(word);
}

/** Whether a folded word is a present verb of those known here, with or without «ب». */
export function isKnownVerb(word: string): boolean {
  const bare = word.startsWith('ب') ? word.slice(1) : word;
  return 'يتنا'.includes(bare[0] ?? '-') ? stemOf(bare.slice(1)) !== undefined : FIRST_PERSON.has(word);
}

function presentWithPrefix(word: string): VerbForm | undefined {
  const prefix = PREFIXES[word[0] ?? ''];
  const person = word[1] ?? '';
  if (prefix === undefined || !'يتن'.includes(person) || word.length < 4) return undefined;
  const found = stemOf(word.slice(2));
  if (found === undefined || STANDARD[word.slice(0, 2)]?.has(found.stem)) return undefined;
  // Short words with ك are often names: «كنجي».
  if (word.startsWith('ك') && found.stem.length < 3 && found.stem !== 'حب') return undefined;
  return { dialect: prefix.dialect, standard: standardForm(prefix.particle + person, found) };
}

/** «بيقولوا» → «يقولون»; with an object the plural keeps its ن: «بيحبوها» → «يحبونها». */
function standardForm(beginning: string, { stem, ending }: { stem: string; ending: string }): string {
  if (OWN.has(stem) || /^(?:ل.|.+ل.)/u.test(ending) || /[يا]$/u.test(stem)) return '';
  if (ending === '' || /^(?:ه|ها|هم|ك|كم|ني|نا)$/u.test(ending)) return beginning + stem + ending;
  if (!ending.startsWith('و')) return '';
  const object = ending.slice(1);
  return beginning + stem + (object === '' || object === 'ا' ? 'ون' : `ون${object}`);
}

/** «نكتبوا»: the first person plural of the Maghreb. */
function pluralOfMaghreb(word: string): VerbForm | undefined {
  const bare = word.startsWith('ان') ? word.slice(1) : word;
  if (!bare.startsWith('ن')) return undefined;
  const found = stemOf(bare.slice(1));
  if (found === undefined || !found.ending.startsWith('و') || found.ending === 'ون') return undefined;
  // «اندفعوا» is a verb of its own; «انديروا» is not.
  if (bare !== word && !OWN.has(found.stem) && found.stem !== 'قول') return undefined;
  return {
    dialect: 'maghrebi',
    standard: /^وا?$/u.test(found.ending) ? standardForm('ن', { stem: found.stem, ending: '' }) : '',
  };
}

/** Past stems that stand between «ما» and «ش». */
const PAST = words(
  `كان كن عرف قال قل عمل شاف شف جا جي راح رح حب حبي قدر خلي خل فهم لقي لق نسي طلع وصل سمع كتب خد خذ جاب جب عاد بقا بقي بق عجب حصل نام نم سال مات حس قعد دخل
  خرج لحق فكر نفع سكت بعت فرح كره تكلم اتكلم كمل خلص حضر لعب درس ضحك ترك زعل حشر شفنا قصد دار در بغي بغا مش رضي غلط صدق شرب اكل خاف تغير شتري`,
);
const PAST_ENDINGS = words(
  'ت تي تو توا نا و وا ها ه هم ني ك كم تها ته تهم نيها تك نيه وها وه نها اها اهم اك اه لي لك له لها لنا لهم لوا لكم ولك ولي',
);

/** Standard words that begin with م, end with ش and look like a negated verb. */
const PARTICIPLES = words(
  'ماكنتوش ماداروش مراكش محتوش مخدوش مدهوش متوحش متعطش متعايش متحرش متناقش متشوش متفحش متهمش متهامش منقوش منفوش مناقش منعش منكمش منتعش منغوش منحرش منهوش مندهش منبطش متجيش متريش ميكروش منكش منبوش',
);

/** «ما» and «ش» around a verb: «ميقدرش»، «ماتقلقش»، «معرفتش»، «بعرفش». */
function negated(word: string): VerbForm | undefined {
  if (!word.endsWith('ش') || word.length < 4 || PARTICIPLES.has(word)) return undefined;
  const inner = word.slice(0, -1);
  const form: VerbForm = { dialect: 'common', standard: '' };
  if (inner.startsWith('ب')) return isPresent(inner.slice(1)) ? form : undefined;
  if (!inner.startsWith('م')) return undefined;
  const bare = inner.slice(inner.startsWith('ما') ? 2 : 1);
  if (bare === '') return undefined;
  if (isPresent(bare.startsWith('ب') ? bare.slice(1) : bare) || isPast(bare)) return form;
  // Any other verb in the present: long enough, and not a Slavic name («ميلوسيفيتش»).
  return word.length >= 7 && /^[يتن]/u.test(bare) && !bare.endsWith('ت') && inner.startsWith('ما') ? form : undefined;
}

function isPresent(letters: string): boolean {
  if ('يتنا'.includes(letters[0] ?? '-') && stemOf(withoutLink(letters.slice(1))) !== undefined) return true;
  // «بحبش» is one; «بجيش» is «with an army».
  return letters === 'حب' || (letters.length >= 3 && stemOf(withoutLink(letters)) !== undefined);
}

/** Before «ش» a long vowel may stand: «مبيغلطوش»، «متقوليش»، «محبتهاش». */
function withoutLink(letters: string): string {
  return stemOf(letters) === undefined && /[يا]$/u.test(letters) ? letters.slice(0, -1) : letters;
}

function isPast(letters: string): boolean {
  if (PAST.has(letters)) return true;
  for (let length = 1; length <= 4 && letters.length - length >= 2; length += 1) {
    const stem = letters.slice(0, -length);
    if (PAST_ENDINGS.has(letters.slice(-length)) && (PAST.has(stem) || PAST.has(stem.replace(/ي$/u, '')))) return true;
  }
  return false;
}
