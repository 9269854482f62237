import * as z from 'zod/mini';
import { registerSchema } from './register.ts';
import { styleSheetSchema } from './style-sheet.ts';

export const profileSchema = z.object({
  /** UUIDv7. */
  id: z.string(),
  name: z.string(),
  note: z.string(),
  styleSheet: styleSheetSchema,
  /** What a draft for this client has unless the draft says otherwise. */
  register: z.optional(registerSchema),
  targetWords: z.optional(z.int()),
  createdAt: z.number(),
  updatedAt: z.number(),
});
/** A client she writes for. The words of its dictionary stand in a table of their own. */
export type Profile = z.infer<typeof profileSchema>;

/** The part of a profile that she fills in. */
export type ProfileFields = Pick<Profile, 'name' | 'note' | 'styleSheet' | 'register' | 'targetWords'>;
