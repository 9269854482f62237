import { NOTHING, PASSES, SEVERITIES, wordCount } from './words.mjs';

/** The result of a file as a page to read: each pass in turn, each finding with its place, words, reason, suggestion. */
export function describe(file, text, { words, findings }, passes = Object.keys(PASSES)) {
  const lines = [`${file} — ${wordCount(words)}`];
  const place = placeFinder(text);
  for (const pass of Object.keys(PASSES).filter((name) => passes.includes(name))) {
    const own = findings.filter((finding) => finding.pass === pass);
    lines.push('', own.length === 0 ? `${PASSES[pass]}: ${NOTHING}` : `${PASSES[pass]}: ${own.length}`);
    for (const finding of own) lines.push(`  ${place(finding.start)}  ${describeFinding(finding)}`);
  }
  return lines.join('\n');
}

function describeFinding({ text, severity, message, replacements }) {
  const suggestion = replacements.length === 0 ? '' : ` ← ${replacements.map(describeReplacement).join(' أو ')}`;
  return `[${SEVERITIES[severity]}] «${shorten(text)}» ${message}${suggestion}`;
}

function describeReplacement(text) {
  return text === '' ? '(حذف)' : `«${shorten(text)}»`;
}

function shorten(text) {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 50)} … ${line.slice(-25)}`;
}

/** Gives `line:column` of an offset, both from 1; columns are UTF-16 units. */
function placeFinder(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${offset - starts[low] + 1}`;
  };
}
