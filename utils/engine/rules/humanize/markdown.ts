import { signBits } from '../../../arabic/signs.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT, RESIDUE, STRONG } from './kinds.ts';

export const markdownBold = rule({
  ...RESIDUE,
  severity: 'warning',
  weight: 3,
  id: 'humanize/markdown-bold',
  title: { ar: 'نجوم تغليظ ظاهرة', en: 'Visible bold marks' },
  why: {
    ar: 'نجوم Markdown بقيت من نسخ المحادثة: احذفها، وغلّظ الكلمة في المحرر إن احتاجت.',
    en: 'Markdown stars from a pasted chat: delete them, and make the word bold in the editor if it needs it.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('*_'),
    find: ({ text }) =>
      [...text.matchAll(/(\*\*|__)(?=\S)([^*_\n]{1,200}?\S)\1/gu)].map(({ 0: found, 2: inner = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        fixes: [inner],
      })),
  },
  good: ['المساحة 3*4 أمتار.', '*خبيرة تربوية في التدريب.'],
  bad: [['**العمل الحر** خيار واسع.', 'العمل الحر خيار واسع.']],
});

export const markdownHeading = rule({
  ...RESIDUE,
  severity: 'warning',
  weight: 3,
  id: 'humanize/markdown-heading',
  title: { ar: 'علامة عنوان ظاهرة', en: 'Visible heading mark' },
  why: {
    ar: 'علامة عنوان من Markdown ظهرت نصًا: احذفها واجعل السطر عنوانًا في المحرر.',
    en: 'A Markdown heading mark shows as text: delete it and make the line a heading in the editor.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('#'),
    find: ({ text }) => {
      const mark = /^\s*#{1,6}\s+(?=\S)/u.exec(text)?.[0];
      return mark === undefined ? [] : [{ start: 0, end: mark.length, fixes: [''] }];
    },
  },
  good: ['#العمل_الحر وسم رائج.', 'لغة C# سهلة.'],
  bad: [['## خطوات البدء', 'خطوات البدء']],
});

export const markdownRule = rule({
  ...STRONG,
  cap: 2,
  id: 'humanize/markdown-line',
  title: { ar: 'خط فاصل من Markdown', en: 'Markdown line' },
  why: {
    ar: 'خط فاصل من نص المحادثة: احذفه.',
    en: 'A dividing line from the chat: delete it.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('-*_'),
    find: ({ text }) =>
      /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u.test(text) ? [{ start: 0, end: text.length, fixes: [''] }] : [],
  },
  good: ['- بند واحد', 'الخصم 5 -'],
  bad: [['---', '']],
});

export const markdownLink = rule({
  ...STRONG,
  cap: 2,
  id: 'humanize/markdown-link',
  title: { ar: 'رابط بصيغة Markdown', en: 'Markdown link' },
  why: {
    ar: 'الرابط مكتوب بصيغة Markdown فلن يعمل هنا: اربط «{name}» من المحرر.',
    en: 'The link is written in Markdown and will not work here: link “{name}” in the editor.',
  },
  within: ['link'],
  match: {
    kind: 'paragraph',
    signs: signBits('['),
    find: ({ text }) =>
      [...text.matchAll(/\[([^\]\n]{1,120})\]\(https?:\/\/[^\s)]+\)/gu)].map(({ 0: found, 1: name = '', index }) => ({
        start: index,
        end: index + found.length,
        params: { name },
      })),
  },
  good: ['راجع الدليل (https://example.org) قبل البدء.', 'ورد في [3] (ص 20).'],
  bad: [['راجع [الدليل](https://example.org/guide) قبل البدء.', null]],
});

export const markdownCode = rule({
  ...STRONG,
  cap: 2,
  id: 'humanize/markdown-fence',
  title: { ar: 'سياج شيفرة', en: 'Code fence' },
  why: {
    ar: 'علامة ``` تفتح شيفرة في المحادثة ولا معنى لها هنا: احذفها.',
    en: 'The mark ``` opens code in a chat and means nothing here: delete it.',
  },
  within: ['code'],
  match: {
    kind: 'paragraph',
    signs: signBits('`'),
    find: ({ text }) => (/^\s*```[\w-]*\s*$/u.test(text) ? [{ start: 0, end: text.length, fixes: [''] }] : []),
  },
  good: ['اكتب الأمر في الطرفية.'],
  bad: [['```markdown', '']],
});

export const markdownBullet = rule({
  ...HABIT,
  cap: 2,
  id: 'humanize/markdown-bullet',
  title: { ar: 'نجمة قائمة ظاهرة', en: 'Visible list star' },
  why: {
    ar: 'نجمة بداية السطر من Markdown: اجعل السطر بندًا في قائمة المحرر.',
    en: 'A Markdown list star: make the line an item of a list in the editor.',
  },
  match: {
    kind: 'paragraph',
    signs: signBits('*'),
    find: ({ text }) => {
      const mark = /^\s*\*\s+(?=\S)/u.exec(text)?.[0];
      return mark === undefined ? [] : [{ start: 0, end: mark.length, fixes: ['• '] }];
    },
  },
  good: ['*خبيرة تربوية', '• بند'],
  bad: [['* تحديد السعر', '• تحديد السعر']],
});

export const markdownRules = [markdownBold, markdownHeading, markdownRule, markdownLink, markdownCode, markdownBullet];
