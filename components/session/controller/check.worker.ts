import { createChecker } from '../../../utils/engine/index.ts';
import { type CheckAnswer, checkRequestSchema } from './check-messages.ts';

const checker = createChecker();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { version, text } = checkRequestSchema.parse(data);
  postMessage(answer(version, text));
});

function answer(version: number, text: string): CheckAnswer {
  try {
    const { findings, measures, words } = checker.check(text);
    return { state: 'done', version, result: { findings: [...findings], measures: [...measures], words } };
  } catch (error) {
    return { state: 'failed', version, reason: String(error) };
  }
}
