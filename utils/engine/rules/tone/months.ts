import type { MonthSystem } from '../../../arabic/months.ts';
import { MONTHS } from '../../../arabic/months.ts';
import { perParagraph } from '../../per-paragraph.ts';
import { datesIn } from '../../readings.ts';
import { type Hit, rule } from '../../rule.ts';
import { type Place, mixed } from './mixture.ts';

const NAMES: Partial<Record<MonthSystem, string>> = {
  egyptian: 'يناير',
  levantine: 'كانون الثاني',
  maghrebi: 'جانفي',
  moroccan: 'يوليوز',
};

/** Month names that belong to one set only; «مارس» is used from Egypt to Morocco and says nothing. */
const monthsIn = perParagraph((paragraph) =>
  datesIn(paragraph).flatMap(({ systems, isPaired, month, calendar, start, end }) => {
    const [system] = systems;
    // «آذار/مارس» gives both on purpose.
    if (calendar !== 'gregorian' || isPaired || system === undefined || systems.length > 1 || month === undefined)
      return [];
    const name = MONTHS[system][month - 1];
    const at = name === undefined ? -1 : paragraph.text.slice(start, end).indexOf(name);
    return at === -1 || name === undefined ? [] : [{ system, month, start: start + at, end: start + at + name.length }];
  }),
);

export const mixedMonths = rule({
  id: 'tone/mixed-months',
  pass: 'tone',
  title: { ar: 'أسماء شهور مختلطة', en: 'Mixed month names' },
  why: {
    ar: 'تُسمى الشهور في النص كما في «{main}» وهنا كما في «{used}»؛ نظام واحد يناسب قارئ النص.',
    en: 'Months are named as in “{main}” elsewhere and as in “{used}” here; keep the set your reader uses.',
  },
  severity: 'warning',
  match: {
    kind: 'document',
    find({ paragraphs }) {
      const months = paragraphs.flatMap((paragraph) =>
        monthsIn(paragraph).map((month) => ({
          ...month,
          start: month.start + paragraph.offset,
          end: month.end + paragraph.offset,
        })),
      );
      const places: Place[] = months.map(({ system, start, end }) => ({ usage: NAMES[system] ?? system, start, end }));
      return mixed(places).map((hit): Hit => {
        const month = months.find(({ start }) => start === hit.start)?.month;
        const main = Object.entries(NAMES).find(([, name]) => name === hit.params?.['main'])?.[0];
        const fix = month === undefined || !isSystem(main) ? undefined : MONTHS[main][month - 1];
        return fix === undefined ? hit : { ...hit, fixes: [fix] };
      });
    },
  },
  good: ['في يوليو 2023 ثم في أغسطس 2024.', 'في تموز/يوليو 2023 ثم في أغسطس 2024.', 'في مارس 2023 وتموز 2024.'],
  bad: [
    [
      'في يوليو 2023 بدأ العمل، وفي أغسطس 2023 توسع، وفي شباط 2024 انتهى.',
      'في يوليو 2023 بدأ العمل، وفي أغسطس 2023 توسع، وفي فبراير 2024 انتهى.',
    ],
  ],
});

function isSystem(name: string | undefined): name is MonthSystem {
  return name !== undefined && name in MONTHS;
}
