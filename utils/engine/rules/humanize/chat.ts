import { sentenceAt } from '../../analysis.ts';
import { dropPhrase, opensSentence } from '../../repair.ts';
import { type PhraseMatch, type Fix, rule } from '../../rule.ts';
import { RESIDUE } from './kinds.ts';

/** Takes out the whole sentence a match stands in, with the blanks after it (before it, where it is the last). */
function dropSentence({ paragraph, start }: PhraseMatch): Fix[] {
  const sentence = sentenceAt(paragraph, start);
  if (sentence === undefined) return [];
  const after = /^\s*/u.exec(paragraph.text.slice(sentence.end))?.[0].length ?? 0;
  const isLast = sentence.end + after === paragraph.text.length;
  const before = isLast ? (/\s*$/u.exec(paragraph.text.slice(0, sentence.start))?.[0].length ?? 0) : 0;
  return [[{ range: { start: sentence.start - before, end: sentence.end + after }, text: '' }]];
}

export const chatOpener = rule({
  ...RESIDUE,
  id: 'humanize/chat-opener',
  title: { ar: 'افتتاح محادثة', en: 'Chat opener' },
  why: {
    ar: 'هذا رد مساعد آلي على طلبك، لا جزء من النص: احذفه.',
    en: 'This is an assistant answering your request, not part of the text: delete it.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    at: 'sentence-start',
    phrases: ['(بالطبع|بالتأكيد|بكل سرور|على الرحب والسعة|حسنا|رائع|ممتاز|فهمت|تمام)'],
    where: ({ paragraph, end }) =>
      /^\s*!(?!!)/u.test(paragraph.text.slice(end)) ||
      /^، (?:إليك|اليك|يمكنني|سأقوم|يسعدني)/u.test(paragraph.text.slice(end)),
  },
  suggest: (match) => {
    const rest = /^\s*[!:.]+\s*/u.exec(match.paragraph.text.slice(match.end));
    return rest === null ? [] : [dropPhrase(match, match.end + rest[0].length)];
  },
  good: ['بالطبع لا يكفي ذلك.', 'قال إنه وافق بالتأكيد.', 'بالتأكيد، لا يخلو المشروع من عقبات.'],
  bad: [
    ['بالتأكيد! العمل الحر خيار واسع.', 'العمل الحر خيار واسع.'],
    ['بالطبع! كثير من المستقلين يبدؤون صغارًا.', 'كثير من المستقلين يبدؤون صغارًا.'],
  ],
});

export const chatDelivery = rule({
  ...RESIDUE,
  id: 'humanize/chat-delivery',
  title: { ar: 'تسليم من محادثة', en: 'Chat hand-over' },
  why: {
    ar: 'جملة يسلّم بها المساعد الآلي نصه، ولا مكان لها في النص نفسه: احذفها.',
    en: 'The assistant hands over its text with this line; it has no place in the text itself: delete it.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      'إليك (المقال|مقالا|النص|نص|نصا|مسودة|المسودة|صياغة|الترجمة|نسخة|النسخة|ملخص|ملخصا|بعض الأفكار|خطة|قائمة) {0,6} (طلبتها|طلبته|منقحة|المنقحة|معدلة|المعدلة|المحسن|المحسنة|محسنة|مقترحة|المطلوب|المطلوبة)',
      'إليك (المقال|النص|المسودة|الترجمة|النسخة|مقالا|مقال|نصا)',
      'فيما يلي (المقال|النص|مسودة|نسخة|صياغة) {0,4} (المنقح|المنقحة|معدلة|المعدل|المعدلة|منقحة|محسنة|المطلوب|المطلوبة|بناء على طلبك|حسب طلبك)',
      '(بناء على|حسب) طلبك',
    ],
  },
  suggest: dropSentence,
  good: ['إليك بعض الأمثلة على المهام الصغيرة:', 'وصل النص إليك المقال كله.', 'فيما يلي أهم البنود.'],
  bad: [
    ['إليك مقالًا عن العمل الحر كما طلبت:', ''],
    ['إليك النسخة المنقحة من المقال. العمل الحر خيار واسع.', 'العمل الحر خيار واسع.'],
  ],
});

export const chatPraise = rule({
  ...RESIDUE,
  id: 'humanize/chat-praise',
  title: { ar: 'إطراء على السؤال', en: 'Praise for the question' },
  why: {
    ar: 'هذا كلام مساعد آلي لمن سأله؛ القارئ لم يسأل شيئًا: احذفه.',
    en: 'An assistant says this to whoever asked; the reader asked nothing: delete it.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    at: 'sentence-start',
    phrases: [
      'سؤال (رائع|ممتاز|جيد|مهم جدا)',
      'شكرا (على|ل) (سؤالك|استفسارك)',
      'شكرا (لسؤالك|لطرحك)',
      'يا له من سؤال (رائع|ممتاز|جيد)',
    ],
    where: ({ paragraph, end }) => /^\s*(?:[!.،:]|$)/u.test(paragraph.text.slice(end)),
  },
  suggest: dropSentence,
  good: ['سؤال رائع طرحه أحد الحاضرين عن الأسعار.', 'قال: شكرًا لأسئلتكم.'],
  bad: [
    ['سؤال رائع! تبدأ الأسعار من خمسين دولارًا.', 'تبدأ الأسعار من خمسين دولارًا.'],
    ['شكرًا على سؤالك. تبدأ الأسعار من خمسين دولارًا.', 'تبدأ الأسعار من خمسين دولارًا.'],
  ],
});

export const chatService = rule({
  ...RESIDUE,
  id: 'humanize/chat-service',
  title: { ar: 'عرض مساعدة', en: 'Offer of help' },
  why: {
    ar: 'عرض مساعدة بقي من المحادثة: احذف الجملة.',
    en: 'An offer of help left over from the chat: delete the sentence.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      'يسعدني (مساعدتك|أن أساعدك)',
      '(يمكنني|سأكون سعيدا|أنا هنا) (مساعدتك|لمساعدتك|بمساعدتك)',
      'كيف يمكنني مساعدتك',
      'هل (تريد|ترغب|تريدني|تحب|تود) (مني أن|أن أقوم|أن أكتب|أن أضيف|أن أعدل|أن أساعدك|في أن)',
      '(أخبرني|أعلمني|دعني أعرف) (إذا|إن) (كنت|احتجت|أردت|كان|رغبت)',
      'لا تتردد في (سؤالي|إخباري|طرح المزيد من الأسئلة|طلب المزيد)',
      'إذا كان لديك (أي|المزيد من) (أسئلة|سؤال|استفسار|استفسارات) (أخرى|آخر|أخر|إضافية|إضافي)',
    ],
  },
  suggest: dropSentence,
  good: [
    'يسعدني العمل على مشروعكم.',
    'سألني المدير: هل تريد العمل معنا؟',
    'لا تتردد في طلب عيّنة من أعمال المستقل قبل التعاقد.',
  ],
  bad: [
    ['هذه أهم الخطوات. هل ترغب في أن أضيف خاتمة؟', 'هذه أهم الخطوات.'],
    ['أخبرني إذا احتجت إلى أي تعديل.', ''],
  ],
});

export const chatCloser = rule({
  ...RESIDUE,
  id: 'humanize/chat-closer',
  title: { ar: 'ختام محادثة', en: 'Chat closer' },
  why: {
    ar: 'بهذا يختم المساعد الآلي رده: احذف الجملة.',
    en: 'This is how an assistant ends its answer: delete the sentence.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(آمل|أتمنى|أرجو) أن (يكون|تكون) (هذا|هذه|ذلك) {0,3} (مفيدا|مفيدة|قد أفادك|أفادتك|ساعدك|ساعدتك|واضحا)',
      '(آمل|أتمنى|أرجو) أن (يكون|تكون) {0,3} (قد أفادك|قد أفادتك|ساعدتك|ساعدك)',
      '(آمل|أتمنى|أرجو) أن (يساعدك|يفيدك|تساعدك) (هذا|ذلك|هذه)',
      '(أتمنى|آمل) أن (أكون|يكون ذلك) قد (أجبت|ساعدتك|أفدتك)',
    ],
  },
  suggest: dropSentence,
  good: ['يأمل الفريق أن يكون العام القادم أفضل.', 'أتمنى أن يكون الطريق سالكًا.'],
  bad: [
    ['انتهت الخطوات. آمل أن يكون هذا المقال مفيدًا لك!', 'انتهت الخطوات.'],
    ['أتمنى أن تكون هذه المعلومات قد أفادتك.', ''],
  ],
});

export const selfDisclosure = rule({
  ...RESIDUE,
  id: 'humanize/self-disclosure',
  title: { ar: 'النموذج يعرّف بنفسه', en: 'The model speaks of itself' },
  why: {
    ar: 'يتحدث النموذج هنا عن نفسه: احذف الجملة وراجع ما حولها.',
    en: 'The model speaks of itself here: delete the sentence and look at what stands around it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(كنموذج|كمساعد|بصفتي نموذج|بصفتي نموذجا|بصفتي مساعد|بصفتي مساعدا|باعتباري نموذج|باعتباري نموذجا|باعتباري مساعدا|بوصفي نموذجا) (لغوي|لغة|لغويا|ذكاء|ذكي|الذكاء|آلي|آليا|افتراضي)',
      'أنا (نموذج لغوي|نموذج لغة|مساعد ذكاء|مجرد نموذج|برنامج ذكاء)',
      'حتى (آخر تحديث لمعلوماتي|تاريخ آخر تحديث|آخر تحديث لبياناتي|تاريخ تدريبي)',
      'معلوماتي (محدودة|محدثة|تقف)',
      '(ليس لدي|لا أملك|لا أمتلك) (القدرة على الوصول|إمكانية الوصول|مشاعر|آراء شخصية)',
      'as an ai (language model|assistant|model)',
      '(i hope this helps|let me know if you)',
    ],
  },
  good: ['يعمل النموذج اللغوي على نصوص عربية.', 'ليس لدي وقت كافٍ هذا الأسبوع.'],
  bad: [
    ['بصفتي نموذجًا لغويًا، لا أستطيع تصفح الإنترنت.', null],
    ['كنموذج لغوي لا أملك آراء شخصية في الأسعار.', null],
  ],
});

export const refusal = rule({
  ...RESIDUE,
  id: 'humanize/chat-refusal',
  title: { ar: 'اعتذار آلي', en: 'Automatic apology' },
  why: {
    ar: 'اعتذار من المساعد الآلي بقي في النص: احذفه واكتب المعلومة الناقصة.',
    en: 'An assistant’s apology stayed in the text: delete it and supply what is missing.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(عذرا|آسف|أعتذر|للأسف) {0,1} (لا يمكنني|لا أستطيع|ولكن لا يمكنني|لكن لا يمكنني|لم أتمكن)',
      '(أعتذر|آسف) (عن|على) (الخطأ|الالتباس|سوء الفهم|أي التباس) (السابق|في|الذي)',
      'لا يمكنني (تقديم|توفير) (معلومات|نصائح|استشارات) (محددة|حديثة|طبية|قانونية|شخصية|دقيقة)',
    ],
  },
  good: ['للأسف لم تنجح التجربة.', 'يعتذر الكاتب عن الخطأ السابق.'],
  bad: [['عذرًا، لا يمكنني الوصول إلى هذا الموقع.', null]],
});

/** Sentences a person gives a model, left at the head of its answer. */
export const promptEcho = rule({
  ...RESIDUE,
  id: 'humanize/prompt-echo',
  title: { ar: 'تعليمات كُتبت للنموذج', en: 'Instructions to the model' },
  why: {
    ar: 'هذه تعليمات كُتبت للنموذج لا للقارئ: احذفها.',
    en: 'These are instructions to the model, not words for the reader: delete them.',
  },
  match: {
    kind: 'phrases',
    clitics: 'none',
    at: 'sentence-start',
    phrases: [
      'اكتب (لي مقالا|لي مقال|مقالا|مقالة|نصا) (عن|حول|من|بعنوان|احترافيا|يتناول|لا يقل)',
      'أعد (صياغة|كتابة) (النص|المقال|الفقرة|الفقرات|هذا|هذه) (التالي|التالية|الآتي|الآتية|النص|المقال|الفقرة)',
      '(تصرف|تقمص) (كأنك|كخبير|ككاتب|دور)',
      '(لا تستخدم|تجنب استخدام) (الرموز|العبارات الجاهزة|كلمات معقدة|التنسيق)',
      'أريد منك أن (تكتب|تعيد|تلخص|تترجم)',
    ],
    where: (match) => opensSentence(match),
  },
  good: ['كتب المدير: أعد صياغة العرض.', 'اكتب أهدافك في ورقة قبل أن تبدأ.'],
  bad: [['أعد صياغة الفقرة التالية بأسلوب بشري.', null]],
});

export const chatRules = [
  chatOpener,
  chatDelivery,
  chatPraise,
  chatService,
  chatCloser,
  selfDisclosure,
  refusal,
  promptEcho,
];
