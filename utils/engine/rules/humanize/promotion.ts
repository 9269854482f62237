import { rule } from '../../rule.ts';
import { HABIT, STRONG, TELL } from './kinds.ts';
import { oneOf } from './words.ts';

export const adjectives = rule({
  ...HABIT,
  weight: 0.7,
  needs: { hits: 3, perWords: 300 },
  id: 'humanize/promotion-adjectives',
  title: { ar: 'كثرة أوصاف المديح', en: 'Too much praise' },
  why: {
    ar: '«{match}» وصف لا يُتحقق منه: احذفه أو اذكر ما الجديد.',
    en: '“{match}” cannot be checked: drop it or say what is new.',
  },
  match: {
    kind: 'phrases',
    clitics: 'article',
    phrases: [
      '(مبتكر|مبتكرة|مبتكرا|استثنائي|استثنائية|استثنائيا|متكامل|متكاملة|متكاملا|مذهل|مذهلة|مذهلا|رائع|رائعة|رائعا|خارق|خارقة|ملهم|ملهمة|ملهما|ثوري|ثورية|مثالي|مثالية|مثاليا|فعال|فعالة|محوري|محورية|جوهري|جوهرية|سلس|سلسة)',
    ],
  },
  good: ['الجو رائق اليوم.', 'جاء رائد الفضاء.'],
  bad: [['تقدم الشركة تجربة استثنائية.', null]],
});

export const block = rule({
  ...STRONG,
  weight: 2,
  id: 'humanize/promotion-block',
  title: { ar: 'كتلة دعائية جاهزة', en: 'Ready-made advertising block' },
  why: {
    ar: '«{match}» تصلح لأي شركة: ضع ما لا تقوله شركة أخرى.',
    en: '“{match}” would fit any company: put what no other could say.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(تجربة|تجارب) (استثنائية|فريدة من نوعها|لا تنسى|مميزة|غنية|سلسة|متكاملة)',
      '(حلول|حلولا|الحلول) (مبتكرة|متكاملة|إبداعية|شاملة|ذكية|المبتكرة|المتكاملة|تسويقية متكاملة)',
      '(شريك|شريكا|شريكك) (استراتيجي|استراتيجيا|الاستراتيجي|المثالي|الموثوق|النجاح)',
      '(فريد|فريدة|فريدا) من (نوعه|نوعها)',
      '(بأعلى|أعلى) (معايير الجودة|مستويات الجودة|مستويات الاحترافية|معايير الاحترافية)',
      '(مستويات جديدة من|مستوى جديد من|مستوى آخر من) (النجاح|الإبداع|التميز|الكفاءة|الإنتاجية)',
      '(إمكاناتك|إمكاناتهم|إمكانياتك|إمكانياتهم|إمكاناته|إمكاناتها|قدراتك) (الكاملة|الحقيقية|الكامنة)',
      '(إطلاق|أطلق|تحرير|اكتشاف) (العنان|إمكاناتك|إمكاناتهم|طاقاتك)',
      '(لمسة|اللمسة) (إنسانية|الإنسانية|إبداعية|الإبداعية|سحرية|السحرية|فريدة|خاصة|شخصية)',
    ],
  },
  // «فريدة من نوعها» → «فريدة».
  suggest: ({ words }) => {
    const unique = words.find(({ folded }) => /^[وفبكل]*فريد[اة]?$/u.test(folded));
    const kind = words.at(-1);
    return unique !== undefined && kind !== undefined && /^نوعها?$/u.test(kind.folded)
      ? [[{ range: { start: unique.end, end: kind.end }, text: '' }]]
      : [];
  },
  good: ['التجربة الأولى فشلت.', 'ناقش الوزيران حلول الأزمة.'],
  bad: [
    ['المدينة فريدة من نوعها.', 'المدينة فريدة.'],
    ['نقدم حلولًا مبتكرة لعملائنا.', null],
    ['تساعدك المنصة على بلوغ إمكاناتك الكاملة.', null],
  ],
});

export const adVoice = rule({
  ...TELL,
  id: 'humanize/promotion-ad-voice',
  title: { ar: 'صوت الإعلان', en: 'Advertising voice' },
  why: {
    ar: 'جملة إعلان لا مقال: اذكر ما توفره بالأرقام أو احذفها.',
    en: 'An advertisement, not an article: say what it saves in figures, or drop it.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(سيغير|ستغير|يغير|تغير) حياتك',
      '(بضغطة|بنقرة|بلمسة) (زر|واحدة|زر واحدة)',
      '(لا تفوت|لا تفوتوا) (الفرصة|هذه الفرصة|فرصة)',
      '(وداعا ل|قل وداعا|ودع)',
      '(السر وراء|اكتشف السر|اكتشف أسرار|اكتشف كيف|تعرف على أسرار|دليلك الشامل|الدليل الشامل|دليلك الكامل)',
      '(ارتق|ارتقِ|ارتقي|انطلق) (ب|بعملك|بمشروعك|بأعمالك|بعلامتك|نحو)',
      '(عالم|عوالم) (من الإبداع|من التميز|من المتعة|من الإلهام)',
    ],
    where: ({ text, paragraph, end }) =>
      !/^(?:و|ف)?ود(?:ّ)?ع$/u.test(text) || /^ (?:ال)?(?:ملل|فوضى|تعب|قلق|روتين)/u.test(paragraph.text.slice(end)),
  },
  good: ['ودّع المسافر أهله.', 'يغير الموظف كلمة السر.'],
  bad: [
    ['هذه الأداة ستغيّر حياتك.', null],
    ['أنجز عملك بضغطة زر.', null],
    ['لا تفوّت هذه الفرصة!', null],
  ],
});

export const abstractPraise = rule({
  ...HABIT,
  id: 'humanize/promotion-quality-pairs',
  title: { ar: 'أزواج المديح', en: 'Praise pairs' },
  why: {
    ar: '«{match}» زوج جاهز يصلح لكل شيء: أبقِ الصفة التي تستطيع إثباتها.',
    en: '“{match}” is a ready pair that fits anything: keep the quality you can prove.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(كفاءة|بكفاءة|الكفاءة|فعالية|الفعالية|سرعة|السرعة|دقة|الدقة|جودة|الجودة|مرونة|المرونة|سهولة|احترافية|الاحترافية) <praise>',
      '(بمرونة|بسرعة|بدقة|بكفاءة|بسهولة|باحترافية) <praise>',
      '(الإبداع|إبداع|الابتكار|ابتكار) (والابتكار|وابتكار|والإبداع|وإبداع|والتميز|والتطوير)',
      '(أعمق وأشمل|أكثر كفاءة وفعالية|أكثر مرونة واستدامة|أكثر عدلا واستدامة|أكثر شمولا واستدامة|أكثر دقة وكفاءة)',
    ],
    classes: {
      praise: oneOf(
        'وفعالية والفعالية وكفاءة والكفاءة ودقة والدقة وسرعة والسرعة واحترافية والاحترافية ومرونة والمرونة وسلاسة واستقلالية والاستدامة والابتكار والإبداع والإنتاجية وسهولة ويسر وإتقان',
      ),
    },
  },
  // An adverb stays whole without its second half, where no adjective speaks of both.
  suggest: ({ words, text, end, paragraph }) => {
    const [first, second] = words;
    if (first === undefined || second === undefined || words.length !== 2 || !/^[وف]?ب(?!ال)/u.test(text)) return [];
    return /^\s*(?:[.،؛:؟!]|$)/u.test(paragraph.text.slice(end))
      ? [[{ range: { start: first.end, end }, text: '' }]]
      : [];
  },
  good: ['سار بسرعة نحو الباب.', 'طلب سرعة الرد.'],
  bad: [
    ['يُنجز العمل بسرعة وكفاءة.', 'يُنجز العمل بسرعة.'],
    ['يُنجز العمل بسرعة وكفاءة عالية.', null],
    ['تهمنا السرعة والكفاءة.', null],
  ],
});

export const promotionRules = [adjectives, block, adVoice, abstractPraise];
