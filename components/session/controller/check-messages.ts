import * as z from 'zod/mini';
import { findingSchema } from '../../../utils/draft/finding.ts';
import { registerSchema } from '../../../utils/draft/register.ts';
import { styleSheetSchema } from '../../../utils/draft/style-sheet.ts';
import { MEASURES } from '../../../utils/engine/measures.ts';

/** What checks know beside the text: what she chose for all drafts, for this client and for this draft. */
export const checkSetupSchema = z.object({
  register: z.optional(registerSchema),
  styleSheet: z.optional(styleSheetSchema),
  /** Bare letters. */
  ownWords: z.array(z.string()),
  /** Rules off by default that are wanted, and rules that are not. */
  on: z.array(z.string()),
  off: z.array(z.string()),
});
export type CheckSetup = z.infer<typeof checkSetupSchema>;

/** From the panel to its worker. A setup holds for the checks after it and has no answer. */
export const checkRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('setup'), setup: checkSetupSchema }),
  /** `version` counts up and comes back with the answer. */
  z.object({ kind: z.literal('check'), version: z.int(), text: z.string() }),
]);
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
  /** Not an answer: the worker knows more from now on (the lexicon), so what was checked may be checked again. */
  z.object({ state: z.literal('improved') }),
]);
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;
