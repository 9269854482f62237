/** The four passes, in the order they stand in the panel. */
export const PASSES = ['humanize', 'facts', 'tone', 'language'] as const;
export type Pass = (typeof PASSES)[number];
