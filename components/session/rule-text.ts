import { useMemo } from 'react';
import { type Finding } from '../../utils/draft/finding.ts';
import { describe } from '../../utils/passes/describe.ts';
import { useLocale } from '../ui/locale.tsx';

/** The rule's name and its reason for a finding, in the language of the interface. */
export function useRuleText(finding: Finding): { title: string; why: string } {
  const locale = useLocale();
  return useMemo(() => describe(finding, locale), [finding, locale]);
}
