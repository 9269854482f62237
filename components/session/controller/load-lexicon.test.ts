import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ensureLexicon } from '../../../scripts/lib/lexicon/lexicon-file.ts';
import { loadLexicon } from './load-lexicon.ts';

it('unpacks and opens what it fetches', async () => {
  const packed = readFileSync(ensureLexicon(path.resolve(import.meta.dirname, '../../..')));
  const lexicon = await loadLexicon(new URL(`data:application/octet-stream;base64,${packed.toString('base64')}`));
  expect(lexicon.has('وللمدرسة')).toBe(true);
}, 120_000);

it('fails where there is none', async () => {
  await expect(loadLexicon(new URL('data:text/plain,none'))).rejects.toThrow(Error);
});
