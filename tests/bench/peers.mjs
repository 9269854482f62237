import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';

const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

/**
 * The checkers our speed is measured beside; `kilobytes` is how much text each is given in a round. All of them check
 * English by rules of their own, so that this compares speed and nothing else.
 */
export const PEERS = [
  { name: 'write-good', kilobytes: 200, check: (text) => writeGood(text) },
  { name: 'alex', kilobytes: 50, check: (text) => alex(text) },
  { name: 'harper', kilobytes: 10, check: (text) => harper.lint(text) },
];
