import * as z from 'zod/mini';
import { pageCaptureSchema, pageSurfaceSchema } from '../page/page-capture.ts';
import { pageEditSchema, writeResultSchema } from '../page/page-edit.ts';
import { type Protocol } from './protocol.ts';

/** `same`: the text stands as it was read. `changed`: something else stands there. `gone`: the place is not there. */
export const surfaceStatusSchema = z.enum(['same', 'changed', 'gone']);
export type SurfaceStatus = z.infer<typeof surfaceStatusSchema>;

/** What the panel asks of a page. */
export const panelToPage = {
  direction: 'panel-to-page',
  calls: {
    /** The field she is in, as a place to write to. */
    captureTarget: { request: z.object({}), reply: pageCaptureSchema },
    write: {
      request: z.object({ surface: pageSurfaceSchema, edits: z.array(pageEditSchema) }),
      reply: writeResultSchema,
    },
    /** Whether `expected` still stands where a capture or a delivery left it. */
    status: {
      request: z.object({ surface: pageSurfaceSchema, expected: z.string() }),
      reply: surfaceStatusSchema,
    },
    /** Brings a place into view and marks it for a moment. Says whether it was found. */
    flash: {
      request: z.object({ surface: pageSurfaceSchema, edit: z.nullable(pageEditSchema) }),
      reply: z.boolean(),
    },
  },
} satisfies Protocol;
