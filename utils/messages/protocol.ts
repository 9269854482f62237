import * as z from 'zod/mini';

/** One kind of message: the shape of what is asked and of what is answered. */
export interface Call {
  request: z.ZodMiniType;
  reply: z.ZodMiniType;
}

/** All messages of one direction, by name. */
export interface Protocol {
  direction: string;
  calls: Readonly<Record<string, Call>>;
}

export type CallName<P extends Protocol> = keyof P['calls'] & string;
export type RequestOf<P extends Protocol, N extends CallName<P>> = z.infer<P['calls'][N]['request']>;
export type ReplyOf<P extends Protocol, N extends CallName<P>> = z.infer<P['calls'][N]['reply']>;

/** How a message looks on its way. */
export const envelopeSchema = z.object({ direction: z.string(), call: z.string(), request: z.unknown() });
export type Envelope = z.infer<typeof envelopeSchema>;

/** What came of an attempt, as data: errors do not travel between contexts. */
export type Result<Value, Failure extends string> = { ok: true; value: Value } | { ok: false; error: Failure };
