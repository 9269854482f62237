import { type Checker, createChecker } from '../../../utils/engine/index.ts';
import { type CheckAnswer, checkRequestSchema } from './check-messages.ts';

/** The checker of the last request: compiling rules is the expensive part. */
let known: { rules: string; checker: Checker } | null = null;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { version, text, on, off } = checkRequestSchema.parse(data);
  const rules = JSON.stringify([on, off]);
  if (known?.rules !== rules) known = { rules, checker: createChecker({ on, off }) };
  postMessage(answer(known.checker, version, text));
});

function answer(checker: Checker, version: number, text: string): CheckAnswer {
  try {
    const { findings, measures, words } = checker.check(text);
    return { state: 'done', version, result: { findings: [...findings], measures: [...measures], words } };
  } catch (error) {
    return { state: 'failed', version, reason: String(error) };
  }
}
