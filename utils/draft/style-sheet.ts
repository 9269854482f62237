import * as z from 'zod/mini';

/** A word or name a client wants written one way. */
export const termSchema = z.object({
  /** The forms that become `to`, each as it may stand in a text: a plural or dual is a form of its own. */
  from: z.array(z.string()),
  to: z.string(),
  /** Its name in Latin letters, which `latinOnce` asks for. */
  latin: z.optional(z.string()),
});
export type Term = z.infer<typeof termSchema>;

/** What one client wants written how. A field that is missing is not asked for: the text stays as it is. */
export const styleSheetSchema = z.object({
  /** The outer marks; quotations inside take the marks of the next kind («“”», “‘’”, "''"). */
  quotationMarks: z.optional(z.enum(['guillemets', 'curly', 'straight'])),
  /** 0–9 or ٠–٩, the decimal and thousands marks with them. */
  digits: z.optional(z.enum(['western', 'eastern'])),
  /** `%`, `٪`, or the words «في المئة» / «بالمئة». */
  percent: z.optional(z.enum(['western', 'arabic', 'in-hundred', 'by-hundred'])),
  /** The tanween of fath on its alef (كتاباً) or on the letter before it (كتابًا). */
  tanween: z.optional(z.enum(['on-alef', 'before-alef'])),
  /** Final ya with its dots (في، على) or the Egyptian way (فى، على). */
  finalYa: z.optional(z.enum(['dotted', 'egyptian'])),
  /** Names of the Gregorian months: يناير; كانون الثاني; جانفي; يوليوز; كانون الثاني/يناير; يناير/كانون الثاني. */
  months: z.optional(z.enum(['egyptian', 'levantine', 'maghrebi', 'moroccan', 'paired', 'paired-egyptian-first'])),
  /** Gregorian dates alone, or each with its Hijri month beside it, and which of the two comes first. */
  hijri: z.optional(z.enum(['none', 'gregorian-first', 'hijri-first'])),
  /** The letter for the hard g of foreign names: غوغل، جوجل، قوقل. */
  foreignG: z.optional(z.enum(['ghain', 'jim', 'qaf'])),
  /** The `latin` of a term in brackets after its first mention, and not again. */
  latinOnce: z.optional(z.boolean()),
  /** Whom the text speaks to: أنتَ، أنتِ، أنتم. */
  address: z.optional(z.enum(['masculine', 'feminine', 'plural'])),
  /** All tashkeel taken out, left where it prevents misreading, or left as it is. */
  tashkeel: z.optional(z.enum(['strip', 'ambiguity', 'keep'])),
  /** Whole numbers up to ten in words, with the agreement their noun asks for; or every number in digits. */
  numbers: z.optional(z.enum(['words-to-ten', 'digits'])),
  terms: z.array(termSchema),
});
export type StyleSheet = z.infer<typeof styleSheetSchema>;

/** A sheet that asks for nothing. */
export const EMPTY_STYLE_SHEET: StyleSheet = { terms: [] };
