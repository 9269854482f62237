import { type Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { type Mappable } from '@tiptap/pm/transform';

/**
 * Every block has an id of its own: a block that came without one, or with another block's, gets a fresh one, and the line
 * ending of the block before it. Of two blocks with one id, the one that had it before keeps it.
 */
export function blockIds(newId: () => string = () => crypto.randomUUID()): Plugin {
  return new Plugin({
    appendTransaction(transactions, oldState, newState) {
      if (oldState.doc === newState.doc) return null;
      const strangers = findStrangers(oldState.doc, newState.doc, transactions);
      if (strangers.length === 0) return null;
      const transaction = newState.tr;
      for (const { position, index } of strangers) {
        transaction.setNodeAttribute(position, 'id', newId());
        settleEndings(transaction, index);
      }
      return transaction;
    },
  });
}

type Place = { position: number; index: number };

function findStrangers(before: DocumentNode, after: DocumentNode, transactions: readonly Transaction[]): Place[] {
  const holders = new Map<string, Place>();
  const strangers: Place[] = [];
  let former: ReadonlyMap<string, number> | undefined;
  after.forEach((node, position, index) => {
    const id: unknown = node.attrs['id'];
    const place = { position, index };
    if (typeof id !== 'string' || id === '') {
      strangers.push(place);
      return;
    }
    const holder = holders.get(id);
    if (holder === undefined) {
      holders.set(id, place);
      return;
    }
    former ??= formerPositions(before, transactions);
    if (former.get(id) === position) {
      holders.set(id, place);
      strangers.push(holder);
    } else {
      strangers.push(place);
    }
  });
  return strangers.sort((a, b) => a.index - b.index);
}

/** Where the blocks of the old document stand in the new one. */
function formerPositions(before: DocumentNode, transactions: readonly Transaction[]): Map<string, number> {
  const map: Mappable['map'] = (position, side) =>
    transactions.reduce((at, transaction) => transaction.mapping.map(at, side), position);
  const positions = new Map<string, number>();
  before.forEach((node, position) => positions.set(String(node.attrs['id']), map(position, 1)));
  return positions;
}

/** The block before a new one is no longer the last line, so its line ends; the new one's line ends the same way. */
function settleEndings(transaction: Transaction, index: number): void {
  const { doc } = transaction;
  if (index === 0) return;
  const ending = usualEnding(doc, index);
  const previous = doc.child(index - 1);
  if (previous.attrs['ending'] === '') setEnding(transaction, index - 1, ending);
  if (index < doc.childCount - 1 && doc.child(index).attrs['ending'] !== ending) setEnding(transaction, index, ending);
}

/** The line ending nearest before the block; a line feed where there is none. */
function usualEnding(doc: DocumentNode, index: number): string {
  for (let each = index - 1; each >= 0; each -= 1) {
    const ending = String(doc.child(each).attrs['ending']);
    if (ending !== '') return ending;
  }
  return '\n';
}

function setEnding(transaction: Transaction, index: number, ending: string): void {
  let position = 0;
  for (let each = 0; each < index; each += 1) position += transaction.doc.child(each).nodeSize;
  transaction.setNodeAttribute(position, 'ending', ending);
}
