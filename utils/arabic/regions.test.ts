import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRegions } from './regions.ts';

/** Each region as `kind: text`. */
function regionsOf(text: string): string[] {
  return findRegions(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('quotations', () => {
  test.each([
    ['قال «نعم» ومضى', ['quotation: «نعم»']],
    ['كتب «رسالة عن «الحنين» طويلة»', ['quotation: «رسالة عن «الحنين» طويلة»', 'quotation: «الحنين»']],
    ['سمّاه “المرسى” ثم "المرفأ"', ['quotation: “المرسى”', 'quotation: "المرفأ"']],
    ['أجاب:»سنعود« وسكت', ['quotation: »سنعود«']],
    ['في ”كراسة“ و»دفتر»', ['quotation: ”كراسة“', 'quotation: »دفتر»']],
    ['شاشة 15" و"لوح" آخر', ['quotation: "لوح"']],
    ["It's a test, l'été", []],
    ['فتح «ولم يغلق\nثم قال «هنا»', ['quotation: «هنا»']],
    ['أغلق» ولم يفتح', []],
    ['"فتح ولم يغلق "هنا"', ['quotation: "هنا"']],
  ])('%s', (text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });

  test('count their words', () => {
    expect(findRegions('في «الحوسبة السحابية الهجينة» و«كلمة»').map(({ words }) => words)).toEqual([3, 1]);
  });
});

describe('scripture', () => {
  test.each([
    ['اقرأ ﴿قل هو الله أحد﴾ ثم تدبر', ['quran: ﴿قل هو الله أحد﴾']],
    ['وبالعكس ﴾قل هو الله أحد﴿', ['quran: ﴾قل هو الله أحد﴿']],
    ['قَالَ تَعَالَى: «وقل رب زدني علما»', ['quran: «وقل رب زدني علما»']],
    ['قال الله تعالى في سورة طه: {وقل رب زدني علما} صدق', ['quran: {وقل رب زدني علما}']],
    ['وقال تعالى: وقل رب زدني علما. ثم مضى', ['quran: وقل رب زدني علما']],
    ['قال رسول الله ﷺ: «الدين النصيحة»', ['hadith: «الدين النصيحة»']],
    ['قال النبي صلى الله عليه وسلم "الدين النصيحة"', ['hadith: "الدين النصيحة"']],
    ['ومنه «الدين النصيحة» رواه مسلم', ['hadith: «الدين النصيحة»']],
    ['قال المدير: «الدين مستحق»', ['quotation: «الدين مستحق»']],
    ['تعالى صوته: ثم سكت', []],
    ['الحديث عن الاقتصاد: طويل', []],
  ])('%s', (text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['زر https://example.com/صفحة؟ الآن', ['link: https://example.com/صفحة']],
    ['(انظر www.example.org/a_(b))، وexample.net', ['link: www.example.org/a_(b)', 'link: example.net']],
    ['راسل sara.k@mail.example.com.', ['email: sara.k@mail.example.com']],
    ['تابع @tanqih_app و#تنقيح_لغوي لا #1', ['handle: @tanqih_app', 'hashtag: #تنقيح_لغوي']],
    ['المعرّف 10.1234/abc.56، والملف notes.docx', ['link: 10.1234/abc.56', 'path: notes.docx']],
    ['في C:\\Users\\sara\\a.txt و/home/sara/b', ['path: C:\\Users\\sara\\a.txt', 'path: /home/sara/b']],
    ['هو و/أو هي، مارس/آذار', []],
  ])('%s', (text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});

describe('code, poetry, references', () => {
  test('inline and fenced code, with what it quotes left out', () => {
    expect(regionsOf('اكتب `npm "start"` ثم\n```js\nconst a = "«x»";\n```\nانتهى «هنا»')).toEqual([
      'code: `npm "start"`',
      'code: ```js\nconst a = "«x»";\n```',
      'quotation: «هنا»',
    ]);
    expect(regionsOf('```\nلم تغلق')).toEqual([]);
  });

  test('two lines of two hemistichs are a poem, one line with dots is not', () => {
    const poem =
      'يا دار طال عليك الليل والسفر … وفي ظلالك كان الشوق ينتظر\nقد كنت بيتا لنا والريح عاصفة … واليوم أنت لنا الذكرى وننتظر';
    expect(regionsOf(`قال الشاعر\n${poem}\nانتهى.`)).toEqual([`poetry: ${poem}`]);
    expect(regionsOf('كان يفكر في الأمر طويلا … ثم عاد إلى بيته متعبا')).toEqual([]);
  });

  test('a list under المراجع ends where prose begins', () => {
    const list = '1. نور الدين، مدخل إلى الترجمة، 2019.\n2. Smith, J. (2016). Volunteering.';
    expect(regionsOf(`متن.\n## المراجع:\n${list}\nهذه خاتمة لا تشبه ما سبقها.`)).toEqual([`references: ${list}`]);
    expect(regionsOf('راجعنا المراجع\nوكتبنا عام 2019')).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...'«»“”‘’"\'`﴿﴾{}\n\t …*#@/.:،'.split(''),
  'قال تعالى: ',
  'قال النبي ﷺ',
  'المراجع\n',
  '```\n',
  'https://',
  'a@b.co',
  '\ud83d',
  'كلمة',
  ' x ',
  '2020',
);

test('any string gives spans in order and inside the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        let before = 0;
        for (const { start, end } of findRegions(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each(['«', '"', '`', '```\n', 'قال تعالى: ', 'a@', 'a.', '#', '/a', 'ا … ا\n', '﴿', "'ا", 'https://a', '\ud800'])(
  'time grows with a text of %j alone',
  (piece) => {
    // Processor time, not the clock's, and the best of three: other work on the machine must not decide.
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        findRegions(text);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...times);
    };
    // Quadratic work would take sixteen times as long.
    const short = time(10_000);
    expect(time(40_000)).toBeLessThan(Math.max(short * 10, 150));
  },
);
