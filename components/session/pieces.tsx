import { Fragment } from 'react';
import { type Pass } from '../../utils/draft/finding.ts';
import { type Piece } from './suggestion-preview.ts';

/**
 * Kept, deleted and inserted text, told apart by element as well as by colour.
 * @param pass in whose ink the found text stands.
 */
export function Pieces({ pieces, pass }: { pieces: readonly Piece[]; pass?: Pass }) {
  return pieces.map((piece, index) => (
    // The list is made anew for each text; a piece has no other identity than its place.
    <Fragment key={index}>
      {/* Arabic letters join across elements; what goes and what comes are two words. */}
      {piece.kind === 'inserted' && pieces[index - 1]?.kind === 'deleted' && ' '}
      <PieceText piece={piece} pass={pass} />
    </Fragment>
  ));
}

function PieceText({ piece, pass }: { piece: Piece; pass: Pass | undefined }) {
  if (piece.kind === 'deleted') return <del>{piece.text}</del>;
  if (piece.kind === 'inserted') return <ins>{piece.text}</ins>;
  if (piece.kind === 'found') return <mark className={pass && `finding-${pass}`}>{piece.text}</mark>;
  return piece.text;
}
