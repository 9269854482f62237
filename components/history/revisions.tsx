import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listRevisions } from '../../utils/database/revisions.ts';
import { rescueBlocks } from '../../utils/database/sessions.ts';
import { type Revision } from '../../utils/database/rows.ts';
import { type RevisionKind } from '../../utils/draft/ledger.ts';
import { blocksToText } from '../../utils/draft/plain-text.ts';
import { type Session } from '../../utils/draft/session.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { useDatabase } from '../app/database.tsx';
import { Button } from '../ui/button.tsx';
import { type Translate, useFormat, useTranslate } from '../ui/locale.tsx';
import { PASS_INK } from '../ui/pass-ink.ts';
import { RevisionDiff } from './revision-diff.tsx';

const NAMES: Record<RevisionKind, MessageKey> = {
  capture: 'revisionCapture',
  pass: 'revisionPass',
  delivery: 'revisionDelivery',
  manual: 'revisionManual',
  restore: 'revisionRestore',
};

/** The kept versions of a draft, newest first; each shows what changed since the one before it. */
export function Revisions({ session, onRestore }: { session: Session; onRestore: (revision: Revision) => void }) {
  const t = useTranslate();
  const database = useDatabase();
  const rows = useLiveQuery(() => listRevisions(database, session.draft), [database, session.draft]);
  // The newest version is worth going back to once the draft has moved on from it.
  const wroteSince = useLiveQuery(async () => {
    const [newest] = await listRevisions(database, session.draft);
    const draft = await rescueBlocks(database, session.id);
    if (newest?.state !== 'readable' || !draft.ok || draft.value === null) return false;
    return blocksToText(draft.value) !== blocksToText(newest.value.blocks);
  }, [database, session.draft, session.id]);
  const [shown, setShown] = useState<string | null>(null);
  if (rows === undefined) return null;
  const revisions = rows.flatMap((row) => (row.state === 'readable' ? [row.value] : []));
  return (
    <ol aria-label={t('versions')}>
      {revisions.map((revision, index) => (
        <li key={revision.id} className="relative flex gap-2.5 py-1.5 text-[13px]">
          <span aria-hidden className="mt-1.5 size-[9px] flex-none rounded-full bg-accent" />
          <div className="min-w-0 flex-1">
            <RevisionLine revision={revision} />
            <div className="mt-1 flex flex-wrap gap-1.5">
              {index < revisions.length - 1 && (
                <Button
                  variant="ghost"
                  className="min-h-7! px-2! py-0.5! -ms-2"
                  aria-expanded={shown === revision.id}
                  onClick={() => setShown(shown === revision.id ? null : revision.id)}
                >
                  {t('versionDiff')}
                </Button>
              )}
              {(index > 0 || wroteSince) && (
                <Button className="min-h-7! px-2! py-0.5!" onClick={() => onRestore(revision)}>
                  {t('restoreVersion')}
                </Button>
              )}
            </div>
            {shown === revision.id && <RevisionDiff before={revisions[index + 1]} after={revision} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function nameOf({ label, kind, pass }: Revision, t: Translate): string {
  if (label !== undefined) return label;
  return pass === undefined ? t(NAMES[kind]) : t('revisionAfterPass', { pass: t(PASS_INK[pass].label) });
}

function RevisionLine({ revision }: { revision: Revision }) {
  const t = useTranslate();
  const format = useFormat();
  const { rule, model, writer } = revision.changes;
  return (
    <>
      <div>{nameOf(revision, t)}</div>
      <div className="text-[12px] text-ink-2">
        <bdi>{format.time(revision.at)}</bdi>
        {' · '}
        <bdi>{t('words', { count: revision.words })}</bdi>
        {rule + model > 0 && <> · {t('changesAccepted', { count: rule + model })}</>}
        {writer > 0 && <> · {t('changesByHand', { count: writer })}</>}
      </div>
    </>
  );
}
