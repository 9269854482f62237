import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CheckRequest, type CheckSetup } from './check-messages.ts';
import { type CheckWorker, createWorkerChecker, WorkerCrashed } from './worker-checker.ts';
import { CheckSuperseded } from './checker.ts';

const SETUP: CheckSetup = { ownWords: [], on: [], off: [] };

/** A worker that answers when it is told to. */
class SlowWorker implements CheckWorker {
  readonly requests: CheckRequest[] = [];
  terminated = false;
  #message: (event: { data: unknown }) => void = () => undefined;
  #error: () => void = () => undefined;

  postMessage(request: CheckRequest): void {
    this.requests.push(request);
  }
  addEventListener(kind: string, listener: (event: { data: unknown }) => void): void {
    if (kind === 'message') this.#message = listener;
    if (kind === 'error') this.#error = () => listener({ data: null });
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(late = 0): void {
    const { version: latest, text } = this.checks.at(-1) ?? { version: 0, text: '' };
    const version = latest - late;
    this.#message({ data: { state: 'done', version, result: { findings: [], measures: [], words: text.length } } });
  }
  improve(): void {
    this.#message({ data: { state: 'improved' } });
  }
  get checks() {
    return this.requests.filter((request) => request.kind === 'check');
  }
  crash(): void {
    this.#error();
  }
}

function setUp(patience?: number) {
  const workers: SlowWorker[] = [];
  const end = new AbortController();
  const onRestart = vi.fn();
  const checker = createWorkerChecker({
    start: () => {
      const worker = new SlowWorker();
      workers.push(worker);
      return worker;
    },
    onRestart,
    signal: end.signal,
    ...(patience !== undefined && { patience }),
  });
  checker.prepare(SETUP);
  return { checker, workers, onRestart, end };
}

/** Taken at once, so that no rejection goes unheard. */
async function failureOf(promise: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await promise;
    return null;
  } catch (error) {
    return error;
  }
}

afterEach(() => vi.useRealTimers());

describe('the checker in a worker', () => {
  it('tells when the worker knows more, and keeps the answer apart from it', async () => {
    const { checker, workers } = setUp();
    const onImproved = vi.fn();
    const end = checker.onImproved(onImproved);
    const result = checker.check('نص');
    workers[0]?.improve();
    expect(onImproved).toHaveBeenCalledTimes(1);
    workers[0]?.answer();
    expect((await result).words).toBe(2);
    end();
    workers[0]?.improve();
    expect(onImproved).toHaveBeenCalledTimes(1);
  });

  it('makes one check at a time and of those that wait only the latest', async () => {
    const { checker, workers } = setUp();
    const [one, two, three] = ['ا', 'اب', 'ابج'].map((text) => checker.check(text));
    const superseded = failureOf(two);
    expect(workers[0]?.checks.map(({ text }) => text)).toEqual(['ا']);
    workers[0]?.answer();
    expect((await one)?.words).toBe(1);
    expect(await superseded).toBeInstanceOf(CheckSuperseded);
    workers[0]?.answer();
    expect((await three)?.words).toBe(3);
    expect(workers).toHaveLength(1);
  });

  it('takes no answer to an earlier question', async () => {
    const { checker, workers } = setUp();
    const one = checker.check('ا');
    workers[0]?.answer();
    await one;
    const answered = vi.fn();
    const two = checker.check('اب').then(answered);
    workers[0]?.answer(1);
    await Promise.resolve();
    expect(answered).not.toHaveBeenCalled();
    workers[0]?.answer();
    await two;
    expect(answered).toHaveBeenCalledTimes(1);
  });

  it('starts a crashed worker again, says so, and asks it once more', async () => {
    const { checker, workers, onRestart } = setUp();
    const result = checker.check('نص');
    workers[0]?.crash();
    expect(onRestart).toHaveBeenCalledTimes(1);
    expect(workers[0]?.terminated).toBe(true);
    // A late answer of the dead one counts for nothing.
    workers[0]?.answer();
    workers[1]?.answer();
    expect((await result).words).toBe(2);
  });

  it('gives up on a text that kills the worker twice, and goes on with the next', async () => {
    const { checker, workers } = setUp();
    const result = failureOf(checker.check('نص'));
    workers[0]?.crash();
    workers[1]?.crash();
    expect(await result).toBeInstanceOf(WorkerCrashed);
    const next = checker.check('آخر');
    workers[2]?.answer();
    expect((await next).words).toBe(3);
  });

  it('takes a worker that hangs for a crashed one', async () => {
    vi.useFakeTimers();
    const { checker, workers, onRestart } = setUp(1000);
    const result = checker.check('نص');
    await vi.advanceTimersByTimeAsync(1001);
    expect(onRestart).toHaveBeenCalledTimes(1);
    workers[1]?.answer();
    expect((await result).words).toBe(2);
  });

  it('tells the worker of a setup once, and a new worker again', async () => {
    const { checker, workers } = setUp();
    const kinds = (worker: number) => workers[worker]?.requests.map(({ kind }) => kind);
    const one = checker.check('ا');
    workers[0]?.answer();
    await one;
    const two = checker.check('اب');
    expect(kinds(0)).toEqual(['setup', 'check', 'check']);
    workers[0]?.crash();
    expect(kinds(1)).toEqual(['setup', 'check']);
    workers[1]?.answer();
    await two;
    const setup = { ...SETUP, off: ['tone/emoji'] };
    checker.prepare(setup);
    void checker.check('ابج');
    expect(workers[1]?.requests.slice(2)).toEqual([
      { kind: 'setup', setup },
      { kind: 'check', version: 4, text: 'ابج' },
    ]);
  });

  it('waits while it is not known what to check with; only the latest is then made', async () => {
    const { checker, workers } = setUp();
    checker.prepare(null);
    const one = failureOf(checker.check('ا'));
    const two = checker.check('اب');
    expect(await one).toBeInstanceOf(CheckSuperseded);
    expect(workers).toHaveLength(0);
    checker.prepare(SETUP);
    workers[0]?.answer();
    expect((await two).words).toBe(2);
  });

  it('stops with its signal', async () => {
    const { checker, workers, end } = setUp();
    const result = failureOf(checker.check('نص'));
    end.abort();
    expect(await result).toBeInstanceOf(CheckSuperseded);
    expect(workers[0]?.terminated).toBe(true);
    await expect(checker.check('نص')).rejects.toBeInstanceOf(CheckSuperseded);
  });
});
