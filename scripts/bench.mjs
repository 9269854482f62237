#!/usr/bin/env node
// Speed of the embedded engine beside its peers, in one run. Only the ratios mean much; the last line is JSON.
import './lib/require-node.mjs';
import { prepare } from './lib/prepare.mjs';

await prepare();
const { buildEngine, buildLexicon, measureKeystroke, measureLexiconLoad, measureLoad, measureMemory } =
  await import('./lib/bench/engine.mjs');
const { calibrate, median, megabytes, time } = await import('./lib/bench/measure.mjs');
const { loadPeers } = await import('./lib/bench/peers.mjs');
const { arabicTexts, englishText } = await import('./lib/bench/texts.mjs');

const ROUNDS = 7;
/** How often the engine is given a text in a round: it is soon done, and others may use the machine. */
const TURNS = 5;
const LONG = 100_000;
/** What the engine has read before, as a panel has that has been open for a while. */
const BEFORE = 2_000_000;
/** 10,000 words. */
const DRAFT = 112_000;

const engine = await buildEngine();
const lexicon = await buildLexicon();
const arabicText = arabicTexts(lexicon.words);
const checker = engine.createChecker({ context: { ownWords: new Set(), lexicon: lexicon.lexicon } });
for (let read = 0; read < BEFORE; read += LONG) checker.check(arabicText(LONG, -read));

const peers = await loadPeers();
for (const { check } of peers) await check(englishText(2000, 0));
const speeds = { engine: [], ...Object.fromEntries(peers.map(({ name }) => [name, []])) };
const calibration = [];

for (let round = 0; round < ROUNDS; round += 1) {
  calibration.push(calibrate());
  for (let turn = 0; turn < TURNS; turn += 1) {
    // A new text each time: no paragraph of it has been seen.
    const text = arabicText(LONG, 1 + round * TURNS + turn);
    speeds.engine.push(megabytes(text) / ((await time(() => checker.check(text))) / 1000));
  }
  for (const { name, kilobytes, check } of peers) {
    const english = englishText(kilobytes * 1000, round);
    speeds[name].push(megabytes(english) / ((await time(() => check(english))) / 1000));
  }
}

const speed = (name) => rounded(median(speeds[name]));
const draft = arabicText(DRAFT, 1000);
const result = {
  engine: {
    mbPerSecond: speed('engine'),
    keystrokeMs: rounded(measureKeystroke(checker, draft, lexicon.words)),
    loadMs: rounded(measureLoad(engine.address)),
    gzipKB: rounded(engine.gzipKB),
    lexiconKB: rounded(lexicon.kilobytes),
    lexiconLoadMs: rounded(measureLexiconLoad(lexicon)),
    memoryMB: rounded(measureMemory(engine.address, lexicon, draft)),
  },
  peers: Object.fromEntries(peers.map(({ name }) => [name, { mbPerSecond: speed(name) }])),
  calibrationMs: rounded(median(calibration)),
  node: process.version,
};

const { mbPerSecond, keystrokeMs, loadMs, gzipKB, lexiconKB, lexiconLoadMs, memoryMB } = result.engine;
console.log(
  `Medians of ${ROUNDS} rounds; a calibration loop took ${result.calibrationMs} ms (${calibration.map(rounded).join(', ')}).`,
);
console.log(`engine      ${mbPerSecond} MB/s of Arabic, all passes, lexicon loaded (${LONG / 1000} KB at a time);`);
console.log(
  `            ${keystrokeMs} ms after a word was changed in a draft of ${checker.check(draft).words} words;`,
);
console.log(`            ${loadMs} ms to load, ${gzipKB} KB gzip (minified: ${partsOf(engine.parts)});`);
console.log(
  `            lexicon ${lexiconKB} KB, ready in ${lexiconLoadMs} ms; ${memoryMB} MB with a draft of that length`,
);
for (const { name } of peers) {
  const times = rounded(mbPerSecond / result.peers[name].mbPerSecond);
  console.log(`${name.padEnd(11)} ${result.peers[name].mbPerSecond} MB/s of English; the engine is ${times} × as fast`);
}
console.log(JSON.stringify(result));

function partsOf(parts) {
  return Object.entries(parts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, kilobytes]) => `${name} ${Math.round(kilobytes)} KB`)
    .join(', ');
}

function rounded(number) {
  return Number(number.toPrecision(3));
}
