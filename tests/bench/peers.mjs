import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import misspellings from 'textlint-rule-common-misspellings';
import stopWords from 'textlint-rule-stop-words';
import terminology from 'textlint-rule-terminology';
import { unified } from 'unified';
import writeGood from 'write-good';

const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

const textlint = new TextlintKernel();
const moduleOf = (imported) => imported.default ?? imported;
const textlintOptions = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: moduleOf(textPlugin) }],
  rules: [
    { ruleId: 'common-misspellings', rule: moduleOf(misspellings) },
    { ruleId: 'stop-words', rule: moduleOf(stopWords) },
    { ruleId: 'terminology', rule: moduleOf(terminology) },
  ],
};

const retext = unified()
  .use(retextEnglish)
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextRepeatedWords)
  .use(retextIntensify)
  .use(retextStringify);

/**
 * The checkers our speed is measured beside; `kilobytes` is how much text each is given in a round. All of them check
 * English by rules of their own, so that this compares speed and nothing else.
 */
export const PEERS = [
  { name: 'write-good', kilobytes: 100, check: (text) => writeGood(text) },
  { name: 'textlint', kilobytes: 100, check: (text) => textlint.lintText(text, textlintOptions) },
  { name: 'retext', kilobytes: 100, check: (text) => retext.process(text) },
  { name: 'alex', kilobytes: 50, check: (text) => alex(text) },
  { name: 'harper', kilobytes: 10, check: (text) => harper.lint(text) },
];
