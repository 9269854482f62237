// The text of the Medina mushaf in everyday spelling, letters only. Signs of the source that matter here:
// ٱ joining alif, ٰ small alif, ۡ sukun, ْ a letter that is not read, ٓ madda, ۥ ۦ ۧ ۨ small letters, ـٔ hamza without a seat.

const PAUSES = /[\u06D6-\u06DE\u06E0-\u06E4\u06E9-\u06ED\u2009]/gu;
const TANWEEN_AND_SHADDA = /[\u064B\u064C\u064D\u0651\u0656\u0657\u065C\u065E]/gu;
const VOWELS = /[\u064E\u064F\u0650\u0652-\u0655\u06E1ـ]/gu;

/** Everyday spelling leaves the alif after the last و out of these: no plural verbs. */
const WITHOUT_LAST_ALIF =
  'أولوا وأولوا يدعوا تدعوا ندعوا أدعوا وأدعوا أندعوا يتلوا تتلوا نتلوا أتلوا سأتلوا لتتلوا يرجوا ترجوا ويرجوا يعفوا ويعفوا ملٰقوا باسطوا تبلوا نبلوا ونبلوا ليبلوا بنوا أشكوا يمحوا مهلكوا ليربوا يربوا ناكسوا لتاركوا لذائقوا صالوا لصالوا كاشفوا مرسلوا ثمودا وثمودا سلٰسلا'.split(
    ' ',
  );
/** And puts one here. */
const WITH_LAST_ALIF = 'جاءو وجاءو وباءو فباءو فاءو وعتو سعو تبوءو'.split(' ');
/** Words that no rule reaches. */
const ODD = Object.fromEntries(
  `مئة مائة|مئتين مائتين|وملإه وملئه|وملإهم وملئهم|الأٰن الآن|فالأٰن فالآن|آلأٰن آلآن|فسأل فاسأل|وسأل واسأل|وسألهم واسألهم|
   فسأله فاسأله|فسألوا فاسألوا|وسألوا واسألوا|فسألوهم فاسألوهم|فسألوهن فاسألوهن|الرءيا الرؤيا|للرءيا للرؤيا|رءياك رؤياك|رءيٰي رؤياي|
   سأوريكم سأريكم|ييئس ييأس|تيئسوا تيأسوا|استيئس استيأس|استيئسوا استيأسوا|ونآ ونأى|رآ رأى|ورآ ورأى|ولؤلأ ولؤلؤا|لؤلأ لؤلؤا|لأيكة الأيكة|
   أقصا أقصى|الأقصا الأقصى|ويبصط ويبسط|بصطة بسطة|يحي يحيي|تحي تحيي|وأحي وأحيي|ويحي ويحيي|لمحي لمحيي|نحي نحيي|مامنا ما+منا|تبوأ تبوء|حسرتى حسرتا|ملجأا ملجأ|متكأا متكأ|تلقاي تلقاء|
   وإيتاي وإيتاء|آناي آناء|بلقاي بلقاء|ولقاي ولقاء|وراي وراء|لدا لدى|ليسؤوا ليسوءوا|الزنى الزنا|لتخذت لاتخذت|تترا تترى|ترٰآ تراءى|
   لتنوأ لتنوء|آعجمي أأعجمي|أأٰلهتنا أآلهتنا|طغا طغى|وطأا وطئا|خطأا خطأ|لوما لو+ما|مالي ما+لي|ومالي وما+لي|ومامنا وما+منا|
   يبنؤم يا+ابن+أم|وألو وأن+لو|فادٰرٰتم فادارأتم`
    .split('|')
    .map((pair) =>
      pair
        .trim()
        .split(' ')
        .map((side) => side.replaceAll('+', ' ')),
    )
    .map(([from = '', to = '']) => [from, to] as const),
);
for (const word of WITHOUT_LAST_ALIF) ODD[word] = word.slice(0, -1);
for (const word of WITH_LAST_ALIF) ODD[word] = `${word}ا`;

/** Small alifs that everyday spelling does not write. */
const UNWRITTEN =
  /(هٰ(?=ذ|ؤلاء|كذا)|ذٰ(?=ل)|^[وفبت]?ال?رحمٰ(?=ن)|^للرحمٰ(?=ن)|^[وفأب]*(?:ل?ل)?[ال]{0,2}إلٰ(?=ه)|^[وف]?لٰ(?=كن)|^[وف]?أولٰ(?=ئ)|^طٰ(?=ه$))/u;

/**
 * A word of the mushaf in everyday spelling: «ٱلۡكِتَٰبُ» → «الكتٰب». A small alif stays where everyday spelling has ا, since
 * some write it and some do not (السماوات، السموات). A joined vocative comes apart: «يَٰٓأَيُّهَا» → «يا أيها».
 */
export function everydaySpelling(source: string): string {
  let word = source.replaceAll(PAUSES, '').replaceAll('\u06E8', 'ن').replaceAll(TANWEEN_AND_SHADDA, '');
  word = word
    .replace(/^([وفأ]?\u064E?)ي\u064E?ـ?\u0670\u0653?(?=[ء-يٱـ])/u, '$1يا ')
    .replace(/^ه\u064E?ـ?\u0670?\u0653أ/u, 'ها أ')
    .replace(/^ٱلذ\u064Eي/u, 'ٱللذ\u064Eي');
  word = withoutSilentLetters(word);
  word = word
    .replaceAll(/ء\u064E[ا\u0670]/gu, 'آ')
    .replaceAll(/ـ?(?:\u064E\u0654|\u0654\u064E)ا/gu, 'آ')
    .replaceAll('أ\u0653', 'آ');
  word = withSeats(word).replaceAll('\u0655', '');
  word = withSmallLetters(word).replaceAll(VOWELS, '').replaceAll('ٱ', 'ا').replace(/اا$/u, 'ا');
  word = word
    .replace(/^([وفأبكت]*)اليل/u, '$1الليل')
    .replace(/^([وفب]?)ال(?=\u0670[تئ]|ذان)/u, '$1الل')
    .replace(/\u0670ؤا$/u, '\u0670ء')
    .replace(/(?<!^امر)ؤا$/u, 'أ')
    .replace(/^امرؤا$/u, 'امرؤ')
    .replace(/^ءأ/u, 'أأ')
    .replace(/^أء/u, 'أإ')
    .replace(/(?<=سي)آ/u, 'ئا')
    .replace(/رءي(?=ت)/u, 'رأي');
  const everyday = word
    .split(' ')
    .map((part) => ODD[part] ?? part)
    .join(' ');
  return everyday.replace(UNWRITTEN, (match) => match.replace('\u0670', ''));
}

function withoutSilentLetters(word: string): string {
  return word
    .replaceAll(/(?<!و)(?<!^)ا\u0652(?=.)/gu, '')
    .replaceAll(/وا\u0652(?=[ء-ي])/gu, 'و')
    .replaceAll(/[وي]\u0652/gu, (pair) => (pair.startsWith('و') ? 'و' : ''));
}

/** Gives hamzas without a seat the one their vowels ask for. */
function withSeats(word: string): string {
  let seated = '';
  let last = 0;
  for (const match of word.matchAll(/ـ?([\u064E\u064F\u0650]?)\u0654([\u064E\u064F\u0650]?)/gu)) {
    const vowel = match[1] === '' ? match[2] : match[1];
    seated += word.slice(last, match.index) + seatOf(word.slice(0, match.index), vowel);
    last = match.index + match[0].length;
  }
  return seated + word.slice(last);
}

function seatOf(word: string, vowel: string | undefined): string {
  const before = word.replaceAll(/[^\u064E\u064F\u0650\u0653\u0670\u06E1ء-ي]/gu, '');
  if (vowel === '\u0650' || /(?:\u0650|ي[\u06E1\u0653]?)$/u.test(before)) return 'ئ';
  if (vowel === '\u064F' || before.endsWith('\u064F')) return 'ؤ';
  return /[\u0670\u0653ا]$/u.test(before) ? 'ء' : 'أ';
}

function withSmallLetters(word: string): string {
  return word
    .replaceAll('\u06E7', 'ي')
    .replaceAll(/(ه[\u064F\u0650])[\u06E5\u06E6]\u0653?/gu, '$1')
    .replaceAll('\u06E5', 'و')
    .replaceAll('\u06E6', 'ي')
    .replaceAll(/ى\u064E?\u0670(?=\u0653?[ء-يآ])/gu, 'ا')
    .replaceAll('و\u0670', 'ا')
    .replaceAll('ى\u0670', 'ى');
}
