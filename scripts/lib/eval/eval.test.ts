import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

// The first run compiles the lexicon.
vi.setConfig({ testTimeout: 120_000 });

const SCRIPT = path.resolve(import.meta.dirname, '../../eval.mjs');

const edits = z.object({ wanted: z.number(), applied: z.number(), right: z.number() });
const resultSchema = z.object({
  table: z.array(z.object({ name: z.string() })),
  errors: z.optional(z.object({ essays: edits, mended: z.object({ byType: z.record(z.string(), z.unknown()) }) })),
  register: z.optional(
    z.object({ dialectFound: z.number(), standardFlagged: z.number(), balancedAccuracy: z.number() }),
  ),
});

/** Writes sets of our own into a folder of the shape that the command reads. */
function dataOf(files: Readonly<Record<string, readonly object[]>>): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'tanqih-eval-'));
  for (const [name, rows] of Object.entries(files)) {
    mkdirSync(path.join(directory, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(directory, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  return directory;
}

function evaluate(...options: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, ...options], { encoding: 'utf8' });
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { status, result: status === 0 ? resultSchema.parse(JSON.parse(last)) : undefined };
}

it('compares edits word by word, blanks and marks aside', () => {
  const data = dataOf({
    'errors/student-essays.jsonl': [
      // One word to mend, one to split, and a mark that is no edit.
      { src: 'ذهبت الى المدرسة معصديقي اليوم', tgt: 'ذهبت إلى المدرسة مع صديقي اليوم.' },
    ],
    'errors/wikipedia-single-errors.jsonl': [
      { type: 'letter_dal_thal', origin: 'wikipedia', src: 'قرأت هده القصة.', tgt: 'قرأت هذه القصة.' },
    ],
  });
  const { result } = evaluate('--data', data, '--only', 'errors');
  expect(result?.errors?.essays.wanted).toBe(2);
  expect(result?.errors?.essays.right).toBeLessThanOrEqual(result?.errors?.essays.applied ?? 0);
  expect(result?.errors?.mended.byType).toEqual({ dal_thal: { rows: 1, mended: 1, atPlace: 1, flagged: 1 } });
});

it('tells dialect from standard by the findings about dialect', () => {
  const data = dataOf({
    'register/dialect-and-msa.jsonl': [
      { dialect: 'egy', text: 'الموضوع ده مش صعب', msa: 'هذا الموضوع ليس صعبًا' },
      { dialect: 'lev', text: 'كتب الرسالة أمس', msa: 'كتب الرسالة أمس' },
    ],
  });
  const { result } = evaluate('--data', data, '--only', 'register');
  expect(result?.register).toMatchObject({ dialectFound: 0.5, standardFlagged: 0, balancedAccuracy: 0.75 });
});

it('refuses a folder that is not there and a part it does not know', () => {
  expect(evaluate('--data', '/there/is/no/such/folder').status).toBe(2);
  expect(evaluate('--only', 'everything').status).toBe(2);
});
