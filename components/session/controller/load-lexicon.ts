import type { Lexicon } from '../../../utils/engine/lexicon/lexicon.ts';
import { openLexicon } from '../../../utils/engine/lexicon/open-lexicon.ts';

/**
 * Fetches the compiled lexicon, packed by gzip, and opens it.
 * @throws Error if it is not there, LexiconUnreadable if it is no lexicon of this version
 */
export async function loadLexicon(address: URL, signal?: AbortSignal): Promise<Lexicon> {
  const response = await fetch(address, { ...(signal && { signal }) });
  if (!response.ok || response.body === null) throw new Error(`the lexicon could not be fetched: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return openLexicon(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}
