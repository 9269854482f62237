import type { ExactWord } from './exact-words.ts';
import { wordRule } from './word-rule.ts';
import { FEMININE_NOUNS, MASCULINE_IN_TA, MASCULINE_NOUNS, MASCULINE_PLURAL_PEOPLE } from './words/gender.ts';

/** The noun's gender where the letters or the lists are certain. */
function genderOf(letters: string): 'feminine' | 'masculine' | undefined {
  const noun = letters.replace(/^ال/u, '');
  if (MASCULINE_IN_TA.has(noun)) return undefined;
  if (FEMININE_NOUNS.has(noun)) return 'feminine';
  if (MASCULINE_NOUNS.has(noun)) return 'masculine';
  return letters.startsWith('ال') && letters.endsWith('ة') && letters.length >= 5 ? 'feminine' : undefined;
}

const THIS_MASCULINE: Readonly<Record<string, string>> = { هذا: 'هذه', ذلك: 'تلك', ذاك: 'تلك' };
const THIS_FEMININE: Readonly<Record<string, string>> = { هذه: 'هذا', تلك: 'ذلك' };

/** Splits a pointing or relative word into the particle on it and the word. */
function pointer(letters: string, table: Readonly<Record<string, string>>): string | undefined {
  if (letters.length > 5) return undefined;
  const direct = table[letters];
  if (direct !== undefined) return direct;
  const particle = letters[0] ?? '';
  const rest = table[letters.slice(1)];
  return rest !== undefined && 'وفبكل'.includes(particle) ? particle + rest : undefined;
}

/** «هذا هي الفكرة»، «هذا المدرسة»: only before a noun with the article, which nothing but apposition explains. */
function isPlainNoun({ letters }: ExactWord): boolean {
  return /^ال[ء-ي]{3,}$/u.test(letters);
}

export const agreementRules = [
  wordRule({
    id: 'language/demonstrative-feminine',
    title: { ar: 'اسم إشارة مذكر لمؤنث', en: 'Masculine “this” with a feminine noun' },
    why: { ar: 'يطابق اسم الإشارة المشار إليه في التأنيث.', en: 'The demonstrative agrees with its noun.' },
    severity: 'error',
    about: (letters) => pointer(letters, THIS_MASCULINE) !== undefined && !letters.endsWith('ذلك'),
    judge: ({ letters, next, previous }) => {
      const right = pointer(letters, THIS_MASCULINE);
      if (right === undefined || next === undefined || !isPlainNoun(next) || genderOf(next.letters) !== 'feminine')
        return undefined;
      // «في نقله هذا المدرسة» would need such a noun before it.
      if (
        previous !== undefined &&
        /(?:ه|ها|هم|نا|ي)$/u.test(previous.letters) &&
        !/^(?:في|التي|الذي|لدي|هي|أي)$/u.test(previous.letters)
      )
        return undefined;
      if (letters.endsWith('ذلك')) return undefined;
      return { fixes: [right] };
    },
    good: ['هذا الخليفة عادل.', 'هذه المدرسة، وهذا الطالب.', 'في ذلك الساعة', 'يؤكد كلامه هذا الفكرة.'],
    bad: [['هذا المدرسة جديدة.', 'هذه المدرسة جديدة.']],
  }),
  wordRule({
    id: 'language/demonstrative-masculine',
    title: { ar: 'اسم إشارة مؤنث لمذكر', en: 'Feminine “this” with a masculine noun' },
    why: { ar: 'يطابق اسم الإشارة المشار إليه في التذكير.', en: 'The demonstrative agrees with its noun.' },
    severity: 'error',
    about: (letters) => pointer(letters, THIS_FEMININE) !== undefined,
    judge: ({ letters, next }) => {
      const right = pointer(letters, THIS_FEMININE);
      if (right === undefined || next === undefined || !isPlainNoun(next) || genderOf(next.letters) !== 'masculine')
        return undefined;
      return { fixes: [right] };
    },
    good: ['هذه الكتب، وهذه الطريق، وهذه البئر.', 'هذا الكتاب.'],
    bad: [['هذه الكتاب مفيد.', 'هذا الكتاب مفيد.']],
  }),
  wordRule({
    id: 'language/relative-feminine',
    title: { ar: '«الذي» بعد مؤنث', en: 'الذي after a feminine noun' },
    why: { ar: 'يطابق الاسم الموصول ما قبله في التأنيث.', en: 'The relative pronoun agrees with its noun.' },
    severity: 'error',
    about: (letters) => letters === 'الذي',
    judge: ({ letters, previous }) => {
      if (
        letters !== 'الذي' ||
        previous === undefined ||
        !isPlainNoun(previous) ||
        genderOf(previous.letters) !== 'feminine'
      )
        return undefined;
      // «طالب المدرسة الذي»: the pronoun belongs to the first of two nouns.
      const before = previous.previous?.letters ?? '';
      const certain = /^[وفبكل]?(?:هذه|تلك|هي|في|على|إلى|عن)$/u.test(before);
      if (!certain) return undefined;
      return { fixes: ['التي'] };
    },
    good: [
      'طالب المدرسة الذي نجح.',
      'نوع من السلبية الذي لا ينتهي.',
      'في مهرجان المدينة الذي بدأ.',
      'المدينة التي زرتها.',
      'صاحب الفكرة الذي مات.',
    ],
    bad: [['عاش في هذه المدينة الذي أحبها.', 'عاش في هذه المدينة التي أحبها.']],
  }),
  wordRule({
    id: 'language/relative-masculine',
    title: { ar: '«التي» بعد مذكر', en: 'التي after a masculine noun' },
    why: { ar: 'يطابق الاسم الموصول ما قبله في التذكير.', en: 'The relative pronoun agrees with its noun.' },
    severity: 'error',
    about: (letters) => letters === 'التي',
    judge: ({ letters, previous }) => {
      if (
        letters !== 'التي' ||
        previous === undefined ||
        !isPlainNoun(previous) ||
        genderOf(previous.letters) !== 'masculine'
      )
        return undefined;
      if (!/^[وفبكل]?(?:هذا|ذلك|هو|في|على|إلى|عن)$/u.test(previous.previous?.letters ?? '')) return undefined;
      return { fixes: ['الذي'] };
    },
    good: ['غلاف الكتاب التي', 'في فكرة الكتاب التي أعجبتني', 'فكرة الكتاب التي أعجبتني.', 'في الكتاب الذي قرأته.'],
    bad: [['هذا الكتاب التي قرأته.', 'هذا الكتاب الذي قرأته.']],
  }),
  wordRule({
    id: 'language/people-plural-feminine',
    title: { ar: '«هذه» لجمع العقلاء', en: '“This” with a plural of people' },
    why: { ar: 'يُشار إلى جمع العقلاء بـ«هؤلاء».', en: 'People in the plural take «هؤلاء».' },
    severity: 'warning',
    about: (letters) => /^[وفبكل]?هذه$/u.test(letters),
    judge: ({ letters, next }) => {
      const match = /^([وفبكل]?)هذه$/u.exec(letters);
      if (match === null || next === undefined || !MASCULINE_PLURAL_PEOPLE.has(next.letters)) return undefined;
      return { fixes: [`${match[1] ?? ''}هؤلاء`] };
    },
    good: ['هؤلاء الطلاب، وهذه الكتب.'],
    bad: [['هذه الطلاب مجتهدون.', 'هؤلاء الطلاب مجتهدون.']],
  }),
  wordRule({
    id: 'language/alladhayn',
    title: { ar: '«اللذين» للجمع', en: 'اللذين for more than two' },
    why: { ar: '«اللذين» للمثنى، وللجمع «الذين» بلام واحدة.', en: '«اللذين» is for two; the plural is «الذين».' },
    severity: 'error',
    about: (letters) => /^[وفبكل]?اللذين$/u.test(letters),
    judge: ({ letters, next }) =>
      /(?:ون|وا)$/u.test(next?.letters ?? '') ? { fixes: [letters.replace('لل', 'ل')] } : undefined,
    good: ['الرجلين اللذين وصلا.', 'الذين يعملون.'],
    bad: [['الناس اللذين ينشرون الأخبار.', 'الناس الذين ينشرون الأخبار.']],
  }),
  wordRule({
    id: 'language/these-article',
    title: { ar: '«هؤلاء» قبل اسم بلا أل', en: 'هؤلاء before a noun without the article' },
    why: { ar: 'يُعرّف الاسم بعد اسم الإشارة بأل.', en: 'The noun after a demonstrative takes the article.' },
    severity: 'warning',
    about: (letters) => MASCULINE_PLURAL_PEOPLE.has(`ال${letters}`),
    judge: ({ letters, previous, next }) => {
      if (!/^[وفبكل]?هؤلاء$/u.test(previous?.letters ?? '') || next === undefined) return undefined;
      return MASCULINE_PLURAL_PEOPLE.has(`ال${letters}`) && next.letters.startsWith('ال')
        ? { fixes: [`ال${letters}`] }
        : undefined;
    },
    good: ['هؤلاء طلاب مجتهدون.', 'هؤلاء الطلاب.'],
    bad: [['نجح هؤلاء طلاب الجدد.', 'نجح هؤلاء الطلاب الجدد.']],
  }),
  wordRule({
    id: 'language/both-gender',
    title: { ar: 'كلا وكلتا', en: 'كلا and كلتا' },
    why: { ar: '«كلا» للمذكر و«كلتا» للمؤنث.', en: '«كلا» is masculine, «كلتا» feminine.' },
    severity: 'error',
    about: (letters) => /^[وفبكل]?كلا$/u.test(letters),
    judge: ({ letters, next }) => {
      if (!letters.endsWith('كلا') || next === undefined) return undefined;
      if (
        /^[وفبكل]?كلا$/u.test(letters) &&
        /^ال[ء-ي]{2,}ت(?:ين|ان)$/u.test(next.letters) &&
        !/^ال(?:وقتين|بيتين|صوتين|بنتين|وقتان|بيتان|صوتان)$/u.test(next.letters)
      )
        return { fixes: [letters.replace(/كلا$/u, 'كلتا')] };
      return undefined;
    },
    good: ['كلا الرجلين وكلتا المدينتين، وكلا البيتين.', 'كلا، لن أعود.'],
    bad: [['في كلا المدينتين', 'في كلتا المدينتين']],
  }),
];
