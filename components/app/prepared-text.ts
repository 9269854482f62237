import { type NewSession, fromCapture } from '../../utils/database/create-session.ts';
import { type Block } from '../../utils/draft/block.ts';
import { LARGEST_CAPTURE, type ReadyCapture } from '../../utils/draft/capture.ts';
import { blocksToText, textToBlocks } from '../../utils/draft/plain-text.ts';
import { countText } from '../../utils/draft/word-count.ts';
import { documentLanguage } from './document-language.ts';

/** A text that is to become a session, once she has said what of it she wants. */
export type PreparedText = Omit<NewSession, 'device' | 'at'>;
export type PreparationFailure = 'empty' | 'too-large';
export type Preparation = { ok: true; text: PreparedText } | { ok: false; failure: PreparationFailure };

const LONGEST_TITLE = 80;

/** The first line that says something, cut at a word. */
export function titleOf(blocks: readonly Block[]): string {
  const line =
    blocks
      .find(({ text }) => /[\p{L}\p{N}]/u.test(text))
      ?.text.trim()
      .replaceAll(/[\s\u2028]+/gu, ' ') ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`;
}

/** A text she pasted into the panel. */
export function preparePasted(text: string): Preparation {
  if (new TextEncoder().encode(text).byteLength > LARGEST_CAPTURE) return { ok: false, failure: 'too-large' };
  const blocks = textToBlocks(text, (index) => `p${index + 1}`);
  return prepare({ title: titleOf(blocks), blocks, source: { kind: 'pasted' }, targets: [] });
}

/** A text captured on a page. A capture that is only a field to write to is `empty`. */
export function prepareCapture(capture: ReadyCapture): Preparation {
  const start = fromCapture(capture);
  if (start === null) return { ok: false, failure: 'empty' };
  // A page is named by its title, a field by what is in it: the page's title is its form's.
  const written = start.source.kind === 'page' && start.source.surface.kind !== 'static';
  return prepare({ ...start, title: (written ? titleOf(start.blocks) : '') || start.title || titleOf(start.blocks) });
}

/** The text again after blocks were taken out of it. */
export function withBlocks(text: PreparedText, blocks: readonly Block[]): Preparation {
  return prepare({ ...text, blocks });
}

function prepare(start: Omit<PreparedText, 'language' | 'words'>): Preparation {
  const text = blocksToText(start.blocks);
  if (text.trim() === '') return { ok: false, failure: 'empty' };
  return { ok: true, text: { ...start, language: documentLanguage(text), words: countText(text).words } };
}
