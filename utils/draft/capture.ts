import * as z from 'zod/mini';
import { blockSchema } from './block.ts';
import { surfaceSchema } from './surface.ts';

/** Text larger than this is refused with a sentence that offers to split it. In UTF-8 bytes. */
export const LARGEST_CAPTURE = 5 * 1024 * 1024;

export const captureContentSchema = z.discriminatedUnion('kind', [
  /** A selection, or the whole of the field the cursor is in. */
  z.object({ kind: z.literal('text'), surface: surfaceSchema, blocks: z.array(blockSchema) }),
  /** An empty field with the cursor in it: a place to write to. */
  z.object({ kind: z.literal('target'), surface: surfaceSchema }),
  /** The article on the page, as Readability found it. */
  z.object({ kind: z.literal('article'), blocks: z.array(blockSchema) }),
]);
export type CaptureContent = z.infer<typeof captureContentSchema>;

/** Why a capture brought nothing; each has its sentence in the locale files. */
export const captureFailureSchema = z.enum([
  'no-access',
  'nothing-selected',
  'no-arabic',
  'too-large',
  'protected-field',
  'no-article',
  'page-error',
]);
export type CaptureFailure = z.infer<typeof captureFailureSchema>;

const shared = {
  /** UUIDv7. */
  id: z.string(),
  at: z.number(),
  /** The browser window whose panel it is meant for. */
  window: z.int(),
};

/** A capture as it is stored: the background alone writes it, a panel takes it. */
export const captureSchema = z.discriminatedUnion('state', [
  z.object({ ...shared, state: z.literal('reading') }),
  z.object({ ...shared, state: z.literal('failed'), failure: captureFailureSchema }),
  z.object({
    ...shared,
    state: z.literal('ready'),
    url: z.string(),
    title: z.string(),
    content: captureContentSchema,
  }),
  /** Its text lives in the session now, so that deleting the session deletes it everywhere. */
  z.object({ ...shared, state: z.literal('taken'), session: z.string() }),
]);
/** A capture that no session took yet waits in the queue. */
export type Capture = z.infer<typeof captureSchema>;
export type ReadyCapture = Extract<Capture, { state: 'ready' }>;
