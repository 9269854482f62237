import { useMemo, useSyncExternalStore } from 'react';
import { type Finding } from '../../utils/draft/finding.ts';
import { useDigits, useLocale } from '../ui/locale.tsx';

type Describe = (typeof import('../../utils/passes/describe.ts'))['describe'];

/** The packs come after the panel has opened: they are most of its code, and the worker has its own copy. */
let describe: Describe | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  loading ??= import('../../utils/passes/describe.ts').then((loaded) => {
    describe = loaded.describe;
    for (const tell of listeners) tell();
  });
  return () => listeners.delete(listener);
}

/** Says what rules are called and why they speak; null until the packs are there. */
export function useDescribe(): Describe | null {
  return useSyncExternalStore(listen, () => describe);
}

/** The rule's name and its reason for a finding, in the language of the interface. */
export function useRuleText(finding: Pick<Finding, 'rule' | 'params'>): { title: string; why: string } {
  const locale = useLocale();
  const digits = useDigits();
  const tell = useDescribe();
  return useMemo(() => tell?.(finding, locale, digits) ?? { title: '', why: '' }, [tell, finding, locale, digits]);
}
