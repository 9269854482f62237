import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../scripts/lib/lexicon/lexicon-file.ts';
import { loadQuran } from '../../../scripts/lib/quran/quran-file.ts';
import { NO_CONTEXT } from '../context.ts';
import { describeExamples } from './examples.test-helper.ts';
import { RULES } from './index.ts';

const root = path.resolve(import.meta.dirname, '../../..');

describe('rule packs', () => {
  it('give every rule its own id', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  describeExamples(RULES, { ...NO_CONTEXT, lexicon: loadLexicon(root), quran: loadQuran(root) });
});
