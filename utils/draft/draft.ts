import * as z from 'zod/mini';
import { blockSchema } from './block.ts';

/** What the client asked for. */
export const briefSchema = z.object({
  text: z.string(),
  /** How many words the client wants, if she said. */
  words: z.optional(z.object({ least: z.optional(z.int()), most: z.optional(z.int()) })),
  mustMention: z.array(z.string()),
  mustAvoid: z.array(z.string()),
});
export type Brief = z.infer<typeof briefSchema>;

/** ISO 639-3 as franc gives it; `und` where it cannot say. */
export const languageSchema = z.string();

export const draftSchema = z.object({
  id: z.string(),
  title: z.string(),
  blocks: z.array(blockSchema),
  language: languageSchema,
  brief: z.optional(briefSchema),
});
/** The text she works on, as it stands now. */
export type Draft = z.infer<typeof draftSchema>;
