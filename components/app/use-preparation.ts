import { useEffect, useRef, useState } from 'react';
import { dismissCapture } from '../../utils/database/captures.ts';
import { createSession } from '../../utils/database/create-session.ts';
import { type ReadyCapture } from '../../utils/draft/capture.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { type WindowCaptures, openedPanel } from './captures.ts';
import { useDatabase } from './database.tsx';
import { type Preparation, type PreparedText, prepareCapture, preparePasted } from './prepared-text.ts';

type PreparationOptions = {
  captures: WindowCaptures | null;
  open: string | null | undefined;
  device: string;
  onCreated: (session: string) => void;
};

/** The way of a text from its arrival to its session. */
export function usePreparation({ captures, open, device, onCreated }: PreparationOptions) {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const [text, setText] = useState<PreparedText | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const seen = useRef(new Set<string>());

  const take = (preparation: Preparation, capture?: string) => {
    setProblem(null);
    if (preparation.ok) return setText(preparation.text);
    if (capture !== undefined) void dismissCapture(database, capture);
    return notify({ tone: 'problem', text: t(preparation.failure === 'too-large' ? 'textTooLarge' : 'textEmpty') });
  };
  const takeCapture = (capture: ReadyCapture) => take(prepareCapture(capture), capture.id);
  const cancel = () => {
    if (text?.capture !== undefined) void dismissCapture(database, text.capture);
    setText(null);
  };
  const create = async (ready: PreparedText) => {
    setProblem(null);
    const title = ready.title || t('untitled');
    const result = await createSession(database, { ...ready, title, device, at: Date.now() });
    if (result.ok) {
      setText(null);
      onCreated(result.value.session.id);
    } else if (result.failure === 'taken') {
      setText(null);
    } else {
      setProblem(result.failure === 'disk-full' ? 'diskFull' : 'startFailed');
    }
  };

  // A capture is taken by itself where nothing is open, and where the panel was opened for it. Else it waits its turn.
  useEffect(() => {
    if (captures === null || open === undefined || text !== null) return;
    const next = captures.ready.findLast(({ id, content }) => content.kind !== 'target' && !seen.current.has(id));
    if (next !== undefined && (open === null || openedPanel(next, performance.timeOrigin))) {
      seen.current.add(next.id);
      takeCapture(next);
    }
    // She opened the panel with nothing selected, and a draft is there: that is what she came for.
    const idle = captures.failed.find((capture) => openedPanel(capture, performance.timeOrigin));
    if (open !== null && idle?.failure === 'nothing-selected') void dismissCapture(database, idle.id);
  });

  return {
    text,
    takeCapture,
    takePasted: (pasted: string) => take(preparePasted(pasted)),
    create: (ready: PreparedText) => void create(ready),
    cancel,
    /** Leaves the text in the queue. */
    putOff: () => setText(null),
    /** Why it could not be stored; then she can try again. */
    problem,
  };
}
