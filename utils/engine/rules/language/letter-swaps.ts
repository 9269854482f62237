import { spellingRule, withLetter } from './spelling.ts';
import { wordRule } from './word-rule.ts';
import { WITH_DAD, WITH_DHAL, WITH_ZA } from './words/emphatic-words.ts';

/** What is banned, seldom attended. */
const BANNED =
  /^(?:ال)?(?:تجول|تجوال|جوي|طيران|أسلحة|سلاح|استخدام|بيع|شراء|استيراد|تصدير|نشر|دخول|سفر|تدخين|كحول|خمور|زراعة|صيد|تداول|إنتاج|تصنيع|حجاب|نقاب|مخدرات)$/u;

export const letterSwapRules = [
  wordRule({
    id: 'language/alladhina-not-din',
    title: { ar: '«الدين» مكان «الذين»', en: 'الدين for الذين' },
    why: { ar: 'الاسم الموصول بالذال: «الذين».', en: 'The relative pronoun is spelt with ذ.' },
    severity: 'error',
    within: ['quotation'],
    about: (letters) => /^[وفبكل]?الدين$/u.test(letters),
    judge: ({ letters, previous, next }) => {
      const match = letters.endsWith('الدين') ? /^([وفبكل]?)الدين$/u.exec(letters) : null;
      if (
        match === null ||
        next === undefined ||
        !/^(?:ي[ء-ي]{2,}ون|[ء-ي]{2,}وا|[ء-ي]{2,}وه[ام]?|هم|لديهم|لسنا|كانوا|لم|لا|ليس|ليسوا|قد|لن|سي[ء-ي]+ون)$/u.test(
          next.letters,
        )
      )
        return undefined;
      // «رجال الدين لا …»: religion itself may be what is spoken of.
      if (/^(?:لم|لا|قد|لن|ليس)$/u.test(next.letters) && !/^(?:ي[ء-ي]{2,}(?:ون|وا))$/u.test(next.next?.letters ?? ''))
        return undefined;
      return /^(?:رجال|علماء|علم|صلاح|نور|شهاب|عز|أهل|بهاء|سيف|محيي|جلال|تقي|كمال|جمال|يوم|هذا)$/u.test(
        previous?.letters ?? '',
      )
        ? undefined
        : { fixes: [`${match[1] ?? ''}الذين`] };
    },
    good: ['رجال الدين يقولون ذلك.', 'هذا الدين لا يسقط.', 'الذين كانوا هنا.'],
    bad: [
      ['الناس الدين يعملون هنا.', 'الناس الذين يعملون هنا.'],
      ['الأفراد الدين لديهم أعمال، والضيوف الدين دعوه.', 'الأفراد الذين لديهم أعمال، والضيوف الذين دعوه.'],
    ],
  }),
  spellingRule({
    id: 'language/za-not-dad',
    title: { ar: 'ضاد مكان الظاء', en: 'ض for ظ' },
    why: { ar: 'الكلمة بالظاء المشالة: «{right}».', en: 'The word is spelt with ظ: «{right}».' },
    severity: 'error',
    words: () => withLetter(WITH_ZA, 'ظ', 'ض', 'noun'),
    good: ['حضر المحاضر، ونضر الله وجهه، وضل الطريق.', 'في ضوء القمر.'],
    bad: [
      ['هذه ضاهرة في المحافضة.', 'هذه ظاهرة في المحافظة.'],
      ['يعمل موضفا في منضومة.', 'يعمل موظفا في منظومة.'],
    ],
  }),
  spellingRule({
    id: 'language/nazar-hazr',
    title: { ar: 'نظر وحظر بالظاء', en: 'نظر and حظر with ظ' },
    why: {
      ar: '«النظر» رؤية و«النضر» حُسن، و«الحظر» منع و«الحضور» مجيء: «{right}».',
      en: '«نظر» is sight, «حظر» a ban; with ض they mean other things: «{right}».',
    },
    severity: 'error',
    inContext: {
      about: (letters) => /^[وفبل]?(?:ال)?(?:نضر|حضر)$|^[وف]?[يت]حضر$|^[وف]?س?[يتن]نضر$/u.test(letters),
      mend: ({ letters, previous, next }) => {
        const before = previous?.letters ?? '';
        const after = next?.letters ?? '';
        const means = letters.includes('حضر')
          ? (/^(?:بعد|قبل|منذ|رغم|ضد|إثر|بسبب)$/u.test(before) && letters === 'حضر') ||
            ((/^[وف]?[يت]حضر$/u.test(letters) ? /^(?:على|استخدام|بيع)$/u.test(after) : !/^و?[يت]/u.test(letters)) &&
              (BANNED.test(after) || /^(?:على|قضية|سياسة|قرار|فرض|رفع|تم|يتم|في|بسبب|إلى)$/u.test(before)) &&
              next !== undefined)
          : /^[وفبل]?(?:وجهة|وجهات|بغض|لفت|إعادة|قصر|صرف|غض|محل)$/u.test(before) ||
            /^(?:إلى|في|عن|إليه|إليها)$/u.test(after);
        return means ? letters.replace('ض', 'ظ') : undefined;
      },
    },
    good: ['حضر الحفل ثم حضر إلى البيت.', 'مؤسسة النضر بن الحارث', 'سكن الحضر.'],
    bad: [
      ['من وجهة نضر أخرى، وبغض النضر عن الثمن.', 'من وجهة نظر أخرى، وبغض النظر عن الثمن.'],
      ['لا يزال ينضر إلى الرجل بإعجاب.', 'لا يزال ينظر إلى الرجل بإعجاب.'],
      ['عاد الناس بعد حضر نشاطهم.', 'عاد الناس بعد حظر نشاطهم.'],
      ['قرر حضر استيراد اللحوم وفرض حضر التجول.', 'قرر حظر استيراد اللحوم وفرض حظر التجول.'],
    ],
  }),
  spellingRule({
    id: 'language/dad-not-za',
    title: { ar: 'ظاء مكان الضاد', en: 'ظ for ض' },
    why: { ar: 'الكلمة بالضاد: «{right}».', en: 'The word is spelt with ض: «{right}».' },
    severity: 'error',
    words: () => withLetter(WITH_DAD, 'ض', 'ظ', 'noun'),
    good: ['نظر إلى الحظ والحفظ.'],
    bad: [['قدم خدمات إظافية في الموظوع.', 'قدم خدمات إضافية في الموضوع.']],
  }),
  spellingRule({
    id: 'language/dhal-not-dal',
    title: { ar: 'دال مكان الذال', en: 'د for ذ' },
    why: { ar: 'الكلمة بالذال المعجمة: «{right}».', en: 'The word is spelt with ذ: «{right}».' },
    severity: 'error',
    words: () => [
      ...withLetter('هذه هذا ذلك لذلك كذلك بذلك الذي إذا إذن ذكي ذكية'.split(' '), 'ذ', 'د'),
      ...withLetter(WITH_DHAL, 'ذ', 'د', 'noun'),
    ],
    good: ['قرأ عن الدين ثم بدل رأيه.', 'أدى واجبه.', 'دار القلم.'],
    bad: [
      ['هده الفكرة دكية، ودلك الرجل الدي جاء.', 'هذه الفكرة ذكية، وذلك الرجل الذي جاء.'],
      ['تم اتخاد القرار.', 'تم اتخاذ القرار.'],
    ],
  }),
  spellingRule({
    id: 'language/dhal-not-zay',
    title: { ar: 'زاي مكان الذال', en: 'ز for ذ' },
    why: { ar: 'الكلمة بالذال المعجمة: «{right}».', en: 'The word is spelt with ذ: «{right}».' },
    severity: 'error',
    words: () =>
      withLetter(
        'أستاذ لذيذ لذيذة هذا هذه ذلك لذلك كذلك تنفيذ نموذج تلميذ ذكريات ذاكرة نافذة إذاعة ذكاء غذاء غذائي جذاب أخذ اتخذ'.split(
          ' ',
        ),
        'ذ',
        'ز',
        'noun',
      ),
    good: ['جزء من العزاء والفوز.'],
    bad: [['طعام لزيز في هزا المكان.', 'طعام لذيذ في هذا المكان.']],
  }),
  spellingRule({
    id: 'language/tha-not-ta',
    title: { ar: 'تاء أو سين مكان الثاء', en: 'ت or س for ث' },
    why: { ar: 'الكلمة بالثاء: «{right}».', en: 'The word is spelt with ث: «{right}».' },
    severity: 'error',
    words: () => [
      ...withLetter(
        'كثير كثيرة أكثر ثلاثة ثلاثون حديث ثقافة ثقافي ثقافية بحوث ثمانية ثانية مثال أمثلة تأثير مؤثر مثير الثلاثاء '.split(
          ' ',
        ),
        'ث',
        'ت',
        'noun',
      ),
      ...withLetter('كثيرة أكثر ثقافة ثقافي ثقافية تأثير مؤثر بحوث الثلاثاء حديثة'.split(' '), 'ث', 'س', 'noun'),
    ],
    good: ['تلوت الدرس، وكسر الزجاج، وكتب.'],
    bad: [
      ['له تأتير كتير.', 'له تأثير كثير.'],
      ['سقافة واسعة', 'ثقافة واسعة'],
    ],
  }),
  spellingRule({
    id: 'language/sad-not-sin',
    title: { ar: 'سين مكان الصاد وعكسه', en: 'س for ص and the reverse' },
    why: { ar: 'الصواب «{right}».', en: 'The spelling is «{right}».' },
    severity: 'error',
    words: () => [
      ...withLetter('صحة صعب صوتوا أصوات تصويت'.split(' '), 'ص', 'س'),
      ...withLetter(
        'صغير صغيرة صديق صديقة أصدقاء صحيح صحيحة صعب صعبة صعوبة مصدر مصادر إصلاح نصيحة خصوصا شخص أشخاص صناعة قصير قصيرة مصنع'.split(
          ' ',
        ),
        'ص',
        'س',
        'noun',
      ),
      ...withLetter(
        'سلطة سوق أسواق سيارة مستوى أسعار سقف مسار وسط سوء أسوأ سهولة سبب أسباب سؤال مسؤول وسيلة وسائل مستقبل'.split(
          ' ',
        ),
        'س',
        'ص',
        'noun',
      ),
    ],
    inContext: {
      about: (letters) => /^[وف]?بسورة$/u.test(letters),
      mend: ({ letters, next }) =>
        /^(?!ال)[ء-ي]{2,}ة$/u.test(next?.letters ?? '') ? letters.replace('س', 'ص') : undefined,
    },
    good: ['بدأ بسورة البقرة.', 'في سورة البقرة، وسوط العذاب.', 'مصدر الخبر.'],
    bad: [
      ['له سديق سغير.', 'له صديق صغير.'],
      ['انتهى الأمر بسورة كارثية.', 'انتهى الأمر بصورة كارثية.'],
      ['من أجل المصتقبل', 'من أجل المستقبل'],
    ],
  }),
  spellingRule({
    id: 'language/ta-not-tta',
    title: { ar: 'تاء مكان الطاء وعكسه', en: 'ت for ط and the reverse' },
    why: { ar: 'الصواب «{right}».', en: 'The spelling is «{right}».' },
    severity: 'error',
    words: () => [
      ...withLetter(
        'طويل طويلة طبيعة طبيعي طبيعية طالب طلاب طالبة طريق طريقة طعام طفل أطفال سلطة منطقة مناطق خطة خطوة خطوات مطلوب طاقة نطاق بطيء'.split(
          ' ',
        ),
        'ط',
        'ت',
        'noun',
      ),
      ...withLetter('تطوير تطور تاريخ تجربة مستوى أستاذ يستطيع نستطيع تستطيع'.split(' '), 'ت', 'ط', 'fixed'),
    ],
    good: ['تلا الآية، وكتب الدرس، وتمر الأيام.', 'سلطة القانون.'],
    bad: [['عاش حياة تويلة في تريق صعب.', 'عاش حياة طويلة في طريق صعب.']],
  }),
];
