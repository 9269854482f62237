import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OXLINT = path.join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');

const FORBIDDEN = [
  ['utils/arabic/a.ts', '../draft/block.ts'],
  ['utils/draft/a.ts', '../engine/rule.ts'],
  ['utils/engine/a.ts', '../page/field.ts'],
  ['utils/engine/rules/language/a.ts', '../../../database/open.ts'],
  ['utils/engine/a.ts', '../../components/ui/button.tsx'],
  ['utils/passes/facts/a.ts', '../../database/open.ts'],
  ['utils/passes/facts/a.ts', '../../platforms/khamsat/places.ts'],
  ['utils/model/a.ts', '../settings/store.ts'],
  ['utils/database/a.ts', '../arabic/words.ts'],
  ['utils/history/a.ts', '../page/field.ts'],
  ['utils/page/a.ts', '../engine/index.ts'],
  ['utils/platforms/khamsat/a.ts', '../../engine/index.ts'],
  ['components/session/a.ts', '../../entrypoints/sidepanel/main.tsx'],
] as const;

const ALLOWED = [
  ['utils/draft/a.ts', '../arabic/words.ts'],
  ['utils/engine/rules/language/a.ts', '../../../arabic/words.ts'],
  ['utils/passes/facts/a.ts', '../../evidence/source.ts'],
  ['utils/passes/facts/a.ts', '../../platforms/khamsat/data.ts'],
  ['utils/history/a.ts', '../database/open.ts'],
  ['utils/platforms/khamsat/a.ts', '../../page/field.ts'],
  ['components/history/a.ts', '../../utils/history/search.ts'],
  ['entrypoints/sidepanel/a.ts', '../../components/ui/button.tsx'],
] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tanqih-lint-'));
  // Without types: the files that are imported do not exist.
  const rules = { ...JSON.parse(readFileSync(path.join(ROOT, '.oxlintrc.json'), 'utf8')), options: {} };
  writeFileSync(path.join(folder, '.oxlintrc.json'), JSON.stringify(rules));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that a file breaks. */
function lint(file: string, code: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, code);
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--format=unix', file], { cwd: folder, encoding: 'utf8' });
  rmSync(place);
  return stdout;
}

test.each(FORBIDDEN)('%s may not import %s', (file, target) => {
  expect(lint(file, `import { x } from '${target}';\nx();\n`)).toContain('no-restricted-imports');
});

test.each(ALLOWED)('%s may import %s', (file, target) => {
  expect(lint(file, `import { x } from '${target}';\nx();\n`)).not.toContain('no-restricted-imports');
});

test('models know settings by their types only', () => {
  expect(lint('utils/model/a.ts', "import { type X } from '../settings/settings.ts';\nexport const x: X = 1;\n")).toBe(
    '',
  );
});

test('two modules that import each other are refused', () => {
  const other = path.join(folder, 'utils/draft/b.ts');
  mkdirSync(path.dirname(other), { recursive: true });
  writeFileSync(other, "import { a } from './a.ts';\nexport const b = () => a();\n");
  expect(lint('utils/draft/a.ts', "import { b } from './b.ts';\nexport const a = () => b();\n")).toContain('no-cycle');
});

test.each([
  [
    'a global of the browser in the engine',
    'utils/engine/a.ts',
    'export const x = () => document.title;\n',
    'no-restricted-globals',
  ],
  ['innerHTML', 'utils/page/a.ts', "document.body.innerHTML = '';\n", 'no-restricted-properties'],
  ['eval', 'components/a.ts', "eval('1');\n", 'no-eval'],
  ['any', 'utils/draft/a.ts', 'export const x: any = 1;\n', 'no-explicit-any'],
])('%s is refused', (_, file, code, rule) => {
  expect(lint(file, code)).toContain(rule);
});
