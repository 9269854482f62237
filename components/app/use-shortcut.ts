import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The key the browser really gave to a command; empty while not known and where it gave none. */
export function useShortcut(command: string): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    let live = true;
    void browser.commands.getAll().then((commands) => {
      if (live) setShortcut(commands.find(({ name }) => name === command)?.shortcut ?? '');
    });
    return () => {
      live = false;
    };
  }, [command]);
  return shortcut;
}
