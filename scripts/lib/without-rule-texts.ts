import { parseSync, type Plugin } from 'vite';

/** What only a reader of rules needs: checking a text goes without. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'why', 'good', 'bad']);

const PACKS = /[\\/]utils[\\/]engine[\\/](?:rules|style)[\\/].+\.ts$/u;

/**
 * Takes names, reasons and examples out of the rule packs, for bundles that check and show nothing: two thirds of the
 * packs are words for people.
 */
export function withoutRuleTexts(): Plugin {
  return {
    name: 'without-rule-texts',
    enforce: 'pre',
    transform: {
      filter: { id: PACKS },
      handler: (code) => ({ code: removeTexts(code), map: null }),
    },
  };
}

/** The source of a pack without the properties of its objects that hold texts. */
export function removeTexts(code: string): string {
  const { program, errors } = parseSync('pack.ts', code);
  const [problem] = errors;
  if (problem !== undefined) throw new Error(problem.message);
  let kept = '';
  let from = 0;
  for (const { start, end } of textsIn(program)) {
    kept += code.slice(from, start);
    from = end + (/^\s*,/u.exec(code.slice(end))?.[0].length ?? 0);
  }
  return kept + code.slice(from);
}

interface Span {
  start: number;
  end: number;
}

/** The outermost text properties below a node, in order. */
function textsIn(node: unknown): Span[] {
  if (Array.isArray(node)) return node.flatMap((child) => textsIn(child));
  if (!isNode(node)) return [];
  const children = Object.values(node).flatMap((child) => textsIn(child));
  if (node.type !== 'ObjectExpression') return children;
  const own = node.properties.filter(isText);
  const isInside = ({ start }: Span) => own.some((text) => text.start <= start && start < text.end);
  return [...own, ...children.filter((child) => !isInside(child))].toSorted((a, b) => a.start - b.start);
}

type SyntaxNode = Span & { type: string; properties: unknown[] };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isText(property: unknown): property is Span {
  return (
    isNode(property) &&
    'key' in property &&
    isNode(property.key) &&
    'name' in property.key &&
    typeof property.key.name === 'string' &&
    TEXTS.has(property.key.name)
  );
}
