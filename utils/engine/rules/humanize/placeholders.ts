import { LATIN, signBits } from '../../../arabic/signs.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { RESIDUE } from './kinds.ts';

/** Every match of a pattern in a paragraph, as hits. */
function findAll(paragraph: Paragraph, pattern: RegExp): Hit[] {
  return [...paragraph.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const FILL_IN =
  /\[(?:اسم|أدخل|ادخل|أضف|اضف|ضع|اكتب|أذكر|اذكر|رقم|تاريخ|رابط|عنوان|المدينة|الشركة|اسمك|اسم الشركة|insert|your|company|name|date|link|add|enter)(?![\p{L}])[^\]\n]{0,60}\]|\{\{[^}\n]{1,60}\}\}|<(?:اسم|أدخل|your|insert)[^>\n]{0,40}>/giu;

export const placeholder = rule({
  ...RESIDUE,
  id: 'humanize/placeholder',
  title: { ar: 'خانة لم تُملأ', en: 'Unfilled placeholder' },
  why: {
    ar: '{match} خانة تركها القالب أو النموذج: ضع مكانها المعلومة نفسها.',
    en: '{match} is a blank left by a template or model: put the real thing there.',
  },
  match: { kind: 'paragraph', signs: signBits('[{<'), find: (paragraph) => findAll(paragraph, FILL_IN) },
  good: ['قال [مدير الشركة] إن العرض جيد.', 'ورد ذلك في المرجع [3].'],
  bad: [
    ['نرحب بكم في [اسم الشركة].', null],
    ['عزيزي {{client_name}}، شكرًا لثقتك.', null],
  ],
});

const DUMMY =
  /(?<![\p{L}\d])(?:X{3,}|lorem ipsum|TODO|TBD|هذا النص هو مثال لنص|نص تجريبي هنا|لوريم إيبسوم)(?![\p{L}\d])/gu;

export const dummyText = rule({
  ...RESIDUE,
  id: 'humanize/dummy-text',
  title: { ar: 'نص مؤقت', en: 'Dummy text' },
  why: {
    ar: '{match} نص مؤقت لم يُستبدل: ضع مكانه النص المقصود.',
    en: '{match} is dummy text nobody replaced: put the intended text there.',
  },
  match: {
    kind: 'paragraph',
    find: (paragraph) => {
      const { text, signs } = paragraph;
      const mayHold = (signs & LATIN) !== 0 || ['النص هو', 'تجريبي هنا', 'لوريم'].some((cue) => text.includes(cue));
      return mayHold ? findAll(paragraph, DUMMY) : [];
    },
  },
  good: ['مقاس القميص XXL متوفر.', 'النص التجريبي جاهز.'],
  bad: [['للتواصل: XXXX أو عبر البريد.', null]],
});

const BRACKETS = signBits('[【<');

function mayHoldMark({ text, signs }: Paragraph): boolean {
  return (signs & BRACKETS) !== 0 || text.includes('turn') || text.includes('utm_');
}

const CHAT_MARKS =
  /:contentReference\[[^\]]*\](?:\{[^}]*\})?|【[^】\n]{1,40}】|\[Image of[^\]\n]{0,120}\]|(?:cite)?turn\d+(?:search|view|news|image)\d+|\[oaicite:[^\]]*\]|[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com)|<\/?think>/giu;

export const toolMark = rule({
  ...RESIDUE,
  id: 'humanize/tool-mark',
  title: { ar: 'أثر أداة آلية', en: 'Mark left by a tool' },
  why: {
    ar: 'علامة داخلية من أداة محادثة، لا معنى لها عند القارئ: احذفها.',
    en: 'An internal mark of a chat tool that means nothing to the reader: delete it.',
  },
  within: ['link', 'code'],
  match: {
    kind: 'paragraph',
    signs: LATIN | signBits('【'),
    when: mayHoldMark,
    find: (paragraph) =>
      findAll(paragraph, CHAT_MARKS).map((hit) => {
        const blanks = /\s*$/u.exec(paragraph.text.slice(0, hit.start))?.[0].length ?? 0;
        const isPartOfLink = paragraph.text.slice(hit.start, hit.end).includes('utm_source');
        // «?utm_source=…&x=1» cannot simply go.
        if (isPartOfLink && paragraph.text[hit.end] === '&') return { ...hit, fixes: [] };
        return { ...hit, fixes: [[{ range: { start: hit.start - blanks, end: hit.end }, text: '' }]] };
      }),
  },
  good: ['ورد ذلك في المرجع [4].', 'الرابط: https://example.org/?page=2'],
  bad: [
    ['ارتفعت الأسعار 【4†source】 هذا العام.', 'ارتفعت الأسعار هذا العام.'],
    ['المصدر: https://example.org/report?utm_source=chatgpt.com', 'المصدر: https://example.org/report'],
  ],
});

const PAGE_RESIDUE =
  /^\s*(?:Rating \d+(?:\.\d+)? out of \d+\.?|\d+ reviews?|image about .{0,160}|comments? \( ?\d+ ?\)|please log ?in to .{0,60}|article by|followings?|followers?|similar articles|share this|read more|اقرأ أيضًا|شارك المقال|صورة تخيلية تُظهر .{0,300})\s*$/iu;

export const pageResidue = rule({
  ...RESIDUE,
  id: 'humanize/page-residue',
  title: { ar: 'بقايا الصفحة', en: 'Left over from the page' },
  why: {
    ar: 'هذا السطر من هيكل الصفحة لا من المقال: احذفه.',
    en: 'This line belongs to the page around the article, not to the article: delete it.',
  },
  weight: 0,
  match: {
    kind: 'paragraph',
    find: ({ text }) => (PAGE_RESIDUE.test(text) ? [{ start: 0, end: text.length, fixes: [''] }] : []),
  },
  good: ['يقرأ الناس reviews قبل الشراء.', 'اقرأ أيضًا عقد العمل قبل توقيعه.'],
  bad: [['Rating 0 out of 5.', '']],
});

export const placeholderRules = [placeholder, dummyText, toolMark, pageResidue];
