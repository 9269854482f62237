import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** Stands in a block's text for an opaque inline object (an image, a mention, a formula). */
export const OBJECT_CHARACTER = '\uFFFC';
/** A line break inside a block. */
export const SOFT_BREAK = '\u2028';

export const markSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['bold', 'italic', 'code']), start: offset, end: offset }),
  z.object({ kind: z.literal('link'), start: offset, end: offset, href: z.string() }),
]);
/** Formatting of a span of a block, by UTF-16 offsets in the block's own text. */
export type Mark = z.infer<typeof markSchema>;

/** An opaque inline object; the unit at `at` is `OBJECT_CHARACTER`. */
export const inlineObjectSchema = z.object({ at: offset, description: z.string() });
export type InlineObject = z.infer<typeof inlineObjectSchema>;

/** What ended the line in a plain source; the last line has none. */
export const lineEndingSchema = z.enum(['', '\n', '\r\n', '\r']);
export type LineEnding = z.infer<typeof lineEndingSchema>;

const shared = {
  id: z.string(),
  /** Holds no line feed and no carriage return; a soft break is U+2028. */
  text: z.string().check(z.regex(/^[^\r\n]*$/u)),
  marks: z.array(markSchema),
  objects: z.array(inlineObjectSchema),
  ending: lineEndingSchema,
};

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ ...shared, kind: z.literal('paragraph') }),
  z.object({ ...shared, kind: z.literal('heading'), level: z.int().check(z.gte(1), z.lte(6)) }),
  z.object({
    ...shared,
    kind: z.literal('list-item'),
    depth: offset,
    /** The marker as a reader sees it: «•», «3.» */
    marker: z.string(),
  }),
  z.object({ ...shared, kind: z.literal('quote') }),
  z.object({ ...shared, kind: z.literal('code') }),
  z.object({ ...shared, kind: z.literal('table-cell') }),
]);

/** One paragraph-like piece of a draft. */
export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block['kind'];

/** A paragraph of plain text. `text` must hold no line feed. */
export function paragraph(id: string, text: string, ending: LineEnding = '\n'): Block {
  return { id, kind: 'paragraph', text, marks: [], objects: [], ending };
}
