import { type Attrs } from '@tiptap/pm/model';

const LISTS = 'ul, ol';

/**
 * Depth and marker of a pasted list item. `element` is the item or the paragraph in it; an item whose text stands in
 * paragraphs of its own is left to them.
 */
export function listItemAttributes(element: HTMLElement): Attrs | false {
  const item = element.closest('li');
  if (item === null) return false;
  if (element === item && item.firstElementChild?.matches('p, div')) return false;
  let depth = -1;
  for (let list = item.closest(LISTS); list !== null; list = list.parentElement?.closest(LISTS) ?? null) depth += 1;
  return { depth: Math.max(0, depth), marker: markerOf(item) };
}

function markerOf(item: HTMLElement): string {
  const list = item.parentElement;
  if (list === null || !list.matches('ol')) return '•';
  const first = Number(list.getAttribute('start') ?? 1);
  const index = [...list.children].filter((child) => child.matches('li')).findIndex((child) => child === item);
  return `${(Number.isInteger(first) ? first : 1) + Math.max(0, index)}.`;
}

/** The marker of the item after this one: the next number, or the same sign. */
export function nextMarker(marker: string): string {
  return marker.replace(/[0-9]+|[٠-٩]+/u, (digits) => {
    const eastern = digits >= '٠';
    const number = eastern ? digits.replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)) : digits;
    const next = String(Number(number) + 1);
    return eastern ? next.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit))) : next;
  });
}
