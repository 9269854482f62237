import * as z from 'zod/mini';
import { findingSchema } from '../../../utils/draft/finding.ts';
import { MEASURES } from '../../../utils/engine/measures.ts';

/** From the panel to its worker. `version` counts up and comes back with the answer. */
export const checkRequestSchema = z.object({
  version: z.int(),
  text: z.string(),
  /** Rules off by default that she switched on, and rules she switched off. */
  on: z.array(z.string()),
  off: z.array(z.string()),
});
export type CheckRequest = z.infer<typeof checkRequestSchema>;

const checkResultSchema = z.object({
  findings: z.array(findingSchema),
  measures: z.array(z.object({ id: z.enum(MEASURES), count: z.number() })),
  words: z.int(),
});

/** From the worker to the panel. */
export const checkAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('done'), version: z.int(), result: checkResultSchema }),
  z.object({ state: z.literal('failed'), version: z.int(), reason: z.string() }),
]);
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;
