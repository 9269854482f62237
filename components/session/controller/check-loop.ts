import { type Checker, type CheckResult, CheckSuperseded } from './checker.ts';

export interface CheckLoopOptions {
  checker: Checker;
  /** The text to check; null while it must not be looked at. */
  read: () => string | null;
  deliver: (result: CheckResult, text: string) => void;
  onState: (state: 'checking' | 'done' | 'failed') => void;
}

export interface CheckLoop {
  /** Asks for a check after a pause in milliseconds; a later request takes the place of an earlier one. */
  request(wait: number): void;
  stop(): void;
}

/** Keeps findings up with a text that changes. Only the answer to the latest question counts. */
export function createCheckLoop({ checker, read, deliver, onState }: CheckLoopOptions): CheckLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  async function run(): Promise<void> {
    const text = read();
    if (text === null) return;
    latest += 1;
    const mine = latest;
    onState('checking');
    try {
      const result = await checker.check(text);
      if (mine !== latest) return;
      deliver(result, text);
      onState('done');
    } catch (error) {
      if (mine === latest) onState(error instanceof CheckSuperseded ? 'done' : 'failed');
    }
  }

  return {
    request(wait) {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), wait);
    },
    stop() {
      clearTimeout(timer);
      latest += 1;
    },
  };
}
