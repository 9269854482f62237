import { ROOT } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

/** `checkText(text, { passes? })`: all passes over a text with the lexicon, findings as other programs read them. */
export async function loadCheckText() {
  const { checkText } = await importTypeScript('utils/passes/check-text.ts');
  const lexicon = await loadLexicon();
  const { loadQuran } = await importTypeScript('scripts/lib/quran/quran-file.ts');
  let quran;
  return (text, options = {}) => checkText(text, { lexicon, loadQuran: () => (quran ??= loadQuran(ROOT)), ...options });
}

/** `createChecker()`: a checker that does not analyse a paragraph twice. */
export async function loadCreateChecker() {
  const { createChecker } = await importTypeScript('utils/engine/index.ts');
  return createChecker;
}

/** The lexicon, compiled if need be. */
export async function loadLexicon() {
  const { loadLexicon: load } = await importTypeScript('scripts/lib/lexicon/lexicon-file.ts');
  return load(ROOT);
}
