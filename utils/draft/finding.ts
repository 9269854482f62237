import * as z from 'zod/mini';
import { PASSES } from './pass.ts';
import { editSchema, textRangeSchema } from './text-range-schema.ts';

export { PASSES, type Pass } from './pass.ts';

export const passSchema = z.enum(PASSES);

export const severitySchema = z.enum(['error', 'warning', 'hint']);
export type Severity = z.infer<typeof severitySchema>;

/** Edits that together make one way to mend a finding. */
export const suggestionSchema = z.object({ edits: z.array(editSchema) });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Values that the rule's sentence is completed with when it is shown. */
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type Params = z.infer<typeof paramsSchema>;

export const findingSchema = z.object({
  /** A hash of rule, folded match, nearby letters and occurrence: see `finding-id.ts`. */
  id: z.string(),
  pass: passSchema,
  rule: z.string(),
  params: paramsSchema,
  range: textRangeSchema,
  /** Other places that belong to it: the second value of a contradiction, the repeats of a phrase. */
  related: z.array(textRangeSchema),
  severity: severitySchema,
  suggestions: z.array(suggestionSchema),
});
/** One place in a draft that a pass has something to say of. Offsets are those of the draft's text. */
export type Finding = z.infer<typeof findingSchema>;

/** What she decided of a finding. */
export const decisionSchema = z.enum(['accepted', 'rejected', 'ignored']);
export type Decision = z.infer<typeof decisionSchema>;
