import type { StyleSheet, Term } from '../../draft/style-sheet.ts';
import type { Paragraph } from '../analysis.ts';
import { bareLetters } from '../../arabic/bare-letters.ts';
import type { Hit } from '../rule.ts';
import { houseRule } from './house-rule.ts';
import { type TermMatch, type TermMatcher, compileTerms, foldedToken, foldedTokens } from './term-matcher.ts';

interface TermForm {
  to: string;
  from: string;
}

interface Compiled {
  matcher: TermMatcher<TermForm>;
  /** The wanted forms of all terms as folded tokens. */
  wanted: readonly (readonly string[])[];
}

const compiled = new WeakMap<StyleSheet, Compiled>();

function compile(sheet: StyleSheet): Compiled {
  const known = compiled.get(sheet);
  if (known !== undefined) return known;
  const forms = sheet.terms.flatMap(({ from, to }: Term) =>
    from.map((form) => ({ from: form.trim(), to: to.trim() })).filter((form) => form.from !== '' && form.to !== ''),
  );
  const fresh = {
    matcher: compileTerms(forms.map((form) => [form.from, form] as const)),
    wanted: sheet.terms.map(({ to }) => foldedTokens(to)),
  };
  compiled.set(sheet, fresh);
  return fresh;
}

const ARTICLE = /(?:ال|لل)$/u;

/** The wanted word with the particles and the ending of the one it replaces; `undefined` where that is not certain. */
export function inflect(to: string, particles: string, ending: string, source: string): string | undefined {
  const ended = withEnding(to, ending, source);
  if (ended === undefined) return undefined;
  const isLatin = !/^[\u0621-\u064A]/u.test(ended);
  if (particles === '') return ended;
  if (ARTICLE.test(particles)) {
    const before = particles.replace(ARTICLE, '');
    const isMerged = particles.endsWith('لل');
    if (isLatin) return `${particles}ـ${ended}`;
    if (ended.startsWith('ال')) return isMerged ? `${before}ل${ended.slice(1)}` : before + ended;
    // Which words of «عمل حر» take the article, the sheet does not say.
    if (/\s/u.test(ended)) return undefined;
    return isMerged && ended.startsWith('ل') ? `${before}ل${ended}` : particles + ended;
  }
  if (isLatin) return `${particles}${/[بكل]$/u.test(particles) ? 'ـ' : ''}${ended}`;
  return particles.endsWith('ل') && ended.startsWith('ال') ? particles + ended.slice(1) : particles + ended;
}

function withEnding(to: string, ending: string, source: string): string | undefined {
  if (ending === '') return to;
  if (!/^[\u0621-\u064A]+$/u.test(to)) return undefined;
  if (ending === 'ا') {
    const written = /(?:\u064Bا|ا\u064B)$/u.exec(source)?.[0] ?? 'ا';
    if (to.endsWith('ة')) return written === 'ا' ? to : `${to}\u064B`;
    return /[اىيءو]$/u.test(to) ? undefined : to + written;
  }
  if (to.endsWith('ة')) return `${to.slice(0, -1)}ت${ending}`;
  return /[اىيءو]$/u.test(to) ? undefined : to + ending;
}

const DEMONSTRATIVE = /^[وفبكل]*(?:هذا|هذه|ذلك|تلك|الذي|التي)$/u;

/** Whether a word beside the term agrees with its gender and would have to change with it. */
function hasAgreement({ tokens }: Paragraph, match: TermMatch<TermForm>): boolean {
  const { from, to } = match.payload;
  const wasFeminine = from.endsWith('ة');
  if (wasFeminine === to.endsWith('ة')) return false;
  const letters = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'arabic' ? token.form.letters : '';
  };
  const next = letters(match.last + 1);
  if (DEMONSTRATIVE.test(letters(match.first - 1)) || DEMONSTRATIVE.test(next)) return true;
  return ARTICLE.test(match.particles) ? next.startsWith('ال') : wasFeminine && next.endsWith('ة');
}

/** Whether longer words that the sheet wants stand around the match already: «تسويق» within «تسويق رقمي». */
function isWithinWanted({ text, tokens }: Paragraph, match: TermMatch<TermForm>, all: Compiled['wanted']): boolean {
  const found = foldedTokens(match.payload.from);
  return all.some((wanted) => {
    if (wanted.length <= found.length) return false;
    return wanted.some((_, at) => {
      // What is written onto the first word stands before the wanted words too.
      const isThere = (word: string, index: number) => {
        const token = tokens[match.first - at + index];
        if (token === undefined) return false;
        const folded = foldedToken(text, token);
        return folded === word || (index === 0 && folded.endsWith(word.replace(/^ال/u, '')));
      };
      return at + found.length <= wanted.length && wanted.every(isThere);
    });
  });
}

/** Whether the letters are the wanted ones and only fold to those the sheet replaces (انترنت, إنترنت). */
function isWritten(source: string, { particles, ending, payload }: TermMatch<TermForm>): boolean {
  const letters = bareLetters(source);
  const wanted = inflect(payload.to, particles, ending, source);
  return wanted !== undefined && letters === bareLetters(wanted);
}

function isGloss(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /[A-Za-z]/u.test(text[start] ?? '') && /[([]\s?$/u.test(text.slice(0, start)) && /^\s?[)\]]/u.test(text.slice(end))
  );
}

export const terms = houseRule({
  kind: 'terms',
  name: 'terms',
  title: { ar: 'مصطلح كما يريد العميل', en: 'A term as the client wants it' },
  why: {
    ar: 'يريد العميل «{wish}» مكان «{match}»؛ وما لا يُستبدل بيقين يُراجع مع ما يوافقه من الكلمات.',
    en: 'The client wants “{wish}” for “{match}”; where no replacement is offered, look at the words that agree with it.',
  },
  wish: ({ terms: all }) => all[0]?.to ?? '',
  find: (paragraph, sheet) => {
    const { text } = paragraph;
    const hits: Hit[] = [];
    const { matcher, wanted } = compile(sheet);
    for (const match of matcher.find(paragraph)) {
      const { start, end, particles, ending, payload } = match;
      const source = text.slice(start, end);
      if (isWritten(source, match) || isGloss(text, match) || isWithinWanted(paragraph, match, wanted)) continue;
      const mended = hasAgreement(paragraph, match) ? undefined : inflect(payload.to, particles, ending, source);
      hits.push({ start, end, params: { wish: payload.to }, ...(mended === undefined ? {} : { fixes: [mended] }) });
    }
    return hits;
  },
  examples: [
    {
      sheet: {
        terms: [
          { from: ['فريلانسر'], to: 'مستقل' },
          { from: ['الفريلانسرين', 'الفريلانسرز'], to: 'المستقلين' },
          { from: ['أونلاين', 'اون لاين'], to: 'عبر الإنترنت' },
          { from: ['انترنت'], to: 'إنترنت' },
          { from: ['تسويق'], to: 'تسويق رقمي' },
          { from: ['منصة'], to: 'موقع' },
          { from: ['بلوج'], to: 'مدونة' },
          { from: ['API', 'واجهة برمجية'], to: 'واجهة التطبيقات' },
        ],
      },
      good: [
        'المستقل الناجح، والإنترنت سريع.',
        'تسويق رقمي جيد، وبتسويق رقمي.',
        'واجهة التطبيقات (API) سهلة.',
        'اكتب `فريلانسر` هنا.',
      ],
      bad: [
        ['يعمل فريلانسر من بيته، وكل فريلانسر حر.', 'يعمل مستقل من بيته، وكل مستقل حر.'],
        ['وللفريلانسر حقوق، وبالفريلانسر نبدأ.', 'وللمستقل حقوق، وبالمستقل نبدأ.'],
        ['مع الفريلانسرين وللفريلانسرز.', 'مع المستقلين وللمستقلين.'],
        ['يدرس أونلاين كل يوم.', 'يدرس عبر الإنترنت كل يوم.'],
        ['شبكة الانترنت سريعة.', 'شبكة الإنترنت سريعة.'],
        ['هذا تسويق جديد.', 'هذا تسويق رقمي جديد.'],
        ['زار بلوجها أمس.', 'زار مدونتها أمس.'],
        // The article of two words, and words that agree with the gender, are hers to decide.
        ['يستخدم الـAPI كل يوم.', null],
        ['دخل المنصة الجديدة.', null],
        ['زار منصة كبيرة.', null],
        ['زار منصته أمس.', 'زار موقعه أمس.'],
      ],
    },
    {
      sheet: {
        terms: [
          { from: ['العمل الحر'], to: 'العمل المستقل' },
          { from: ['مستقل'], to: 'محترف' },
        ],
      },
      good: ['انتشر العمل المستقل، وللعمل المستقل مزايا.'],
      bad: [['العمل الحر لكل مستقل.', 'العمل المستقل لكل محترف.']],
    },
    {
      sheet: {
        terms: [
          { from: ['جوجل'], to: 'Google' },
          { from: ['لغة'], to: 'لسان' },
          { from: ['لسانيات'], to: 'لغويات' },
        ],
      },
      good: ['بحث في Google أمس.'],
      bad: [
        ['بحث بجوجل أمس.', 'بحث بـGoogle أمس.'],
        ['درس اللسانيات وللسانيات شأن.', 'درس اللغويات وللغويات شأن.'],
      ],
    },
  ],
});
