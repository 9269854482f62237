/** Certain on one sighting: what a chatbot said besides the text. */
export const RESIDUE = { pass: 'humanize', severity: 'error', weight: 5, cap: 3 } as const;
/** A stock phrase that tells even alone. */
export const STRONG = { pass: 'humanize', severity: 'warning', weight: 3, cap: 3 } as const;
/** A stock phrase worth a look each time. */
export const TELL = { pass: 'humanize', severity: 'warning', weight: 2, cap: 3 } as const;
/** Common in machine texts, but also in good human ones. */
export const HABIT = { pass: 'humanize', severity: 'hint', weight: 1, cap: 3 } as const;
/** Says something only in the company of others. */
export const WEAK = { pass: 'humanize', severity: 'hint', weight: 0.5, cap: 2, needs: { company: 2 } } as const;
