import { type Block } from '../../../utils/draft/block.ts';
import { type Surface } from '../../../utils/draft/surface.ts';
import { blocksToText } from '../../../utils/draft/plain-text.ts';
import { type SurfaceStatus } from '../../../utils/messages/panel-to-page.ts';
import { type Result } from '../../../utils/messages/protocol.ts';
import { type PageFailure } from '../../../utils/messages/to-page.ts';
import { fieldText } from '../../../utils/page/field-text.ts';
import { type PageEdit } from '../../../utils/page/page-edit.ts';
import { askSurface } from './ask-surface.ts';

/** Whether what was captured or delivered still stands in its place. Never rejects. */
export function deliveryStatus(
  surface: Surface,
  standing: readonly Block[],
): Promise<Result<SurfaceStatus, PageFailure>> {
  const expected = surface.kind === 'field' ? fieldText(standing) : blocksToText(standing);
  return askSurface(surface, 'status', { surface, expected });
}

/** Shows a place on the page for a moment; without an edit only the field or text it is in. Never rejects. */
export function showPlace(surface: Surface, edit: PageEdit | null): Promise<Result<boolean, PageFailure>> {
  return askSurface(surface, 'flash', { surface, edit });
}
