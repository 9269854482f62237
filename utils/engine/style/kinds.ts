import type { StyleSheet } from '../../draft/style-sheet.ts';

/** What a sheet can ask for: its fields, in the order they are shown. */
export const STYLE_KINDS = [
  'quotationMarks',
  'digits',
  'percent',
  'numbers',
  'tanween',
  'tashkeel',
  'finalYa',
  'months',
  'hijri',
  'foreignG',
  'terms',
  'latinOnce',
  'address',
] as const satisfies readonly (keyof StyleSheet)[];
export type StyleKind = (typeof STYLE_KINDS)[number];

/** Whether a sheet asks for anything of a kind. */
export function isAsked(sheet: StyleSheet, kind: StyleKind): boolean {
  if (kind === 'terms') return sheet.terms.length > 0;
  if (kind === 'latinOnce') return sheet.latinOnce === true && sheet.terms.some(({ latin }) => latin !== undefined);
  if (kind === 'tashkeel') return sheet.tashkeel !== undefined && sheet.tashkeel !== 'keep';
  return sheet[kind] !== undefined;
}
