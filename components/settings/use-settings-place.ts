import { useMemo, useSyncExternalStore } from 'react';
import { placeOf, type SettingsPlace } from './settings-address.ts';

function listen(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where in the settings she is, as the page's address says. */
export function useSettingsPlace(): SettingsPlace {
  const fragment = useSyncExternalStore(listen, () => location.hash);
  return useMemo(() => placeOf(fragment), [fragment]);
}
