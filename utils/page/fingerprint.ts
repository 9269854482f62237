import { type Anchors, ANCHOR_CONTEXT, type Fingerprint } from '../draft/surface.ts';
import { type TextRange } from '../draft/text-range.ts';

/** Ids that a program makes up anew for every visit. */
const GENERATED_ID = /\d{3}|[0-9a-f]{8}|[:«»]|^(?:radix|headlessui|mui|react|ember|ext-gen)/iu;
const LONGEST_LABEL = 100;
/** Stands in a path where it enters a shadow root. */
const INTO_SHADOW = -1;

function labelOf(element: Element): string {
  const root = element.getRootNode();
  const names = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  const referred =
    root instanceof Document || root instanceof ShadowRoot ? names.map((id) => root.getElementById(id)) : [];
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const texts = [
    element.getAttribute('aria-label'),
    ...[...referred, ...labels].map((node) => node?.textContent ?? null),
    element.getAttribute('placeholder'),
    element.getAttribute('title'),
  ];
  const text = texts.map((each) => (each ?? '').replaceAll(/\s+/gu, ' ').trim()).find((each) => each !== '');
  return (text ?? '').slice(0, LONGEST_LABEL);
}

function pathOf(element: Element): number[] {
  const path: number[] = [];
  let each: Element = element;
  while (each !== document.body) {
    const parent: ParentNode | null = each.parentNode;
    if (!parent) break;
    path.unshift([...parent.children].indexOf(each));
    if (parent instanceof ShadowRoot) {
      path.unshift(INTO_SHADOW);
      each = parent.host;
    } else if (parent instanceof Element) each = parent;
    else break;
  }
  return path;
}

/** What an element can be known by on the next visit. */
export function fingerprintOf(element: Element): Fingerprint {
  return {
    tag: element.tagName.toLowerCase(),
    id: GENERATED_ID.test(element.id) ? '' : element.id,
    name: element.getAttribute('name') ?? '',
    label: labelOf(element),
    path: pathOf(element),
  };
}

/** The surroundings of a span of a surface's text. */
export function anchorsOf(text: string, { start, end }: TextRange): Anchors {
  return {
    prefix: text.slice(Math.max(0, start - ANCHOR_CONTEXT), start),
    suffix: text.slice(end, end + ANCHOR_CONTEXT),
    start,
  };
}
