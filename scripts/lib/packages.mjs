import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE, ROOT } from './project.mjs';
import { giveUp, note, run } from './run.mjs';

/**
 * Makes the packages of a folder stand as its lockfile says, and touches nothing when they already do: then it costs
 * one read of the lockfile. Ends the script when `npm ci` fails.
 */
export async function ensurePackages(directory = ROOT) {
  if (isStamped(directory)) return;
  const release = await lock();
  try {
    if (isStamped(directory)) return;
    if (!isInstalled(directory)) await install(directory);
    writeFileSync(stampOf(directory), lockfileHash(directory));
  } finally {
    release();
  }
}

const stampOf = (directory) => path.join(directory, 'node_modules', '.tanqih-lock');
const lockfileHash = (directory) =>
  createHash('sha256')
    .update(readFileSync(path.join(directory, 'package-lock.json')))
    .digest('hex');

function isStamped(directory) {
  return existsSync(stampOf(directory)) && readFileSync(stampOf(directory), 'utf8') === lockfileHash(directory);
}

/** Whether somebody ran npm by hand: npm leaves a list of what it installed. Optional packages may be missing. */
function isInstalled(directory) {
  const wanted = packagesOf(path.join(directory, 'package-lock.json'));
  const present = packagesOf(path.join(directory, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

async function install(directory) {
  note(`Installing packages in ${path.relative(ROOT, directory) || 'the project'} …`);
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    // npm must not run on the Node that it is about to replace.
    env: { ...process.env, PATH: pathWithoutPackages() },
    // npm is a .cmd file on Windows, which only its shell can start.
    shell: process.platform === 'win32',
  });
  if (code !== 0) giveUp(`npm ci did not succeed (exit ${code}); see its messages above.`);
}

function pathWithoutPackages() {
  const isPackages = (entry) => entry.endsWith(path.join('node_modules', '.bin'));
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((entry) => !isPackages(entry))
    .join(path.delimiter);
}

/** Two scripts started together must not install together. Gives the function that lets the next one in. */
async function lock() {
  const file = path.join(CACHE, 'install.lock');
  mkdirSync(CACHE, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(file)) rmSync(file, { force: true });
      else await wait(200);
    }
  }
}

function isAbandoned(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // A lock that has just been made has no number in it yet.
    if (owner === 0) return Date.now() - statSync(file).mtimeMs > 5000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
