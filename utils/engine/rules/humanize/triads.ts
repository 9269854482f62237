import type { Word } from '../../../arabic/words.ts';
import { type Paragraph, wordsIn } from '../../analysis.ts';
import { lettersOf } from '../../noun-case.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT, TELL } from './kinds.ts';

const ABSTRACT =
  /^(?:ال)?(?:سرعة|دقة|كفاءة|جودة|مرونة|شفافية|نزاهة|ابتكار|إبداع|استدامة|فعالية|فاعلية|احترافية|تميز|شمول|شمولية|أمان|ثقة|تعاون|تكامل|إنتاجية|مسؤولية|عدالة|مساواة|تنمية|وعي|قيم|سهولة|بساطة|وضوح|موثوقية|استقلالية|تنافسية|مصداقية|التزام|إتقان|تواصل|صدق|أصالة|عمق|تنوع|خبرة|معرفة|مهارة)$/u;

/** Three words in a row joined by و, all of them abstract praise: السرعة والدقة والكفاءة. */
function findTriads(paragraph: Paragraph): Hit[] {
  const hits: Hit[] = [];
  const { words } = paragraph;
  for (let at = 0; at + 2 < words.length; at += 1) {
    const second = words[at + 1];
    const third = words[at + 2];
    // The cheap question first: few words begin with و.
    if (second?.folded[0] !== 'و' || third?.folded[0] !== 'و') continue;
    const first = words[at];
    if (first === undefined) continue;
    if (isTriad(paragraph, [first, second, third])) {
      hits.push({ start: first.start, end: third.end });
      at += 2;
    }
  }
  return hits;
}

function isTriad(paragraph: Paragraph, [first, second, third]: readonly [Word, Word, Word]): boolean {
  // A comma may part them.
  if (second.index > first.index + 2 || third.index > second.index + 2) return false;
  const head = lettersOf(paragraph, first);
  const joined = [second, third].map((word) => lettersOf(paragraph, word));
  const isAbstract = (letters: string) => ABSTRACT.test(letters) || ABSTRACT.test(letters.replace(/^[وف]?[بلك]?/u, ''));
  return isAbstract(head) && joined.every((letters) => letters.startsWith('و') && ABSTRACT.test(letters.slice(1)));
}

export const triad = rule({
  ...TELL,
  weight: 1.5,
  id: 'humanize/triad-praise',
  title: { ar: 'ثلاثية جاهزة', en: 'Ready-made triad' },
  why: {
    ar: '«{match}»: ثلاث كلمات للإيقاع؛ أبقِ ما تستطيع إثباته منها.',
    en: '“{match}”: three words for the rhythm; keep the one you can prove.',
  },
  match: { kind: 'paragraph', find: findTriads },
  good: ['الماء والهواء والتراب.', 'تهمنا الدقة والكفاءة.'],
  bad: [['تعمل بالسرعة والدقة والكفاءة نفسها.', null]],
});

/** Masdars joined three and more: تطوير… وتعزيز… وتحسين…. */
const MASDAR_LIST =
  /^و?(?:ال|لل?)?(?:ت..ي.|تنمية|تهيئة|ضمان|رفع|زيادة|خلق|بناء|توعية|تقوية|دعم|نشر|الحفاظ|المساهمة|مواكبة|اكتساب|إتاحة)$/u;

function findMasdarChains(paragraph: Paragraph): Hit[] {
  const isMasdar = (word: Word) => MASDAR_LIST.test(lettersOf(paragraph, word));
  // The second and the third begin with و, as few words do: without two such there is nothing to look for.
  let joinedMasdars = 0;
  for (const word of paragraph.words) {
    if (word.folded.length > 3 && word.folded[0] === 'و' && isMasdar(word)) joinedMasdars += 1;
  }
  if (joinedMasdars < 2) return [];
  return paragraph.sentences.flatMap((sentence): Hit[] => {
    const words = wordsIn(paragraph, sentence);
    const masdars = words.filter(isMasdar);
    for (let at = 0; at + 2 < masdars.length; at += 1) {
      const [one, two, three] = masdars.slice(at, at + 3);
      if (one === undefined || two === undefined || three === undefined) continue;
      const joined = lettersOf(paragraph, two).startsWith('و') && lettersOf(paragraph, three).startsWith('و');
      // Two or three words between them: each masdar with what it acts on.
      if (joined && two.index - one.index <= 5 && three.index - two.index <= 5) {
        return [
          { start: one.start, end: three.end, related: [one, two, three].map(({ start, end }) => ({ start, end })) },
        ];
      }
    }
    return [];
  });
}

export const masdarChain = rule({
  ...HABIT,
  weight: 0.8,
  needs: { company: 1 },
  id: 'humanize/triad-masdars',
  title: { ar: 'سلسلة مصادر', en: 'Chain of verbal nouns' },
  why: {
    ar: 'ثلاثة مصادر متعاطفة أو أكثر تُثقل الجملة: اجعل أهمها فعلًا واحذف ما لا يضيف.',
    en: 'Three verbal nouns in a chain weigh the sentence down: make the chief one a verb and cut the rest.',
  },
  match: { kind: 'paragraph', find: findMasdarChains },
  good: ['بدأ تطوير الموقع وتحسين سرعته.', 'تفقد المدير الفروع.'],
  bad: [['تسعى إلى تطوير المهارات وتعزيز الثقة وتحسين الدخل.', null]],
});

export const synonymPair = rule({
  ...TELL,
  id: 'humanize/synonym-pair',
  title: { ar: 'مترادفان متعاطفان', en: 'Doubled synonym' },
  why: {
    ar: '«{match}» كلمتان بمعنى واحد: تكفي الأولى.',
    en: '“{match}” says one thing twice: the first word is enough.',
  },
  match: {
    kind: 'phrases',
    clitics: 'preposition',
    phrases: {
      'واضح وجلي': 'واضح',
      'واضحة وجلية': 'واضحة',
      'ثابت وراسخ': 'ثابت',
      'ثابتة وراسخة': 'ثابتة',
      'كامل وشامل': 'كامل',
      'كاملة وشاملة': 'كاملة',
      'شامل وكامل': 'شامل',
      'شاملة وكاملة': 'شاملة',
      'معلوم ومعروف': 'معلوم',
      'قوي ومتين': 'قوي',
      'قوية ومتينة': 'قوية',
      'كبير وضخم': 'كبير',
      'كبيرة وضخمة': 'كبيرة',
      'دائم ومستمر': 'دائم',
      'دائمة ومستمرة': 'دائمة',
      'مستمر ومتواصل': 'مستمر',
      'مستمرة ومتواصلة': 'مستمرة',
      'جديدة ومبتكرة': 'مبتكرة',
      'جديد ومبتكر': 'مبتكر',
      'فعال ومؤثر': 'مؤثر',
      'فعالة ومؤثرة': 'مؤثرة',
    },
  },
  good: ['الطريق واضح وقصير.', 'النص كامل.'],
  bad: [
    ['الفرق واضح وجلي.', 'الفرق واضح.'],
    ['نحتاج إلى خطة شاملة وكاملة.', 'نحتاج إلى خطة شاملة.'],
  ],
});

export const triadRules = [triad, masdarChain, synonymPair];
