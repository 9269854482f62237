import { describe } from '../../utils/passes/describe.ts';
import { Button } from '../ui/button.tsx';
import { useLocale, useTranslate } from '../ui/locale.tsx';
import { Line, Section } from './section.tsx';

/** Rules she switched off for every text, and the way to switch them on again. */
export function RulesSection({ rules, onChange }: { rules: readonly string[]; onChange: (rules: string[]) => void }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Section title={t('rulesTitle')}>
      {rules.length === 0 && <Line label={<span className="text-ink-2">{t('rulesNone')}</span>} />}
      {rules.map((rule) => (
        <Line key={rule} label={describe({ rule, params: {} }, locale).title}>
          <Button onClick={() => onChange(rules.filter((other) => other !== rule))}>{t('rulesOn')}</Button>
        </Line>
      ))}
    </Section>
  );
}
