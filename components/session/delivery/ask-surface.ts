import { type Surface } from '../../../utils/draft/surface.ts';
import { panelToPage } from '../../../utils/messages/panel-to-page.ts';
import { type CallName, type ReplyOf, type RequestOf, type Result } from '../../../utils/messages/protocol.ts';
import { askPage, openFrames, type PageFailure, type PageFrame } from '../../../utils/messages/to-page.ts';

/** Where a surface is now: frames get new numbers when a page is loaded again. Null unless it is in exactly one. */
async function frameOf(surface: Surface): Promise<PageFrame | null> {
  const frames = await openFrames(surface.tab, 'all');
  if (!frames.ok) return null;
  const holding: PageFrame[] = [];
  for (const place of frames.value) {
    const answer = await askPage(place, panelToPage, 'status', { surface, expected: '' });
    if (answer.ok && answer.value !== 'gone') holding.push(place);
  }
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/**
 * Asks the page about a surface in the frame it was in; if that frame does not have it any more, in the one that does.
 * Never rejects.
 */
export async function askSurface<N extends Exclude<CallName<typeof panelToPage>, 'captureTarget'>>(
  surface: Surface,
  call: N,
  request: RequestOf<typeof panelToPage, N>,
): Promise<Result<ReplyOf<typeof panelToPage, N>, PageFailure>> {
  if (surface.frame === 0) return askPage(surface, panelToPage, call, request);
  const present = await askPage(surface, panelToPage, 'status', { surface, expected: '' });
  const moved = !present.ok || present.value === 'gone';
  return askPage((moved ? await frameOf(surface) : null) ?? surface, panelToPage, call, request);
}
