import * as z from 'zod/mini';
import { blockSchema } from '../draft/block.ts';
import { captureFailureSchema } from '../draft/capture.ts';
import { surfaceSchema } from '../draft/surface.ts';

/** What a page can say of its surfaces itself; tab, frame and document are known to the browser only. */
export const pageSurfaceSchema = z.omit(surfaceSchema, { tab: true, frame: true, documentId: true });
export type PageSurface = z.infer<typeof pageSurfaceSchema>;

export const pageContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), surface: pageSurfaceSchema, blocks: z.array(blockSchema) }),
  z.object({ kind: z.literal('target'), surface: pageSurfaceSchema }),
  z.object({ kind: z.literal('article'), blocks: z.array(blockSchema) }),
]);
export type PageContent = z.infer<typeof pageContentSchema>;

/** What one frame of a page has to offer. */
export const pageCaptureSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      url: z.string(),
      title: z.string(),
      /** Whether the text was selected, or is the whole of the field the cursor is in. */
      selected: z.boolean(),
      /** Whether the frame, or one inside it, has the keyboard. */
      focused: z.boolean(),
      content: pageContentSchema,
    }),
  }),
  z.object({ ok: z.literal(false), error: captureFailureSchema }),
]);
export type PageCapture = z.infer<typeof pageCaptureSchema>;
