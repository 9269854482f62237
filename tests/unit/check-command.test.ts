import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/check.mjs');

const finding = z.object({
  pass: z.enum(['humanize', 'facts', 'tone', 'language']),
  rule: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  message: z.string().check(z.minLength(1)),
  replacements: z.array(z.string()),
});
const counts = { words: z.int(), density: z.number(), findings: z.array(finding) };
const answer = z.union([
  z.strictObject({ id: z.string(), ...counts }),
  z.strictObject({ id: z.null(), error: z.string() }),
]);
const fileResults = z.array(z.object({ file: z.string(), ...counts, note: z.optional(z.string()) }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tanqih-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function check(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCRIPT, ...args]);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (err += data));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const DRAFT =
  'من الجدير بالذكر أن العدد ارتفع من 40 إلى 50 أي بزيادة 20%.\r\nلا يقتصر الأمر على السرعة فحسب، بل يمتد إلى الدقة.';

describe('on lines', () => {
  test('answers every line in order, and only on stdout', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: DRAFT }),
      'no JSON',
      '',
      JSON.stringify({ id: 'b', text: '' }),
      // JSON may hold a line separator as it is.
      `{"id":"c","text":"سطر\u2028وسطر"}`,
      JSON.stringify({ id: 'd' }),
      JSON.stringify({ id: 'e', text: 'حرف مبتور \ud83d هنا' }),
    ];
    const { code, out, err } = await check(['--jsonl'], lines.join('\n'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => answer.parse(JSON.parse(line)));
    expect(answers.map(({ id }) => id)).toEqual(['a', null, null, 'b', 'c', null, 'e']);
  });

  test('gives findings sorted by start, with offsets into the text as given', async () => {
    const { out } = await check(['--jsonl'], `${JSON.stringify({ id: 'a', text: DRAFT })}\n`);
    const result = answer.parse(JSON.parse(out));
    if (result.id === null) throw new Error(result.error);
    expect(new Set(result.findings.map(({ pass }) => pass))).toContain('humanize');
    expect(new Set(result.findings.map(({ pass }) => pass))).toContain('facts');
    for (const { start, end, text } of result.findings) expect(DRAFT.slice(start, end)).toBe(text);
    const starts = result.findings.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('runs the named passes only', async () => {
    const { out } = await check(['--jsonl', '--pass', 'facts'], `${JSON.stringify({ id: 'a', text: DRAFT })}\n`);
    const result = answer.parse(JSON.parse(out));
    if (result.id === null) throw new Error(result.error);
    expect(new Set(result.findings.map(({ pass }) => pass))).toEqual(new Set(['facts']));
  });
});

describe('on files', () => {
  test('says each pass, also one that finds nothing', async () => {
    const { code, out } = await check([file('plain.txt', 'ذهب الولد إلى البيت.')]);
    expect(code).toBe(0);
    for (const pass of ['الأنسنة', 'الحقائق', 'النبرة', 'اللغة']) expect(out).toContain(`${pass}: لا شيء`);
  });

  test('gives line and column, words, reason and suggestion', async () => {
    const { out } = await check([file('draft.txt', `سطر أول.\n${DRAFT}`)]);
    expect(out).toMatch(/ {2}2:\d+ {2}\[\p{L}+\] «20%» .+ ← «25%»/u);
  });

  test('gives JSON', async () => {
    const place = file('draft.txt', DRAFT);
    const { out } = await check(['--json', place]);
    const [result] = fileResults.parse(JSON.parse(out));
    expect(result?.file).toBe(place);
    expect(result?.findings.length).toBeGreaterThan(1);
  });

  test.each([
    ['an empty file', '', 'فارغ'],
    ['English', 'This is English only.', 'عربي'],
    ['Persian', 'این یک متن فارسی است که برای آزمایش نوشته شده و کتاب‌های زیادی دارد.', 'الفارسية'],
    ['binary rubbish', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'ليس نصًّا'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x45, 0x06]), 'ليس نصًّا'],
    ['more than 5 MB', 'كلمة '.repeat(700_000), '5 م.ب'],
  ])('%s gets a sentence', async (_, content, word) => {
    const { code, out, err } = await check([file('odd.txt', content)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(word);
  });

  test('a name in Persian letters does not make a text Persian', async () => {
    const { out } = await check([
      file('name.txt', 'زار الوفد مدينة كَرَج وتحدث مع السيد پرويز چمران عن مشروع المكتبة الجديدة.'),
    ]);
    expect(out).toContain('اللغة:');
  });
});

test.each([
  ['no file', []],
  ['an unknown option', ['--colour']],
  ['an unknown pass', ['--pass', 'style', 'a.txt']],
  ['lines and files together', ['--jsonl', 'a.txt']],
  ['a file that is not there', ['/nowhere/at/all.txt']],
])('%s is wrong use', async (_, args) => {
  const { code, out, err } = await check(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toBe('');
});
