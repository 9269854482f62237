/**
 * The lines of the quality table: what is measured, its target, and where the figure stands in the results. `least` and
 * `most` say on which side of the target it should be.
 */
const LINES = [
  ['texts', 'AUC of density, mean over sets', { least: 0.9 }, ({ texts }) => texts.auc.mean],
  ['texts', '  polished against human abstracts', {}, ({ texts }) => texts.auc.polished],
  ['texts', '  chatbot against human answers', {}, ({ texts }) => texts.auc.chatbotHuman],
  ['texts', '  chatbot against human news', {}, ({ texts }) => texts.auc.chatbotNews],
  ['texts', '  abstracts whose polished version is denser', {}, ({ texts }) => texts.pairsWon],
  ['texts', 'humanize warnings on news / 1,000 words', { most: 2.5 }, ({ texts }) => texts.news.warnings],
  ['texts', '  hints beside', {}, ({ texts }) => texts.news.hints],
  ['errors', 'language findings on clean text / 1,000 words', { most: 3 }, ({ errors }) => errors.clean.findings],
  ['errors', '  hints beside', {}, ({ errors }) => errors.clean.hints],
  ['errors', 'spelling F0.5 on essays', { least: 0.78 }, ({ errors }) => errors.essays.f05],
  ['errors', '  precision', {}, ({ errors }) => errors.essays.precision],
  ['errors', '  recall', {}, ({ errors }) => errors.essays.recall],
  ['errors', '  F0.5 with tashkeel compared', {}, ({ errors }) => errors.essaysWithMarks.f05],
  ['errors', '  F0.5 without joined and split words', {}, ({ errors }) => errors.essaysSpellingOnly.f05],
  ['errors', '  F0.5 on single-error sentences', {}, ({ errors }) => errors.sentences.f05],
  ['errors', 'precision of applied fixes, both sets', { least: 0.92 }, ({ errors }) => errors.appliedPrecision],
  ['errors', '  on single-error sentences', {}, ({ errors }) => errors.sentences.precision],
  ['errors', 'single errors mended, mean of classes', { least: 0.85 }, ({ errors }) => errors.mended.whole.mean],
  ['errors', '  share of sentences', {}, ({ errors }) => errors.mended.whole.share],
  ['errors', '  at the place, mean of classes', {}, ({ errors }) => errors.mended.atPlace.mean],
  ['errors', '  flagged, mean of classes', {}, ({ errors }) => errors.mended.flagged.mean],
  ['claims', 'numeric claims found', { least: 0.97 }, ({ claims }) => claims.numeric.recall],
  ['claims', 'claims in tweets, macro-F1', { least: 0.7 }, ({ claims }) => claims.tweets.macroF1],
  ['claims', '  claims found', {}, ({ claims }) => claims.tweets.claimsFound],
  ['claims', '  other tweets flagged', {}, ({ claims }) => claims.tweets.othersFlagged],
  ['claims', '  numbers inside a claim', {}, ({ claims }) => claims.numbers.recall],
  ['claims', '  numbers in digits inside a claim', {}, ({ claims }) => claims.numbers.digitsRecall],
  ['claims', '  number claims that hold a number', {}, ({ claims }) => claims.numbers.precision],
  ['register', 'dialect, balanced accuracy', { least: 0.93 }, ({ register }) => register.balancedAccuracy],
  ['register', '  dialect found', {}, ({ register }) => register.dialectFound],
  ['register', '  standard versions flagged', {}, ({ register }) => register.standardFlagged],
  ['register', 'news with a dialect finding', { most: 0.005 }, ({ register }) => register.news.flagged],
];

/** The table as far as its parts were measured: `{ name, value, target, met }`. */
export function tableOf(results) {
  return LINES.filter(([part]) => results[part] !== undefined).map(([, name, { least, most }, read]) => {
    const value = read(results);
    const target = least === undefined ? (most === undefined ? undefined : `≤ ${most}`) : `≥ ${least}`;
    if (target === undefined || value === undefined) return { name, value };
    return { name, value, target, met: least === undefined ? value <= most : value >= least };
  });
}

/** The table for a person at a terminal. */
export function describeTable(table) {
  return table
    .map(({ name, value, target, met }) => {
      const said = met === undefined ? '' : met ? 'met' : 'NOT met';
      return `${name.padEnd(50)}${String(value ?? '–').padStart(8)}  ${(target ?? '').padEnd(9)}${said}`.trimEnd();
    })
    .join('\n');
}

/** What helps to see why, part by part. */
export function describeDetails({ texts, errors, claims, register }) {
  const parts = [];
  if (texts !== undefined) {
    parts.push(grid('Humanize findings in 1,000 words', Object.keys(texts.rules), texts.rules));
    parts.push(list('Humanize warnings in 1,000 words of news', texts.news.warningsByRule));
  }
  if (errors !== undefined) {
    parts.push(byType(errors.mended.byType));
    parts.push(list('Language findings on clean sentences', errors.clean.byRule));
    parts.push(list('Examples of a peer', errors.examples));
  }
  if (claims !== undefined) parts.push(list('Findings in numeric claims', claims.numeric.byRule));
  if (register !== undefined) {
    const columns = ['rows', 'dialectFound', 'standardFlagged', 'balancedAccuracy'];
    parts.push(rowsOf('Dialects', columns, Object.entries(register.byDialect)));
    parts.push(list('Words flagged in news', register.news.words));
  }
  return parts.join('\n\n');
}

function grid(title, columns, ratesBySet) {
  const rules = [...new Set(columns.flatMap((column) => Object.keys(ratesBySet[column])))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const rows = rules.map((rule) => [rule, Object.fromEntries(columns.map((name) => [name, ratesBySet[name][rule]]))]);
  return rowsOf(title, columns, rows);
}

function byType(types) {
  const columns = ['rows', 'mended', 'atPlace', 'flagged'];
  return rowsOf('Single errors', columns, Object.entries(types));
}

function rowsOf(title, columns, rows) {
  const cell = (value) => String(value ?? '').padStart(17);
  const head = `${title.padEnd(44)}${columns.map(cell).join('')}`;
  return [
    head,
    ...rows.map(([name, row]) => `${name.padEnd(44)}${columns.map((key) => cell(row[key])).join('')}`),
  ].join('\n');
}

function list(title, figures) {
  return [title, ...Object.entries(figures).map(([name, value]) => `  ${name.padEnd(48)}${value ?? '–'}`)].join('\n');
}
