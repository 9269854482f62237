import type { StyleSheet } from '../../draft/style-sheet.ts';
import { address } from './address.ts';
import { digits } from './digits.ts';
import { finalYa } from './final-ya.ts';
import { foreignG } from './foreign-g.ts';
import { hijriDates } from './hijri-dates.ts';
import type { HouseRule } from './house-rule.ts';
import { STYLE_KINDS, type StyleKind, isAsked } from './kinds.ts';
import { latinOnce } from './latin-once.ts';
import { months } from './months.ts';
import { numbers } from './numbers.ts';
import { percent } from './percent.ts';
import { quotationMarks } from './quotation-marks.ts';
import { tanween } from './tanween.ts';
import { tashkeel } from './tashkeel.ts';
import { terms } from './terms.ts';

/** All rules that hold a text to a client's style sheet, in the order of the sheet. */
export const HOUSE_RULES: readonly HouseRule[] = [
  quotationMarks,
  digits,
  percent,
  numbers,
  tanween,
  tashkeel,
  finalYa,
  months,
  hijriDates,
  foreignG,
  terms,
  latinOnce,
  address,
];

/** The rules for what a sheet asks for: none for an empty sheet. */
export function houseRules(sheet: StyleSheet): HouseRule[] {
  return HOUSE_RULES.filter(({ kind }) => isAsked(sheet, kind));
}

/** Rules of the packs that speak of what a sheet decides. */
const DECIDED: Partial<Record<StyleKind, readonly string[]>> = {
  quotationMarks: ['language/quotes-not-uniform'],
  digits: ['tone/mixed-digits'],
  percent: ['tone/mixed-percent'],
  tanween: ['language/tanween-seat-mix'],
  tashkeel: ['language/tanween-seat-mix'],
  finalYa: ['language/final-ya-dots'],
  months: ['tone/mixed-months'],
  address: ['tone/mixed-address'],
};

/** Ids of the rules that are silent under a sheet, for `createChecker`'s `off`: the client's wish comes first. */
export function silencedRules(sheet: StyleSheet): string[] {
  return STYLE_KINDS.flatMap((kind) => (isAsked(sheet, kind) ? (DECIDED[kind] ?? []) : []));
}
