import * as z from 'zod/mini';
import type { Edit, TextRange } from './text-range.ts';

// Apart from the types, so that the engine, which reads nothing from outside, goes without zod.

const offset = z.int().check(z.nonnegative());

export const textRangeSchema: z.ZodMiniType<TextRange> = z.object({ start: offset, end: offset });

export const editSchema: z.ZodMiniType<Edit> = z.object({ range: textRangeSchema, text: z.string() });
