import { rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

export const proposalOpener = rule({
  ...HABIT,
  id: 'humanize/proposal-opener',
  title: { ar: 'افتتاح عرض جاهز', en: 'Stock proposal opener' },
  why: {
    ar: 'افتتاح يتكرر في كل عرض: ابدأ بسطر عن هذا المشروع بعينه.',
    en: 'Every offer opens so: begin with one line about this very project.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(يسعدني|يشرفني|يسرني) أن (أقدم|أتقدم|أعرض|أضع) (لك|لكم|إليكم|بعرضي|عرضي|خدماتي|بين)',
      '(اطلعت على|قرأت|لقد قرأت|لقد اطلعت على|بعد الاطلاع على) (مشروعك|تفاصيل مشروعك|وصف المشروع|طلبك|تفاصيل المشروع) (بعناية|وأنا|جيدا|بتمعن|ويسعدني|ووجدت)',
      'أنا (الشخص المناسب|الخيار الأمثل|الخيار المناسب|المستقل المناسب)',
    ],
  },
  good: ['يسعدني أن ألقاك.', 'قرأت الكتاب بعناية.'],
  bad: [
    ['يسعدني أن أقدم لكم خدماتي في الترجمة.', null],
    ['أنا الشخص المناسب لهذا المشروع.', null],
  ],
});

export const proposalPromise = rule({
  ...HABIT,
  id: 'humanize/proposal-promise',
  title: { ar: 'وعد عام في العرض', en: 'General promise in an offer' },
  why: {
    ar: 'وعد يكتبه الجميع: ضع رابط عمل سابق أو موعدًا أو رقمًا.',
    en: 'Everybody promises this: give a link to a job, a date or a figure.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: [
      '(خبرتي|خبرة|خبرتنا) (الواسعة|الطويلة|الممتدة|واسعة وممتدة) في',
      '(أضمن|نضمن|أعدك|نعدك) (لك|لكم|بجودة|بأعلى|بعمل|بنتائج|الحصول) {0,3} (جودة|الجودة|احترافي|احترافية|نتائج|عالية|رضاك|النتائج)',
      '(احترافية عالية|جودة عالية وفي|دقة متناهية|احترافية تامة|جودة لا مثيل لها|سرعة في التنفيذ|الدقة في المواعيد)',
      '(شغوف|شغوفة) ب(العمل|الكتابة|التصميم|البرمجة|الترجمة|كل)',
      '(رضا العميل|رضاكم|رضاك) (هو|هدفي|غايتي|أولويتي|غايتنا)',
    ],
  },
  good: ['اكتسب خبرة في الترجمة.', 'أضمن لك المقعد.'],
  bad: [
    ['أنفذ طلبك باحترافية عالية.', null],
    ['رضا العميل هو هدفي الأول.', null],
  ],
});

export const proposalCloser = rule({
  ...HABIT,
  id: 'humanize/proposal-closer',
  title: { ar: 'ختام عرض جاهز', en: 'Stock proposal closer' },
  why: {
    ar: 'ختام يصلح لكل عرض: اختم بسؤال واحد عن المشروع.',
    en: 'A closing for every offer: end with one question about the project.',
  },
  match: {
    kind: 'phrases',
    phrases: [
      '(أتطلع|نتطلع|أتشوق|متحمس|متحمسة) (إلى|لل) (العمل|التعاون|التعامل) (معك|معكم)',
      '(أتطلع|نتطلع|متحمس) (للعمل|للتعاون|للتعامل) (معك|معكم)',
      '(يسعدني|أتطلع إلى|بانتظار) (تواصلك|تواصلكم|ردك|ردكم|سماع ردك)',
      'شكرا (لاهتمامك|لاهتمامكم) (بخدماتي|بعرضي|بخدماتنا)',
    ],
  },
  good: ['يتطلع الفريق إلى الفوز.', 'سأعمل معكم غدًا.'],
  bad: [['أتطلع إلى العمل معكم.', null]],
});

export const proposalRules = [proposalOpener, proposalPromise, proposalCloser];
