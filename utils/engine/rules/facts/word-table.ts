import { type WordForm, perForm } from '../../../arabic/word-forms.ts';

/**
 * A table of folded words by class; a word that stands in two classes belongs to the first. The lookup puts و or ف and the
 * article before a word aside.
 */
export function wordTable<Class extends string>(
  classes: readonly (readonly [Class, readonly string[]])[],
): (form: WordForm) => Class | 'none' {
  const words = new Map<string, Class>();
  for (const [name, forms] of classes) for (const form of forms) if (!words.has(form)) words.set(form, name);
  return perForm(({ folded }) => {
    const bare = /^[وف]./u.test(folded) ? folded.slice(1) : folded;
    const withoutArticle = bare.replace(/^(?:[بكل]?ال|لل)(?=..)/u, '');
    return words.get(folded) ?? words.get(bare) ?? words.get(withoutArticle) ?? 'none';
  });
}
