import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { failInterruptedCaptures } from '../../utils/database/captures.ts';
import { keepSettingsPrivate } from '../../utils/settings/settings-store.ts';
import { database } from './database.ts';
import { serveGestures } from './gestures.ts';
import { serveMessages } from './messages.ts';
import { keepWatcherRegistered } from './watcher-registration.ts';

/** Every listener is added in this turn: the browser starts the background for an event and drops it after. */
export default defineBackground(() => {
  serveGestures();
  serveMessages();
  keepWatcherRegistered();
  browser.runtime.onStartup.addListener(() => void failInterrupted());
  void keepSettingsPrivate();
});

/** Captures of the browser's last run that never ended. */
async function failInterrupted(): Promise<void> {
  const now = Date.now();
  const store = await database();
  if (store) await failInterruptedCaptures(store, now);
}
