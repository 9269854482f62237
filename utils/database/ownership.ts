import * as z from 'zod/mini';

/** How long a window that owns a session may take to answer, and then to save, in milliseconds. */
const TIME_TO_ANSWER = 1500;
const TIME_TO_SAVE = 10_000;

export type Owner = {
  state: 'owner';
  /** Aborts when this window no longer owns the session, whoever ended it: from then on it must not save. */
  lost: AbortSignal;
  release(): void;
};

export type Elsewhere = {
  state: 'elsewhere';
  /** Owns the session as soon as the other window is done with it. Load it afresh then. Rejects on `signal`. */
  whenFree(): Promise<Owner>;
  /** «تابع هنا»: asks the owner to save and let go; takes the session from one that does not answer. */
  takeOver(): Promise<Owner | Refused>;
};

/** The owner could not save what it holds, so it keeps the session. */
export type Refused = { state: 'refused' };
export type Ownership = Owner | Elsewhere;

export type ClaimOptions = {
  /** Ends ownership and waiting. */
  signal: AbortSignal;
  /** Another window wants the session: save. It is let go when this resolves, and kept when it rejects. */
  onAsked: () => PromiseLike<void>;
};

const messageSchema = z.enum(['ask', 'saving', 'free', 'refused']);
type Message = z.infer<typeof messageSchema>;

/** Claims a session for this window; a session has one owner among all windows. Rejects on `signal`. */
export async function claimSession(session: string, options: ClaimOptions): Promise<Ownership> {
  options.signal.throwIfAborted();
  const owner = await acquire(session, { ifAvailable: true }, options);
  return owner ?? elsewhere(session, options);
}

/** Gives null where the lock is held and `ifAvailable` says not to wait. */
function acquire(session: string, lock: LockOptions, options: ClaimOptions): Promise<Owner | null> {
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const granted = (held: Lock | null): Promise<void> | undefined => {
      if (held === null) {
        resolve(null);
        return undefined;
      }
      options.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
      if (options.signal.aborted) end.abort();
      answerOthers(session, end, options);
      resolve({ state: 'owner', lost: end.signal, release: () => end.abort() });
      return aborted(end.signal);
    };
    navigator.locks.request(nameOf(session), lock, granted).catch((error: unknown) => {
      // Stolen, if it was held; else the waiting was ended.
      end.abort(error);
      reject(error);
    });
  });
}

function answerOthers(session: string, end: AbortController, { onAsked }: ClaimOptions): void {
  const channel = openChannel(session);
  let saving = false;
  const answerAsk = async (): Promise<void> => {
    channel.post('saving');
    if (saving) return;
    saving = true;
    try {
      await onAsked();
      end.abort();
    } catch {
      saving = false;
      // Nobody waits for it if the session was taken meanwhile.
      if (!end.signal.aborted) channel.post('refused');
    }
  };
  channel.listen((message) => {
    if (message === 'ask') void answerAsk();
  });
  void aborted(end.signal).then(() => {
    channel.post('free');
    channel.close();
  });
}

function elsewhere(session: string, options: ClaimOptions): Elsewhere {
  const stopWaiting = new AbortController();
  options.signal.addEventListener('abort', () => stopWaiting.abort(options.signal.reason));
  let waiting: Promise<Owner | null> | undefined;
  const { promise: takenOver, resolve: becomeOwner } = Promise.withResolvers<Owner>();

  const whenFree = async (): Promise<Owner> => {
    waiting ??= acquire(session, { signal: stopWaiting.signal }, options);
    const stopped = waiting.catch((error: unknown) => {
      options.signal.throwIfAborted();
      if (stopWaiting.signal.aborted) return takenOver;
      throw error;
    });
    return (await Promise.race([stopped, takenOver])) ?? takenOver;
  };

  const takeOver = async (): Promise<Owner | Refused> => {
    if ((await askOwner(session)) === 'refused') return { state: 'refused' };
    options.signal.throwIfAborted();
    // The waiting of this same window may have been granted just now; it must not steal from itself.
    stopWaiting.abort();
    const granted = await waiting?.catch(() => null);
    if (granted && !granted.lost.aborted) return granted;
    const owner = await acquire(session, { steal: true }, options);
    if (owner === null) throw new Error('a stolen lock is always granted');
    becomeOwner(owner);
    return owner;
  };

  return { state: 'elsewhere', whenFree, takeOver };
}

/** How the owner answered; `silent` if it did not, or did not come to an end. */
function askOwner(session: string): Promise<'free' | 'refused' | 'silent'> {
  return new Promise((resolve) => {
    const channel = openChannel(session);
    const end = (answer: 'free' | 'refused' | 'silent'): void => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    let timer = setTimeout(end, TIME_TO_ANSWER, 'silent');
    channel.listen((message) => {
      if (message === 'free' || message === 'refused') end(message);
      if (message !== 'saving') return;
      clearTimeout(timer);
      timer = setTimeout(end, TIME_TO_SAVE, 'silent');
    });
    channel.post('ask');
  });
}

function openChannel(session: string) {
  const channel = new BroadcastChannel(nameOf(session));
  return {
    post: (message: Message) => channel.postMessage(message),
    close: () => channel.close(),
    listen(listener: (message: Message) => void): void {
      channel.onmessage = ({ data }) => {
        const message = messageSchema.safeParse(data).data;
        if (message) listener(message);
      };
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function nameOf(session: string): string {
  return `session:${session}`;
}
