import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { ensurePackages } from './packages.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/**
 * Makes a script ready: packages as the lockfile says, and the project's own Node running it where one is installed
 * (npm puts it first on its path, a plain `node scripts/…` does not).
 */
export async function prepare() {
  await ensurePackages();
  const node = inProject('node_modules', '.bin', 'node');
  if (!existsSync(node) || realpathSync(node) === realpathSync(process.execPath)) return;
  // It is built for glibc: on a machine without it, we stay where we are.
  if (spawnSync(node, ['--version']).status !== 0) return;
  process.exit(
    await run(node, [...process.execArgv, ...process.argv.slice(1)], { output: 'inherit', cwd: process.cwd() }),
  );
}
