import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { blocksToText } from '../../utils/draft/plain-text.ts';
import type { Measure } from '../../utils/engine/index.ts';
import { type Checker } from './controller/checker.ts';
import { type OpenSession } from './use-session.ts';

/** The counts of the draft as it came, to show beside those of now; empty until they are known. */
export function useFirstMeasures(
  open: Pick<OpenSession, 'controller' | 'baseline' | 'untouched'>,
  checker: Checker,
): readonly Measure[] {
  const { controller, baseline, untouched } = open;
  const [first, setFirst] = useState<readonly Measure[]>([]);
  const idle = useStore(controller.store, ({ checking, measures }) => !checking && measures.length > 0);
  useEffect(() => {
    if (!idle || first.length > 0) return;
    if (untouched) return setFirst(controller.store.getState().measures);
    let live = true;
    // Between two checks of the draft; one that comes meanwhile goes first, and this is tried again after it.
    checker.check(blocksToText(baseline)).then(
      ({ measures }) => live && setFirst(measures),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [idle, first, controller, checker, baseline, untouched]);
  return first;
}
