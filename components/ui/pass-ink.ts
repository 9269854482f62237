import { type Pass } from '../../utils/draft/finding.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';

type Ink = { label: MessageKey; text: string; wash: string; fill: string; soft: string };

/** Each pass has its ink: saffron, verdigris, lapis, rubric. */
export const PASS_INK: Record<Pass, Ink> = {
  humanize: {
    label: 'passHumanize',
    text: 'text-saffron-ink',
    wash: 'bg-saffron-wash',
    fill: 'bg-saffron',
    soft: 'bg-saffron-soft',
  },
  facts: {
    label: 'passFacts',
    text: 'text-verdigris-ink',
    wash: 'bg-verdigris-wash',
    fill: 'bg-verdigris',
    soft: 'bg-verdigris-soft',
  },
  tone: { label: 'passTone', text: 'text-lapis-ink', wash: 'bg-lapis-wash', fill: 'bg-lapis', soft: 'bg-lapis-soft' },
  language: {
    label: 'passLanguage',
    text: 'text-rubric-ink',
    wash: 'bg-rubric-wash',
    fill: 'bg-rubric',
    soft: 'bg-rubric-soft',
  },
};
