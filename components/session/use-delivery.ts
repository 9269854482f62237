import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Block } from '../../utils/draft/block.ts';
import { type ReadyCapture } from '../../utils/draft/capture.ts';
import { type Session, type Target } from '../../utils/draft/session.ts';
import { type Surface } from '../../utils/draft/surface.ts';
import { useDatabase } from '../app/database.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { copyBlocks } from './delivery/copy.ts';
import { type DeliveryResult, deliver, insertInto, revertDelivery } from './delivery/deliver.ts';
import { findTarget, targetOfCapture } from './delivery/targets.ts';
import { type DeliveryKind, deliveryEvent } from './delivery-event.ts';
import { deliveryNotice } from './delivery-notice.ts';
import { type WritePlace } from './session-footer.tsx';
import { type SessionEvent } from './session-saver.ts';
import { standingInSource } from './standing-text.ts';
import { type OpenSession } from './use-session.ts';

/** A delivery that can be taken back. */
type Delivered = { surface: Surface; standing: readonly Block[]; before: readonly Block[] };

/** The place a draft came from, where it can be written back to. */
function editableSource({ source }: Session): Surface | null {
  return source.kind === 'page' && source.surface.kind !== 'static' ? source.surface : null;
}

/** Taking the draft to a page, and back. One at a time. */
export function useDelivery({ controller, saver, baseline }: OpenSession, session: Session) {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const [busy, setBusy] = useState(false);
  const [asksTarget, setAsksTarget] = useState(false);
  const [delivered, setDelivered] = useState<Delivered | null>(null);
  /** What of the draft stands in each place, by surface. */
  const standing = useRef(new Map<string, readonly Block[]>());
  const source = editableSource(session);
  const target = session.targets.at(-1);
  const place: WritePlace = source === null ? 'target' : 'source';

  /** Where it cannot be stored, the session says so itself; the text is on the page all the same. */
  const keep = async (event: SessionEvent) => {
    await controller.flush().catch(() => undefined);
    await saver.record(event).catch(() => undefined);
  };

  const settle = async (
    result: DeliveryResult,
    kind: Exclude<DeliveryKind, 'copied'>,
    surface: Surface,
    before: readonly Block[],
  ) => {
    notify(deliveryNotice(result, kind, t));
    if (!result.ok) return;
    standing.current.set(surface.id, result.standing);
    const reversible = kind !== 'reverted' && result.written > 0;
    if (reversible) setDelivered({ surface, standing: result.standing, before });
    if (kind === 'reverted') setDelivered(null);
    if (result.written > 0) await keep(deliveryEvent(kind, surface.origin, controller));
  };

  const applyTo = async (surface: Surface) => {
    const known = standing.current.get(surface.id);
    const before = await standingInSource(database, session, surface, baseline, known);
    const result = await deliver({ surface, standing: before, current: controller.blocks() });
    await settle(result, 'delivered', surface, before);
  };

  const insertAt = async (chosen: Target) => {
    const before = standing.current.get(chosen.surface.id) ?? [];
    const result = await insertInto({ target: chosen, standing: before, current: controller.blocks() });
    await settle(result, 'inserted', chosen.surface, before);
  };

  const remember = (chosen: Target, capture?: string) =>
    keep({
      change: (row) => ({
        ...row,
        targets: [...row.targets.filter(({ surface }) => surface.id !== chosen.surface.id), chosen],
      }),
      ...(capture !== undefined && { capture }),
    });

  const write = async () => {
    if (source !== null) return applyTo(source);
    if (target !== undefined) return insertAt(target);
    const current = await browser.windows.getCurrent();
    const found = await findTarget(current.id ?? -1);
    if (!found.ok) return setAsksTarget(true);
    await remember(found.value);
    return insertAt(found.value);
  };

  const copy = async () => {
    const copied = await copyBlocks(controller.blocks());
    notify(copied ? { tone: 'done', text: t('copied') } : { tone: 'problem', text: t('copyFailed') });
    if (copied) await keep(deliveryEvent('copied', '', controller));
  };

  const revert = async () => {
    if (delivered === null) return;
    const { surface, before } = delivered;
    await settle(await revertDelivery(delivered), 'reverted', surface, before);
  };

  const insertIntoCapture = async (capture: ReadyCapture) => {
    const chosen = targetOfCapture(capture);
    if (chosen === null) return;
    await remember(chosen, capture.id);
    await insertAt(chosen);
  };

  const alone = (task: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    void task().finally(() => setBusy(false));
  };
  return {
    place,
    targetTitle: target?.title ?? null,
    busy,
    canRevert: delivered !== null,
    asksTarget,
    closeTargetQuestion: () => setAsksTarget(false),
    write: () => alone(write),
    copy: () => alone(copy),
    revert: () => alone(revert),
    insertIntoCapture: (capture: ReadyCapture) => alone(() => insertIntoCapture(capture)),
  };
}
