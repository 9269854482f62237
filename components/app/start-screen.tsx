import { ClipboardPaste, History, LoaderCircle, Newspaper, Settings } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';
import { FirstRun } from './first-run.tsx';
import { useShortcut } from './use-shortcut.ts';

type StartScreenProps = {
  /** Sentences above: a failure, what waits in the queue. */
  banners: ReactNode;
  readingArticle: boolean;
  onPasted: (text: string) => void;
  onArticle: () => void;
  onHistory: () => void;
  onSettings: () => void;
};

/** Where nothing is open: the three ways in, taught in one look. */
export function StartScreen(props: StartScreenProps) {
  const t = useTranslate();
  return (
    <Screen
      title={t('productName')}
      note={t('productNote')}
      actions={
        <div className="-me-2 flex">
          <IconButton label={t('history')} onClick={props.onHistory}>
            <History />
          </IconButton>
          <IconButton label={t('settings')} onClick={props.onSettings}>
            <Settings />
          </IconButton>
        </div>
      }
    >
      <main className="min-h-0 flex-1 overflow-y-auto pb-4">
        {props.banners}
        <div className="px-4 pt-4">
          <h2 className="text-[15px] font-semibold">{t('startTitle')}</h2>
          <p className="mt-1 text-[13px] text-ink-2">{t('startText')}</p>
          <FromPage />
          <PasteBox onPasted={props.onPasted} />
          <section className="mt-2.5 flex items-center gap-3 rounded-[14px] border border-line bg-card px-3.5 py-3">
            <Newspaper aria-hidden className="size-5 flex-none text-lapis-ink" />
            <div className="min-w-0 flex-1">
              <h3 className="text-[13.5px] font-semibold">{t('articleTitle')}</h3>
              <p className="text-[12.5px] text-ink-2">{t('articleText')}</p>
            </div>
            <Button onClick={props.onArticle} disabled={props.readingArticle}>
              {props.readingArticle && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
              {t('articleRead')}
            </Button>
          </section>
          <FirstRun />
          <p className="mt-4 text-[12.5px] leading-relaxed text-ink-2">{t('privacyShort')}</p>
        </div>
      </main>
    </Screen>
  );
}

function FromPage() {
  const t = useTranslate();
  const shortcut = useShortcut('capture-selection');
  return (
    <section className="mt-3.5 rounded-[14px] border border-accent bg-card px-3.5 py-3 shadow-[0_0_0_1px_var(--accent)]">
      <h3 className="text-[13.5px] font-semibold">{t('fromPageTitle')}</h3>
      <ol className="mt-1.5 flex flex-col gap-1.5 text-[13px] text-ink-2">
        <Step number={1}>{t('fromPageSelect')}</Step>
        <Step number={2}>
          {shortcut === '' ? t('fromPageOpen') : <Sentence id="fromPageOpenKey" params={{ keys: shortcut }} />}
        </Step>
        <Step number={3}>{t('fromPageReview')}</Step>
      </ol>
    </section>
  );
}

function Step({ number, children }: { number: number; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <span
        aria-hidden
        className="mt-0.5 grid size-[18px] flex-none place-items-center rounded-full bg-accent-wash text-[11px] font-semibold text-accent-ink"
      >
        {number}
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </li>
  );
}

function PasteBox({ onPasted }: { onPasted: (text: string) => void }) {
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onPasted(text);
  };
  return (
    <form onSubmit={submit} className="mt-2.5 rounded-[14px] border border-line bg-card px-3.5 py-3">
      <label htmlFor={id} className="flex items-center gap-2 text-[13.5px] font-semibold">
        <ClipboardPaste aria-hidden className="size-[18px] text-saffron-ink" />
        {t('pasteTitle')}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={4}
        value={text}
        placeholder={t('pastePlaceholder')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
        className="draft-text mt-2 block max-h-[40dvh] w-full resize-y rounded-[10px] border border-line-strong bg-paper px-3 py-2 text-[16px]!"
      />
      <Button type="submit" variant="primary" className="mt-2" disabled={text.trim() === ''}>
        {t('pasteReview')}
      </Button>
    </form>
  );
}
