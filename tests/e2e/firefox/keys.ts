/** A key as `KeyboardEvent` names it, with the modifier held while it is pressed. */
export interface Key {
  key: string;
  code: string;
  modifier?: 'Alt' | 'Control';
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: unknown };

/** Runs in the browser's window: a key as the keyboard gives it. */
export function pressKey({ key, code, modifier }: Key): void {
  const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(window)) throw new Error('The browser takes no keys.');
  const events = [{ key, code }];
  if (modifier) events.unshift({ key: modifier, code: `${modifier}Left` });
  const pressed = events.map((event) => new KeyboardEvent('', event));
  for (const event of pressed) keyboard.keydown(event);
  for (const event of pressed.toReversed()) keyboard.keyup(event);
}
