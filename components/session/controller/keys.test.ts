import { describe, expect, it } from 'vitest';
import { keyCommand, type KeyPress } from './keys.ts';

function press(code: string, { key = '', ...held }: Partial<KeyPress> = {}): KeyPress {
  return { code, key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, ...held };
}

describe('keyCommand', () => {
  it.each([
    ['Enter', 'accept'],
    ['NumpadEnter', 'accept'],
    ['Backspace', 'reject'],
    ['KeyE', 'edit'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['KeyA', null],
  ])('in the list, %s is %s', (code, command) => {
    expect(keyCommand(press(code), 'list')).toBe(command);
  });

  it('knows E by its place under an Arabic layout', () => {
    expect(keyCommand(press('KeyE', { key: 'ث' }), 'list')).toBe('edit');
  });

  it('leaves plain keys to the draft, and takes them with Alt', () => {
    for (const code of ['Enter', 'Backspace', 'KeyE', 'ArrowDown', 'ArrowUp'])
      expect(keyCommand(press(code), 'draft')).toBeNull();
    expect(keyCommand(press('Enter', { altKey: true }), 'draft')).toBe('accept');
    expect(keyCommand(press('Backspace', { altKey: true }), 'draft')).toBe('reject');
    expect(keyCommand(press('KeyE', { altKey: true }), 'draft')).toBeNull();
  });

  it('has no command with Alt+Shift, which switches the input language', () => {
    for (const place of ['list', 'draft'] as const) {
      for (const code of ['Enter', 'Backspace', 'KeyE', 'KeyZ']) {
        expect(keyCommand(press(code, { altKey: true, shiftKey: true }), place)).toBeNull();
      }
    }
  });

  it.each(['list', 'draft'] as const)('undoes and redoes in the %s', (place) => {
    expect(keyCommand(press('KeyZ', { key: 'z', ctrlKey: true }), place)).toBe('undo');
    expect(keyCommand(press('KeyZ', { key: 'ئ', ctrlKey: true }), place)).toBe('undo');
    expect(keyCommand(press('KeyZ', { key: 'z', metaKey: true }), place)).toBe('undo');
    expect(keyCommand(press('KeyZ', { key: 'Z', ctrlKey: true, shiftKey: true }), place)).toBe('redo');
    expect(keyCommand(press('KeyY', { key: 'غ', ctrlKey: true }), place)).toBe('redo');
    expect(keyCommand(press('KeyZ', { key: 'z', ctrlKey: true, altKey: true }), place)).toBeNull();
  });

  it('goes by the letter on Latin layouts that put Z elsewhere', () => {
    expect(keyCommand(press('KeyW', { key: 'z', ctrlKey: true }), 'draft')).toBe('undo');
    expect(keyCommand(press('KeyZ', { key: 'w', ctrlKey: true }), 'draft')).toBeNull();
  });

  it('shows the keys by the sign written, in either language, not while she writes', () => {
    expect(keyCommand(press('Slash', { key: '?', shiftKey: true }), 'list')).toBe('show-keys');
    expect(keyCommand(press('Slash', { key: '؟', shiftKey: true }), 'list')).toBe('show-keys');
    expect(keyCommand(press('Slash', { key: '؟', shiftKey: true }), 'draft')).toBeNull();
  });

  it('does nothing while letters are composed', () => {
    expect(keyCommand(press('Enter', { isComposing: true }), 'list')).toBeNull();
    expect(keyCommand(press('Enter', { isComposing: true, altKey: true }), 'draft')).toBeNull();
  });
});
