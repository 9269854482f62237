import { type Digits, fill, type Locale } from '../i18n/translate.ts';
import type { Finding } from '../draft/finding.ts';
import { RULES } from '../engine/rules/index.ts';
import { HOUSE_RULES } from '../engine/style/index.ts';

const BY_ID = new Map([...RULES, ...HOUSE_RULES].map((rule) => [rule.id, rule]));

/** A rule's name and its reason for a finding, in the language of the interface. */
export function describe(
  finding: Pick<Finding, 'rule' | 'params'>,
  locale: Locale,
  digits: Digits = 'latn',
): { title: string; why: string } {
  const rule = BY_ID.get(finding.rule);
  if (rule === undefined) return { title: finding.rule, why: '' };
  return { title: rule.title[locale], why: fill(locale, rule.why[locale], finding.params, digits) };
}
