import * as z from 'zod/mini';

/** The registers a client asks for: formal, academic, journalistic, marketing, friendly, plain. */
export const REGISTERS = ['formal', 'academic', 'journalistic', 'marketing', 'friendly', 'plain'] as const;
export const registerSchema = z.enum(REGISTERS);
export type Register = z.infer<typeof registerSchema>;

/** The kinds of human Arabic a draft can be laid beside. */
export const GENRES = ['news', 'encyclopaedic', 'essay', 'academic', 'marketing'] as const;
export const genreSchema = z.enum(GENRES);
export type Genre = z.infer<typeof genreSchema>;
