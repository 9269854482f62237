import * as z from 'zod/mini';

/** Who made a change: the writer's own hand, a rule she accepted, a model she accepted. */
export const authorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('writer') }),
  z.object({ kind: z.literal('rule'), rule: z.string() }),
  z.object({ kind: z.literal('model'), provider: z.string(), model: z.string() }),
]);
export type Author = z.infer<typeof authorSchema>;
