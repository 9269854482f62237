import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages } from '../packages.mjs';
import { inProject } from '../project.mjs';
import { runNode } from '../run.mjs';

const PLACE = inProject('tests', 'mutation');

/** What must be noticed of all changes to the code, in percent. */
const WANTED = 80;

/**
 * Changes the matcher and the number checks in every way Stryker knows and counts what the tests notice. What an earlier
 * run found is not tried again where neither code nor tests changed. Gives `{ figures, failed }`; `figures` by file, in
 * percent.
 */
export async function runMutation() {
  await ensurePackages(PLACE);
  // Only the project's own Node, which runs us by now, is sure to read TypeScript.
  const { AREAS } = await import('../../../tests/mutation/areas.ts');
  const stryker = inProject('tests', 'mutation', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const counts = [];
  for (const area of Object.keys(AREAS)) {
    const report = inProject('.cache', 'mutation', `${area}.json`);
    rmSync(report, { force: true });
    const code = await runNode(stryker, ['run', inProject('tests', 'mutation', 'stryker.config.mjs')], {
      output: 'inherit',
      env: { ...process.env, TANQIH_MUTATION: area },
    });
    if (code !== 0 || !existsSync(report)) return { figures: {}, failed: 1 };
    const { files } = JSON.parse(readFileSync(report, 'utf8'));
    counts.push(...Object.entries(files).map(([file, { mutants }]) => ({ file, ...count(mutants) })));
  }
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
