import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const ROOMS = ['utils', 'components', 'entrypoints', 'tests'];

/**
 * The test files of an area, as paths in the project. An area is a room (`page`: everything in `utils/page`), or what
 * the name of a test file begins with (`main-job`: `tests/e2e/main-job.spec.ts`). Only files that know a long version.
 */
export function testsOf(area) {
  const files = ROOMS.flatMap((room) => filesIn(inProject(room))).filter((file) => belongs(file, area));
  const long = files
    .filter((file) => readFileSync(file, 'utf8').includes('long-run.ts'))
    .map((file) => path.relative(inProject(), file));
  return { unit: long.filter((file) => !isEndToEnd(file)), endToEnd: long.filter(isEndToEnd) };
}

const isEndToEnd = (file) => file.endsWith('.spec.ts');

function belongs(file, area) {
  if (!/\.(?:test|spec)\.tsx?$/.test(file)) return false;
  return path.basename(file).startsWith(area) || path.dirname(file).split(path.sep).includes(area);
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
