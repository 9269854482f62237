import * as z from 'zod/mini';
import { blockSchema } from './block.ts';
import { changeSchema } from './change.ts';
import { decisionSchema } from './finding.ts';
import { genreSchema, registerSchema } from './register.ts';
import { surfaceSchema } from './surface.ts';

/** Where a draft came from. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), surface: surfaceSchema, url: z.string(), title: z.string() }),
  z.object({ kind: z.literal('article'), url: z.string(), title: z.string() }),
  z.object({ kind: z.literal('pasted') }),
]);
export type Source = z.infer<typeof sourceSchema>;

/** A field the draft can be written to, and how it is named to her. */
export const targetSchema = z.object({
  surface: surfaceSchema,
  url: z.string(),
  title: z.string(),
});
export type Target = z.infer<typeof targetSchema>;

/** How many findings each pass had when last counted: open ones, and all it ever found. */
export const passCountsSchema = z.object({ open: z.int(), found: z.int() });

export const sessionSchema = z.object({
  id: z.string(),
  draft: z.string(),
  title: z.string(),
  source: sourceSchema,
  targets: z.array(targetSchema),
  createdAt: z.number(),
  updatedAt: z.number(),
  words: z.int(),
  counts: z.record(z.string(), passCountsSchema),
  /** Counts of decisions and of the writer's own changes, for the lists. */
  accepted: z.int(),
  rejected: z.int(),
  /** The client profile it is written for. */
  profile: z.optional(z.string()),
  register: z.optional(registerSchema),
  /** The kind of human Arabic it is laid beside. */
  genre: z.optional(genreSchema),
  /** Rules that are not heard in this text. */
  ignoredRules: z.optional(z.array(z.string())),
  /** How many words the client asked for. */
  targetWords: z.optional(z.int()),
  /** Set when she has written it to a page or copied it. */
  deliveredAt: z.optional(z.number()),
});
/** A draft open for work. Light: texts stand in `SessionState` and `Draft`. */
export type Session = z.infer<typeof sessionSchema>;

export const sessionStateSchema = z.object({
  /** The draft before any change of hers; changes are counted against it. */
  baseline: z.array(blockSchema),
  changes: z.array(changeSchema),
  decisions: z.record(z.string(), decisionSchema),
  /** Where she was: the active pass and finding, and the caret in the draft's text. */
  place: z.object({ pass: z.string(), finding: z.optional(z.string()), caret: z.int() }),
});
/** The heavy, fast-changing half of a session, one row a session. */
export type SessionState = z.infer<typeof sessionStateSchema>;
