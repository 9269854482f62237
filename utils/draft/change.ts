import * as z from 'zod/mini';
import { authorSchema } from './author.ts';
import { textRangeSchema } from './text-range-schema.ts';

/** A difference between the captured baseline and the current text. */
export const changeSchema = z.object({
  /** In the baseline's text. */
  before: textRangeSchema,
  /** In the current text. */
  after: textRangeSchema,
  by: authorSchema,
  /** The finding whose acceptance made it, if one did. */
  finding: z.optional(z.string()),
});
export type Change = z.infer<typeof changeSchema>;
