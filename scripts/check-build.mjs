#!/usr/bin/env node
// What must hold of the packaged builds: nothing runs on a page unasked, what runs there is small, no code from afar.
import './lib/require-node.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf } from './lib/build.mjs';

/** What runs on pages, and the lexicon with its notice, in kilobytes after gzip. */
const LIMITS = { 'watcher.js': 6, 'page.js': 50, 'page-engine.js': 60, 'lexicon.bin': 600, 'lexicon-notice.txt': 20 };
const NEEDED = ['watcher.js', 'page.js', 'lexicon.bin', 'lexicon-notice.txt'];
const BROWSERS = ['chrome', 'firefox'];

const REMOTE_CODE = [
  [/(?<![\w$.])eval\s*\(/, 'eval'],
  [/\bimportScripts\s*\(\s*["'`]https?:/, 'importScripts from an address'],
  [/\bimport\s*\(\s*["'`]https?:/, 'import from an address'],
  [/<script[^>]+src=["']?(?:https?:)?\/\//i, 'a script from an address'],
];

let faults = 0;
for (const browser of BROWSERS) {
  const folder = outputOf(browser);
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    fault(browser, 'is not built');
    continue;
  }
  checkManifest(browser, JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
  const files = readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file));
  checkSizes(browser, files);
  checkCode(browser, files);
}
process.exitCode = faults === 0 ? 0 : 1;

function fault(browser, sentence) {
  faults += 1;
  console.error(`${browser}: ${sentence}`);
}

function checkManifest(browser, manifest) {
  for (const key of ['content_scripts', 'host_permissions']) {
    if (manifest[key]?.length > 0) fault(browser, `the manifest has ${key}: ${JSON.stringify(manifest[key])}`);
  }
  const hosts = (manifest.permissions ?? []).filter((permission) => /[*:/<]/.test(permission));
  if (hosts.length > 0) fault(browser, `the permissions name hosts: ${hosts.join(', ')}`);
  const policy = JSON.stringify(manifest.content_security_policy ?? '');
  if (/unsafe-eval'|https?:/.test(policy.replaceAll("'wasm-unsafe-eval'", '')))
    fault(browser, `the policy is open: ${policy}`);
  if (manifest.manifest_version !== 3) fault(browser, 'is not Manifest V3');
}

function checkSizes(browser, files) {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const file = files.find((candidate) => path.basename(candidate) === name);
    if (!file) {
      if (NEEDED.includes(name)) fault(browser, `${name} is not in the build`);
      continue;
    }
    const size = gzipSync(readFileSync(file), { level: 9 }).length / 1024;
    console.log(`${browser}: ${name} ${size.toFixed(1)} KB gzip, of ${limit}`);
    if (size > limit) fault(browser, `${name} is too big`);
  }
}

function checkCode(browser, files) {
  for (const file of files.filter((candidate) => /\.(?:js|html)$/.test(candidate))) {
    const code = readFileSync(file, 'utf8');
    for (const [pattern, what] of REMOTE_CODE) {
      if (pattern.test(code)) fault(browser, `${path.basename(file)} has ${what}`);
    }
  }
}
