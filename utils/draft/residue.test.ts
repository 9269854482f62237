import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textToBlocks } from './plain-text.ts';
import { findResidue } from './residue.ts';

/** Residues of a plain text as `kind: line numbers`, the first line 0. */
function residueOf(text: string): string[] {
  return findResidue(textToBlocks(text, String)).map(({ kind, blocks }) => `${kind}: ${blocks.join(' ')}`);
}

test('a page with its furniture', () => {
  const page = [
    'أسرار القهوة العربية في خمس خطوات',
    'Rating 4.5 out of 5',
    '12 reviews',
    'أسرار القهوة العربية في خمس خطوات',
    '',
    'image about أسرار القهوة',
    'القهوة مشروب يجمع الناس حول نار هادئة وحديث طويل.',
    'اقرأ أيضًا: كيف تختار المحمصة المناسبة',
    'فيسبوك | تويتر | واتساب',
    'تم نسخ الرابط',
    'التعليقات (3)',
    'يرجى تسجيل الدخول أولًا لإضافة تعليق',
    'article by',
    'المتابعون',
    '',
    '120',
    'الرئيسية | من نحن | اتصل بنا',
    'نستخدم ملفات تعريف الارتباط لتحسين تجربتك. موافق',
  ].join('\n');
  expect(residueOf(page)).toEqual([
    'rating: 1',
    'rating: 2',
    'repeated-title: 3',
    'image-text: 5',
    'menu: 7',
    'share: 8',
    'share: 9',
    'comments: 10',
    'comments: 11',
    'byline: 12',
    'counter: 13 15',
    'menu: 16',
    'cookie: 17',
  ]);
});

test('a page with its edges', () => {
  const page = [
    'الرئيسية',
    'تسجيل الدخول',
    'إعلان: خصم على المصابيح حتى نهاية الأسبوع.',
    'بقلم سلمى الدباغ · 11 فبراير 2025',
    'القهوة مشروب يجمع الناس حول نار هادئة وحديث طويل.',
    'جميع الحقوق محفوظة © 2025',
  ].join('\n');
  expect(residueOf(page)).toEqual(['menu: 0', 'menu: 1', 'advertisement: 2', 'byline: 3', 'copyright: 5']);
});

test('a chat with its furniture', () => {
  const chat = [
    'ChatGPT said:',
    'الخبز في الأندلس',
    'صورة تخيلية تُظهر خبازًا أمام فرن حجري قديم في ضوء الفجر.',
    'كان الخبز يُعجن قبل الفجر.',
    'نسخ',
    'هل ترغب أن أضيف فقرة عن الأسواق؟',
  ].join('\n');
  expect(residueOf(chat)).toEqual(['chat-prompt: 0', 'image-prompt: 2', 'chat-prompt: 4']);
  // What the assistant says itself is the humanize pass's to show.
  expect(residueOf('بالتأكيد! إليك المقال المطلوب:\nكان الخبز يُعجن.')).toEqual([]);
});

test.each([
  'شارك المقال في تشكيل الرأي العام طوال عقود.',
  'مقالات\nهذه المقالات كتبت في الغربة.',
  'اقرأ أيضًا ما كتبه الجاحظ في هذا الباب، فقد سبق عصره بقرون.',
  'قال المدير إن التسجيل مفتوح.',
  'صورة المدينة في الرواية العربية موضوع واسع.',
  'هل تريد أن تتعلم السباحة؟\nابدأ اليوم.',
  'بلغ عدد المشاهدات 3 ملايين.',
  'التقييم',
  'إعلان الاستقلال وثيقة تاريخية.',
  'كُتب النص بقلم رصاص.',
  'قال إن جميع الحقوق محفوظة للمؤلف وحده.',
  'نعم\nنعم',
  'مشى في الشارع وحده\nثم عاد\n'.repeat(1),
])('no residue in «%s»', (text) => {
  expect(residueOf(text)).toEqual([]);
});

test('any text is safe and names only its own blocks, each once', () => {
  const lines = fc.constantFrom(
    'Copy',
    '',
    'مقالات',
    '5',
    'عنوان من ثلاث كلمات',
    'Rating 1 out of 5',
    '\ud800',
    'You said:',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(lines).map((all) => all.join('\n')),
      ),
      (text) => {
        const blocks = textToBlocks(text, String);
        const named = findResidue(blocks).flatMap((residue) => residue.blocks);
        expect(new Set(named).size).toBe(named.length);
        const ids = new Set(blocks.map((block) => block.id));
        expect(named.every((id) => ids.has(id))).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
