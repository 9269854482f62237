import { latinDigits } from '../../../arabic/digits.ts';
import { DIGITS } from '../../../arabic/signs.ts';
import type { Paragraph } from '../../analysis.ts';
import { type Hit, rule } from '../../rule.ts';

/** «الساعة 25», «الساعة 10:75» */
const CLOCK = /الساعة\s+(?<hour>[\d٠-٩]{1,2})(?:[:٫](?<minute>[\d٠-٩]{2}))?(?![\d٠-٩:٫]|[.ر][\d٠-٩])/gu;

function findImpossibleHours({ text }: Paragraph): Hit[] {
  if (!text.includes('الساعة')) return [];
  return [...text.matchAll(CLOCK)].flatMap(({ 0: match, index, groups = {} }): Hit[] => {
    const hour = Number(latinDigits(groups['hour'] ?? ''));
    const minute = Number(latinDigits(groups['minute'] ?? '0'));
    return hour <= 24 && minute < 60 ? [] : [{ start: index, end: index + match.length }];
  });
}

export const impossibleHour = rule({
  id: 'facts/computed-hour',
  pass: 'facts',
  title: { ar: 'ساعة لا وجود لها', en: 'Hour that does not exist' },
  why: {
    ar: 'لا توجد «{match}»: ساعات اليوم 24 ودقائق الساعة 60.',
    en: 'There is no “{match}”: a day has 24 hours and an hour 60 minutes.',
  },
  severity: 'error',
  match: { kind: 'paragraph', signs: DIGITS, find: findImpossibleHours },
  good: [
    'تبدأ الساعة 10:45 صباحًا.',
    'تنتهي الساعة 24.',
    'زاد السعر في الساعة 25.5 نقطة.',
    'بحلول الساعة 47ر09 بتوقيت جرينتش.',
  ],
  bad: [
    ['يبدأ اللقاء الساعة 25.', null],
    ['يبدأ اللقاء الساعة 10:75 مساءً.', null],
  ],
});

const IN_A_DAY = /(?<number>[\d٠-٩]{1,3})\s+ساع(?:ة|ات)\s+(?:في اليوم(?![\u0621-\u064A])|يومي(?:ا|ًا|اً)|كل يوم)/gu;
const IN_A_WEEK =
  /(?<number>[\d٠-٩]{1,3})\s+(?:أيام|ايام|يوم(?:ا|ًا|اً))\s+(?:في الأسبوع(?![\u0621-\u064A])|أسبوعي(?:ا|ًا|اً)|كل أسبوع)/gu;

function findOverfull({ text }: Paragraph): Hit[] {
  const hits: Hit[] = [];
  for (const [cue, pattern, most] of [
    ['ساع', IN_A_DAY, 24],
    ['أسبوع', IN_A_WEEK, 7],
  ] as const) {
    if (!text.includes(cue)) continue;
    for (const { 0: match, index, groups = {} } of text.matchAll(pattern)) {
      if (Number(latinDigits(groups['number'] ?? '')) > most) hits.push({ start: index, end: index + match.length });
    }
  }
  return hits;
}

export const overfullTime = rule({
  id: 'facts/computed-overfull',
  pass: 'facts',
  title: { ar: 'أكثر مما يتسع له الوقت', en: 'More than time allows' },
  why: {
    ar: 'لا يتسع الوقت لـ«{match}»: اليوم 24 ساعة والأسبوع 7 أيام.',
    en: 'Time has no room for “{match}”: a day has 24 hours and a week 7 days.',
  },
  severity: 'error',
  match: { kind: 'paragraph', signs: DIGITS, find: findOverfull },
  good: ['يعمل 8 ساعات يوميًا.', 'يعمل 5 أيام في الأسبوع.', 'مرت 30 ساعة في اليومين.'],
  bad: [
    ['يعمل الفريق 26 ساعة في اليوم.', null],
    ['يعمل الفريق 8 أيام في الأسبوع.', null],
  ],
});
