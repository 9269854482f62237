import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { SOFT_BREAK } from '../../../utils/draft/block.ts';
import { textToBlocks } from '../../../utils/draft/plain-text.ts';

/** What comes in from the clipboard, or by dragging, is made into our blocks; what goes out as text keeps its lines. */
export function clipboard(): Plugin {
  return new Plugin({
    props: {
      transformPasted: (slice) => new Slice(cleanFragment(slice.content), slice.openStart, slice.openEnd),
      clipboardTextParser: (text, $context) => {
        const { schema } = $context.doc.type;
        const marks = $context.marks();
        const lines = textToBlocks(text, () => '').map((line) =>
          schema.node('paragraph', null, line.text === '' ? [] : [schema.text(line.text, marks)]),
        );
        return new Slice(cleanFragment(Fragment.from(lines)), 1, 1);
      },
      clipboardTextSerializer: (slice) =>
        slice.content.textBetween(0, slice.content.size, '\n', (leaf) =>
          leaf.type.name === 'softBreak' ? '\n' : String(leaf.attrs['description'] ?? ''),
        ),
    },
  });
}

function cleanFragment(fragment: Fragment): Fragment {
  return Fragment.from(fragment.content.flatMap((node) => cleanNode(node)));
}

/** The same with line breaks as nodes. */
function cleanNode(node: DocumentNode): DocumentNode[] {
  if (node.isText) return breakLines(node);
  if (!node.isTextblock) return [node];
  return [node.copy(cleanFragment(node.content))];
}

function breakLines(node: DocumentNode): DocumentNode[] {
  const { schema } = node.type;
  const lines = (node.text ?? '').split(/\r\n|[\r\n\u2028]/u);
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [schema.node('softBreak', null, [], node.marks)] : []),
    ...(line === '' ? [] : [schema.text(line, node.marks)]),
  ]);
}

/** Text as it stands inside one block: soft breaks as nodes. The text must hold no line feed. */
export function inlineContent(text: string, like: DocumentNode, marks: DocumentNode['marks']): Fragment {
  const { schema } = like.type;
  const pieces = text.split(SOFT_BREAK);
  return Fragment.from(
    pieces.flatMap((piece, index) => [
      ...(index > 0 ? [schema.node('softBreak', null, [], marks)] : []),
      ...(piece === '' ? [] : [schema.text(piece, marks)]),
    ]),
  );
}
