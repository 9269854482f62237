import { useEffect, useMemo, useState } from 'react';
import { type Block } from '../../../utils/draft/block.ts';
import { type StyleSheet } from '../../../utils/draft/style-sheet.ts';
import type { StyleBatch, StyleKind } from '../../../utils/engine/style/index.ts';

type StyleEngine = typeof import('../../../utils/engine/style/index.ts');

/**
 * What of a text departs from a style sheet, and the edits that mend it; null until the engine is there. Kinds left out
 * are counted and not mended.
 */
export function useStyleBatch(
  source: string | readonly Block[],
  styleSheet: StyleSheet,
  leaveOut?: ReadonlySet<StyleKind>,
): StyleBatch | null {
  const [engine, setEngine] = useState<StyleEngine | null>(null);
  useEffect(() => {
    let live = true;
    void import('../../../utils/engine/style/index.ts').then((loaded) => live && setEngine(loaded));
    return () => {
      live = false;
    };
  }, []);
  return useMemo(
    () => engine?.styleBatch(source, { ownWords: new Set(), styleSheet }, leaveOut) ?? null,
    [engine, source, styleSheet, leaveOut],
  );
}
