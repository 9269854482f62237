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
  | 'advertisement'
  | 'copyright'
  | 'chat-prompt';

// Every pattern stands against a whole block that was folded (أ → ا, ى → ي, ة → ه), trimmed and put in small letters.
const AMOUNT = '\\d[\\d.,]*[kكم]?';
const COUNTED =
  '(?:مشاهده|مشاهدات|قراءه|قراءات|اعجاب|اعجابات|مشاركه|مشاركات|تعليق|تعليقات|متابع|متابعا|متابعين|views?|likes?|shares?|comments?|followers?|following|articles?)';
const COUNTER_LABEL =
  '(?:articles?|followings?|followers?|following|views?|likes?|shares?|مقالات|متابعون|متابعين|المتابعون|المتابعين|مشاهدات|المشاهدات|اعجابات)';
const NETWORK =
  '(?:فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تيليجرام|تيلجرام|تلغرام|لينكد ?ان|بنترست|بينتيريست|ماسنجر|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|messenger|email|ايميل|بريد الكتروني|نسخ الرابط)';
const MENU_ENTRY =
  '(?:الرئيسيه|الصفحه الرئيسيه|من نحن|اتصل بنا|تواصل معنا|تسجيل الدخول|انشاء حساب|سياسه الخصوصيه|الشروط والاحكام|شروط الاستخدام|خريطه الموقع|المدونه|home|about(?: us)?|contact(?: us)?|log ?in|sign ?up|privacy policy|terms)';
const ASSISTANT = '(?:chatgpt|gemini|claude|copilot|deepseek|جيميني|كلود)';
const FOR_COMMENT = '(?:للتعليق|(?:لاضافه|لترك|لكتابه|لنشر) تعليق|لتتمكن من التعليق)';

const FORMS: readonly (readonly [ResidueKind, readonly string[]])[] = [
  [
    'rating',
    [
      '(?:rating|التقييم|تقييم):? ?\\d(?:[.,]\\d)? ?(?:out of|/|من|من اصل) ?(?:5|10)(?: نجوم)?[. ]{0,3}',
      '\\d{1,6} (?:reviews?|ratings?|تقييم|تقييمات|مراجعات?|مراجعه)',
      '[★☆⭐]{3,5}(?: ?\\(?\\d[.,\\d]*\\)?)?',
    ],
  ],
  [
    'image-text',
    [
      '(?:image|photo|picture)(?: (?:about|of)|:) .{3,200}',
      '\\[?(?:صوره|image|img)\\]?',
      '.{1,80}\\.(?:png|jpe?g|webp|gif)',
    ],
  ],
  [
    'image-prompt',
    [
      '(?:صوره|لقطه|رسم|مشهد) (?:تخيليه|تخيلي|مولده بالذكاء الاصطناعي|واقعيه عاليه الدقه|سينمائيه|رقميه|فوتوغرافيه)[،,]? .{0,60}(?:تظهر|يظهر|تصور|يصور|تعرض|يعرض|تبرز|تمثل).{10,600}',
      '(?:image prompt|prompt:|برومبت الصوره|وصف الصوره:|/imagine).{5,600}',
    ],
  ],
  [
    'share',
    [
      '(?:شارك|مشاركه)(?: (?:المقال|المقاله|الخبر|عبر|هذا المقال|علي))?[:!.]?',
      '(?:شاركها|انشرها|نسخ الرابط|تم نسخ الرابط|share(?: this)?(?: (?:article|post))?|tweet|copy link|link copied)[:!.]?',
      `(?:${NETWORK}[ |·•,،/-]*){2,12}`,
    ],
  ],
  [
    'comments',
    [
      '(?:comments?|التعليقات|تعليقات)(?: ?\\( ?\\d+ ?\\)|:? \\d+)',
      '(?:please )?(?:log ?in|sign in|register) to (?:be able to )?(?:comment|reply|post)[.!]?',
      `(?:(?:يرجي|الرجاء|يجب(?: عليك)?|عليك|قم) )?(?:ب?تسجيل الدخول|ان تسجل دخولك|ان تكون مسجلا) .{0,20}${FOR_COMMENT}[.!]?`,
      '(?:اترك (?:تعليقا|ردا|تعليقك)|اضف (?:تعليقا|تعليق|تعليقك)|leave a (?:comment|reply))[.!]?',
      'لن يتم نشر عنوان بريدك الالكتروني.{0,80}|كن اول من يعلق.{0,30}|لا (?:توجد|يوجد) تعليقات(?: بعد)?[.!]?',
    ],
  ],
  [
    'byline',
    [
      '(?:article by|written by|posted by|by:|كتب(?:ه|ته)? بواسطه|بواسطه:|(?:تم النشر|نشر) بواسطه)(?: .{1,40})?',
      'بقلم:? [^.؟!،]{2,40}(?: ?[·|•–-] .{1,60})?',
    ],
  ],
  [
    'counter',
    [
      `${COUNTER_LABEL}(?::? ?${AMOUNT})?`,
      `${AMOUNT} ${COUNTED}`,
      '(?:مده القراءه|وقت القراءه|زمن القراءه|reading time)[: ]+.{1,20}',
      '(?:\\d{1,2} )?(?:دقيقه|دقائق) (?:قراءه|للقراءه)|\\d{1,2} min(?:ute)?s? read',
    ],
  ],
  [
    'menu',
    [
      '(?:اقرا (?:ايضا|المزيد|كذلك)|طالع ايضا|قد (?:يعجبك|يهمك)(?: ايضا)?|المزيد من المقالات)[:.…]?',
      '(?:مواضيع|موضوعات|مقالات) (?:ذات صله|مشابهه)[:.…]?',
      '(?:المقال (?:السابق|التالي)|(?:previous|next) (?:article|post)|similar articles|related (?:articles|posts)|read (?:more|also))[:.…]?',
      // «اقرأ أيضًا: …» is followed by the title of another page.
      '(?:اقرا (?:ايضا|كذلك)|(?:طالع|شاهد) ايضا|قد يهمك(?: ايضا)?|read also|see also) ?[:»].{3,160}',
      `(?:${MENU_ENTRY}[ |·•>»/،-]*){2,12}`,
      // Alone on a line only what no heading says.
      '(?:الرئيسيه|الصفحه الرئيسيه|تسجيل الدخول|انشاء حساب|سياسه الخصوصيه|خريطه الموقع|log ?in|sign ?up)',
      '(?:جدول المحتويات|محتويات المقال|table of contents) ?[[(](?:اخفاء|عرض|hide|show|toggle)[\\])]',
    ],
  ],
  [
    'cookie',
    ['.{0,80}(?:ملفات تعريف الارتباط|الكوكيز|\\bcookies\\b).{0,200}(?:موافق|قبول|اوافق|اقبل|accept|agree).{0,60}'],
  ],
  ['advertisement', ['(?:اعلان(?: ممول)?|محتوي ممول|advertisement|sponsored)(?: ?: ?.{3,200})?']],
  ['copyright', ['(?:©|\\(c\\)|copyright|(?:جميع|كافه|كل) (?:الحقوق|حقوق (?:النشر|الطبع)) محفوظه).{0,120}']],
  [
    'chat-prompt',
    [
      `(?:${ASSISTANT}|you) said:?|(?:قال|يقول) ${ASSISTANT} ?:?|لقد قلت ?:|قلت:`,
      'copy|copy code|نسخ|نسخ الكود|regenerate|اعاده (?:الانشاء|التوليد)|(?:good|bad) response|read aloud|show thinking',
      'thought for .{1,20}|فكر لمده .{1,20}',
      `${ASSISTANT} can make mistakes\\..{0,60}|(?:يمكن ان|قد) (?:يرتكب|يخطئ) ${ASSISTANT}.{0,80}`,
    ],
  ],
];

/** For each kind the one expression a whole folded block must match. */
export const RESIDUE_FORMS: readonly (readonly [ResidueKind, RegExp])[] = FORMS.map(([kind, forms]) => [
  kind,
  new RegExp(`^(?:${forms.join('|')})$`, 'u'),
]);

/** A caption whose number stands in the next block; without one it may be a heading. */
export const BARE_COUNTER = new RegExp(`^${COUNTER_LABEL}$`, 'u');
export const BARE_NUMBER = new RegExp(`^${AMOUNT}$`, 'u');
