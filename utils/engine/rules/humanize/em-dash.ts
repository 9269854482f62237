import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';
import { HABIT } from './kinds.ts';

const DASH = '—';

/** Long dashes that join clauses. Two in a sentence stand for brackets, as in print. */
function findJoints(paragraph: Paragraph): Hit[] {
  if (!paragraph.text.includes(DASH)) return [];
  return paragraph.sentences.flatMap(({ start, end }): Hit[] => {
    const at = paragraph.text.indexOf(DASH, start);
    if (at === -1 || at >= end) return [];
    const next = paragraph.text.indexOf(DASH, at + 1);
    if (next !== -1 && next < end) return [];
    const before = /[\p{Script=Arabic}»")]\s*$/u.exec(paragraph.text.slice(start, at))?.[0];
    const after = /^\s*(?=[\p{Script=Arabic}«"])/u.exec(paragraph.text.slice(at + 1))?.[0];
    // At the head of a line it opens a speech or an item.
    if (before === undefined || after === undefined) return [];
    const from = at - (before.length - before.trimEnd().length);
    const fix = [{ range: { start: from, end: at + 1 + after.length }, text: '، ' }];
    return [{ start: at, end: at + 1, fixes: [fix] }];
  });
}

export const dashJoint = rule({
  ...HABIT,
  weight: 0.8,
  needs: { hits: 2, perWords: 300 },
  id: 'humanize/dash-joint',
  title: { ar: 'شرطة طويلة تصل جملتين', en: 'Long dash as a joint' },
  why: {
    ar: 'الشرطة الطويلة مكان الفاصلة عادة إنجليزية: ضع فاصلة أو نقطة.',
    en: 'A long dash for a comma is an English habit: put a comma or a full stop.',
  },
  match: { kind: 'paragraph', find: findJoints },
  good: ['سافر — كما قيل — إلى جدة.', '— متى تبدأ؟', 'الفترة 2010—2015 صعبة.'],
  bad: [['المهنة صعبة — لكنها ممتعة.', 'المهنة صعبة، لكنها ممتعة.']],
});
