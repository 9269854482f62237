import { countWords } from '../arabic/words.ts';
import { foldWord } from '../arabic/fold.ts';
import type { Block } from './block.ts';
import type { TextRange } from './text-range.ts';

export type ResidueKind =
  | 'repeated-title'
  | 'rating'
  | 'image-text'
  | 'image-prompt'
  | 'menu'
  | 'share'
  | 'comments'
  | 'byline'
  | 'counter'
  | 'cookie'
  | 'chat-prompt';

/** What a page or a chat left in a captured text; offered to the writer for removal. */
export interface Residue {
  kind: ResidueKind;
  /** Ids of the blocks, in order. */
  blocks: string[];
  /** The part of the one block that is residue, where it is not the whole block. */
  range?: TextRange;
}

// Patterns stand against a whole block, folded (أ → ا, ى → ي) and trimmed, in small letters.
const WHOLE: readonly (readonly [ResidueKind, RegExp])[] = [
  ['rating', /^(?:rating:?|التقييم:?|تقييم:?) ?\d(?:[.,]\d)? ?(?:out of|\/|من|من اصل) ?(?:5|10)(?: نجوم)?[. ]{0,3}$/u],
  ['rating', /^\d{1,6} (?:reviews?|ratings?|تقييم|تقييمات|مراجعات?|مراجعه)$/u],
  ['rating', /^[★☆⭐]{3,5}(?: ?\(?\d[.,\d]*\)?)?$/u],
  ['image-text', /^(?:image|photo|picture)(?: (?:about|of)|:) .{3,200}$/u],
  ['image-text', /^(?:\[?(?:صوره|image|img)\]?|.{0,80}\.(?:png|jpe?g|webp|gif))$/u],
  ['image-prompt', /^(?:صوره|لقطه|رسم|مشهد) (?:تخيليه|تخيلي|توضيحيه مولده|مولده بالذكاء الاصطناعي|واقعيه عاليه الدقه|سينمائيه|رقميه|فوتوغرافيه)[،,]? .{0,60}(?:تظهر|يظهر|تصور|يصور|تعرض|يعرض|تبرز|تمثل|لـ|ل).{10,600}$/u],
  ['image-prompt', /^(?:image prompt|prompt:|برومبت الصوره|وصف الصوره:|/imagine).{5,600}$/u],
  ['share', /^(?:شارك(?: (?:المقال|المقاله|الخبر|عبر|هذا المقال|علي))?|شاركها|مشاركه(?: (?:المقال|الخبر|عبر))?|انشر(?:ها)?|share(?: this)?(?: (?:article|post))?|tweet|نسخ الرابط|تم نسخ الرابط|copy link|link copied|طباعه|حفظ)[:!.]?$/u],
  ['share', /^(?:(?:فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تيليجرام|تيلجرام|تلغرام|لينكد ?ان|بنترست|بينتيريست|ماسنجر|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|messenger|email|ايميل|بريد الكتروني|نسخ الرابط)[ |·•,،/-]*){2,12}$/u],
  ['comments', /^(?:comments?|التعليقات|تعليقات)(?: ?\( ?\d+ ?\)|: ?\d+| \d+)$/u],
  ['comments', /^(?:please )?(?:log ?in|sign in|register) to (?:be able to )?(?:comment|reply|post)[.!]?$/u],
  ['comments', /^(?:يرجي|الرجاء|يجب(?: عليك)?|عليك|قم ب)? ?(?:ب?تسجيل الدخول|ان تسجل دخولك|ان تكون مسجلا) .{0,20}(?:للتعليق|لاضافه تعليق|لترك تعليق|لكتابه تعليق|لنشر تعليق|لتتمكن من التعليق)[.!]?$/u],
  ['comments', /^(?:اترك (?:تعليقا|ردا|تعليقك)|اضف (?:تعليقا|تعليق|تعليقك)|leave a (?:comment|reply)|لن يتم نشر عنوان بريدك الالكتروني.{0,80}|كن اول من يعلق.{0,30}|لا (?:توجد|يوجد) تعليقات(?: بعد)?)[.!]?$/u],
  ['byline', /^(?:article by|written by|posted by|by:|كتب(?:ه|ته)? بواسطه|بواسطه:|نشر بواسطه|تم النشر بواسطه)(?: .{1,40})?$/u],
  ['counter', /^(?:articles?|followings?|followers?|following|views?|likes?|shares?|مقالات|متابعون|متابعين|متابع|المتابعون|المتابعين|مشاهدات|المشاهدات|اعجابات)(?::? ?\d[\d.,]*[km]?)?$/u],
  ['counter', /^\d[\d.,]*[kم]? (?:مشاهده|مشاهدات|قراءه|قراءات|اعجاب|اعجابات|مشاركه|مشاركات|تعليق|تعليقات|متابع|متابعا|متابعين|views?|likes?|shares?|comments?|followers?|following|articles?)$/u],
  ['counter', /^(?:مده القراءه|وقت القراءه|زمن القراءه|reading time)[: ]+.{1,20}$|^(?:\d{1,2} )?(?:دقيقه|دقائق) (?:قراءه|للقراءه)$|^\d{1,2} min(?:ute)?s? read$/u],
  ['menu', /^(?:اقرا(?: (?:ايضا|المزيد|كذلك))|طالع ايضا|مواضيع ذات صله|مقالات ذات صله|موضوعات ذات صله|مقالات مشابهه|قد يعجبك ايضا|قد يهمك(?: ايضا)?|similar articles|related (?:articles|posts)|read (?:more|also)|المزيد من المقالات|المقال (?:السابق|التالي)|(?:previous|next) (?:article|post))[:.…]?$/u],
  ['menu', /^(?:(?:الرئيسيه|الصفحه الرئيسيه|من نحن|اتصل بنا|تواصل معنا|تسجيل الدخول|انشاء حساب|سياسه الخصوصيه|الشروط والاحكام|شروط الاستخدام|خريطه الموقع|المدونه|home|about(?: us)?|contact(?: us)?|log ?in|sign ?up|privacy policy|terms)[ |·•>»/،-]*){2,12}$/u],
  ['menu', /^(?:جدول المحتويات|محتويات المقال|table of contents)(?: ?[[(]?(?:اخفاء|عرض|hide|show|toggle)[\])]?)?$/u],
  ['cookie', /^.{0,80}(?:ملفات تعريف الارتباط|الكوكيز|\bcookies\b).{0,200}(?:موافق|قبول|توافق|اقبل|accept|agree|سياسه الخصوصيه).{0,60}$/u],
  ['chat-prompt', /^(?:chatgpt|gemini|claude|copilot|deepseek|you) said:?$|^(?:قال|يقول) (?:chatgpt|gemini|claude|copilot|جيميني|كلود)(?: ?:)?$|^(?:لقد )?قلت ?:$/u],
  ['chat-prompt', /^(?:copy|copy code|نسخ|نسخ الكود|edit|regenerate|اعاده الانشاء|اعاده التوليد|good response|bad response|read aloud|show thinking|thought for .{1,20}|فكر لمده .{1,20}|(?:chatgpt|gemini|claude) can make mistakes\..{0,60}|يمكن ان (?:يرتكب|يخطئ) (?:chatgpt|gemini|claude).{0,80})$/u],
];
/** «اقرأ أيضًا: …» is followed by the title of another page. */
const READ_ALSO = /^(?:اقرا ايضا|اقرا كذلك|طالع ايضا|شاهد ايضا|قد يهمك(?: ايضا)?|read also|see also) ?[:»].{3,160}$/u;
/** The words of an assistant before and after what it was asked for. */
const CHAT_OPENING = /^(?:بالتاكيد|بالطبع|حسنا|تمام|اكيد|certainly|sure|of course)[!،,.]? .{0,60}(?:اليك|هذا|هذه|تفضل|here(?: is|'s)).{0,120}[:.]$/u;
const CHAT_CLOSING = /^(?:هل (?:ترغب|تريد|تود)(?:ين)?(?: في)? ان (?:اقوم|اكتب|احول|اضيف|اعد|اجعل|اساعدك|اختصر|ارتب|اجهز)|اذا (?:اردت|رغبت|احببت)[^.؟]{0,30}(?:يمكنني|استطيع|بامكاني)|would you like me to|let me know if).{3,240}[؟?.!]$/u;
/** A caption that a byline or a counter leaves on one line and its number on the next. */
const LABEL = /^(?:articles?|followings?|followers?|following|المتابعون|المتابعين|متابعون|مقالات|مشاهدات|المشاهدات)$/u;
const NUMBER = /^\d[\d.,]*k?$/u;
const LONGEST = 700;

/**
 * What looks like residue of a page or a chat, in the order of the blocks. Made to be right when it speaks: only whole
 * blocks (lines) that match a known form, and repetitions of the first line.
 */
export function findResidue(blocks: readonly Block[]): Residue[] {
  const texts = blocks.map((block) => (block.kind === 'code' ? '' : foldedText(block.text)));
  const residues: Residue[] = [...repeatedTitles(blocks, texts)];
  const taken = new Set(residues.flatMap((residue) => residue.blocks));
  const lastFilled = texts.findLastIndex((text) => text !== '');
  blocks.forEach(({ id }, at) => {
    if (taken.has(id)) return;
    const text = texts[at] ?? '';
    const kind = text === '' ? undefined : kindOf(text, texts, at, lastFilled);
    if (kind === undefined) return;
    taken.add(id);
    residues.push({ kind, blocks: [id] });
    const value = nextFilled(texts, at);
    if (LABEL.test(text) && NUMBER.test(texts[value] ?? '')) add(value, 'counter');
  });
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  return residues.toSorted((a, b) => (order.get(a.blocks[0] ?? '') ?? 0) - (order.get(b.blocks[0] ?? '') ?? 0));

  function add(at: number, kind: ResidueKind): void {
    const id = blocks[at]?.id;
    if (id === undefined || taken.has(id)) return;
    taken.add(id);
    residues.at(-1)?.kind === kind ? residues.at(-1)?.blocks.push(id) : residues.push({ kind, blocks: [id] });
  }
}

function foldedText(text: string): string {
  return text.length > LONGEST ? '' : foldWord(text).replaceAll('ة', 'ه').trim().toLowerCase();
}

function nextFilled(texts: readonly string[], at: number): number {
  let next = at + 1;
  while (next < texts.length && next < at + 3 && texts[next] === '') next += 1;
  return next;
}

function kindOf(text: string, texts: readonly string[], at: number, last: number): ResidueKind | undefined {
  for (const [kind, pattern] of WHOLE) {
    if (!pattern.test(text)) continue;
    // A lone word such as «مقالات» may be a heading: a counter needs its number.
    if (kind === 'counter' && LABEL.test(text) && !NUMBER.test(texts[nextFilled(texts, at)] ?? '')) return undefined;
    return kind;
  }
  if (READ_ALSO.test(text)) return 'menu';
  const isFirst = texts.findIndex((other) => other !== '') === at;
  if (isFirst && CHAT_OPENING.test(text)) return 'chat-prompt';
  return at === last && CHAT_CLOSING.test(text) ? 'chat-prompt' : undefined;
}

/** The first line standing again among the first lines: every one after the first is residue. */
function repeatedTitles(blocks: readonly Block[], texts: readonly string[]): Residue[] {
  const first = texts.findIndex((text) => text !== '');
  const title = texts[first] ?? '';
  if (countWords(title) < 3 || title.length > 200) return [];
  const again = blocks.flatMap(({ id }, at) => (at > first && at < first + 40 && texts[at] === title ? [id] : []));
  return again.length === 0 ? [] : [{ kind: 'repeated-title', blocks: again }];
}
