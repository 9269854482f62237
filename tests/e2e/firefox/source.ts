/** Gives the JSON of an expression's value, evaluated with the rights of the browser. */
export type Evaluate = (expression: string) => Promise<string>;

/**
 * A call of a function as source, to run elsewhere: it sees nothing but its arguments. Those in `first` are expressions
 * of the place it runs in, those in `values` go there as JSON.
 */
export function callSource(
  call: (...values: never[]) => unknown,
  values: readonly unknown[],
  ...first: string[]
): string {
  return `(${call.toString()})(${[...first, ...values.map((value) => JSON.stringify(value))].join(', ')})`;
}
