import { ListPlus, Plus, X } from 'lucide-react';
import { memo, useCallback, useRef, useState } from 'react';
import { type Term } from '../../../utils/draft/style-sheet.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/input.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { formsOf, mergeTerms } from './parse-terms.ts';
import { PasteTerms } from './paste-terms.tsx';

/** A row as she writes it: half-written ones are no terms yet. */
type Row = { key: number; from: string; to: string; latin: string };

type TermTableProps = { terms: readonly Term[]; latin: boolean; onChange: (terms: Term[]) => void };

let lastKey = 0;
const rowOf = ({ from, to, latin = '' }: Term): Row => ({ key: (lastKey += 1), from: from.join('، '), to, latin });

function termsOf(rows: readonly Row[]): Term[] {
  return rows.flatMap(({ from, to, latin }) => {
    const forms = formsOf(from);
    if (forms.length === 0 || to.trim() === '') return [];
    return [{ from: forms, to: to.trim(), ...(latin.trim() !== '' && { latin: latin.trim() }) }];
  });
}

/** What becomes what: rows to write in, and a list to paste. */
export function TermTable({ terms, latin, onChange }: TermTableProps) {
  const t = useTranslate();
  const [rows, setRows] = useState<readonly Row[]>(() => terms.map(rowOf));
  const [pastes, setPastes] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const latest = useRef(rows);
  const change = useCallback(
    (next: readonly Row[]) => {
      latest.current = next;
      setRows(next);
      onChange(termsOf(next));
    },
    [onChange],
  );
  const edit = useCallback(
    (key: number, part: Partial<Row>) =>
      change(latest.current.map((row) => (row.key === key ? { ...row, ...part } : row))),
    [change],
  );
  const remove = useCallback((key: number) => change(latest.current.filter((row) => row.key !== key)), [change]);
  const add = () => {
    change([...rows, rowOf({ from: [], to: '' })]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  return (
    <div>
      {rows.length === 0 && <p className="px-4 pt-3 text-[13px] text-ink-2">{t('termsEmpty')}</p>}
      {rows.length > 0 && (
        <ul ref={list} aria-label={t('styleTerms')} className="max-h-[60dvh] overflow-y-auto">
          {rows.map((row) => (
            <TermRow key={row.key} row={row} latin={latin || row.latin !== ''} onEdit={edit} onRemove={remove} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2 px-4 py-3">
        <Button onClick={add}>
          <Plus aria-hidden className="size-4" />
          {t('termAdd')}
        </Button>
        <Button variant="ghost" onClick={() => setPastes(true)}>
          <ListPlus aria-hidden className="size-4" />
          {t('termsPaste')}
        </Button>
      </div>
      <PasteTerms
        open={pastes}
        onClose={() => setPastes(false)}
        onAdd={(added) => change(mergeTerms(termsOf(rows), added).map(rowOf))}
      />
    </div>
  );
}

type TermRowProps = {
  row: Row;
  latin: boolean;
  onEdit: (key: number, part: Partial<Row>) => void;
  onRemove: (key: number) => void;
};

const TermRow = memo(function TermRow({ row, latin, onEdit, onRemove }: TermRowProps) {
  const t = useTranslate();
  return (
    <li className="flex items-start gap-2 border-b border-line py-2.5 ps-4 pe-2">
      <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
        <TextInput
          aria-label={t('termFrom')}
          value={row.from}
          placeholder={t('termFromPlaceholder')}
          onChange={(event) => onEdit(row.key, { from: event.target.value })}
        />
        <TextInput
          aria-label={t('termTo')}
          value={row.to}
          placeholder={t('termToPlaceholder')}
          onChange={(event) => onEdit(row.key, { to: event.target.value })}
        />
        {latin && (
          <TextInput
            aria-label={t('termLatin')}
            className="col-span-2"
            dir="ltr"
            value={row.latin}
            placeholder={t('termLatin')}
            onChange={(event) => onEdit(row.key, { latin: event.target.value })}
          />
        )}
      </div>
      <IconButton label={t('termRemove')} className="mt-0.5" onClick={() => onRemove(row.key)}>
        <X />
      </IconButton>
    </li>
  );
});
