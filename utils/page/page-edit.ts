import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** One replacement to make in a surface, with all that is needed to find its place again. */
export const pageEditSchema = z.object({
  /** Where `before` stood in the surface's text when it was read: a hint. */
  start: offset,
  before: z.string(),
  after: z.string(),
  /** The units around it, as many as `ANCHOR_CONTEXT`, fewer only at the ends of the surface. */
  prefix: z.string(),
  suffix: z.string(),
});
export type PageEdit = z.infer<typeof pageEditSchema>;

/** Why an edit, or a whole delivery, was not written. Each has its sentence in the locale files. */
export const writeFailureSchema = z.enum([
  /** The surface is not on the page any more, or more than one place could be it. */
  'gone',
  /** Its text has changed, so that the place of the edit is not certain. */
  'moved',
  /** The page did not let the right words be selected. */
  'guard',
  /** The same, while the page does not have the focus: a click in the field helps. */
  'unfocused',
  /** The page did not take the text, or changed it; what stood there is back. */
  'rejected',
  /** The page changed the text and what stood there could not be put back. */
  'not-restored',
  'read-only',
  'disabled',
  /** It would be longer than the field allows. */
  'too-long',
  /** A field of one line was to get more. */
  'single-line',
  /** The kind of a paragraph cannot be made from outside the editor. */
  'structure',
  /** The place is text of the page, which cannot be edited. */
  'not-editable',
  /** A rich editor that we cannot write to. */
  'unsupported-editor',
]);
export type WriteFailure = z.infer<typeof writeFailureSchema>;

/** An edit that was not made, by its place in the list that was asked for. */
export const refusedEditSchema = z.object({ edit: offset, reason: writeFailureSchema });
export type RefusedEdit = z.infer<typeof refusedEditSchema>;

export const writeResultSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Which edits stand on the page now, by their place in the list that was asked for. */
    written: z.array(offset),
    refused: z.array(refusedEditSchema),
    /** How many spaces at the edges of edits the editor made no-break spaces, or the reverse. */
    changedSpaces: offset,
  }),
  z.object({ ok: z.literal(false), reason: writeFailureSchema, refused: z.array(refusedEditSchema) }),
]);
export type WriteResult = z.infer<typeof writeResultSchema>;
