import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { ensureLexicon } from './scripts/lib/lexicon/lexicon-file.ts';
import { ensureQuran } from './scripts/lib/quran/quran-file.ts';
import { withoutRuleTexts } from './scripts/lib/without-rule-texts.ts';

/** Commands she can press; `docs/permissions.md` explains each permission. */
const commands = {
  'capture-selection': {
    suggested_key: { default: 'Alt+Q' },
    description: '__MSG_commandCapture__',
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [tailwindcss()],
    build: { target: 'es2022' },
    // The panel's worker checks and shows nothing.
    worker: { format: 'es', plugins: () => [withoutRuleTexts()] },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      const { root } = wxt.config;
      files.push(
        { absoluteSrc: ensureLexicon(root), relativeDest: 'lexicon.bin' },
        { absoluteSrc: path.join(root, 'data', 'lexicon', 'NOTICE.txt'), relativeDest: 'lexicon-notice.txt' },
        { absoluteSrc: ensureQuran(root), relativeDest: 'quran.bin' },
        { absoluteSrc: path.join(root, 'data', 'quran', 'NOTICE.txt'), relativeDest: 'quran-notice.txt' },
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ar',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands,
    incognito: 'not_allowed',
    // Named, for Firefox's own policy would upgrade addresses on her machine to https.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tanqih@tanqih.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
