import { LoaderCircle } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { type Profile } from '../../../utils/draft/profile.ts';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import type { StyleKind } from '../../../utils/engine/style/index.ts';
import { openSettingsAt } from '../../settings/open-settings.ts';
import { countWishes } from '../../settings/clients/style-choices.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Sentence, useTranslate } from '../../ui/locale.tsx';
import { useNotify } from '../../ui/toast.tsx';
import { type OpenSession } from '../use-session.ts';
import { applyStyle } from './apply-style.ts';
import { StyleEdits } from './style-edits.tsx';
import { StyleKinds } from './style-kinds.tsx';
import { useStyleBatch } from './use-style-batch.ts';

type UnifyDialogProps = {
  open: boolean;
  session: OpenSession;
  client: Profile | null;
  onBrief: () => void;
  onClose: () => void;
};

/** «توحيد الأسلوب»: what departs from the client's style sheet, and its mending in one step. */
export function UnifyDialog({ open, client, onBrief, onClose, session }: UnifyDialogProps) {
  const t = useTranslate();
  const body = () => {
    if (client === null) {
      return (
        <Instead text={t('unifyNoClient')}>
          <Button variant="primary" onClick={onBrief}>
            {t('brief')}
          </Button>
        </Instead>
      );
    }
    if (countWishes(client.styleSheet) === 0) {
      return (
        <Instead text={t('unifyNoSheet')}>
          <Button variant="primary" onClick={() => openSettingsAt({ part: 'clients', client: client.id })}>
            {t('unifyEditSheet')}
          </Button>
        </Instead>
      );
    }
    return <StylePlan session={session} client={client} onClose={onClose} />;
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('unify')}>
      {open && body()}
    </Dialog>
  );
}

/** Why there is nothing to unify by, and what to do about it. */
function Instead({ text, children }: { text: string; children: ReactNode }) {
  return (
    <>
      <p className="text-[13px] leading-relaxed text-ink-2">{text}</p>
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
    </>
  );
}

type StylePlanProps = { session: OpenSession; client: Profile; onClose: () => void };

function StylePlan({ session, client, onClose }: StylePlanProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { controller } = session;
  // The draft lies behind this window: it stays as it is.
  const blocks = useMemo(() => controller.blocks(), [controller]);
  const text = useMemo(() => blocksToText(blocks), [blocks]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<StyleKind>>(new Set());
  const [busy, setBusy] = useState(false);
  const batch = useStyleBatch(blocks, client.styleSheet, leftOut);
  if (batch === null) {
    return (
      <p role="status" className="flex items-center gap-2.5 text-[13px] text-ink-2">
        <LoaderCircle aria-hidden className="size-[18px] animate-spin" />
        {t('checking')}
      </p>
    );
  }
  const { counts, edits } = batch;
  if (counts.length === 0) {
    return (
      <p role="status" className="text-[13px] text-ink-2">
        {t('unifyNone')}
      </p>
    );
  }
  const choose = (kind: StyleKind, chosen: boolean) => {
    const next = new Set(leftOut);
    if (chosen) next.delete(kind);
    else next.add(kind);
    setLeftOut(next);
  };
  const takeBack = (unified: string) => () => {
    if (controller.text() === unified) controller.undo();
    else notify({ tone: 'problem', text: t('unifyMovedOn') });
  };
  const apply = async () => {
    const done = await applyStyle(session, { edits, text, label: t('unifyBefore') });
    onClose();
    if (!done) return notify({ tone: 'problem', text: t('unifyMovedOn') });
    const action = { label: t('takeBack'), onSelect: takeBack(controller.text()) };
    return notify({ tone: 'done', text: t('unifyDone', { count: edits.length }), action });
  };
  return (
    <>
      <p className="-mt-1 mb-2.5 text-[13px] leading-relaxed text-ink-2">
        <Sentence id="unifyText" params={{ client: client.name.trim() || t('clientUnnamed') }} />
      </p>
      <StyleKinds counts={counts} leftOut={leftOut} onChoose={choose} />
      <StyleEdits edits={edits} text={text} />
      <div className="mt-3 flex flex-none flex-wrap gap-2">
        <Button
          variant="primary"
          disabled={edits.length === 0 || busy}
          onClick={() => {
            setBusy(true);
            void apply().catch(() => {
              setBusy(false);
              notify({ tone: 'problem', text: t('unifyFailed') });
            });
          }}
        >
          {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
          {t('unifyApply', { count: edits.length })}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}
