import * as z from 'zod/mini';

export const surfaceKindSchema = z.enum(['static', 'field', 'rich']);
/** `static`: text to read only. `field`: textarea or input. `rich`: contenteditable. */
export type SurfaceKind = z.infer<typeof surfaceKindSchema>;

/**
 * What an element is known by after a reload. Semantic attributes first; the path of child indexes
 * from the body is the last resort and never enough alone.
 */
export const fingerprintSchema = z.object({
  tag: z.string(),
  id: z.string(),
  name: z.string(),
  label: z.string(),
  path: z.array(z.int()),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** Where the captured text stood in its surface: the letters around it and the offset as a hint. */
export const anchorsSchema = z.object({
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
});
export type Anchors = z.infer<typeof anchorsSchema>;

/** How many units of context an anchor keeps on either side. */
export const ANCHOR_CONTEXT = 32;

export const surfaceSchema = z.object({
  /** The page script's own handle; valid as long as the document lives. */
  id: z.string(),
  tab: z.int(),
  frame: z.int(),
  documentId: z.string(),
  origin: z.string(),
  kind: surfaceKindSchema,
  fingerprint: fingerprintSchema,
  anchors: anchorsSchema,
});
/** A place on a page. After a reload it is found again by its anchors or declared gone, never guessed. */
export type Surface = z.infer<typeof surfaceSchema>;
