import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type SessionController } from './controller/session-contract.ts';

/** The draft, in the place that scrolls. */
export function DraftPane({ controller }: { controller: SessionController }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    controller.attach(element);
    return () => element.replaceChildren();
  }, [controller]);
  // Where she was is shown as soon as the first check has found it again; after that the controller leads the eye.
  const found = useStore(controller.store, ({ selected }) => selected !== null);
  useEffect(() => {
    if (found) place.current?.querySelector('.finding-current')?.scrollIntoView({ block: 'center' });
  }, [found]);
  return <div ref={place} className="min-h-0 flex-1 overflow-y-auto px-5 pt-1.5 pb-4" />;
}
