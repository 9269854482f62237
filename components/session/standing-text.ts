import { listRevisions } from '../../utils/database/revisions.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { type Block } from '../../utils/draft/block.ts';
import { type Session } from '../../utils/draft/session.ts';
import { type Surface } from '../../utils/draft/surface.ts';
import { deliveryStatus } from './delivery/places.ts';

/**
 * What of the draft stands in the place it came from, when that is not known from this sitting: what was delivered last,
 * if it still stands there, else what was captured.
 */
export async function standingInSource(
  database: TanqihDatabase,
  { draft }: Session,
  surface: Surface,
  captured: readonly Block[],
): Promise<readonly Block[]> {
  const revisions = await listRevisions(database, draft);
  const delivered = revisions.flatMap((row) =>
    row.state === 'readable' && row.value.kind === 'delivery' ? [row.value] : [],
  );
  const last = delivered[0];
  if (last === undefined) return captured;
  const status = await deliveryStatus(surface, last.blocks);
  return status.ok && status.value === 'same' ? last.blocks : captured;
}
