const FACTS = 'utils/engine/rules/facts';

export interface MutationArea {
  /** The files that are changed. */
  mutate: readonly string[];
  /** The tests that are asked whether they notice. */
  tests: readonly string[];
}

/** Where a fault would show a false verdict or an edit in the wrong place. Each is run by itself, with its own tests. */
export const AREAS: Readonly<Record<string, MutationArea>> = {
  matcher: {
    mutate: ['utils/engine/{pattern,phrase-index,phrase-match}.ts'],
    tests: ['utils/engine/{pattern,phrase-index,phrase-match}.test.ts'],
  },
  numbers: {
    mutate: [
      `${FACTS}/{counted,dates,impossible,multiples,percentages,ratios,reading,spans,structure,totals,units}.ts`,
    ],
    tests: [`${FACTS}/!(claims|scripture).test.ts`, 'tests/mutation/examples.test.ts'],
  },
};

/** The area that the environment names: Stryker and Vitest each read their own configuration. */
export function currentArea(): MutationArea & { name: string } {
  const name = process.env.TANQIH_MUTATION ?? 'matcher';
  const area = AREAS[name];
  if (area === undefined) throw new Error(`no area of mutation is called ${name}`);
  return { name, ...area };
}
