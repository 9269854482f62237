import { type Anchors } from '../draft/surface.ts';
import { type LiveSurface } from './find-surface.ts';
import { locateEdit } from './locate.ts';

/**
 * Whether a captured or written text still stands in its place. `same`: it does. `changed`: something else stands
 * there. `gone`: the place itself is not there, or is not certain.
 */
export function surfaceStatus(
  surface: LiveSurface | null,
  { prefix, suffix, start }: Anchors,
  expected: string,
): 'same' | 'changed' | 'gone' {
  if (!surface) return 'gone';
  const { text } = surface.adapter.read(surface.root);
  const place = locateEdit(text, { start, before: expected, after: expected, prefix, suffix });
  return place ? 'same' : 'changed';
}
