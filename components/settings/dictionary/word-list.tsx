import { useLiveQuery } from 'dexie-react-hooks';
import { X } from 'lucide-react';
import { type FormEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import { fold } from '../../../utils/arabic/fold.ts';
import { addWords, listWords, MOST_WORDS, removeWords } from '../../../utils/database/dictionary.ts';
import { useDatabase, useDatabaseIsNewer } from '../../app/database.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { SearchInput, TextInput } from '../../ui/input.tsx';
import { Sentence, useTranslate } from '../../ui/locale.tsx';
import { useNotify } from '../../ui/toast.tsx';
import { wordsIn } from './words-in.ts';

/** Below this many words the list needs no search. */
const FEW = 12;

const searchable = (text: string): string => fold(text, { taMarbuta: true }).text.toLowerCase();

/** The words of one dictionary: adding, finding, removing. */
export function WordList({ owner }: { owner: string }) {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const readOnly = useDatabaseIsNewer();
  const words = useLiveQuery(() => listWords(database, owner), [database, owner]);
  const [query, setQuery] = useState('');
  const sought = searchable(useDeferredValue(query).trim());
  const found = useMemo(
    () => (sought === '' ? words : words?.filter((word) => searchable(word).includes(sought))) ?? [],
    [words, sought],
  );
  const add = async (added: readonly string[]) => {
    const result = await addWords(database, { owner, words: added, at: Date.now() });
    if (result.ok) return notify({ tone: 'done', text: t('dictionaryAdded', { count: result.value.length }) });
    const full = result.failure === 'full';
    return notify({ tone: 'problem', text: full ? t('dictionaryFull', { most: MOST_WORDS }) : t('dictionaryFailed') });
  };
  const remove = async (word: string) => {
    const result = await removeWords(database, owner, [word]);
    if (!result.ok) return notify({ tone: 'problem', text: t('dictionaryFailed') });
    const putBack = () => void add([word]);
    return notify({
      tone: 'done',
      text: t('dictionaryRemoved', { word }),
      action: { label: t('takeBack'), onSelect: putBack },
    });
  };
  if (words === undefined) return null;
  return (
    <div>
      {!readOnly && <AddWords onAdd={(added) => void add(added)} />}
      {words.length > FEW && (
        <div className="border-b border-line px-4 py-2.5">
          <SearchInput label={t('dictionarySearch')} value={query} onChange={setQuery} />
        </div>
      )}
      <p role="status" className="px-4 pt-2.5 text-[12.5px] text-ink-2 not-last:pb-1 last:pb-3.5">
        {words.length === 0 ? (
          t('dictionaryEmpty')
        ) : found.length === 0 ? (
          <Sentence id="dictionaryNothing" params={{ query }} />
        ) : (
          t('dictionaryCount', { count: found.length })
        )}
      </p>
      {found.length > 0 && <Words words={found} readOnly={readOnly} onRemove={(word) => void remove(word)} />}
    </div>
  );
}

function AddWords({ onAdd }: { onAdd: (words: readonly string[]) => void }) {
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const words = wordsIn(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.length === 0) return;
    onAdd(words);
    setText('');
  };
  return (
    <form onSubmit={submit} className="flex gap-2 border-b border-line px-4 py-3">
      <label htmlFor={id} className="sr-only">
        {t('dictionaryAddLabel')}
      </label>
      <TextInput
        id={id}
        autoComplete="off"
        value={text}
        placeholder={t('dictionaryAddPlaceholder')}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          // A line of text has no lines: a pasted column would become one word.
          const pasted = event.clipboardData.getData('text/plain');
          if (!pasted.includes('\n')) return;
          event.preventDefault();
          setText(`${text} ${pasted.replaceAll(/\s+/gu, ' ')}`.trim());
        }}
      />
      <Button type="submit" variant="primary" disabled={words.length === 0}>
        {t('dictionaryAdd')}
      </Button>
    </form>
  );
}

type WordsProps = { words: readonly string[]; readOnly: boolean; onRemove: (word: string) => void };

function Words({ words, readOnly, onRemove }: WordsProps) {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div ref={scroller} className="max-h-96 overflow-y-auto px-4 pb-2">
      <Virtualizer scrollRef={scroller} as="ul" item="li" data={words} itemSize={37}>
        {(word) => (
          <div key={word} className="flex min-h-9 items-center gap-2 border-t border-line">
            <span className="min-w-0 flex-1 truncate font-text text-[16px]">
              <bdi>{word}</bdi>
            </span>
            {!readOnly && (
              <IconButton label={t('dictionaryRemove', { word })} className="-me-2" onClick={() => onRemove(word)}>
                <X />
              </IconButton>
            )}
          </div>
        )}
      </Virtualizer>
    </div>
  );
}
