import { dropOpening } from '../../repair.ts';
import { rule } from '../../rule.ts';
import { HABIT, STRONG, TELL } from './kinds.ts';

export const conclusion = rule({
  ...TELL,
  id: 'humanize/closer-conclusion',
  title: { ar: '«في الختام»', en: '“In conclusion”' },
  why: {
    ar: 'القارئ يرى أنها النهاية: احذف العبارة واختم بمعلومة.',
    en: 'The reader sees it is the end: drop the phrase and close on a fact.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(في الختام|ختاما|في ختام هذا المقال|في ختام المقال|في نهاية هذا المقال|في الخلاصة|كخلاصة|في المحصلة|في المجمل)',
    ],
  },
  suggest: dropOpening,
  good: ['عُزف النشيد في ختام الحفل.', 'كان ختامًا جميلًا.'],
  bad: [
    ['وفي الختام، العقد يحمي الطرفين.', 'العقد يحمي الطرفين.'],
    ['ختامًا، فإن العمل الحر يحتاج إلى صبر.', 'إن العمل الحر يحتاج إلى صبر.'],
    ['تلك فكرتي. وفي الختام، نحتاج إلى عقد.', 'تلك فكرتي. ونحتاج إلى عقد.'],
  ],
});

export const inShort = rule({
  ...TELL,
  id: 'humanize/closer-in-short',
  title: { ar: '«باختصار» و«خلاصة القول»', en: '“In short”' },
  why: {
    ar: 'تلخيص يعيد ما سبق: احذف العبارة، والجملة إن لم تزد شيئًا.',
    en: 'A summary of what was said: drop the phrase, and the sentence if it adds nothing.',
  },
  match: {
    kind: 'phrases',
    at: 'sentence-start',
    phrases: [
      '(باختصار|خلاصة القول|خلاصة الأمر|الخلاصة أن|مجمل القول|صفوة القول|بإيجاز|باختصار شديد)',
      '(مما سبق|من خلال ما سبق) (يتبين|نستنتج|يتضح|نجد|نلاحظ)',
    ],
    where: ({ paragraph, end }) => !/^\s*[.؟]/u.test(paragraph.text.slice(end)),
  },
  suggest: (match) => (/^\s*[،,:]/u.test(match.paragraph.text.slice(match.end)) ? dropOpening(match) : []),
  good: ['شرح الفكرة باختصار.', 'اكتب العرض باختصار.'],
  bad: [
    ['باختصار، السعر يتبع الجودة.', 'السعر يتبع الجودة.'],
    ['خلاصة القول: لا عمل بلا عقد.', 'لا عمل بلا عقد.'],
  ],
});

export const endOfDay = rule({
  ...HABIT,
  id: 'humanize/closer-in-the-end',
  title: { ar: '«في نهاية المطاف»', en: '“At the end of the day”' },
  why: {
    ar: 'حشو يسبق الخلاصة: احذفه إن لم تقصد ترتيب الأحداث.',
    en: 'Filler before the conclusion: drop it unless it tells when.',
  },
  match: { kind: 'phrases', at: 'sentence-start', phrases: ['(في نهاية المطاف|في النهاية|في آخر المطاف)'] },
  // Before a past verb it may tell the order of events.
  suggest: (match) =>
    /^\s*،\s*(?:ال|ي\p{L}|فإن)/u.test(match.paragraph.text.slice(match.end)) ? dropOpening(match) : [],
  good: ['نجح في نهاية المطاف.', 'جاء الحل في النهاية.'],
  bad: [['في نهاية المطاف، القرار لك.', 'القرار لك.']],
});

export const withThis = rule({
  ...STRONG,
  id: 'humanize/closer-with-this',
  title: { ar: 'ختام مدرسي', en: 'School-essay close' },
  why: {
    ar: 'ختام مدرسي يعلن انتهاء المقال: احذف الجملة.',
    en: 'A school-essay close that announces the end: delete the sentence.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(بهذا|هكذا|بذلك) نكون قد (وصلنا|انتهينا|استعرضنا|تعرفنا|تناولنا|ختمنا|غطينا|قدمنا)',
      '(وصلنا|نصل) (إلى|الى) (نهاية|ختام) (هذا المقال|مقالنا|مقالتنا|المقال|رحلتنا)',
      'في هذا المقال (تعرفنا|استعرضنا|تناولنا|ناقشنا)',
    ],
  },
  good: ['بهذا نكون فريقًا واحدًا.', 'وصلنا إلى نهاية الطريق.'],
  bad: [['وبهذا نكون قد وصلنا إلى نهاية المقال.', null]],
});

export const brightFuture = rule({
  ...STRONG,
  id: 'humanize/closer-bright-future',
  title: { ar: 'توقّع فارغ', en: 'Empty forecast' },
  why: {
    ar: 'توقّع لا يُختبر: اذكر خطوة قادمة لها تاريخ، أو احذف الجملة.',
    en: 'A forecast nobody can test: name a next step with a date, or delete it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يبقى|يظل|يبدو|سيبقى) (المستقبل|مستقبل) {0,4} (واعدا|مشرقا|مفتوحا|مرهونا|رهنا)',
      '(مستقبل|غد) (أكثر إشراقا|أفضل وأكثر|مشرق وواعد|واعد ومشرق)',
      '(الفرص|الفرصة) (موجودة|متاحة|لا حصر لها|بين يديك) والأدوات',
      'المستقبل (بين يديك|ينتظرك|ملك لمن|لمن يستعد|يبدأ الآن|يبدأ من)',
      'الخطوة الأولى (تبدأ|بين يديك|هي أن تبدأ)',
      'نحو (مستقبل|غد) (أفضل|مشرق|أكثر إشراقا|واعد|مستدام|أكثر استدامة)',
    ],
  },
  good: ['يبقى السعر مرتفعًا هذا الشهر.', 'يقلق المستثمرون على المستقبل.'],
  bad: [
    ['يبقى المستقبل واعدًا أمام المستقلين.', null],
    ['هكذا نمضي نحو مستقبل أكثر إشراقًا.', null],
  ],
});

export const journey = rule({
  ...TELL,
  id: 'humanize/closer-journey',
  title: { ar: '«رحلتك نحو النجاح»', en: '“Your journey to success”' },
  why: {
    ar: 'استعارة «الرحلة» مستهلكة: سمِّ الخطوة نفسها.',
    en: 'The “journey” figure is worn out: name the step itself.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(رحلتك|رحلتنا|رحلته|رحلتهم|رحلتها) (المهنية|التعليمية|نحو|الشخصية|التعلمية|الريادية|الرقمية|الإبداعية|في عالم|إلى النجاح|مع)',
      '(ابدأ|انطلق في|واصل) رحلتك',
      'رحلة (النجاح|التعلم|التطور|التغيير|الإبداع|التميز)',
    ],
  },
  good: ['تأجلت رحلتهم إلى جدة.', 'دامت الرحلة ساعتين.'],
  bad: [['هذه أول خطوة في رحلتك المهنية.', null]],
});

export const invitation = rule({
  ...TELL,
  id: 'humanize/closer-invitation',
  title: { ar: 'دعوة وعظية', en: 'Sermon close' },
  why: {
    ar: 'خاتمة وعظية تدعو ولا تخبر: اختم بما يفعله القارئ غدًا.',
    en: 'A sermon close that calls and does not tell: end on what the reader can do tomorrow.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(إنها|هي) دعوة (لل|إلى|لأن|للنظر|للتأمل|للتفكير|لإعادة)',
      '(دعونا|لنعمل معا|فلنعمل|لنجعل|فلنجعل) (نعمل|نجعل|معا|من|على|نبني|نتذكر)',
      'لا (تتردد|تترددوا) في (التواصل|البدء|مشاركة|اتخاذ|تجربة|الاستثمار|خوض)',
      'الكرة [الآن] في (ملعبك|ملعبكم|ملعبنا)',
    ],
  },
  good: ['تلقى دعوة إلى الحفل.', 'دعونا الضيوف أمس.'],
  bad: [
    ['إنها دعوة للنظر إلى العمل من زاوية أخرى.', null],
    ['فلنعمل معًا على تغيير ذلك.', null],
  ],
});

export const closerRules = [conclusion, inShort, endOfDay, withThis, brightFuture, journey, invitation];
