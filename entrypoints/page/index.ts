import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePage } from './serve-page.ts';

/** Marks a document whose page script is already there. */
const LOADED = Symbol.for('tanqih page script');

/** Injected on demand: reads, shows and writes, when it is asked to. */
export default defineUnlistedScript(() => {
  if (LOADED in globalThis) return;
  Object.defineProperty(globalThis, LOADED, { value: true });
  servePage();
});
