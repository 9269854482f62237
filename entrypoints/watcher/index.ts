import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchSelection } from './watch-selection.ts';

/** Marks a document that is watched already. */
const LOADED = Symbol.for('tanqih watcher');

/** On pages she allowed: one small button beside a selection in Arabic. Everything else is loaded when it is asked for. */
export default defineUnlistedScript(() => {
  if (LOADED in globalThis) return;
  Object.defineProperty(globalThis, LOADED, { value: true });
  watchSelection();
});
