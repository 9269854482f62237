import { passSchema } from '../../../utils/draft/finding.ts';
import { type PassFilter } from '../editor/findings-state.ts';

/** The stored pass; all of them where it is no pass. */
export function asPassFilter(stored: string): PassFilter {
  return passSchema.safeParse(stored).data ?? 'all';
}

const TAGS: Readonly<Record<string, string>> = { eng: 'en', fra: 'fr', pes: 'fa', prs: 'fa', urd: 'ur' };

/** The `lang` of a draft whose language is given in three letters; Arabic where it is not known. */
export function contentLanguage(language: string): string {
  return TAGS[language] ?? 'ar';
}
