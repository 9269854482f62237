#!/usr/bin/env node
// Speed of the embedded engine beside its peers, in one run. Only the ratios mean much; the last line is JSON.
import './lib/require-node.mjs';
import { prepare } from './lib/prepare.mjs';

await prepare();
const { buildEngine, measureKeystroke, measureLoad } = await import('./lib/bench/engine.mjs');
const { calibrate, median, megabytes, time } = await import('./lib/bench/measure.mjs');
const { loadPeers } = await import('./lib/bench/peers.mjs');
const { arabicText, englishText } = await import('./lib/bench/texts.mjs');

const ROUNDS = 5;
const LONG = 1_000_000;
const DRAFT = 50_000;

const engine = await buildEngine();
const peers = await loadPeers();
const speeds = { engine: [], ...Object.fromEntries(peers.map(({ name }) => [name, []])) };
const calibration = [];

for (let turn = 0; turn < ROUNDS; turn += 1) {
  calibration.push(calibrate());
  const text = arabicText(LONG, turn);
  // A new checker, as one that has seen the text is measured by the keystroke.
  const checker = engine.createChecker();
  speeds.engine.push(megabytes(text) / ((await time(() => checker.check(text))) / 1000));
  for (const { name, kilobytes, check } of peers) {
    const english = englishText(kilobytes * 1000, turn);
    speeds[name].push(megabytes(english) / ((await time(() => check(english))) / 1000));
  }
}

const speed = (name) => round(median(speeds[name]));
const result = {
  engine: {
    mbPerSecond: speed('engine'),
    keystrokeMs: round(measureKeystroke(engine.createChecker, arabicText(DRAFT, 99))),
    loadMs: round(measureLoad(engine.address)),
    gzipKB: round(engine.gzipKB),
    // There is no lexicon yet.
    lexiconKB: 0,
  },
  peers: Object.fromEntries(peers.map(({ name }) => [name, { mbPerSecond: speed(name) }])),
  calibrationMs: round(median(calibration)),
  node: process.version,
};

console.log(
  `Medians of ${ROUNDS} rounds; a calibration loop took ${result.calibrationMs} ms (${calibration.map(round).join(', ')}).`,
);
console.log(
  `engine      ${result.engine.mbPerSecond} MB/s of Arabic; ${result.engine.keystrokeMs} ms a keystroke in ${DRAFT / 1000} KB;`,
);
console.log(`            ${result.engine.loadMs} ms to load; ${result.engine.gzipKB} KB gzip`);
for (const { name } of peers) {
  const times = round(result.engine.mbPerSecond / result.peers[name].mbPerSecond);
  console.log(`${name.padEnd(11)} ${result.peers[name].mbPerSecond} MB/s of English; the engine is ${times} × as fast`);
}
console.log(JSON.stringify(result));

function round(number) {
  return Number(number.toPrecision(3));
}
