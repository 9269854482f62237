import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 15_000;

/** Asks again and again until the answer is something; throws by name of what it waited for. */
export async function until<Value>(what: string, ask: () => Promise<Value | null | false | undefined>): Promise<Value> {
  let problem = '';
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) {
    try {
      const value = await ask();
      if (value !== null && value !== undefined && value !== false) return value;
    } catch (error) {
      problem = ` ${String(error)}`;
    }
  }
  throw new Error(`Waited in vain: ${what}.${problem}`);
}
