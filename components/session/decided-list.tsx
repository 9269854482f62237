import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { type Decision, type Finding } from '../../utils/draft/finding.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { PASS_INK } from '../ui/pass-ink.ts';
import { useRuleText } from './rule-text.ts';
import { headOf } from './suggestion-preview.ts';

export type Decided = { finding: Finding; decision: Decision };

const NAMES: Record<Decision, MessageKey> = {
  accepted: 'decidedAccepted',
  rejected: 'decidedRejected',
  ignored: 'decidedIgnored',
};
const SHOWN_LETTERS = 80;

type DecidedListProps = {
  decided: readonly Decided[];
  text: string;
  readOnly: boolean;
  onReopen: (id: string) => void;
};

/** What she has decided so far, and the way back. */
export function DecidedList({ decided, text, readOnly, onReopen }: DecidedListProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(false);
  if (decided.length === 0) return null;
  return (
    <div className="border-t border-line">
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        className="flex min-h-10 w-full items-center gap-2 px-[15px] text-start text-[12.5px] text-ink-2 -outline-offset-2 hover:bg-wash"
      >
        <span className="flex-1">{t('decidedCount', { count: decided.length })}</span>
        <ChevronDown aria-hidden className={clsx('size-4', shown && 'rotate-180')} />
      </button>
      {shown && (
        <ul aria-label={t('decided')} className="max-h-[40dvh] overflow-y-auto">
          {decided.map((each) => (
            <DecidedRow key={each.finding.id} {...each} text={text} readOnly={readOnly} onReopen={onReopen} />
          ))}
        </ul>
      )}
    </div>
  );
}

type DecidedRowProps = Decided & Omit<DecidedListProps, 'decided'>;

function DecidedRow({ finding, decision, text, readOnly, onReopen }: DecidedRowProps) {
  const t = useTranslate();
  const { title } = useRuleText(finding);
  const place = headOf(text.slice(finding.range.start, finding.range.end), SHOWN_LETTERS).trim();
  return (
    <li className="flex items-center gap-2.5 border-t border-line px-[15px] py-2">
      <span aria-hidden className={clsx('size-2 flex-none rounded-full', PASS_INK[finding.pass].fill)} />
      <div className="min-w-0 flex-1">
        {place !== '' && (
          <div dir="auto" className="truncate font-text text-[15.5px] leading-[1.8]">
            {place}
          </div>
        )}
        <div className="truncate text-[12px] text-ink-2">
          {t(NAMES[decision])} · {title}
        </div>
      </div>
      {!readOnly && <Button onClick={() => onReopen(finding.id)}>{t('reopenFinding')}</Button>}
    </li>
  );
}
