import { once } from 'node:events';
import { EMPTY, toResult } from './result.mjs';

/** Answers each line of `input` with one line on `output`, in order, as they come. */
export async function answerLines(input, output, check) {
  for await (const line of linesOf(input)) {
    if (!output.write(`${JSON.stringify(answer(line, check))}\n`)) await once(output, 'drain');
  }
}

function answer(line, check) {
  const request = parse(line);
  if ('error' in request) return { id: null, error: request.error };
  const { id, text } = request;
  try {
    return { id, ...(text === '' ? EMPTY : toResult(text, check(text))) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parse(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `Not JSON: ${error.message}` };
  }
  if (value === null || typeof value !== 'object') return { error: 'Not an object with "id" and "text".' };
  if (typeof value.id !== 'string' && typeof value.id !== 'number')
    return { error: '"id" is not a string or a number.' };
  if (typeof value.text !== 'string') return { error: '"text" is not a string.' };
  return { id: value.id, text: value.text };
}

/**
 * Lines end at a line feed and nowhere else: JSON may hold U+2028 as it is, at which `node:readline` would break. The
 * last line needs no line feed.
 */
async function* linesOf(input) {
  input.setEncoding('utf8');
  let parts = [];
  let isFirst = true;
  const finish = (last) => {
    const line = [...parts, last].join('');
    parts = [];
    const isMarked = isFirst && line.startsWith('\uFEFF');
    isFirst = false;
    return isMarked ? line.slice(1) : line;
  };
  for await (const chunk of input) {
    const pieces = chunk.split('\n');
    const rest = pieces.pop();
    for (const piece of pieces) yield finish(piece);
    if (rest !== '') parts.push(rest);
  }
  if (parts.length > 0) yield finish('');
}
