import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type Pass, PASSES } from '../../utils/draft/finding.ts';
import { countByAuthor } from '../../utils/history/revisions.ts';
import { type OpenSession } from './use-session.ts';

/** Keeps a version when a pass is done: its last open finding has been decided. */
export function usePassRevisions({ controller, saver }: OpenSession): void {
  const { counts, readOnly, checking } = useStore(controller.store);
  const openBefore = useRef<Partial<Record<Pass, number>>>({});
  useEffect(() => {
    // Between an accepted edit and its re-check a pass may seem done that is not.
    if (readOnly || checking) return;
    for (const pass of PASSES) {
      const { open, found } = counts[pass];
      if (open === 0 && found > 0 && (openBefore.current[pass] ?? 0) > 0) void keepVersion(controller, saver, pass);
      openBefore.current[pass] = open;
    }
  }, [controller, saver, counts, readOnly, checking]);
}

/** A version that cannot be kept is no reason to stop her: the session itself says that saving fails. */
async function keepVersion(
  controller: OpenSession['controller'],
  saver: OpenSession['saver'],
  pass: Pass,
): Promise<void> {
  const { title, words } = controller.store.getState();
  const changes = countByAuthor(controller.changes());
  const blocks = controller.blocks();
  await controller.flush().catch(() => undefined);
  await saver
    .record({ revisions: [{ kind: 'pass', pass, at: Date.now(), title, words, changes, blocks }] })
    .catch(() => undefined);
}
