const REVIEW_COMMANDS = ['accept', 'reject', 'edit', 'next', 'previous', 'undo', 'redo'] as const;
type ReviewCommand = (typeof REVIEW_COMMANDS)[number];

/** What a key does in a session. */
export type KeyCommand = ReviewCommand | 'ignore' | 'ignoreRule' | 'switchOffRule' | 'addWord' | 'show-keys';

/** Whether a command needs nothing but the draft and its findings. */
export function isReviewCommand(command: KeyCommand): command is ReviewCommand {
  return REVIEW_COMMANDS.some((each) => each === command);
}

/** `list`: the findings list or the dock card has focus. `draft`: the caret is in the draft. */
export type KeyPlace = 'list' | 'draft';

/** The part of a keyboard event that a command is chosen by. */
export interface KeyPress {
  code: string;
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

const IN_LIST: Readonly<Record<string, KeyCommand>> = {
  Enter: 'accept',
  NumpadEnter: 'accept',
  Backspace: 'reject',
  KeyE: 'edit',
  KeyI: 'ignore',
  KeyR: 'ignoreRule',
  KeyO: 'switchOffRule',
  KeyD: 'addWord',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

const IN_DRAFT: Readonly<Record<string, KeyCommand>> = {
  Enter: 'accept',
  NumpadEnter: 'accept',
  Backspace: 'reject',
};

/**
 * The command of a key, or null. Keys are known by their place on the keyboard, so that they work under an Arabic layout;
 * `?` and `؟` by what they write.
 */
export function keyCommand(press: KeyPress, place: KeyPlace): KeyCommand | null {
  if (press.isComposing) return null;
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : historyCommand(press);
  if (place === 'draft') return press.altKey && !press.shiftKey ? (IN_DRAFT[press.code] ?? null) : null;
  if (press.altKey) return null;
  if (press.key === '?' || press.key === '؟') return 'show-keys';
  return press.shiftKey ? null : (IN_LIST[press.code] ?? null);
}

function historyCommand(press: KeyPress): KeyCommand | null {
  switch (latinLetter(press)) {
    case 'z':
      return press.shiftKey ? 'redo' : 'undo';
    case 'y':
      return press.shiftKey ? null : 'redo';
    default:
      return null;
  }
}

/** The letter a Latin layout writes, wherever the key is; under another script the one at that place of the keyboard. */
function latinLetter({ key, code }: KeyPress): string {
  const written = key.toLowerCase();
  if (/^[a-z]$/u.test(written)) return written;
  return /^Key[A-Z]$/u.test(code) ? code.slice(3).toLowerCase() : '';
}

/**
 * Whether the element under a key press needs the key itself: text fields need all of them, buttons and links the one
 * that presses them.
 */
export function keepsKey(target: EventTarget | null, { code }: Pick<KeyPress, 'code'>): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return true;
  return (
    (code === 'Enter' || code === 'NumpadEnter') && target.closest('button, a[href], summary, [role="button"]') !== null
  );
}
