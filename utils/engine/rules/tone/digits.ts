import { rule } from '../../rule.ts';
import { mixed, placesOf, watchWhere } from './mixture.ts';

const digitsOf = placesOf(
  watchWhere(({ kind }) => kind === 'number'),
  ({ folded }) => (/[٠-٩۰-۹]/u.test(folded) ? '١٢٣' : '123'),
);

export const mixedDigits = rule({
  id: 'tone/mixed-digits',
  pass: 'tone',
  title: { ar: 'أرقام من نظامين', en: 'Mixed digits' },
  why: {
    ar: 'يجمع النص بين الأرقام {main} و{used}؛ نظام واحد في النص كله.',
    en: 'The text mixes {main} and {used}; keep one set of digits.',
  },
  severity: 'warning',
  match: {
    kind: 'document',
    find: (analysis) => mixed(digitsOf(analysis)),
  },
  good: ['في عام 2024 بلغ العدد 350.', 'في عام ٢٠٢٤ بلغ العدد ٣٥٠.', 'ظهر GPT-4 عام ٢٠٢٣.'],
  bad: [['في عام 2024 بلغ العدد 350، وكان ٢٠٠ قبل ذلك.', null]],
});
