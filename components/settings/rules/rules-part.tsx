import { useDeferredValue, useId, useMemo, useState } from 'react';
import { PASSES } from '../../../utils/draft/finding.ts';
import { isRuleOn, type SwitchedRule, switchRules } from '../../../utils/settings/rule-switches.ts';
import { updateSettings } from '../../../utils/settings/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { SearchInput } from '../../ui/input.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { PASS_INK } from '../../ui/pass-ink.ts';
import { Switch } from '../../ui/switch.tsx';
import { useNotify } from '../../ui/toast.tsx';
import { Choices } from '../choices.tsx';
import { useSettings } from '../settings-provider.tsx';
import { disputedRules, ruleEntries, type RuleFilter, ruleLines } from './rule-entries.ts';
import { RuleList } from './rule-list.tsx';

const ENTRIES = ruleEntries();
const DISPUTED = disputedRules(ENTRIES);
const EVERYTHING: RuleFilter = { query: '', pass: 'all', state: 'all' };

/** «القواعد»: everything the engine looks for, why, and whether it may. */
export function RulesPart({ rule }: { rule: string | undefined }) {
  const t = useTranslate();
  const notify = useNotify();
  const { ignoredRules, enabledRules } = useSettings();
  const [filter, setFilter] = useState(EVERYTHING);
  const switches = useMemo(() => ({ ignoredRules, enabledRules }), [ignoredRules, enabledRules]);
  const { pass, state } = filter;
  const query = useDeferredValue(filter.query);
  const lines = useMemo(() => ruleLines(ENTRIES, { query, pass, state }, switches), [query, pass, state, switches]);
  const count = lines.reduce((sum, line) => sum + (line.kind === 'topic' ? line.count : 0), 0);
  const change = (rules: readonly SwitchedRule[], on: boolean) => {
    updateSettings((stored) => switchRules(stored, rules, on)).catch(() =>
      notify({ tone: 'problem', text: t('settingsFailed') }),
    );
  };
  // She came for one rule: nothing may hide it.
  const [shown, setShown] = useState(rule);
  if (shown !== rule) {
    setShown(rule);
    setFilter(EVERYTHING);
  }
  return (
    <section aria-label={t('rules')} className="flex h-full flex-col pt-5">
      <p className="flex-none text-[13px] leading-relaxed text-ink-2">{t('rulesNote')}</p>
      <div className="mt-3 flex-none">
        <SearchInput
          label={t('rulesSearch')}
          value={filter.query}
          onChange={(sought) => setFilter({ ...filter, query: sought })}
        />
      </div>
      <div className="mt-2 flex flex-none flex-wrap gap-2">
        <Choices
          label={t('rulesPass')}
          value={pass}
          options={[
            { value: 'all', label: t('rulesAll') },
            ...PASSES.map((each) => ({ value: each, label: t(PASS_INK[each].label) })),
          ]}
          onChange={(chosen) => setFilter({ ...filter, pass: chosen })}
        />
        <Choices
          label={t('rulesState')}
          value={state}
          options={[
            { value: 'all', label: t('rulesAll') },
            { value: 'on', label: t('rulesStateOn') },
            { value: 'off', label: t('rulesStateOff') },
          ]}
          onChange={(chosen) => setFilter({ ...filter, state: chosen })}
        />
      </div>
      {filter.query === '' && (pass === 'all' || pass === 'language') && (
        <Disputed switches={switches} onChange={(on) => change(DISPUTED, on)} />
      )}
      <p role="status" className="mt-2.5 flex-none px-1 text-[12.5px] text-ink-2">
        {t('rulesCount', { count })}
      </p>
      {count === 0 ? (
        <div className="pt-6 text-center">
          <p className="mb-3 text-[13px] text-ink-2">{t('rulesNothing')}</p>
          <Button onClick={() => setFilter(EVERYTHING)}>{t('rulesClear')}</Button>
        </div>
      ) : (
        <RuleList
          key={`${query} ${pass} ${state}`}
          lines={lines}
          shown={rule}
          switches={switches}
          onSwitch={(each, on) => change([each], on)}
        />
      )}
    </section>
  );
}

type DisputedProps = { switches: Parameters<typeof isRuleOn>[1]; onChange: (on: boolean) => void };

/** One switch for all that scholars dispute; each can still be switched by itself. */
function Disputed({ switches, onChange }: DisputedProps) {
  const t = useTranslate();
  const id = useId();
  const on = DISPUTED.filter((rule) => isRuleOn(rule, switches)).length;
  return (
    <div className="mt-2 flex flex-none items-center gap-3 rounded-[14px] bg-wash px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <div className="text-[13.5px] font-medium">{t('rulesDisputed')}</div>
        <p id={id} className="text-[12.5px] leading-relaxed text-ink-2">
          {t('rulesDisputedNote', { on, all: DISPUTED.length })}
        </p>
      </div>
      <Switch label={t('rulesDisputed')} checked={on === DISPUTED.length} onChange={onChange} />
    </div>
  );
}
