import { countBy, mean, perThousand, readRows, rounded, share } from './data.mjs';
import { areaUnderCurve, pairsWon, withoutFormat } from './separation.mjs';

/**
 * How well `density` tells model text from human text, and what the humanize rules say of human news.
 *
 * - `auc`: area under the ROC of density, each set on its own and their mean, format taken out before scoring. `polished`
 *   ranks polished abstracts against the human ones; `pairsWon` is the share of abstracts whose polished version is
 *   denser than itself.
 * - `news`: humanize findings in 1,000 words of human news, the texts as they stand, warnings (errors with them) and hints.
 * - `rules`: the same by rule in every set, hints and warnings together, to see what a rule really separates.
 */
export function evaluateTexts(directory, checkText) {
  const check = (text) => checkText(text, { passes: ['humanize'] });
  const abstracts = readRows(directory, 'ai-text', 'claude-polished-abstracts.jsonl');
  const chatbots = readRows(directory, 'ai-text', 'chatbot-answers.jsonl');
  const answersOf = (wanted) => chatbots.filter(({ label }) => label === wanted).map(({ text }) => text);
  const news = readRows(directory, 'human-news', 'news-2015.jsonl').map(({ text }) => text);
  const checked = (texts) => texts.map((text) => check(withoutFormat(text)));
  const sets = {
    polished: checked(abstracts.map(({ ai }) => ai)),
    abstracts: checked(abstracts.map(({ human }) => human)),
    chatbot: checked(answersOf('ai')),
    human: checked(answersOf('human')),
    news: checked(news),
  };
  const density = Object.fromEntries(
    Object.entries(sets).map(([name, results]) => [name, results.map((result) => result.density)]),
  );
  const auc = {
    polished: rounded(areaUnderCurve(density.polished, density.abstracts)),
    chatbotHuman: rounded(areaUnderCurve(density.chatbot, density.human)),
    chatbotNews: rounded(areaUnderCurve(density.chatbot, density.news)),
  };
  return {
    auc: { ...auc, mean: mean(Object.values(auc)) },
    pairsWon: rounded(pairsWon(density.polished, density.abstracts)),
    meanDensity: Object.fromEntries(Object.entries(density).map(([name, values]) => [name, mean(values)])),
    news: findingsInNews(news.map(check)),
    rules: Object.fromEntries(Object.entries(sets).map(([name, results]) => [name, ruleRates(results)])),
  };
}

function findingsInNews(results) {
  const words = results.reduce((sum, result) => sum + result.words, 0);
  const findings = results.flatMap((result) => result.findings);
  const warnings = findings.filter(({ severity }) => severity !== 'hint');
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const byRule = (list) =>
    Object.fromEntries(countBy(list, ({ rule }) => rule).map(([rule, count]) => [rule, perThousand(count, words)]));
  return {
    words,
    warnings: perThousand(warnings.length, words),
    hints: perThousand(hints.length, words),
    textsWithWarning: share(
      results.filter((result) => result.findings.some(({ severity }) => severity !== 'hint')).length,
      results.length,
    ),
    warningsByRule: byRule(warnings),
    hintsByRule: byRule(hints),
  };
}

function ruleRates(results) {
  const words = results.reduce((sum, result) => sum + result.words, 0);
  const findings = results.flatMap((result) => result.findings);
  return Object.fromEntries(
    countBy(findings, ({ rule }) => rule).map(([rule, count]) => [rule, perThousand(count, words)]),
  );
}
