import { readRows, share } from './data.mjs';

/** What the rules find in human news, in chatbot answers, and in abstracts before and after a model polished them. */
export function evaluateTexts(directory, check) {
  const chatbots = readRows(directory, 'ai-text', 'chatbot-answers.jsonl');
  const abstracts = readRows(directory, 'ai-text', 'claude-polished-abstracts.jsonl');
  const sets = {
    news: readRows(directory, 'human-news', 'news-2015.jsonl').map(({ text }) => text),
    chatbotAnswers: chatbots.filter(({ label }) => label === 'ai').map(({ text }) => text),
    chatbotHumans: chatbots.filter(({ label }) => label === 'human').map(({ text }) => text),
    polished: abstracts.map(({ ai }) => ai),
    abstracts: abstracts.map(({ human }) => human),
  };
  return Object.fromEntries(Object.entries(sets).map(([name, texts]) => [name, evaluateSet(texts, check)]));
}

function evaluateSet(texts, check) {
  const counts = new Map();
  let words = 0;
  let flagged = 0;
  let density = 0;
  for (const text of texts) {
    const result = check(text);
    words += result.words;
    density += result.density;
    if (result.findings.some(({ pass }) => pass === 'humanize')) flagged += 1;
    for (const { rule } of result.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const perThousand = (count) => Number(((count * 1000) / Math.max(words, 1)).toFixed(3));
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return {
    texts: texts.length,
    words,
    shareWithHumanize: share(flagged, texts.length),
    meanDensity: Number((density / Math.max(texts.length, 1)).toFixed(2)),
    perThousandWords: Object.fromEntries(sorted.map(([rule, count]) => [rule, perThousand(count)])),
  };
}
