import { createSession } from './create-session.ts';
import { openDatabase } from './open-database.ts';
import { claimSession, type Elsewhere, type Owner, type Ownership } from './ownership.ts';
import { openSession, saveSession } from './sessions.ts';
import { blocksOf, DEVICE, openForTest, pasted, valueOf } from './test-examples.ts';

/** How an owner answers when it is asked to let go. */
export type Answer = 'saves' | 'cannot save' | 'hangs' | 'answers late';

let ownership: Ownership | undefined;
let asked = 0;
const end = new AbortController();

async function claim(session: string, answer: Answer): Promise<Ownership['state']> {
  // A window that hangs does not say that it is saving either.
  if (answer === 'hangs') BroadcastChannel.prototype.postMessage = () => {};
  if (answer === 'answers late') answerLate();
  const onAsked = (): Promise<void> => {
    asked += 1;
    if (answer === 'cannot save') return Promise.reject(new Error('the disk is full'));
    return answer === 'hangs' ? new Promise(() => {}) : Promise.resolve();
  };
  ownership = await claimSession(session, { signal: end.signal, onAsked });
  return ownership.state;
}

/** The lock is free before the answer is there. */
function answerLate(): void {
  const post = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function (message) {
    const channel = new BroadcastChannel(this.name);
    setTimeout(() => post.call(channel, message), 100);
  };
}

async function takeOver(): Promise<string> {
  const result = await elsewhere().takeOver();
  if (result.state === 'owner') ownership = result;
  return result.state;
}

async function whenFree(): Promise<string> {
  ownership = await elsewhere().whenFree();
  return ownership.state;
}

/** Both at once; gives whether they came to the same. */
async function waitAndTakeOver(): Promise<boolean> {
  const other = elsewhere();
  const [waited, taken] = await Promise.all([other.whenFree(), other.takeOver()]);
  ownership = waited;
  return waited === taken;
}

function elsewhere(): Elsewhere {
  if (ownership?.state !== 'elsewhere') throw new Error('another window owns it');
  return ownership;
}

function owner(): Owner {
  if (ownership?.state !== 'owner') throw new Error('this window owned it');
  return ownership;
}

/** Saves numbers as text, one after another, and reports each number once its save is complete. */
async function saveNumbers(report: (session: string, number: number) => Promise<void>): Promise<never> {
  const database = await openForTest();
  let opened = valueOf(await createSession(database, pasted('0')));
  for (let number = 1; ; number++) {
    const draft = { ...opened.draft, blocks: blocksOf(String(number)) };
    const { saves } = valueOf(await saveSession(database, { ...opened, draft, device: DEVICE, entries: [] }));
    opened = { ...opened, draft, saves };
    await report(opened.session.id, number);
  }
}

async function readText(session: string): Promise<string | undefined> {
  const database = await openForTest();
  const { draft, saves } = valueOf(await openSession(database, session));
  const [block] = draft.blocks;
  database.close();
  if (block?.text !== String(saves)) throw new Error('text and state are of one transaction');
  return block.text;
}

/** Saves this many letters over «أصل» and gives the outcome and how the text begins then. The browser compresses: mixed. */
async function saveLarge(letters: number): Promise<{ outcome: string; stored: string | undefined }> {
  const database = await openForTest();
  const opened = valueOf(await createSession(database, pasted('أصل')));
  const draft = { ...opened.draft, blocks: blocksOf(mixedLetters(letters)) };
  const saved = await saveSession(database, { ...opened, draft, device: DEVICE, entries: [] });
  const found = valueOf(await openSession(database, opened.session.id));
  database.close();
  return { outcome: saved.ok ? 'ok' : saved.failure, stored: found.draft.blocks[0]?.text.slice(0, 10) };
}

function mixedLetters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(0x621 + Math.floor(Math.random() * 42))).join('');
}

export const testPage = {
  claim,
  takeOver,
  whenFree,
  waitAndTakeOver,
  release: () => owner().release(),
  stop: () => end.abort(),
  isLost: () => owner().lost.aborted,
  timesAsked: () => asked,
  saveNumbers,
  readText,
  saveLarge,
  openDatabase,
};
Object.assign(globalThis, { testPage });
