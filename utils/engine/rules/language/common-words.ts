import { pairs } from './pairs.ts';
import { spellingRule } from './spelling.ts';
import { isCommonNoun, isListedNoun } from './words/common-nouns.ts';

const why = { ar: 'الصواب «{right}».', en: 'The spelling is «{right}».' };

export const commonWordRules = [
  spellingRule({
    id: 'language/hidden-alef',
    title: { ar: 'ألف تُنطق ولا تُكتب', en: 'An alef heard but not written' },
    why: { ar: 'هذه الألف تُنطق ولا تُكتب: «{right}».', en: 'This alef is heard but not written: «{right}».' },
    severity: 'error',
    words: () =>
      pairs(`
        لاكن لكن لاكنه لكنه لاكنها لكنها لاكنهم لكنهم ولاكن ولكن لاكنني لكنني لاكنا لكننا لكين لكن هاذا هذا هاذه هذه هاذي هذه هاذان هذان
        هاذين هذين هاؤلاء هؤلاء هاولاء هؤلاء هؤلائ هؤلاء هولاء هؤلاء ذالك ذلك كذالك كذلك لذالك لذلك بذالك بذلك هاكذا هكذا هاكذى هكذا
        هكذى هكذا أولائك أولئك أوليك أولئك اوليك أولئك اولائك أولئك ألائك أولئك إلاه إله هذة هذه هذى هذه هذهي هذه ذلكا ذلك
        تلكا تلك
      `),
    good: ['لكن هذا وهذه وذلك وهكذا وأولئك.', 'هؤلاء الطلاب.'],
    bad: [['لاكن هاذا لا يكفي، ولذالك عاد.', 'لكن هذا لا يكفي، ولذلك عاد.']],
  }),
  spellingRule({
    id: 'language/spoken-pronoun',
    title: { ar: 'كتابة الضمير كما يُلفظ', en: 'Pronouns written as spoken' },
    why: { ar: 'الكسرة حركة لا حرف: «{right}».', en: 'The short i is a sign, not a letter: «{right}».' },
    severity: 'error',
    words: () =>
      pairs(`
        انتي أنتِ أنتي أنتِ إنتي أنتِ عليكي عليكِ إليكي إليكِ اليكي إليكِ منكي منكِ فيكي فيكِ معكي معكِ عنكي عنكِ كتابكي كتابكِ
        نفسكي نفسكِ عملكي عملكِ
      `),
    good: ['أنتِ هنا لكي تعملي.', 'يبكي الطفل.'],
    bad: [['انتي كاتبة وعليكي القراءة.', 'أنتِ كاتبة وعليكِ القراءة.']],
  }),
  spellingRule({
    id: 'language/common-misspelling',
    title: { ar: 'خطأ إملائي شائع', en: 'Common misspelling' },
    why,
    severity: 'error',
    words: () => [
      ...pairs(`
        اجابي إيجابي الاجابي الإيجابي اجابية إيجابية الاجابية الإيجابية اجابيات إيجابيات الاجابيات الإيجابيات اجابيه إيجابية التكنلوجيا التكنولوجيا تكنلوجيا تكنولوجيا تكنلوجي تكنولوجي التكنلوجي التكنولوجي
        شكرن شكرا جدن جدا أيضن أيضا ايضن أيضا طبعن طبعا مثلن مثلا دائمن دائما عفون عفوا غالبن غالبا فعلن فعلا تقريبن تقريبا
        أبدن أبدا ابدن أبدا كثيرن كثيرا خصوصن خصوصا عمومن عموما أولن أولا اولن أولا أخيرن أخيرا اخيرن أخيرا أحيانن أحيانا احيانن أحيانا
        مرحبن مرحبا أهلن أهلا جدأ جدا شكرأ شكرا أيظا أيضا أيظاً أيضا ايظا أيضا ايظاً أيضا عنئذ عندئذ حينأذ حينئذ حينإذ حينئذ يومأذ يومئذ
        يومإذ يومئذ عندإذ عندئذ بعدإذ بعدئذ آنذك آنذاك لإن لأن لإنه لأنه لإنها لأنها لإنهم لأنهم لاءن لأن لماظا لماذا ماظا ماذا لمذا لماذا
        مذا ماذا باالنسبة بالنسبة باللنسبة بالنسبة باالإضافة بالإضافة بلإضافة بالإضافة بلنسبة بالنسبة اللذي الذي اللتي التي إللي الذي
        ثلاثمية ثلاثمئة اربعمية أربعمئة خمسمية خمسمئة ستمية ستمئة سبعمية سبعمئة ثمانمية ثمانمئة
        تسعمية تسعمئة اصبوع أسبوع اصطورة أسطورة أصطورة أسطورة إصطوانة أسطوانة اصطوانة أسطوانة مصاق مساق صياق سياق
        مزكرة مذكرة تزكرة تذكرة مزياع مذياع إعتيادى اعتيادي ضروف ظروف ظرورة ضرورة مضاهر مظاهر مضهر مظهر إستعمل استعمل معضم معظم فضيع فظيع
        غليض غليظ متيقض متيقظ تلفيزيون تلفزيون مبارات مباراة مباراه مباراة معانات معاناة مساوات مساواة أدات أداة قضات قضاة رعات رعاة
        هوات هواة دعات دعاة مشات مشاة طغات طغاة أباطرت أباطرة أنضر أنظر انضر انظر بغظ بغض بظاعة بضاعة إيظاح إيضاح أوظح أوضح يوظح يوضح
        توظيح توضيح واظح واضح واظحة واضحة أظافة إضافة إظافه إضافة إستيعاب استيعاب متوصط متوسط متوصطة متوسطة وصيلة وسيلة مصلسل مسلسل
        مصابقة مسابقة مصتوى مستوى مصتشفى مستشفى اصتخدام استخدام سحيفة صحيفة إقتناء اقتناء مشترايات مشتريات مشترات مشتريات
        متطوعيين متطوعين مسؤوليين مسؤولين مستخدميين مستخدمين معلميين معلمين مهندسيين مهندسين مسلميين مسلمين موظفيين موظفين لاعبيين لاعبين
        عامليين عاملين باحثيين باحثين مشاركيين مشاركين مواطنيين مواطنين طالبيين طالبين متخصصيين متخصصين
      `),
    ],
    good: ['شكرا جدا وأيضا.', 'فتات الخبز، ومباريات.', 'صحابة كرام.'],
    bad: [
      ['شكرن على الاجابة.', 'شكرا على الاجابة.'],
      ['لإنه وصل في الصياق نفسه.', 'لأنه وصل في السياق نفسه.'],
      ['وكانت مبارات صعبة.', 'وكانت مباراة صعبة.'],
    ],
  }),
  spellingRule({
    id: 'language/shay',
    title: { ar: '«شي» مكان «شيء»', en: 'شي for شيء' },
    why: { ar: 'تنتهي الكلمة بهمزة: «شيء».', en: 'The word ends in a hamza: «شيء».' },
    severity: 'error',
    inContext: {
      about: (letters) => /^[وفبلك]?(?:ال)?شي$|^للشي$/u.test(letters),
      // «شي جين بينغ» is a name.
      mend: ({ letters, previous, next }) =>
        /^(?:[وفبل]?(?:كل|أي|لا|هناك|يوجد|أهم|بعض|أول|آخر|أجمل|هو|هذا|عن|ذلك))$/u.test(previous?.letters ?? '') ||
        /^(?:مهم|جميل|عظيم|آخر|جديد|كبير|ممتع|مفيد|واحد|غريب|رائع|طبيعي|سيئ|ضروري)$/u.test(next?.letters ?? '') ||
        (letters.endsWith('لشي') && !/^(?:جين|غو|آن)/u.test(next?.letters ?? ''))
          ? `${letters}ء`
          : undefined,
    },
    good: ['وصل شي جين بينغ.', 'كل شيء بخير.'],
    bad: [['كل شي بخير، والصبر شي جميل.', 'كل شيء بخير، والصبر شيء جميل.']],
  }),
  spellingRule({
    id: 'language/double-letter',
    title: { ar: 'حرف مكرر', en: 'Doubled letter' },
    why: { ar: 'حرف مكرر بلا سبب: «{right}».', en: 'A letter is typed twice: «{right}».' },
    severity: 'error',
    mend: (letters) => {
      // Three of a letter in a row are never Arabic, but a drawn-out word («جداااا») and a laugh are somebody's wish.
      const tripled = /([ء-ي])\1{2,}/u.exec(letters);
      if (
        tripled === null ||
        /^[وف]?ت{3}/u.test(letters) ||
        /^([ء-ي])\1+$/u.test(letters) ||
        /(?:ووو|للل|ببب)/u.test(letters)
      )
        return undefined;
      return letters.replace(/ي{3,}ن$/u, 'يين').replaceAll(/([ء-ي])\1{2,}/gu, '$1');
    },
    good: ['مرر الكرة، وممثل، وتتبع، وللّه، ههههه', 'بللت الثياب.'],
    bad: [['هذا جميييل', 'هذا جميل']],
  }),
  spellingRule({
    id: 'language/double-letter-noun',
    title: { ar: 'حرف مكرر', en: 'Doubled letter' },
    why: { ar: 'حرف مكرر بلا سبب: «{right}».', en: 'A letter is typed twice: «{right}».' },
    severity: 'warning',
    mend: (letters) => {
      const doubled = /[ء-ي]([ء-ي])\1/u.exec(letters);
      if (doubled === null || isCommonNoun(letters) || /^(?:[وف]?(?:ال)?)[ميتنأا]تت/u.test(letters)) return undefined;
      const [, article = '', noun = ''] = /^([وف]?[بكل]?(?:ال)?)(.+)$/u.exec(letters) ?? [];
      const single = noun.replace(/(?!^)([ء-ي])\1/u, '$1');
      return single.length >= 5 && single !== noun && isListedNoun(single) ? article + single : undefined;
    },
    good: ['محددة، ومقررات، وممثلين، وتتابع.', 'تصميمات متجددة'],
    bad: [['زار حدديقة واسعة في المديينة.', 'زار حديقة واسعة في المدينة.']],
  }),
  spellingRule({
    id: 'language/double-alef',
    title: { ar: 'ألفان متتاليتان', en: 'Two alefs in a row' },
    why: { ar: 'لا تتوالى ألفان في كلمة عربية: «{right}».', en: 'No Arabic word has two alefs in a row: «{right}».' },
    severity: 'error',
    mend: (letters) => {
      // «هذاالصيف»: two words met.
      const met = /^([ء-ي]{2,}ا)(ال[ء-ي]{2,})$/u.exec(letters);
      if (met !== null) return `${met[1] ?? ''} ${met[2] ?? ''}`;
      // «مااقدر», «كماانه» are two words, and which ones only the writer knows.
      if (/^[وف]?(?:كما|ما|لا|يا|بما|هذا)ا/u.test(letters)) return undefined;
      return /[^اأإآ]اا(?=.)/u.test(letters) || letters.startsWith('اا') ? letters.replaceAll('اا', 'ا') : undefined;
    },
    good: ['الإعلام والأعمال.', 'قراءات'],
    bad: [
      ['بعض اللداائن', 'بعض اللدائن'],
      ['في هذاالصيف', 'في هذا الصيف'],
    ],
  }),
  spellingRule({
    id: 'language/ya-for-kasra',
    title: { ar: 'إشباع الحركة', en: 'A short vowel written long' },
    why: { ar: 'حركة قصيرة لا تُكتب حرف مد: «{right}».', en: 'The vowel is short and has no letter: «{right}».' },
    severity: 'error',
    words: () =>
      pairs(`
        منهو منه عنهو عنه فيهى فيه فيهي فيه بيهي به لهوم لهم عليهي عليه إليهي إليه معاك معك معاهم معهم معاه معه معاها معها معانا معنا
        معاكم معكم أنتو أنتم انتو أنتم إنتو أنتم
      `),
    good: ['معنا ومعهم، وهيا بنا، وهواء.'],
    bad: [['جاء معانا ثم أخذ منهو الكتاب.', 'جاء معنا ثم أخذ منه الكتاب.']],
  }),
  spellingRule({
    id: 'language/dropped-lam',
    title: { ar: 'لام ساقطة أو زائدة', en: 'Missing or extra ل' },
    why: { ar: 'الصواب «{right}».', en: 'The spelling is «{right}».' },
    severity: 'error',
    words: () => [
      ...pairs(`
        إالى إلى اللغه اللغة اليل الليل باليل بالليل اليلة الليلة اليالي الليالي الغات اللغات لالأطفال للأطفال لالناس للناس
        لالعمل للعمل ولالله ولله لالكل للكل
      `),
    ],
    mend: (letters) => {
      // «لالمدرسة»: ل and the article merge to لل.
      const merged = /^([وف]?)لال([ء-ي]{3,})$/u.exec(letters);
      if (merged === null || /^(?:ت|ا|ئ|ة|ات|ه|ها|هم)/u.test(merged[2] ?? '')) return undefined;
      return `${merged[1] ?? ''}لل${merged[2] ?? ''}`;
    },
    good: ['لآلئ، دلالة، الليل، لالتزامه، لالتقاء الساكنين، ولالتماس العذر.'],
    bad: [['نظر لالمدرسة في باليل.', 'نظر للمدرسة في بالليل.']],
  }),
];
