import { findSurface, type LiveSurface } from './find-surface.ts';
import { type PageSurface } from './page-capture.ts';
import { anchorsOf, fingerprintOf } from './fingerprint.ts';
import { type TextRange } from '../draft/text-range.ts';

/** A handle that no other document gives out. `crypto.randomUUID` is missing on pages without TLS. */
function newHandle(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

/** The surfaces of this document that were handed out, by their handles. Keeps no element alive. */
export class PageSurfaces {
  readonly #roots = new Map<string, { adapter: LiveSurface['adapter']; root: WeakRef<Element> }>();

  /** Describes a surface and remembers it. `range` is the span of its text that is meant. */
  describe({ adapter, root }: LiveSurface, text: string, range: TextRange): PageSurface {
    const id = newHandle();
    this.#roots.set(id, { adapter, root: new WeakRef(root) });
    const anchors = anchorsOf(text, range);
    return { id, origin: location.origin, kind: adapter.kind, fingerprint: fingerprintOf(root), anchors };
  }

  /** The surface a descriptor means, looked for again if its element has gone; null elsewhere and when not certain. */
  find(surface: PageSurface): LiveSurface | null {
    if (surface.origin !== location.origin) return null;
    const known = this.#roots.get(surface.id);
    const root = known?.root.deref();
    if (known && root?.isConnected) return { adapter: known.adapter, root };
    const found = findSurface(surface);
    if (found) this.#roots.set(surface.id, { adapter: found.adapter, root: new WeakRef(found.root) });
    return found;
  }
}
