import { expect, test } from 'vitest';
import { type Block, paragraph } from '../draft/block.ts';
import { blocksToHtml } from './html.ts';

function item(text: string, depth: number, marker: string): Block {
  return { ...paragraph(text, text), kind: 'list-item', depth, marker };
}

test('text is never markup', () => {
  expect(blocksToHtml([paragraph('a', '<img src=x onerror=alert(1)> & "كلام"')])).toBe(
    '<p dir="ltr">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;كلام&quot;</p>',
  );
});

test('only addresses that run nothing become links', () => {
  const link = (href: string) =>
    blocksToHtml([{ ...paragraph('a', 'رابط'), marks: [{ kind: 'link', start: 0, end: 4, href }] }]);
  expect(link('https://example.com/?a="b"')).toBe(
    '<p dir="rtl"><a href="https://example.com/?a=&quot;b&quot;">رابط</a></p>',
  );
  for (const scheme of ['javascript', ' javascript', 'JAVASCRIPT', 'java\nscript', 'data', 'vbscript', 'file']) {
    expect(link(`${scheme}:alert(1)`)).toBe('<p dir="rtl">رابط</p>');
  }
});

test('marks that overlap are nested', () => {
  const block: Block = {
    ...paragraph('a', 'واحد اثنان ثلاثة'),
    marks: [
      { kind: 'bold', start: 0, end: 10 },
      { kind: 'italic', start: 5, end: 16 },
      { kind: 'link', start: 5, end: 10, href: 'https://example.com/' },
    ],
  };
  expect(blocksToHtml([block])).toBe(
    '<p dir="rtl"><strong>واحد </strong><a href="https://example.com/"><strong><em>اثنان</em></strong></a><em> ثلاثة</em></p>',
  );
});

test('lists are nested by their depth, breaks and objects are kept', () => {
  const object: Block = { ...paragraph('o', 'سطر\u2028\uFFFC'), objects: [{ at: 4, description: '<صورة>' }] };
  expect(blocksToHtml([item('أ', 0, '•'), item('ب', 1, '1.'), item('ج', 0, '•'), item('د', 0, '1.'), object])).toBe(
    '<ul><li dir="rtl">أ</li><ol><li dir="rtl">ب</li></ol><li dir="rtl">ج</li></ul><ol><li dir="rtl">د</li></ol>' +
      '<p dir="rtl">سطر<br>&lt;صورة&gt;</p>',
  );
});

test('headings, quotations, code and empty lines', () => {
  const blocks: Block[] = [
    { ...paragraph('a', 'عنوان'), kind: 'heading', level: 3 },
    { ...paragraph('b', 'قول'), kind: 'quote' },
    { ...paragraph('c', 'x < y'), kind: 'code' },
    paragraph('d', ''),
  ];
  expect(blocksToHtml(blocks)).toBe(
    '<h3 dir="rtl">عنوان</h3><blockquote dir="rtl">قول</blockquote><pre dir="ltr"><code>x &lt; y</code></pre><p dir="rtl"><br></p>',
  );
});
