import { existsSync, readFileSync } from 'node:fs';
import { ensurePackages } from '../packages.mjs';
import { inProject } from '../project.mjs';
import { runNode } from '../run.mjs';

const PLACE = inProject('tests', 'mutation');
const REPORT = inProject('.cache', 'mutation', 'report.json');

/** What must be noticed of all changes to the code, in percent. */
const WANTED = 80;

/**
 * Changes the matcher and the number checks in every way Stryker knows and counts what the tests notice. What an earlier
 * run found is not tried again where neither code nor tests changed. Gives `{ figures, failed }`; `figures` by file, in
 * percent.
 */
export async function runMutation() {
  await ensurePackages(PLACE);
  const stryker = inProject('tests', 'mutation', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const code = await runNode(stryker, ['run', inProject('tests', 'mutation', 'stryker.config.mjs')], {
    output: 'inherit',
  });
  if (code !== 0 || !existsSync(REPORT)) return { figures: {}, failed: 1 };
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'));
  const counts = Object.entries(files).map(([file, { mutants }]) => ({ file, ...count(mutants) }));
  const figures = Object.fromEntries(counts.map(({ file, noticed, all }) => [file, percent(noticed, all)]));
  const sum = (key) => counts.reduce((total, row) => total + row[key], 0);
  figures.all = percent(sum('noticed'), sum('all'));
  return { figures, failed: figures.all >= WANTED ? 0 : 1 };
}

function count(mutants) {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  return { noticed, all: noticed + missed };
}

function percent(part, whole) {
  return whole === 0 ? 100 : Number(((100 * part) / whole).toFixed(1));
}
