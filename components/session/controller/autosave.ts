export type SaveStatus = 'saved' | 'saving' | 'failed';

export interface AutosaveOptions<Snapshot> {
  /** What is to be saved, as it stands at this moment. */
  take: () => Snapshot;
  /** Resolves when it is stored for sure. */
  put: (snapshot: Snapshot) => Promise<void>;
  onStatus: (status: SaveStatus) => void;
  /** Changes within this time go into one save, in milliseconds. */
  gather?: number;
  /** How long after a failure it is tried again by itself, in milliseconds. */
  retry?: number;
}

export interface Autosave {
  /** Something changed. `later`: a change that may wait that long, in milliseconds, and shows no «saving». */
  touch(later?: number): void;
  /**
   * Saves at once whatever is not saved.
   * @throws what `put` rejected with.
   */
  flush(): Promise<void>;
  stop(): void;
}

/** One save at a time; changes that come meanwhile go into the next. «Saved» is said when nothing newer waits. */
export function createAutosave<Snapshot>(options: AutosaveOptions<Snapshot>): Autosave {
  const { take, put, onStatus, gather = 50, retry = 3000 } = options;
  let unsaved = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let stopped = false;

  function schedule(wait: number): void {
    const at = Date.now() + wait;
    if (stopped || running !== null || at >= due) return;
    clearTimeout(timer);
    due = at;
    // A failure shows in the status and is tried again: nobody waits for this promise.
    timer = setTimeout(() => void start().catch(() => undefined), wait);
  }

  function start(): Promise<void> {
    clearTimeout(timer);
    due = Infinity;
    running ??= saveAll().finally(() => {
      running = null;
      if (unsaved) schedule(retry);
    });
    return running;
  }

  async function saveAll(): Promise<void> {
    while (unsaved) {
      unsaved = false;
      try {
        await put(take());
      } catch (error) {
        unsaved = true;
        onStatus('failed');
        throw error;
      }
    }
    onStatus('saved');
  }

  return {
    touch(later) {
      unsaved = true;
      if (later === undefined) onStatus('saving');
      schedule(later ?? gather);
    },
    flush: () => (unsaved || running !== null ? start() : Promise.resolve()),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
