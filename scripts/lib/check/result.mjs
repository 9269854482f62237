/** What the engine gave, in the shape that other programs read; findings sorted by where they begin. */
export function toResult(text, { words, density, findings }) {
  return {
    words,
    density,
    findings: findings
      .map(({ pass, rule, start, end, severity, message, replacements }) => ({
        pass,
        rule,
        start,
        end,
        text: text.slice(start, end),
        severity,
        message,
        replacements,
      }))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** The result of a text that holds nothing to check. */
export const EMPTY = { words: 0, density: 0, findings: [] };
