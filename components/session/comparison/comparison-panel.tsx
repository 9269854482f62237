import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { GENRES, type Genre, type Register } from '../../../utils/draft/register.ts';
import type { Measure } from '../../../utils/engine/measures.ts';
import { type MessageKey } from '../../../utils/i18n/translate.ts';
import { Select } from '../../ui/input.tsx';
import { Sentence, useTranslate } from '../../ui/locale.tsx';
import { type Comparison, compare, LEAST_SENTENCES, LEAST_WORDS, likelyGenre } from './comparison.ts';
import { ComparisonRowItem } from './comparison-row.tsx';

const GENRE_NAMES: Record<Genre, { label: MessageKey; texts: MessageKey }> = {
  news: { label: 'genreNews', texts: 'genreNewsTexts' },
  encyclopaedic: { label: 'genreEncyclopaedic', texts: 'genreEncyclopaedicTexts' },
  essay: { label: 'genreEssay', texts: 'genreEssayTexts' },
  academic: { label: 'genreAcademic', texts: 'genreAcademicTexts' },
  marketing: { label: 'genreMarketing', texts: 'genreMarketingTexts' },
};

type ComparisonPanelProps = {
  measures: readonly Measure[];
  words: number;
  /** What she chose to lay the draft beside. */
  genre: Genre | undefined;
  register: Register | undefined;
  readOnly: boolean;
  onGenre: (genre: Genre) => void;
};

/** The draft's counts beside those of human Arabic of its kind, folded away until asked for. */
export function ComparisonPanel({ measures, words, genre, register, readOnly, onGenre }: ComparisonPanelProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(false);
  const id = useId();
  const chosen = genre ?? likelyGenre(register);
  const comparison = useMemo(() => compare(measures, words, chosen), [measures, words, chosen]);
  if (measures.length === 0) return null;
  return (
    <section className="mx-3.5 mb-2.5 flex min-h-0 flex-none flex-col rounded-[14px] bg-wash">
      <h2>
        <button
          type="button"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
          className="flex min-h-9 w-full items-center justify-between gap-2 rounded-[14px] px-3.5 py-1.5 text-start text-[12.5px] font-medium text-ink-2 hover:text-ink"
        >
          {t('compare')}
          <ChevronDown aria-hidden className={clsx('size-4 flex-none transition-transform', shown && 'rotate-180')} />
        </button>
      </h2>
      {shown && (
        <div id={id} className="max-h-[min(46vh,380px)] overflow-y-auto px-3.5 pt-1.5 pb-3">
          <GenreChoice value={chosen} disabled={readOnly} onChoose={onGenre} />
          <ComparisonBody comparison={comparison} texts={t(GENRE_NAMES[chosen].texts)} />
        </div>
      )}
    </section>
  );
}

function GenreChoice({
  value,
  disabled,
  onChoose,
}: {
  value: Genre;
  disabled: boolean;
  onChoose: (genre: Genre) => void;
}) {
  const t = useTranslate();
  return (
    <label className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[12px] text-ink-2">
      {t('compareGenre')}
      <Select
        className="min-w-36 flex-1"
        value={value}
        disabled={disabled}
        options={GENRES.map((genre) => ({ value: genre, label: t(GENRE_NAMES[genre].label) }))}
        onChoose={onChoose}
      />
    </label>
  );
}

function ComparisonBody({ comparison, texts }: { comparison: Comparison; texts: string }) {
  const t = useTranslate();
  if (comparison.state === 'too-short') return <Note>{t('compareTooShort', { words: LEAST_WORDS })}</Note>;
  const { rows, baseline, rhythm } = comparison;
  return (
    <>
      {baseline === null && <Note>{t('compareNoBaseline')}</Note>}
      <ul aria-label={t('compare')} className="flex flex-col gap-2.5">
        {rows.map((row) => (
          <ComparisonRowItem key={row.id} row={row} texts={texts} />
        ))}
      </ul>
      {rhythm === 'short' && <Note>{t('compareNoRhythm', { sentences: LEAST_SENTENCES })}</Note>}
      {rhythm === 'unknown' && <Note>{t('compareNoRhythmKnown')}</Note>}
      {baseline !== null && (
        <Note>
          <Sentence id="compareSource" params={{ count: baseline.texts, title: baseline.source.title }} />
        </Note>
      )}
      <Note>{t('compareNote')}</Note>
    </>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <p className="mt-2 text-[11.5px] leading-relaxed text-ink-2">{children}</p>;
}
