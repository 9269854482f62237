import { type Block } from '../../../utils/draft/block.ts';
import { type TargetState, wordCounts } from '../../../utils/draft/word-count.ts';
import { type Translate, useFormat, useTranslate } from '../../ui/locale.tsx';

/** How far the draft is from its target, in words. */
function targetSentence({ state, difference }: TargetState, t: Translate): string {
  if (state === 'met') return t('targetMet');
  return state === 'under' ? t('targetUnder', { count: -difference }) : t('targetOver', { count: difference });
}

/** The words and characters of a draft, as Word counts them, of all of it and by section. */
export function WordCountsTable({ blocks, target }: { blocks: readonly Block[]; target: number | undefined }) {
  const t = useTranslate();
  const { number } = useFormat();
  const counts = wordCounts(blocks, { target });
  const lines = [
    [t('countsWords'), counts.words],
    ...(counts.withoutHeadings.words === counts.words
      ? []
      : [[t('countsWithoutHeadings'), counts.withoutHeadings.words] as const]),
    [t('countsCharacters'), counts.characters],
    [t('countsCharactersWithSpaces'), counts.charactersWithSpaces],
  ] as const;
  return (
    <div className="text-[13px]">
      <h2 className="text-[14px] font-semibold">{t('counts')}</h2>
      <p className="mt-0.5 text-[12.5px] leading-relaxed text-ink-2">{t('countsMethod')}</p>
      <dl className="mt-2.5">
        {lines.map(([name, value]) => (
          <CountLine key={name} name={name} value={number(value)} />
        ))}
        {counts.target && (
          <CountLine
            name={t('countsTarget')}
            value={number(counts.target.words)}
            note={targetSentence(counts.target, t)}
          />
        )}
      </dl>
      {counts.target === undefined && <p className="mt-2 text-[12.5px] text-ink-2">{t('countsNoTarget')}</p>}
      {counts.sections.length > 1 && (
        <>
          <h3 className="mt-3 text-[12.5px] font-medium text-ink-2">{t('countsSections')}</h3>
          <dl className="mt-1">
            {counts.sections.map(({ heading, start, words }) => (
              <CountLine key={start} name={heading || t('countsBeforeHeading')} value={number(words)} />
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function CountLine({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div className="flex items-baseline gap-3 border-b border-line py-1.5 last:border-b-0">
      <dt className="min-w-0 flex-1">
        <bdi>{name}</bdi>
        {note !== undefined && <span className="block text-[12px] text-ink-2">{note}</span>}
      </dt>
      <dd className="flex-none font-semibold">{value}</dd>
    </div>
  );
}
