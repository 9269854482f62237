import { type Block, paragraph } from '../draft/block.ts';
import { type ReadyCapture } from '../draft/capture.ts';
import { type Surface } from '../draft/surface.ts';
import { type NewSession } from './create-session.ts';
import { openDatabase } from './open-database.ts';
import { type TanqihDatabase } from './tanqih-database.ts';

/** Rows for the tests of this room and of the rooms that use it. */

export const DEVICE = 'device-a';

export function blocksOf(...lines: string[]): Block[] {
  return lines.map((line, index) => paragraph(`b${index}`, line));
}

export function surfaceOf(kind: Surface['kind']): Surface {
  return {
    id: 'surface-1',
    tab: 7,
    frame: 0,
    documentId: 'document-1',
    origin: 'https://example.com',
    kind,
    fingerprint: { tag: 'textarea', id: 'offer', name: 'offer', label: 'العرض', path: [0, 2] },
    anchors: { prefix: '', suffix: '', start: 0 },
  };
}

export function readyCapture(id: string, kind: Surface['kind'] = 'field'): ReadyCapture {
  return {
    id,
    window: 3,
    at: 1000,
    state: 'ready',
    url: 'https://example.com/offer',
    title: 'عرض جديد',
    content: { kind: 'text', surface: surfaceOf(kind), blocks: blocksOf('سطر أول.', 'سطر ثان.') },
  };
}

export function pasted(...lines: string[]): NewSession {
  return {
    title: 'نص ملصق',
    blocks: blocksOf(...lines),
    language: 'arb',
    words: lines.join(' ').split(' ').length,
    source: { kind: 'pasted' },
    targets: [],
    device: DEVICE,
    at: 2000,
  };
}

/** @throws Error if it does not open for writing. */
export async function openForTest(): Promise<TanqihDatabase> {
  const opened = await openDatabase();
  if (opened.state !== 'open') throw new Error(`the database is ${opened.state}`);
  return opened.database;
}

/** @throws Error if the result is a failure. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; failure: string; cause?: unknown }): T {
  if (!result.ok) throw new Error(result.failure, { cause: result.cause });
  return result.value;
}
