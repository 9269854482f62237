import { useDeferredValue, useMemo } from 'react';
import { type StyleSheet } from '../../../utils/draft/style-sheet.ts';
import { applyEdits } from '../../../utils/draft/text-range.ts';
import { Pieces } from '../../session/pieces.tsx';
import { diffPieces } from '../../session/suggestion-preview.ts';
import { useStyleBatch } from '../../session/unify/use-style-batch.ts';
import { useTranslate } from '../../ui/locale.tsx';
import { Section } from '../section.tsx';

/** What a style sheet makes of a text that has something of everything. */
export function StylePreview({ sheet }: { sheet: StyleSheet }) {
  const t = useTranslate();
  const sample = t('sheetSample');
  const batch = useStyleBatch(sample, useDeferredValue(sheet));
  const pieces = useMemo(() => diffPieces(sample, applyEdits(sample, batch?.edits ?? [])), [sample, batch]);
  return (
    <Section title={t('sheetPreview')}>
      <p dir="auto" lang="ar" className="draft-text px-4 py-2.5 text-[16.5px]!">
        <Pieces pieces={pieces} />
      </p>
    </Section>
  );
}
