import { type CaptureContent, type CaptureFailure } from '../draft/capture.ts';
import { type PageCapture, type PageContent } from '../page/page-capture.ts';
import { type Result } from './protocol.ts';
import { type OpenFrame, openFrames, type PageFailure } from './to-page.ts';

/** A frame that hangs must not keep the others from answering. In milliseconds. */
const LONGEST_ANSWER = 10_000;

/** What one frame of a tab offered, complete. */
export interface FrameCapture {
  url: string;
  title: string;
  content: CaptureContent;
}

type Answer = Extract<PageCapture, { ok: true }>['value'];

/** From the failure that says most about what the writer did to the one that says least. */
const FAILURES: readonly CaptureFailure[] = [
  'protected-field',
  'too-large',
  'no-arabic',
  'no-article',
  'page-error',
  'no-access',
  'nothing-selected',
];

/** A selection before a field's whole text before an empty field; what has the keyboard before what has not. */
function rank({ selected, focused, content }: Answer): number {
  const kind = content.kind === 'target' ? 0 : selected ? 2 : 1;
  return kind * 2 + Number(focused);
}

/** The content with what only the browser knows of its place. */
function complete(content: PageContent, { tab, frame, documentId }: OpenFrame): CaptureContent {
  if (content.kind === 'article') return content;
  return { ...content, surface: { ...content.surface, tab, frame, documentId } };
}

function late(): Promise<{ ok: false; error: PageFailure }> {
  return new Promise((resolve) => setTimeout(() => resolve({ ok: false, error: 'page-error' }), LONGEST_ANSWER));
}

/**
 * Asks a frame of a tab, or all that we may enter, for what the writer means there, and gives the best answer; when
 * none brought anything, the failure that says most. Never rejects.
 */
export async function askFrames(
  tab: number,
  frame: number | 'all',
  ask: (frame: OpenFrame) => Promise<Result<PageCapture, PageFailure>>,
): Promise<Result<FrameCapture, CaptureFailure>> {
  const frames = await openFrames(tab, frame);
  if (!frames.ok) return frames;
  const failures: CaptureFailure[] = ['nothing-selected'];
  let best: { answer: Answer; place: OpenFrame } | null = null;
  const answers = await Promise.all(
    frames.value.map(async (place) => ({ place, answer: await Promise.race([ask(place), late()]) })),
  );
  for (const { place, answer } of answers) {
    if (!answer.ok) failures.push(answer.error);
    else if (!answer.value.ok) failures.push(answer.value.error);
    else if (!best || rank(answer.value.value) > rank(best.answer)) best = { answer: answer.value.value, place };
  }
  if (!best) return { ok: false, error: FAILURES.find((failure) => failures.includes(failure)) ?? 'nothing-selected' };
  const { url, title, content } = best.answer;
  return { ok: true, value: { url, title, content: complete(content, best.place) } };
}
