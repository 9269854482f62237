import { wordSet } from './exact-words.ts';
import { wordRule } from './word-rule.ts';

const NAMES_WITH_SECOND_AL = wordSet('الغير');
/** Nouns that form compounds with a definite second part, so that ال on the first is wrong. */
const IDAFA_HEADS = wordSet('الكافة الجميع المعظم');

export const definitenessRules = [
  wordRule({
    id: 'language/al-ghayr',
    title: { ar: '«الغير» قبل الصفة', en: 'ال on غير' },
    why: { ar: '«غير» لا تدخلها «أل»؛ تدخل على ما بعدها: «غير الموجودة».', en: 'ال goes on the word after غير.' },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => /^[وف]?(?:[بك]?ال|لل)غير$/u.test(letters),
    judge: ({ letters, next, start }) => {
      const match = /^([وف]?[بك]?)(?:ال|(?<=^|[وف])لل)غير$/u.exec(letters);
      const lam = /^([وف]?)للغير$/u.exec(letters);
      if ((match === null && lam === null) || next === undefined) return undefined;
      const adjective = next.letters;
      // «حقوق الغير» means other people: then no participle or adjective follows.
      if (adjective.startsWith('ال') && adjective.length < 5) return undefined;
      if (!/^(?:ال)?(?:م[ء-ي]{3,}|[ء-ي]ا[ء-ي]{2}ة?|[ء-ي]{3,}(?:ية|ي)|[ء-ي]{2}[يو][ء-ي]ة?)$/u.test(adjective))
        return undefined;
      if (/^(?:من|مع|منذ|مما|ممن|عليه|فيه|التي|الذي|والتي|حتى|على|إلى|بعد|هناك|في)$/u.test(adjective)) return undefined;
      const definite = adjective.startsWith('ال') ? adjective : `ال${adjective}`;
      const particle = lam === null ? (match?.[1] ?? '') : `${lam[1] ?? ''}ل`;
      return { start, end: next.end, fixes: [`${particle}غير ${definite}`] };
    },
    good: ['غير الموجودة.', 'يحترم حقوق الغير من الناس.', 'الغير، إذن.'],
    bad: [
      ['الأدوات الغير موجودة هنا', 'الأدوات غير الموجودة هنا'],
      ['الطرق الغير القانونية', 'الطرق غير القانونية'],
    ],
  }),
  wordRule({
    id: 'language/al-kul',
    title: { ar: 'أل على المضاف', en: 'ال on the first part' },
    why: { ar: 'المضاف لا تدخله «أل» إذا أضيف إلى معرفة.', en: 'The first part of an idafa takes no ال.' },
    severity: 'warning',
    about: (letters) => /^[وفبك]?ال(?:كافة|معظم|كلا|كلتا)$/u.test(letters),
    judge: ({ letters, next }) => {
      if (next === undefined || !/^ال[ء-ي]{3,}$/u.test(next.letters)) return undefined;
      const head = /^([وفبك]?)ال(كافة|معظم|كلا|كلتا|أحد عشر|رغم أن)$/u.exec(letters);
      return head === null || NAMES_WITH_SECOND_AL.has(letters) || IDAFA_HEADS.has(next.letters)
        ? undefined
        : { fixes: [`${head[1] ?? ''}${head[2] ?? ''}`] };
    },
    good: ['معظم الناس، وكافة الأعضاء.'],
    bad: [['حضر المعظم الناس.', 'حضر معظم الناس.']],
  }),
  wordRule({
    id: 'language/al-number',
    title: { ar: 'تعريف العدد المضاف', en: 'ال on a number' },
    why: {
      ar: 'يُعرّف المعدود لا العدد في الإضافة: «ثلاثة الكتب»؛ أو يُقدم المعدود.',
      en: 'The counted noun takes ال, not the number.',
    },
    severity: 'hint',
    offByDefault: true,
    about: (letters) =>
      /^ال(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)$/u.test(letters),
    judge: ({ letters, next }) =>
      /^ال(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)$/u.test(letters) &&
      next !== undefined &&
      /^(?!ال)(?:كتب|أيام|أشهر|سنوات|أعوام|ساعات|مرات)$/u.test(next.letters)
        ? { fixes: [] }
        : undefined,
    good: ['الأيام الثلاثة.'],
    bad: [['في الثلاثة أيام الماضية', null]],
  }),
];
