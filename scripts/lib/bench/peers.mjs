import { pathToFileURL } from 'node:url';
import { ensurePackages } from '../packages.mjs';
import { inProject } from '../project.mjs';

/** The checkers our speed is measured beside: they have a lockfile of their own and are installed where missing. */
export async function loadPeers() {
  await ensurePackages(inProject('tests', 'bench'));
  const { PEERS } = await import(pathToFileURL(inProject('tests', 'bench', 'peers.mjs')).href);
  return PEERS;
}
