#!/usr/bin/env node
// Makes the files that are handed to the stores.
import './lib/require-node.mjs';
import { prepare } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { giveUp, runNode } from './lib/run.mjs';

await prepare();
for (const browser of ['chrome', 'firefox']) {
  const code = await runNode(inProject('node_modules', 'wxt', 'bin', 'wxt.mjs'), ['zip', '-b', browser, '--mv3']);
  if (code !== 0) giveUp(`The package for ${browser} could not be made; see the messages above.`);
}
process.exitCode = await runNode(inProject('scripts', 'check-build.mjs'), [], { output: 'inherit' });
