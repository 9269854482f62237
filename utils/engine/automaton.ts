/**
 * An Aho–Corasick automaton over folded letters: finds every occurrence of all phrases in one walk over a text, so that
 * cost grows with the text and not with the number of phrases. (Aho and Corasick, 1975.)
 */
export interface Automaton {
  /**
   * Calls `found` with the number of each phrase that ends before `end` in the folded text.
   */
  scan: (folded: string, found: (phrase: number, end: number) => void) => void;
}

/** Builds the automaton for phrases (folded, words parted by one blank); phrase numbers are their places in the list. */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const symbolOf = new Uint16Array(0x10000);
  let symbols = 1;
  for (const phrase of phrases) {
    for (let at = 0; at < phrase.length; at += 1) {
      const code = phrase.charCodeAt(at);
      if (symbolOf[code] === 0) symbolOf[code] = symbols++;
    }
  }
  // Capital Latin letters walk the same edges as small ones.
  for (let code = 0x41; code <= 0x5a; code += 1) symbolOf[code] = symbolOf[code + 32] ?? 0;

  let edges = new Int32Array(1024 * symbols);
  const phrasesAt: number[][] = [[]];
  let states = 1;
  phrases.forEach((phrase, number) => {
    let state = 0;
    for (let at = 0; at < phrase.length; at += 1) {
      const edge = state * symbols + (symbolOf[phrase.charCodeAt(at)] ?? 0);
      if (edges[edge] === 0) {
        if ((states + 1) * symbols > edges.length) edges = enlarged(edges);
        edges[edge] = states++;
        phrasesAt.push([]);
      }
      state = edges[edge] ?? 0;
    }
    phrasesAt[state]?.push(number);
  });
  // As small as can be: the walk over a text is fast while the table stays in the processor's cache.
  const used = edges.subarray(0, states * symbols);
  const next = states <= 0xffff ? new Uint16Array(used) : used;

  const fail = new Int32Array(states);
  const queue: number[] = [];
  for (let symbol = 1; symbol < symbols; symbol += 1) {
    const child = next[symbol] ?? 0;
    if (child !== 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const behind = fail[state] ?? 0;
    const inherited = phrasesAt[behind] ?? [];
    if (inherited.length > 0) phrasesAt[state]?.push(...inherited);
    for (let symbol = 1; symbol < symbols; symbol += 1) {
      const edge = state * symbols + symbol;
      const child = next[edge] ?? 0;
      const fallback = next[behind * symbols + symbol] ?? 0;
      if (child === 0) next[edge] = fallback;
      else {
        fail[child] = fallback;
        queue.push(child);
      }
    }
  }

  return {
    scan(folded, found) {
      let state = 0;
      for (let at = 0; at < folded.length; at += 1) {
        state = next[state * symbols + (symbolOf[folded.charCodeAt(at)] ?? 0)] ?? 0;
        const ending = phrasesAt[state];
        if (ending === undefined || ending.length === 0) continue;
        for (let index = 0; index < ending.length; index += 1) found(ending[index] ?? 0, at + 1);
      }
    },
  };
}

function enlarged(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}
