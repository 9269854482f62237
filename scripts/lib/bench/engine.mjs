import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT, inProject } from '../project.mjs';
import { importTypeScript } from '../typescript.mjs';
import { median } from './measure.mjs';

const OUTPUT = inProject('node_modules', '.cache', 'tanqih');
const KEYSTROKES = 60;
const PACK = /[\\/]utils[\\/]engine[\\/](?:rules|style)[\\/].+\.ts$/;

/**
 * The engine bundled as it ships where it only checks, without the rules' words for people:
 * `{ createChecker, address, gzipKB, parts }`; `parts` are the minified kilobytes of each room.
 */
export async function buildEngine() {
  const { file, metafile } = await bundle('engine', ['utils', 'engine', 'index.ts']);
  const address = pathToFileURL(file).href;
  const { createChecker } = await import(address);
  const [{ inputs }] = Object.values(metafile.outputs);
  const parts = {};
  for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
    const part = /rules\/(\w+)\//.exec(input)?.[1] ?? input.split('/')[1] ?? input;
    parts[part] = (parts[part] ?? 0) + bytesInOutput / 1024;
  }
  return { createChecker, address, gzipKB: gzipSync(readFileSync(file), { level: 9 }).length / 1024, parts };
}

/** The lexicon, compiled if need be: `{ lexicon, words, file, address, kilobytes }`; `words` are known ones, common first. */
export async function buildLexicon() {
  const { ensureLexicon } = await importTypeScript('scripts/lib/lexicon/lexicon-file.ts');
  const file = ensureLexicon(ROOT);
  const bundled = await bundle('lexicon', ['utils', 'engine', 'lexicon', 'open-lexicon.ts']);
  const address = pathToFileURL(bundled.file).href;
  const { openLexicon } = await import(address);
  const lexicon = openLexicon(gunzipSync(readFileSync(file)));
  const listed = gunzipSync(readFileSync(inProject('data', 'lexicon', 'web-words.txt.gz')))
    .toString('utf8')
    .split('\n');
  const words = listed
    .filter((word) => word.length >= 4 && lexicon.has(word))
    .map((word) => ({ word, frequency: lexicon.frequency(word) }))
    .toSorted((a, b) => b.frequency - a.frequency)
    .map(({ word }) => word);
  return { lexicon, words, file, address, kilobytes: statSync(file).size / 1024 };
}

async function bundle(name, entry) {
  const { removeTexts } = await importTypeScript('scripts/lib/without-rule-texts.ts');
  mkdirSync(OUTPUT, { recursive: true });
  const file = path.join(OUTPUT, `${name}.min.mjs`);
  const { metafile } = await build({
    entryPoints: [inProject(...entry)],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // As text, not as escapes: most of it is Arabic.
    charset: 'utf8',
    logLevel: 'error',
    metafile: true,
    plugins: [
      {
        name: 'without-rule-texts',
        setup: (builder) =>
          builder.onLoad({ filter: PACK }, ({ path: pack }) => ({
            contents: removeTexts(readFileSync(pack, 'utf8')),
            loader: 'ts',
          })),
      },
    ],
  });
  return { file, metafile };
}

/** Milliseconds from nothing to a checker that has answered, each time in a new process. */
export function measureLoad(address) {
  return medianOfProcesses(`const begin = performance.now();
    const { createChecker } = await import(${JSON.stringify(address)});
    createChecker().check('نص');
    console.log(performance.now() - begin);`);
}

/** Milliseconds from the packed bytes to a lexicon that answers, each time in a new process. */
export function measureLexiconLoad({ address, file }) {
  return medianOfProcesses(`import { readFileSync } from 'node:fs';
    import { gunzipSync } from 'node:zlib';
    const { openLexicon } = await import(${JSON.stringify(address)});
    const packed = readFileSync(${JSON.stringify(file)});
    const begin = performance.now();
    openLexicon(gunzipSync(packed)).has('كتاب');
    console.log(performance.now() - begin);`);
}

/** Megabytes that engine, lexicon and a checked draft take, in a new process. */
export function measureMemory(engine, { address, file }, draft) {
  const code = `import { readFileSync } from 'node:fs';
    import { gunzipSync } from 'node:zlib';
    const used = () => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const draft = readFileSync(0, 'utf8');
    const before = used();
    const { createChecker } = await import(${JSON.stringify(engine)});
    const { openLexicon } = await import(${JSON.stringify(address)});
    const lexicon = openLexicon(gunzipSync(readFileSync(${JSON.stringify(file)})));
    const checker = createChecker({ context: { ownWords: new Set(), lexicon } });
    const result = checker.check(draft);
    console.log((used() - before) / 1e6, result.words, checker.check.length);`;
  return Number.parseFloat(runNode(['--expose-gc'], code, draft));
}

function medianOfProcesses(code) {
  return median(Array.from({ length: 7 }, () => Number(runNode([], code))));
}

function runNode(flags, code, input = '') {
  return execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], { encoding: 'utf8', input });
}

/** Milliseconds to check a draft again after one of its words was changed for another, each time a word elsewhere. */
export function measureKeystroke(checker, text, words) {
  checker.check(text);
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const times = Array.from({ length: KEYSTROKES }, (_, turn) => {
    const at = blanks[Math.floor(((turn + 0.5) / KEYSTROKES) * blanks.length)];
    const end = text.indexOf(' ', at + 1);
    const changed = `${text.slice(0, at + 1)}${words[turn * 97]}${text.slice(end)}`;
    const begin = performance.now();
    checker.check(changed);
    return performance.now() - begin;
  });
  return median(times);
}
