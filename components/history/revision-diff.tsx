import { useMemo } from 'react';
import { type Revision } from '../../utils/database/rows.ts';
import { blocksToText } from '../../utils/draft/plain-text.ts';
import { Pieces } from '../session/pieces.tsx';
import { type Piece, diffPieces, headOf, tailOf } from '../session/suggestion-preview.ts';
import { useTranslate } from '../ui/locale.tsx';

/** Unchanged text is cut to this many units on either side of a change. */
const AROUND = 80;

function trimmed(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same' || piece.text.length <= AROUND * 2) return piece;
    const head = index === 0 ? '' : headOf(piece.text, AROUND);
    const tail = index === pieces.length - 1 ? '' : tailOf(piece.text, AROUND);
    return { ...piece, text: `${head} … ${tail}` };
  });
}

/** What changed between two versions, with the words around each change. */
export function RevisionDiff({ before, after }: { before: Revision | undefined; after: Revision }) {
  const t = useTranslate();
  const pieces = useMemo(
    () => (before ? trimmed(diffPieces(blocksToText(before.blocks), blocksToText(after.blocks))) : []),
    [before, after],
  );
  const changed = pieces.some(({ kind }) => kind !== 'same');
  return (
    <div
      dir="auto"
      className="draft-text mt-1.5 max-h-72 overflow-y-auto rounded-[14px] border border-line bg-card px-3.5 py-2 text-[16px]! whitespace-pre-line"
    >
      {changed ? <Pieces pieces={pieces} /> : <span className="text-[13px] text-ink-2">{t('versionSame')}</span>}
    </div>
  );
}
