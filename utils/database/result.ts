/**
 * Why the database did not do what it was asked; each has its sentence in the locale files.
 * `closed`: another version of the extension took over. `read-only`: the database is newer than this code.
 */
export type StorageFailure = 'disk-full' | 'closed' | 'read-only' | 'broken';

export type Failed<F extends string> = { ok: false; failure: F; cause?: unknown };
export type Result<T, F extends string = StorageFailure> = { ok: true; value: T } | Failed<F>;

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function failed<F extends string>(failure: F, cause?: unknown): Failed<F> {
  return cause === undefined ? { ok: false, failure } : { ok: false, failure, cause };
}

const FAILURES: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'disk-full',
  DatabaseClosedError: 'closed',
  ReadOnlyError: 'read-only',
};

/** What went wrong, by the name of the error or of the error inside it: an aborted transaction wraps its reason. */
export function failureOf(error: unknown): StorageFailure {
  for (let each = error, depth = 0; each instanceof Object && depth < 5; depth++) {
    const failure = 'name' in each && typeof each.name === 'string' ? FAILURES[each.name] : undefined;
    if (failure) return failure;
    if ('inner' in each) each = each.inner;
    else if ('cause' in each) each = each.cause;
    else break;
  }
  return 'broken';
}

/** The task's own result, or the failure of the database under it. Never rejects. */
export async function attempt<T, F extends string>(
  task: () => PromiseLike<Result<T, F>>,
): Promise<Result<T, F | StorageFailure>> {
  try {
    return await task();
  } catch (error) {
    return failed(failureOf(error), error);
  }
}
