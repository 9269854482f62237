import { browser } from 'wxt/browser';
import { fragmentOf, type SettingsPlace } from './settings-address.ts';

/** Opens the settings at a place, in a tab of their own. */
export function openSettingsAt(place: SettingsPlace): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html') + fragmentOf(place) });
}
