import { type KeyCommand } from './controller/keys.ts';
import { type FindingCommands } from './finding-commands.ts';

export type SessionCommands = { undo: () => void; redo: () => void; showKeys: () => void };

/** Carries out the command of a key; false for one that does nothing here. */
export function runCommand(
  command: KeyCommand,
  finding: FindingCommands,
  session: SessionCommands,
  readOnly: boolean,
): boolean {
  const lookingOn: Partial<Record<KeyCommand, () => void>> = {
    next: finding.next,
    previous: finding.previous,
    'show-keys': session.showKeys,
  };
  const working: Partial<Record<KeyCommand, () => void>> = {
    accept: finding.accept,
    reject: finding.reject,
    edit: finding.edit,
    ignore: finding.ignore,
    ignoreRule: finding.ignoreRule,
    switchOffRule: finding.switchOffRule,
    ...(finding.addWord && { addWord: finding.addWord }),
    undo: session.undo,
    redo: session.redo,
  };
  const task = lookingOn[command] ?? (readOnly ? undefined : working[command]);
  task?.();
  return task !== undefined;
}
