import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckResult, CheckSuperseded } from './checker.ts';
import { createCheckLoop } from './check-loop.ts';

function setUp() {
  const answers: { text: string; resolve: (result: CheckResult) => void; reject: (error: Error) => void }[] = [];
  const delivered: string[] = [];
  const states: string[] = [];
  let text: string | null = 'نص';
  const loop = createCheckLoop({
    checker: { check: (asked) => new Promise((resolve, reject) => answers.push({ text: asked, resolve, reject })) },
    read: () => text,
    deliver: (_, of) => delivered.push(of),
    onState: (state) => states.push(state),
  });
  const result: CheckResult = { findings: [], measures: [], words: 0 };
  return { loop, answers, delivered, states, result, write: (next: string | null) => (text = next) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the check loop', () => {
  it('asks once for requests that come close together', async () => {
    const { loop, answers } = setUp();
    loop.request(200);
    await vi.advanceTimersByTimeAsync(150);
    loop.request(200);
    await vi.advanceTimersByTimeAsync(150);
    expect(answers).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(60);
    expect(answers).toHaveLength(1);
  });

  it('brings only the answer to the latest question, and is done only then', async () => {
    const { loop, answers, delivered, states, result, write } = setUp();
    loop.request(0);
    await vi.advanceTimersByTimeAsync(1);
    write('نص آخر');
    loop.request(0);
    await vi.advanceTimersByTimeAsync(1);
    answers[0]?.resolve(result);
    await vi.advanceTimersByTimeAsync(1);
    expect(delivered).toEqual([]);
    expect(states).toEqual(['checking', 'checking']);
    answers[1]?.resolve(result);
    await vi.advanceTimersByTimeAsync(1);
    expect(delivered).toEqual(['نص آخر']);
    expect(states.at(-1)).toBe('done');
  });

  it('tells a failure from a check that another took the place of', async () => {
    const { loop, answers, states } = setUp();
    loop.request(0);
    await vi.advanceTimersByTimeAsync(1);
    answers[0]?.reject(new CheckSuperseded());
    await vi.advanceTimersByTimeAsync(1);
    expect(states).toEqual(['checking', 'done']);
    loop.request(0);
    await vi.advanceTimersByTimeAsync(1);
    answers[1]?.reject(new Error('no engine'));
    await vi.advanceTimersByTimeAsync(1);
    expect(states).toEqual(['checking', 'done', 'checking', 'failed']);
  });

  it('does not look at a text that must not be looked at, and stops', async () => {
    const { loop, answers, delivered, result, write } = setUp();
    write(null);
    loop.request(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(answers).toHaveLength(0);
    write('نص');
    loop.request(0);
    await vi.advanceTimersByTimeAsync(1);
    loop.request(100);
    loop.stop();
    answers[0]?.resolve(result);
    await vi.advanceTimersByTimeAsync(200);
    expect(delivered).toEqual([]);
    expect(answers).toHaveLength(1);
  });
});
