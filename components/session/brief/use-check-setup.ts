import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useSettings } from '../../settings/settings-provider.tsx';
import { type CheckSetup } from '../controller/check-messages.ts';
import { type SessionController } from '../controller/session-contract.ts';
import { type WorkerChecker } from '../controller/worker-checker.ts';
import { type Brief } from './use-brief.ts';

/** Has the draft checked with its brief, her dictionaries and her switches, and again whenever one of them changes. */
export function useCheckSetup(controller: SessionController, checker: WorkerChecker, brief: Brief | null): void {
  const { enabledRules, ignoredRules } = useSettings();
  const here = useStore(controller.store, (view) => view.ignoredRules.join(' '));
  const setup = useMemo(
    (): CheckSetup | null =>
      brief && {
        ...(brief.register && { register: brief.register }),
        ...(brief.client && { styleSheet: brief.client.styleSheet }),
        ownWords: [...brief.ownWords],
        on: enabledRules,
        off: [...ignoredRules, ...here.split(' ').filter((rule) => rule !== '')],
      },
    [brief, enabledRules, ignoredRules, here],
  );
  const known = useRef('');
  useEffect(() => {
    if (setup === null) return;
    const content = JSON.stringify(setup);
    if (content === known.current) return;
    checker.prepare(setup);
    // The first check has been asked for by the session itself, and waits for this.
    if (known.current !== '') controller.recheck();
    known.current = content;
  }, [controller, checker, setup]);
  useEffect(() => checker.onImproved(() => controller.recheck()), [controller, checker]);
  useEffect(() => () => checker.prepare(null), [checker]);
}
