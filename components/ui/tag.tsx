import { clsx } from 'clsx';
import { type Pass } from '../../utils/draft/finding.ts';
import { useTranslate } from './locale.tsx';
import { PASS_INK } from './pass-ink.ts';

/** The name of a pass in its ink. */
export function PassTag({ pass }: { pass: Pass }) {
  const t = useTranslate();
  const ink = PASS_INK[pass];
  return (
    <span className={clsx('flex-none rounded-full px-2.5 py-0.5 text-[12px] font-semibold', ink.wash, ink.text)}>
      {t(ink.label)}
    </span>
  );
}
