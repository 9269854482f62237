import { clsx } from 'clsx';
import { type Finding } from '../../utils/draft/finding.ts';
import { useTranslate } from '../ui/locale.tsx';
import { PASS_INK } from '../ui/pass-ink.ts';
import { Pieces } from './pieces.tsx';
import { useRuleText } from './rule-text.ts';
import { previewOf } from './suggestion-preview.ts';

/** A finding in the list, in two lines. */
export function FindingRow({ finding, text }: { finding: Finding; text: string }) {
  const t = useTranslate();
  const { title } = useRuleText(finding);
  const ink = PASS_INK[finding.pass];
  return (
    <div className="flex gap-2.5">
      <span aria-hidden className={clsx('mt-2 size-2 flex-none rounded-full', ink.fill)} />
      <div className="min-w-0 flex-1">
        <div dir="auto" className="truncate font-text text-[16px] leading-[1.8]">
          <Pieces pass={finding.pass} pieces={previewOf(text, finding, finding.suggestions[0])} />
        </div>
        <div className="truncate text-[12px] text-ink-2">
          <span className="sr-only">{t(ink.label)}: </span>
          {title}
        </div>
      </div>
    </div>
  );
}
