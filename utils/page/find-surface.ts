import { type Anchors, type Fingerprint, type Surface } from '../draft/surface.ts';
import { ADAPTERS, EDITABLE_ADAPTERS } from './adapters/index.ts';
import { isField } from './adapters/field.ts';
import { openShadowRoots } from './composed-tree.ts';
import { fingerprintOf } from './fingerprint.ts';
import { foldSpaces } from './locate.ts';
import { isProtectedField } from './protected-field.ts';
import { type SurfaceAdapter } from './surface-adapter.ts';

/** A surface that is on the page now. */
export interface LiveSurface {
  adapter: SurfaceAdapter;
  root: Element;
}

/** The editable surface that holds an element; protected fields are none. */
export function editableSurface(element: Element): LiveSurface | null {
  for (const adapter of EDITABLE_ADAPTERS) {
    const root = adapter.recognise(element);
    if (root) return isField(root) && isProtectedField(root) ? null : { adapter, root };
  }
  return null;
}

function editableSurfaces(): LiveSurface[] {
  const selector = EDITABLE_ADAPTERS.map((adapter) => adapter.selector).join(', ');
  const found = new Map<Element, LiveSurface>();
  for (const tree of [document, ...openShadowRoots(document)]) {
    for (const element of tree.querySelectorAll(selector)) {
      const surface = editableSurface(element);
      if (surface) found.set(surface.root, surface);
    }
  }
  return [...found.values()];
}

function sameName(a: Fingerprint, b: Fingerprint): boolean {
  return a.tag === b.tag && a.id === b.id && a.name === b.name && a.label === b.label;
}

function samePath(a: Fingerprint, b: Fingerprint): boolean {
  return a.path.length === b.path.length && a.path.every((index, place) => index === b.path[place]);
}

function hasAnchors(text: string, { prefix, suffix }: Anchors): boolean {
  const folded = foldSpaces(text);
  const start = folded.indexOf(foldSpaces(prefix));
  return start >= 0 && folded.indexOf(foldSpaces(suffix), start + prefix.length) >= 0;
}

/**
 * The surface that a descriptor of an earlier visit means: the one of its kind with the same names and the text its
 * anchors remember, or, where several are alike, the one of them in the same place. Null unless it is exactly one.
 */
export function findSurface({ kind, fingerprint, anchors }: Pick<Surface, 'kind' | 'fingerprint' | 'anchors'>) {
  const alike = editableSurfaces()
    .filter(({ adapter }) => adapter.kind === kind)
    .map((surface) => ({ surface, known: fingerprintOf(surface.root) }))
    .filter(({ known }) => sameName(known, fingerprint))
    .filter(({ surface }) => hasAnchors(surface.adapter.read(surface.root).text, anchors));
  const nameless = fingerprint.id === '' && fingerprint.name === '' && fingerprint.label === '';
  const placed = alike.filter(({ known }) => samePath(known, fingerprint));
  // A place alone proves nothing: without a name and without remembered text it must be the only one there is.
  if (nameless && anchors.prefix === '' && anchors.suffix === '') {
    return alike.length === 1 ? (placed[0]?.surface ?? null) : null;
  }
  const chosen = alike.length === 1 ? alike : placed;
  return chosen.length === 1 ? (chosen[0]?.surface ?? null) : null;
}

/** The adapter that has an element, text of the page included. */
export function adapterOf(element: Element): LiveSurface | null {
  const editable = editableSurface(element);
  if (editable) return editable;
  for (const adapter of ADAPTERS) {
    if (adapter.kind !== 'static') continue;
    const root = adapter.recognise(element);
    if (root) return { adapter, root };
  }
  return null;
}
