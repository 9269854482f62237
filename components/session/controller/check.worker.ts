import { type Checker, createChecker } from '../../../utils/engine/index.ts';
import type { Lexicon } from '../../../utils/engine/lexicon/lexicon.ts';
import { mayQuoteVerse } from '../../../utils/engine/scripture/cue.ts';
import { loadQuran } from './load-quran.ts';
import type { Quran } from '../../../utils/engine/scripture/quran.ts';
import { houseRules, silencedRules } from '../../../utils/engine/style/index.ts';
import { type CheckAnswer, checkRequestSchema, type CheckSetup } from './check-messages.ts';
import { loadLexicon } from './load-lexicon.ts';

/** Compiling rules is the expensive part: a checker is kept until the setup changes. */
let checker: Checker | null = null;
let setup: CheckSetup = { ownWords: [], on: [], off: [] };

let lexicon: Lexicon | null = null;
let askedForLexicon = false;
let quran: Quran | null = null;
let askedForQuran = false;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = checkRequestSchema.parse(data);
  if (request.kind === 'setup') {
    setup = request.setup;
    checker = null;
  } else {
    postMessage(answer(request.version, request.text));
    // The first answer does not wait for it.
    if (!askedForLexicon) void improveByLexicon();
    if (!askedForQuran && mayQuoteVerse(request.text)) void improveByQuran();
  }
});

function improveByLexicon(): Promise<void> {
  askedForLexicon = true;
  return improve(async () => {
    lexicon = await loadLexicon(new URL('/lexicon.bin', location.href));
  });
}

function improveByQuran(): Promise<void> {
  askedForQuran = true;
  return improve(async () => {
    quran = await loadQuran(new URL('/quran.bin', location.href));
  });
}

/** Without what is loaded the engine goes on as it is: only the rules that need it stay silent. */
async function improve(load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch (error) {
    console.warn(error);
    return;
  }
  checker = null;
  const improved: CheckAnswer = { state: 'improved' };
  postMessage(improved);
}

function answer(version: number, text: string): CheckAnswer {
  try {
    checker ??= checkerFor(setup);
    const { findings, measures, words } = checker.check(text);
    return { state: 'done', version, result: { findings: [...findings], measures: [...measures], words } };
  } catch (error) {
    return { state: 'failed', version, reason: String(error) };
  }
}

function checkerFor({ register, styleSheet, ownWords, on, off }: CheckSetup): Checker {
  const own = {
    ownWords: new Set(ownWords),
    ...(register && { register }),
    ...(lexicon && { lexicon }),
    ...(quran && { quran }),
  };
  if (styleSheet === undefined) return createChecker({ context: own, on, off });
  return createChecker({
    context: { ...own, styleSheet },
    extra: houseRules(styleSheet),
    on,
    off: [...off, ...silencedRules(styleSheet)],
  });
}
