import { listRevisions } from '../../utils/database/revisions.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { type Block } from '../../utils/draft/block.ts';
import { type Session } from '../../utils/draft/session.ts';
import { type Surface } from '../../utils/draft/surface.ts';
import { deliveryStatus } from './delivery/places.ts';

/** How many versions are looked for on the page. */
const MOST_VERSIONS = 20;

/**
 * What of the draft stands in the place it came from: what this sitting knows, a delivered version or what was captured,
 * whichever is found there first. A version that was only copied, or that she took back on the page, is not. Where none
 * is found, what is known, else what was captured.
 */
export async function standingInSource(
  database: TanqihDatabase,
  { draft }: Session,
  surface: Surface,
  captured: readonly Block[],
  known: readonly Block[] | undefined,
): Promise<readonly Block[]> {
  const stands = async (blocks: readonly Block[]) => {
    const status = await deliveryStatus(surface, blocks);
    return status.ok && status.value === 'same';
  };
  if (known && (await stands(known))) return known;
  const revisions = await listRevisions(database, draft);
  const delivered = revisions.flatMap((row) =>
    row.state === 'readable' && row.value.kind === 'delivery' ? [row.value] : [],
  );
  for (const { blocks } of delivered.slice(0, MOST_VERSIONS)) if (await stands(blocks)) return blocks;
  return known && !(await stands(captured)) ? known : captured;
}
