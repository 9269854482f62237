#!/usr/bin/env node
// Prints the path of a browser that loads extensions, installing one where there is none: `find-browser.mjs firefox`.
import './lib/require-node.mjs';
import { prepare } from './lib/prepare.mjs';
import { BROWSERS, findBrowser } from './lib/browser/find.mjs';
import { ensureArabicFonts } from './lib/browser/fonts.mjs';
import { giveUp } from './lib/run.mjs';

const browser = BROWSERS[process.argv[2] ?? 'chromium'];
if (!browser) giveUp(`Usage: node scripts/find-browser.mjs ${Object.keys(BROWSERS).join(' | ')}`, 2);
await prepare();
await ensureArabicFonts();
const program = await findBrowser(browser);
if (!program) giveUp(noBrowser(browser));
console.log(program);

function noBrowser({ name, variable }) {
  return `No ${name} that loads extensions was found and none could be installed: install one and name it in ${variable}.`;
}
