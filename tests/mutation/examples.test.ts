import { NO_CONTEXT } from '../../utils/engine/context.ts';
import { describeExamples } from '../../utils/engine/rules/examples.test-helper.ts';
import { factsRules } from '../../utils/engine/rules/facts/index.ts';

/** Of the examples only those of the checks that reckon: all of them would take minutes for every change. */
const reckoning = factsRules.filter(
  ({ id }) => id.startsWith('facts/computed-') && !id.startsWith('facts/computed-verse'),
);

describeExamples(reckoning, NO_CONTEXT);
