import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Source } from '../../utils/draft/session.ts';

/** The permission that covers the page a draft came from; null where there is no such page. */
export function originPatternOf(source: Source): string | null {
  if (source.kind === 'pasted' || !URL.canParse(source.url)) return null;
  const { protocol, hostname } = new URL(source.url);
  return /^https?:$/u.test(protocol) && hostname !== '' ? `*://${hostname}/*` : null;
}

/** How to allow the site of a draft; null where it is allowed already or has none. Call it straight from a press. */
export function useAllowSite(source: Source): (() => void) | null {
  const pattern = originPatternOf(source);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (pattern === null) return undefined;
    let live = true;
    const read = () => {
      void browser.permissions.contains({ origins: [pattern] }).then((has) => live && setMissing(!has));
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      live = false;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [pattern]);
  if (pattern === null || !missing) return null;
  return () => void browser.permissions.request({ origins: [pattern] }).catch(() => undefined);
}
