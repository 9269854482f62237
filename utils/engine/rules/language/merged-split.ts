import { spellingRule } from './spelling.ts';
import { rule } from '../../rule.ts';
import { wordRule } from './word-rule.ts';
import { isCommonNoun } from './words/common-nouns.ts';

const list = (phrases: Record<string, string>) => ({ kind: 'phrases' as const, letters: 'exact' as const, phrases });

export const mergedSplitRules = [
  rule({
    id: 'language/in-sha-allah',
    pass: 'language',
    title: { ar: 'إن شاء الله', en: 'إن شاء الله' },
    why: {
      ar: '«إن شاء» شرط وفعل، و«إنشاء» مصدر بمعنى البناء.',
      en: '«إن شاء» is “if He wills”; «إنشاء» means building.',
    },
    severity: 'error',
    match: list({
      'إنشاء الله': 'إن شاء الله',
      'انشاء الله': 'إن شاء الله',
      'أنشاء الله': 'إن شاء الله',
      'ان شاء الله': 'إن شاء الله',
      'أن شاء الله': 'إن شاء الله',
      'انشا الله': 'إن شاء الله',
      'إنشا الله': 'إن شاء الله',
      'إن شا الله': 'إن شاء الله',
    }),
    good: ['إن شاء الله نعود.', 'إنشاء المدرسة.'],
    bad: [['نعود غدا انشاء الله.', 'نعود غدا إن شاء الله.']],
  }),
  rule({
    id: 'language/ma-sha-allah',
    pass: 'language',
    title: { ar: 'ما شاء الله', en: 'ما شاء الله' },
    why: { ar: '«ما» هنا اسم موصول لا يتصل بالفعل.', en: 'The ما is a word of its own here.' },
    severity: 'error',
    match: list({
      'ماشاء الله': 'ما شاء الله',
      ماشاءالله: 'ما شاء الله',
      ماشالله: 'ما شاء الله',
      انشاءالله: 'إن شاء الله',
      إنشاءالله: 'إن شاء الله',
      إنشالله: 'إن شاء الله',
      انشالله: 'إن شاء الله',
      الحمدلله: 'الحمد لله',
      الحمدالله: 'الحمد لله',
      'الحمد الله': 'الحمد لله',
      سبحانالله: 'سبحان الله',
      بسمالله: 'بسم الله',
      باسمالله: 'باسم الله',
      جزاكالله: 'جزاك الله',
      لاإله: 'لا إله',
      استغفرالله: 'أستغفر الله',
    }),
    good: ['ما شاء الله، الحمد لله.'],
    bad: [['ماشاء الله والحمدلله.', 'ما شاء الله والحمد لله.']],
  }),
  spellingRule({
    id: 'language/negation-merged',
    title: { ar: '«ما» أو «لا» ملتصقة بالفعل', en: 'ما or لا stuck to its verb' },
    why: { ar: 'حرف النفي كلمة مستقلة: «{right}».', en: 'The negation is a word of its own: «{right}».' },
    severity: 'warning',
    words: () => [
      ...'زال زالت زالوا زلت زلنا دام دامت دمت عندي عنده عندنا عندهم لديه لديها أدري'
        .split(' ')
        .map((word) => ({ wrong: `ما${word}`, right: `ما ${word}` })),
      ...'شك فيه عليه يزال يزالون تزال أزال نزال أدري أعرف أعلم أستطيع أريد أحد'
        .split(' ')
        .map((word) => ({ wrong: `لا${word}`, right: `لا ${word}` })),
    ],
    // «لايعرف»: no word begins with لا and the present but foreign names, which end otherwise.
    mend: (letters) => {
      const merged =
        /^([وف]?)(لا|ما)([يتن](?:وجد|مكن|جب|ستطيع|عرف|علم|ريد|تم|حتاج|عني|كفي|حب|ضيع|وصف|نبغي|حق|صلح|قل|جوز|بد|ضر|نفع|دري|قبل|عرفون|بدو)(?:ه|ها|هم|نا|ك|كم|ون|وا)?|[يت][ء-ي]{3,}ون)$/u.exec(
          letters,
        );
      if (merged === null || (merged[2] === 'ما' && !letters.endsWith('ون'))) return undefined;
      return `${merged[1] ?? ''}${merged[2] ?? ''} ${merged[3] ?? ''}`;
    },
    good: ['ما زال، ولا يزال، ولا بد.', 'لاحظ الفرق.', 'لايبزيغ ولاتينيون وماتيون.'],
    bad: [['مازال يعمل، ولايزال نشيطا، ولاشك في ذلك.', 'ما زال يعمل، ولا يزال نشيطا، ولا شك في ذلك.']],
  }),
  spellingRule({
    id: 'language/ya-merged',
    title: { ar: '«يا» النداء ملتصقة', en: 'Vocative يا stuck to its word' },
    why: { ar: '«يا» كلمة مستقلة: «{right}».', en: 'يا is a word of its own: «{right}».' },
    severity: 'error',
    words: () =>
      'أيها أخي رب صديقي عزيزي أبي أمي ليت ترى'.split(' ').map((word) => ({ wrong: `يا${word}`, right: `يا ${word}` })),
    good: ['يا أيها الناس، يا ليت.'],
    bad: [['ياأخي تعال، ياليت الوقت يعود.', 'يا أخي تعال، يا ليت الوقت يعود.']],
  }),
  spellingRule({
    id: 'language/split-word',
    title: { ar: 'كلمتان ملتصقتان', en: 'Two words stuck together' },
    why: { ar: 'هاتان كلمتان: «{right}».', en: 'These are two words: «{right}».' },
    severity: 'error',
    words: () =>
      `ماهو=ما+هو ماهي=ما+هي ماهذا=ما+هذا ماذلك=ما+ذلك إلىأن=إلى+أن عنطريق=عن+طريق بأنهذا=بأن+هذا علىالرغم=على+الرغم أكثرمن=أكثر+من أقلمن=أقل+من منذأن=منذ+أن غيرأن=غير+أن كماأن=كما+أن معأن=مع+أن إلاأن=إلا+أن حيثأن=حيث+أن بعدأن=بعد+أن قبلأن=قبل+أن
         كلشيء=كل+شيء كليوم=كل+يوم كلعام=كل+عام لكنهذا=لكن+هذا هذاالأمر=هذا+الأمر ومنثم=ومن+ثم منثم=من+ثم علىأن=على+أن فيهذا=في+هذا فيهذه=في+هذه منهذا=من+هذا منهذه=من+هذه عنهذا=عن+هذا إلىهذا=إلى+هذا
         بدونأن=بدون+أن منأجل=من+أجل منخلال=من+خلال منقبل=من+قبل فيحالة=في+حالة فيحين=في+حين بشكلعام=بشكل+عام علىسبيل=على+سبيل بغضالنظر=بغض+النظر أيشيء=أي+شيء مديرعام=مدير+عام`
        .split(/\s+/u)
        .map((entry) => {
          const [wrong = '', right = ''] = entry.split('=');
          return { wrong, right: right.replaceAll('+', ' ') };
        }),
    mend: (letters) => {
      // «فيالمدرسة»: no word begins with a preposition and the article but a handful.
      const stuck = /^([وف]?)(في|من|على|إلى|عن|أن|إن|هذا|هذه|ذلك|تلك|كل|بعض|غير)(ال[ء-ي]{3,})$/u.exec(letters);
      if (stuck === null) return undefined;
      const [, conjunction = '', first = '', second = ''] = stuck;
      if (!isCommonNoun(second) && !/^ال.{2,}(?:ة|ات|ية|ين)$/u.test(second)) return undefined;
      return `${conjunction}${first} ${second}`;
    },
    good: ['في المدرسة، فيلم، منال، عنان، فيالق، كلاهما.', 'منالها بعيد، وإنالة.'],
    bad: [
      ['درس فيالمدرسة ومنالجامعة.', 'درس في المدرسة ومن الجامعة.'],
      ['وصل عنطريق البحر.', 'وصل عن طريق البحر.'],
    ],
  }),
  wordRule({
    id: 'language/stuck-after-ta',
    title: { ar: 'كلمتان ملتصقتان', en: 'Two words stuck together' },
    why: {
      ar: 'لا تقع التاء المربوطة ولا الألف المقصورة في وسط الكلمة: «{right}».',
      en: 'ة and ى end a word: «{right}».',
    },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => /^[ء-ي]{2,}(?:ة|ى(?=ال))[ء-ي]{2,}$/u.test(letters),
    judge: ({ letters }) => {
      const stuck = /^([ء-ي]{2,}(?:ة|ى(?=ال)))([ء-ي]{2,})$/u.exec(letters);
      if (stuck === null || /^[ةى]/u.test(stuck[2] ?? '') || /ى(?:ء|ة)/u.test(letters)) return undefined;
      return { fixes: [`${stuck[1] ?? ''} ${stuck[2] ?? ''}`] };
    },
    good: ['مدرسة كبيرة، مستوى جيد، شيىء.'],
    bad: [['في المدرسةالجديدة', 'في المدرسة الجديدة']],
  }),
  rule({
    id: 'language/an-ma',
    pass: 'language',
    title: { ar: 'عمّا، ممّا', en: 'عمّا, ممّا' },
    why: { ar: 'تُدغم نون «عن» و«من» في «ما» فتُكتبان كلمة واحدة.', en: 'عن and من merge with ما.' },
    severity: 'warning',
    match: list({ 'عن ما': 'عما', 'من ما': 'مما' }),
    good: ['سأل عما حدث مما رأى.', 'ابتعد عن ماء البحر.'],
    bad: [['سأله عن ما حدث.', 'سأله عما حدث.']],
  }),
  rule({
    id: 'language/one-word-time',
    pass: 'language',
    title: { ar: 'ظرف من كلمة واحدة', en: 'Adverbs written as one word' },
    why: { ar: 'يُكتب كلمة واحدة.', en: 'It is written as one word.' },
    severity: 'error',
    match: list({
      'عند إذ': 'عندئذ',
      'حين إذ': 'حينئذ',
      'بعد إذ': 'بعدئذ',
      'عند ما': 'عندما',
      'حين ما': 'حينما',
      'ثلاث مئة': 'ثلاثمئة',
      'ثلاث مائة': 'ثلاثمائة',
      'خمس مئة': 'خمسمئة',
      'خمس مائة': 'خمسمائة',
    }),
    good: ['عندما وصل، وبينما كان ينتظر.', 'كل ما قاله صحيح.'],
    bad: [['عند ما وصل نام.', 'عندما وصل نام.']],
  }),
  rule({
    id: 'language/two-words-la',
    pass: 'language',
    title: { ar: '«إن لم» و«أن لا» ونحوهما', en: 'Words joined that stand apart' },
    why: { ar: 'هاتان كلمتان تُكتبان منفصلتين.', en: 'These are two words.' },
    severity: 'error',
    match: list({
      إنلم: 'إن لم',
      حتىلا: 'حتى لا',
      'كيف ما': 'كيفما',
      فيمابعد: 'فيما بعد',
      فيمابين: 'فيما بين',
      ياترى: 'يا ترى',
      لابأس: 'لا بأس',
      لاشيء: 'لا شيء',
      لاأحد: 'لا أحد',
      منفضلك: 'من فضلك',
      أولابأول: 'أولا بأول',
    }),
    good: ['إن لم، حتى لا، لا بد.'],
    bad: [['سنلتقي فيمابعد.', 'سنلتقي فيما بعد.']],
  }),
  rule({
    id: 'language/la-budda',
    pass: 'language',
    title: { ar: '«لابد» و«لاسيما» موصولتين', en: 'لابد and لاسيما as one word' },
    why: { ar: '«لا» كلمة مستقلة، والفصل أشهر: «لا بد» و«لا سيما».', en: 'Mostly written as two words.' },
    severity: 'hint',
    match: list({ لاسيما: 'لا سيما', لابد: 'لا بد' }),
    good: ['لا بد من العمل، ولا سيما اليوم.'],
    bad: [['ولابد من ذلك.', 'ولا بد من ذلك.']],
  }),
];
