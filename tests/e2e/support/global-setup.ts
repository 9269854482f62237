import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from './places.ts';

/** `npx playwright test` by itself finds its browser too, as `npm test` does. */
export default function setUp(): void {
  const script = path.resolve(import.meta.dirname, '../../../scripts/find-browser.mjs');
  process.env.CHROMIUM_PATH ??= execFileSync(process.execPath, [script, 'chromium'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  if (!existsSync(path.join(EXTENSION, 'manifest.json'))) throw new Error('Build the extension first: npm run build');
}
