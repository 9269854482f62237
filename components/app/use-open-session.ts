import { useCallback, useEffect, useState } from 'react';
import { recallSession, rememberSession } from '../../utils/settings/last-session.ts';

type OpenSession = {
  /** The session shown; null for none, undefined until it is known. */
  open: string | null | undefined;
  setOpen: (session: string | null) => void;
};

/** The session of this window's panel, remembered so that the panel comes up where it was. */
export function useOpenSession(window: number): OpenSession {
  const [open, setState] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let live = true;
    void recallSession(window)
      .catch(() => null)
      .then((session) => {
        if (live) setState((known) => (known === undefined ? session : known));
      });
    return () => {
      live = false;
    };
  }, [window]);
  const setOpen = useCallback(
    (session: string | null) => {
      setState(session);
      // Where it cannot be remembered, the panel comes up on its start next time; nothing is lost.
      rememberSession(window, session).catch(() => undefined);
    },
    [window],
  );
  return { open, setOpen };
}
