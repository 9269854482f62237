import { readRows, share } from './data.mjs';

/** Of sentences in dialect and of their standard versions, how many are flagged. */
export function evaluateRegister(directory, check) {
  const rows = readRows(directory, 'register', 'dialect-and-msa.jsonl');
  const isFlagged = (text) => check(text).findings.length > 0;
  const dialects = [...new Set(rows.map(({ dialect }) => dialect))];
  return Object.fromEntries(
    dialects.map((dialect) => {
      const own = rows.filter((row) => row.dialect === dialect);
      const flagged = (key) => share(own.filter((row) => isFlagged(row[key])).length, own.length);
      return [dialect, { rows: own.length, dialectFlagged: flagged('text'), standardFlagged: flagged('msa') }];
    }),
  );
}
