import { countBy, mean, readRows, rounded, share } from './data.mjs';

const isDialect = ({ rule }) => rule.startsWith('tone/') && rule.includes('dialect');

/**
 * How tone tells dialect from standard Arabic: a text counts as dialect when tone has any finding about dialect in it.
 *
 * - `balancedAccuracy`: the mean of dialect tweets found and of their standard versions left alone; by dialect too.
 * - `balancedAccuracyOfWarnings`: the same where only warnings count, hints (one marker alone) do not.
 * - `news`: share of human news articles with a finding about dialect; `words` are those flagged.
 */
export function evaluateRegister(directory, checkText) {
  const dialectIn = (text) => checkText(text, { passes: ['tone'] }).findings.filter(isDialect);
  const rows = readRows(directory, 'register', 'dialect-and-msa.jsonl').map(({ dialect, text, msa }) => ({
    dialect,
    text: dialectIn(text),
    msa: dialectIn(msa),
  }));
  const news = readRows(directory, 'human-news', 'news-2015.jsonl').map(({ text }) => dialectIn(text));
  const any = (findings) => findings.length > 0;
  const heavy = (findings) => findings.some(({ severity }) => severity !== 'hint');
  const dialects = [...new Set(rows.map(({ dialect }) => dialect))];
  return {
    ...accuracy(rows, any),
    balancedAccuracyOfWarnings: accuracy(rows, heavy).balancedAccuracy,
    byDialect: Object.fromEntries(
      dialects.map((dialect) => [
        dialect,
        accuracy(
          rows.filter((row) => row.dialect === dialect),
          any,
        ),
      ]),
    ),
    news: {
      articles: news.length,
      flagged: share(news.filter(any).length, news.length),
      warned: share(news.filter(heavy).length, news.length),
      words: Object.fromEntries(countBy(news.flat(), ({ text }) => text)),
    },
  };
}

function accuracy(rows, isFlagged) {
  const found = share(rows.filter(({ text }) => isFlagged(text)).length, rows.length);
  const flagged = share(rows.filter(({ msa }) => isFlagged(msa)).length, rows.length);
  return {
    rows: rows.length,
    dialectFound: found,
    standardFlagged: flagged,
    balancedAccuracy: rows.length === 0 ? undefined : mean([found, rounded(1 - flagged)]),
  };
}
