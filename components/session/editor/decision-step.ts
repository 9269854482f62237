import { type Node as DocumentNode } from '@tiptap/pm/model';
import { Step, StepMap, StepResult, type Transform } from '@tiptap/pm/transform';
import * as z from 'zod/mini';
import { decisionSchema, findingSchema } from '../../../utils/draft/finding.ts';

const decisionChangeSchema = z.object({
  /** The root of a finding's id, or what `ruleKey` gives for a rule, `batchKey` for a batch. */
  key: z.string(),
  rule: z.string(),
  /** The finding as it stood in the text when she decided; null for a whole rule and for a batch. */
  finding: z.nullable(findingSchema),
  /** What she decides; null takes the decision back. */
  decision: z.nullable(decisionSchema),
  previous: z.nullable(decisionSchema),
  /** The text at the finding's place before and after; equal where nothing was changed. */
  before: z.string(),
  after: z.string(),
});
export type DecisionChange = z.infer<typeof decisionChangeSchema>;

const RULE_PREFIX = 'rule:';
const BATCH_PREFIX = 'batch:';

/** The key under which ignoring a whole rule is kept among the decisions. */
export function ruleKey(rule: string): string {
  return `${RULE_PREFIX}${rule}`;
}

/** The rule that a key of `ruleKey` stands for; undefined for any other key. */
export function ruleOfKey(key: string): string | undefined {
  return key.startsWith(RULE_PREFIX) ? key.slice(RULE_PREFIX.length) : undefined;
}

/** The key of a batch of edits that a rule made at a time. It is in the undo history, not among the kept decisions. */
export function batchKey(rule: string, at: number): string {
  return `${BATCH_PREFIX}${rule}:${at}`;
}

export function isBatchKey(key: string): boolean {
  return key.startsWith(BATCH_PREFIX);
}

/** A decision as a step that changes no letter, so that one undo history holds edits and decisions. */
export class DecisionStep extends Step {
  readonly change: DecisionChange;

  constructor(change: DecisionChange) {
    super();
    this.change = change;
  }

  override apply(doc: DocumentNode): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): DecisionStep {
    const { decision, previous, before, after } = this.change;
    return new DecisionStep({ ...this.change, decision: previous, previous: decision, before: after, after: before });
  }

  override map(): DecisionStep {
    return this;
  }

  override toJSON(): unknown {
    return { stepType: 'decision', change: this.change };
  }

  static override fromJSON(_schema: unknown, json: unknown): DecisionStep {
    return new DecisionStep(z.object({ change: decisionChangeSchema }).parse(json).change);
  }
}
Step.jsonID('decision', DecisionStep);

/** The decisions made or taken back in a transaction, in order. */
export function decisionsIn({ steps }: Transform): DecisionChange[] {
  return steps.flatMap((step) => (step instanceof DecisionStep ? [step.change] : []));
}
