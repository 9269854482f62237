import { type Block } from '../../../utils/draft/block.ts';
import { type Target } from '../../../utils/draft/session.ts';
import { type Anchors } from '../../../utils/draft/surface.ts';
import { type PageFailure } from '../../../utils/messages/to-page.ts';
import { asParagraphs, fieldText } from '../../../utils/page/field-text.ts';
import { type PageEdit, type RefusedEdit, type WriteFailure } from '../../../utils/page/page-edit.ts';
import { fieldEdits, richEdits, touchesObject } from '../../../utils/page/replacements.ts';
import { askSurface } from './ask-surface.ts';
import { copyBlocks } from './copy.ts';
import { deliveryStatus } from './places.ts';
import { type Delivery, standingBlocks } from './standing-blocks.ts';

export type DeliveryFailure = WriteFailure | PageFailure;

/** An edit that stands in the draft but not on the page, and why. */
export interface PendingEdit {
  edit: PageEdit;
  reason: DeliveryFailure;
}

export type DeliveryResult =
  | {
      ok: true;
      /** How many edits were written; 0 when the page already said what the draft says. */
      written: number;
      /** What stands on the page now: give it to the next delivery or reversal as `standing`. */
      standing: Block[];
      /** Not empty: the draft was copied for her, if `copied`. */
      pending: PendingEdit[];
      copied: boolean;
      /** Spaces at the edges of edits that the page's editor made no-break spaces, or the reverse. */
      changedSpaces: number;
    }
  | { ok: false; reason: DeliveryFailure; pending: PendingEdit[]; copied: boolean };

/** Edits for a surface, and those among them that no text can make. */
function editsFor({ surface, standing, current }: Delivery): { edits: PageEdit[]; impossible: PageEdit[] } {
  const { anchors } = surface;
  if (surface.kind === 'field') {
    return { edits: fieldEdits(fieldText(standing), fieldText(current), anchors), impossible: [] };
  }
  const edits = richEdits(standing, current, anchors);
  return { edits: edits.filter((edit) => !touchesObject(edit)), impossible: edits.filter(touchesObject) };
}

async function write(delivery: Delivery, draft: readonly Block[]): Promise<DeliveryResult> {
  const { surface } = delivery;
  const { edits, impossible } = editsFor(delivery);
  const pending: PendingEdit[] = impossible.map((edit) => ({ edit, reason: 'structure' }));
  const fail = async (reason: DeliveryFailure, others: readonly PendingEdit[]): Promise<DeliveryResult> => {
    return { ok: false, reason, pending: [...pending, ...others], copied: await copyBlocks(draft) };
  };
  if (surface.kind === 'static') return fail('not-editable', []);
  if (edits.length === 0) {
    if (impossible.length > 0) return fail('structure', []);
    // She, or the page, may have changed it since: it is looked at before anything is said of it.
    const status = await deliveryStatus(surface, delivery.current);
    if (!status.ok) return fail(status.error, []);
    if (status.value !== 'same') return fail(status.value === 'gone' ? 'gone' : 'moved', []);
    return { ok: true, written: 0, standing: [...delivery.current], pending, copied: false, changedSpaces: 0 };
  }
  const answer = await askSurface(surface, 'write', { surface, edits });
  if (!answer.ok) return fail(answer.error, all(edits, answer.error));
  const result = answer.value;
  const refused = pendingOf(edits, result.refused);
  if (!result.ok) return fail(result.reason, refused.length > 0 ? refused : all(edits, result.reason));
  pending.push(...refused);
  const written = result.written.flatMap((index) => edits[index] ?? []);
  return {
    ok: true,
    written: written.length,
    standing: pending.length === 0 ? [...delivery.current] : standingBlocks(delivery, written),
    pending,
    copied: pending.length > 0 && (await copyBlocks(draft)),
    changedSpaces: result.changedSpaces,
  };
}

function all(edits: readonly PageEdit[], reason: DeliveryFailure): PendingEdit[] {
  return edits.map((edit) => ({ edit, reason }));
}

function pendingOf(edits: readonly PageEdit[], refused: readonly RefusedEdit[]): PendingEdit[] {
  return refused.flatMap(({ edit: index, reason }) => {
    const edit = edits[index];
    return edit ? [{ edit, reason }] : [];
  });
}

/** «تطبيق في الصفحة»: what she changed goes into the place the draft came from. Never rejects. */
export function deliver(delivery: Delivery): Promise<DeliveryResult> {
  return write(delivery, delivery.current);
}

/** «تراجع عن التطبيق»: what stood there before comes back, by inverse edits. Never rejects. */
export function revertDelivery({
  surface,
  standing,
  before,
}: Omit<Delivery, 'current'> & { before: readonly Block[] }) {
  return write({ surface, standing, current: before }, standing);
}

export interface Insertion {
  target: Target;
  /** What of the draft stands in the field already: nothing, or what the last insertion gave. */
  standing: readonly Block[];
  current: readonly Block[];
}

/**
 * «إدراج في الحقل المحدد»: the whole draft at the caret of a field she pointed at; the next time only what she changed
 * since. An editor gets paragraphs, as nothing else can be typed into it from outside. Never rejects.
 */
export function insertInto({ target, standing, current }: Insertion): Promise<DeliveryResult> {
  const blocks = target.surface.kind === 'field' ? [...current] : asParagraphs(current);
  return write({ surface: target.surface, standing, current: blocks }, current);
}

/** The place behind a captured text, to insert a draft there. */
export function behind({ prefix, suffix, start }: Anchors, text: string, context: number): Anchors {
  return { prefix: (prefix + text).slice(-context), suffix, start: start + text.length };
}
