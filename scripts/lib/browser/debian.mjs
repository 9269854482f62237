import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHARED_CACHE } from '../project.mjs';
import { note, run } from '../run.mjs';
import { isProgram, onPath } from './on-path.mjs';

const MINUTE = 60_000;

/** Whether this machine gets its software by apt. */
export function hasApt() {
  return process.platform === 'linux' && onPath(['apt-get']).length > 0;
}

/** Installs packages for the whole machine; gives false where we may not, or where it did not succeed. */
export async function installForAll(packages) {
  const before = await mayInstall();
  if (before === undefined) return false;
  note(`Installing ${packages.join(', ')} with apt …`);
  const apt = (args, timeout) => {
    const [program, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...WAIT, ...args];
    return run(program, rest, { timeout });
  };
  await apt(['update'], 3 * MINUTE);
  return (await apt(['install', '-y', '--no-install-recommends', ...packages], 15 * MINUTE)) === 0;
}

const WAIT = ['-o', 'DPkg::Lock::Timeout=300'];

/** What to put before a command to run it as root. */
async function mayInstall() {
  if (!hasApt()) return undefined;
  if (process.getuid?.() === 0) return [];
  if (onPath(['sudo']).length > 0 && (await run('sudo', ['-n', 'true'], { output: 'ignore' })) === 0)
    return ['sudo', '-n'];
  return undefined;
}

/**
 * Fetches packages, with what they need and this machine lacks, and unpacks them in a folder of our own: no rights are
 * needed for it. Gives the folder, or undefined.
 */
export async function unpack(name, packages) {
  if (!hasApt() || onPath(['dpkg']).length === 0) return undefined;
  note(`Fetching ${packages.join(', ')} into ${SHARED_CACHE} …`);
  const apt = path.join(SHARED_CACHE, 'apt');
  const archives = path.join(SHARED_CACHE, `${name}-archives`);
  const root = path.join(SHARED_CACHE, name);
  for (const folder of [path.join(apt, 'lists', 'partial'), path.join(archives, 'partial')])
    mkdirSync(folder, { recursive: true });
  const aptGet = (args, timeout) => run('apt-get', ['-q', ...privateFolders(apt, archives), ...args], { timeout });
  if ((await aptGet(['update'], 3 * MINUTE)) !== 0) return undefined;
  // A package that apt believes to be installed, yet we did not find, is fetched all the same.
  const fetching = ['install', '-y', '--download-only', '--reinstall', '--no-install-recommends'];
  if ((await aptGet([...fetching, ...packages], 15 * MINUTE)) !== 0) return undefined;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const file of readdirSync(archives).filter((entry) => entry.endsWith('.deb'))) {
    if ((await run('dpkg', ['-x', path.join(archives, file), root])) !== 0) return undefined;
  }
  rmSync(archives, { recursive: true, force: true });
  return root;
}

function privateFolders(apt, archives) {
  const options = {
    'Dir::State::Lists': path.join(apt, 'lists'),
    'Dir::Cache': apt,
    'Dir::Cache::Archives': archives,
    'Debug::NoLocking': 'true',
    // As root apt would fetch as the user _apt, who cannot write here.
    'APT::Sandbox::User': '',
  };
  return Object.entries(options).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
}

/** Writes the script that starts an unpacked program with the libraries beside it. */
export function writeStarter(root, program) {
  const starter = path.join(root, 'start');
  const target = path.join(root, program);
  if (!isProgram(target)) return undefined;
  const libraries = ['usr/lib', 'lib'].flatMap((folder) => librariesIn(path.join(root, folder)));
  const search = [path.dirname(target), ...libraries].join(':');
  writeFileSync(
    starter,
    `#!/bin/sh\nexport LD_LIBRARY_PATH="${search}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"\nexec "${target}" "$@"\n`,
  );
  chmodSync(starter, 0o755);
  return starter;
}

/** The folders of the machine's kind (`x86_64-linux-gnu`) and the ones right below that hold libraries of their own. */
function librariesIn(folder) {
  const listing = (place) => {
    try {
      return readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    } catch {
      return [];
    }
  };
  const kinds = listing(folder).filter((entry) => entry.name.endsWith('-linux-gnu'));
  return kinds.flatMap((kind) => {
    const place = path.join(folder, kind.name);
    return [place, ...listing(place).map((entry) => path.join(place, entry.name))];
  });
}
