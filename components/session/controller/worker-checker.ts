import { type Checker, type CheckResult, CheckSuperseded } from './checker.ts';
import { checkAnswerSchema, type CheckRequest, type CheckSetup } from './check-messages.ts';

/** The part of a worker that a checker needs. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  addEventListener(kind: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

export interface WorkerCheckerOptions {
  start: () => CheckWorker;
  /** The worker died or hung and was started again. */
  onRestart: () => void;
  /** A check that takes longer counts as hung, in milliseconds. */
  patience?: number;
  signal: AbortSignal;
}

export interface WorkerChecker extends Checker {
  /** What the next check and those after it know beside the text. Until it is known, and after null, checks wait. */
  prepare: (setup: CheckSetup | null) => void;
  /** Calls when a text that was checked would be checked better now. Gives the function that ends it. */
  onImproved: (listener: () => void) => () => void;
}

type Job = { text: string; retried: boolean; resolve: (result: CheckResult) => void; reject: (error: Error) => void };

/** The worker was started again for this check and failed once more. */
export class WorkerCrashed extends Error {
  override readonly name = 'WorkerCrashed';
}

/** Starts the panel's worker. */
export function startCheckWorker(): CheckWorker {
  return new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * A checker in a worker. One check runs at a time; of those that wait only the latest is made. A worker that crashes is
 * started again and gets the check once more.
 */
export function createWorkerChecker({
  start,
  onRestart,
  patience = 30_000,
  signal,
}: WorkerCheckerOptions): WorkerChecker {
  let worker: CheckWorker | null = null;
  let setup: CheckSetup | null = null;
  /** What the worker was told last. */
  let told: CheckSetup | null = null;
  const improved = new Set<() => void>();
  let version = 0;
  let running: Job | null = null;
  let waiting: Job | null = null;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  function run(job: Job): void {
    if (setup === null) {
      waiting = job;
      return;
    }
    running = job;
    version += 1;
    alarm = setTimeout(crashed, patience);
    worker ??= listenTo(start());
    if (told !== setup) worker.postMessage({ kind: 'setup', setup });
    told = setup;
    worker.postMessage({ kind: 'check', version, text: job.text });
  }

  function listenTo(made: CheckWorker): CheckWorker {
    const ifCurrent = (act: () => void) => () => {
      if (worker === made) act();
    };
    made.addEventListener('message', ({ data }) => ifCurrent(() => answered(data))());
    made.addEventListener('error', ifCurrent(crashed));
    made.addEventListener('messageerror', ifCurrent(crashed));
    return made;
  }

  function answered(data: unknown): void {
    const answer = checkAnswerSchema.parse(data);
    if (answer.state === 'improved') {
      for (const listener of improved) listener();
      return;
    }
    if (answer.version !== version || running === null) return;
    const job = running;
    if (answer.state === 'done') job.resolve(answer.result);
    else job.reject(new Error(answer.reason));
    goOn();
  }

  function crashed(): void {
    worker?.terminate();
    worker = null;
    told = null;
    const job = running;
    clearTimeout(alarm);
    running = null;
    onRestart();
    if (job === null) return;
    // The same text may have killed it: a newer one goes first, and none gets a third try.
    if (waiting !== null) job.reject(new CheckSuperseded());
    else if (job.retried) job.reject(new WorkerCrashed());
    else waiting = { ...job, retried: true };
    goOn();
  }

  function goOn(): void {
    clearTimeout(alarm);
    running = null;
    const next = waiting;
    waiting = null;
    if (next) run(next);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(alarm);
    worker?.terminate();
    worker = null;
    for (const job of [running, waiting]) job?.reject(new CheckSuperseded());
    running = null;
    waiting = null;
  });

  return {
    onImproved(listener) {
      improved.add(listener);
      return () => improved.delete(listener);
    },
    prepare(next) {
      setup = next;
      if (running === null) goOn();
    },
    check(text) {
      if (signal.aborted) return Promise.reject(new CheckSuperseded());
      return new Promise((resolve, reject) => {
        const job: Job = { text, retried: false, resolve, reject };
        waiting?.reject(new CheckSuperseded());
        waiting = null;
        if (running === null) run(job);
        else waiting = job;
      });
    },
  };
}
