import { parseArgs } from 'node:util';
import { PASSES } from './words.mjs';

/**
 * Reads the command line: `{ mode: 'files' | 'json' | 'jsonl', passes, files }`, or `{ mode: 'wrong', sentence }`, or
 * `{ mode: 'help' }`.
 */
export function readArguments(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        pass: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return wrong(error.message);
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { mode: 'help' };
  const passes = values.pass?.flatMap((names) => names.split(',')).map((name) => name.trim());
  const unknown = passes?.find((name) => !(name in PASSES));
  if (unknown !== undefined)
    return wrong(`There is no pass «${unknown}»; there are ${Object.keys(PASSES).join(', ')}.`);
  if (values.jsonl && (values.json || files.length > 0))
    return wrong('--jsonl reads stdin: give it no file and no --json.');
  if (values.jsonl) return { mode: 'jsonl', passes };
  if (files.length === 0) return wrong('Name at least one file, or give --jsonl.');
  return { mode: values.json ? 'json' : 'files', passes, files };
}

function wrong(sentence) {
  return { mode: 'wrong', sentence };
}

export const USAGE = `Usage: npm run -s check -- [--pass ${Object.keys(PASSES).join(',')}] [--json] FILE…
       npm run -s check -- --jsonl < LINES   one {"id","text"} a line`;
