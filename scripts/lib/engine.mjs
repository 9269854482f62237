import { importTypeScript } from './typescript.mjs';

/** `checkText(text, { passes? })`: all passes over a text, findings as other programs read them. */
export async function loadCheckText() {
  const { checkText } = await importTypeScript('utils/passes/check-text.ts');
  return checkText;
}

/** `createChecker()`: a checker that does not analyse a paragraph twice. */
export async function loadCreateChecker() {
  const { createChecker } = await importTypeScript('utils/engine/index.ts');
  return createChecker;
}
