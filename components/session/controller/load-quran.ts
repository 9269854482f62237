import { type Quran, openQuran } from '../../../utils/engine/scripture/quran.ts';

/**
 * Fetches the compiled text, packed by gzip, and opens it.
 * @throws Error if it is not there.
 */
export async function loadQuran(address: URL, signal?: AbortSignal): Promise<Quran> {
  const response = await fetch(address, { ...(signal && { signal }) });
  if (!response.ok || response.body === null) throw new Error(`the Qur'an could not be fetched: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return openQuran(await new Response(unpacked).text());
}
