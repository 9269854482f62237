import { clsx } from 'clsx';
import { SlidersHorizontal } from 'lucide-react';
import { type Block } from '../../../utils/draft/block.ts';
import { againstTarget } from '../../../utils/draft/word-count.ts';
import { useFormat, useTranslate } from '../../ui/locale.tsx';
import { Popover } from '../../ui/popover.tsx';
import { REGISTER_NAMES } from './register-names.ts';
import { type Brief } from './use-brief.ts';
import { WordCountsTable } from './word-counts-table.tsx';

type DraftLineProps = { brief: Brief | null; words: number; blocks: () => readonly Block[]; onBrief: () => void };

const PART =
  '-my-0.5 flex items-center gap-1.5 rounded-md px-1.5 py-1 text-[12.5px] text-ink-2 hover:bg-wash hover:text-ink';

/** For whom the draft is written, and how long it is beside how long it should be. */
export function DraftLine({ brief, words, blocks, onBrief }: DraftLineProps) {
  const t = useTranslate();
  const { number } = useFormat();
  const target = brief?.targetWords;
  const state = target === undefined ? null : againstTarget(words, target).state;
  const parts = [brief?.client?.name.trim(), brief?.register && t(REGISTER_NAMES[brief.register])].filter(Boolean);
  return (
    <div className="mb-2 -mx-1.5 flex items-center gap-2">
      <button type="button" title={t('brief')} onClick={onBrief} className={clsx(PART, 'min-w-0')}>
        <SlidersHorizontal aria-hidden className="size-[15px] flex-none" />
        <span className="sr-only">{t('brief')}: </span>
        <span className="truncate">
          {parts.length === 0
            ? t('briefNone')
            : parts.map((part, index) => (
                <span key={part}>
                  {index > 0 && ' · '}
                  <bdi>{part}</bdi>
                </span>
              ))}
        </span>
      </button>
      <Popover
        label={t('counts')}
        trigger={
          <button type="button" title={t('counts')} className={clsx(PART, 'ms-auto flex-none')}>
            {target === undefined ? (
              t('counts')
            ) : (
              <>
                <span
                  aria-hidden
                  className={clsx(
                    'size-2 rounded-full',
                    state === 'met' ? 'bg-verdigris' : state === 'over' ? 'bg-rubric' : 'bg-line-strong',
                  )}
                />
                <span className="sr-only">{t('counts')}: </span>
                <bdi>{t('wordsOfTarget', { words: number(words), target: number(target) })}</bdi>
              </>
            )}
          </button>
        }
      >
        <WordCountsTable blocks={blocks()} target={target} />
      </Popover>
    </div>
  );
}
