import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PASSES } from '../../utils/draft/finding.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { type Genre } from '../../utils/draft/register.ts';
import { type Session } from '../../utils/draft/session.ts';
import type { Measure } from '../../utils/engine/index.ts';
import { openSettingsAt } from '../settings/open-settings.ts';
import { useTranslate } from '../ui/locale.tsx';
import { Mark } from '../ui/screen.tsx';
import { type SessionController } from './controller/session-contract.ts';
import { keepsKey, keyCommand } from './controller/keys.ts';
import { useAllowSite } from './allow-site.ts';
import { type SessionView } from './controller/session-view.ts';
import { DraftPane } from './draft-pane.tsx';
import { docToText } from './editor/blocks.ts';
import { DraftTitle } from './draft-title.tsx';
import { ComparisonPanel } from './comparison/comparison-panel.tsx';
import { FindingsDock } from './findings-dock.tsx';
import { gaugesOf } from './gauges.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { MeasuresStrip } from './measures-strip.tsx';
import { PASS_PANEL_ID, PassTabs, passTabId } from './pass-tabs.tsx';
import { runCommand } from './run-command.ts';
import { SessionMenu } from './session-header.tsx';
import { SessionNote, hostOf } from './session-note.tsx';
import { type Ignoring } from './use-ignoring.ts';

/** Why no finding is shown: the pass found nothing, or everything is settled. */
function nothingOpen({ pass, counts }: SessionView): MessageKey {
  const found = pass === 'all' ? PASSES.reduce((sum, each) => sum + counts[each].found, 0) : counts[pass].found;
  if (found > 0) return pass === 'all' ? 'everythingDecided' : 'passDecided';
  return pass === 'all' ? 'nothingFound' : 'nothingFoundPass';
}

type SessionScreenProps = {
  controller: SessionController;
  session: Session;
  firstMeasures: readonly Measure[];
  /** Sentences between the header and the draft: the queue, another window, a long text. */
  banners: ReactNode;
  footer: ReactNode;
  onHistory: () => void;
  onNew: () => void;
  onSettings: () => void;
  onDelete: () => void;
  onBrief: () => void;
  onGenre: (genre: Genre) => void;
  onUnify: () => void;
  ignoring: Ignoring;
};

/** A draft open for work. */
export function SessionScreen(props: SessionScreenProps) {
  const { controller, session, firstMeasures, ignoring } = props;
  const t = useTranslate();
  const view = useStore(controller.store);
  const [keysShown, setKeysShown] = useState(false);
  const [expanded, setExpanded] = useState(false);
  const shown = useMemo(
    () => (view.pass === 'all' ? view.findings : view.findings.filter(({ pass }) => pass === view.pass)),
    [view.findings, view.pass],
  );
  const { doc } = controller.editor.state;
  const text = useMemo(() => docToText(doc), [doc]);
  const host = hostOf(session.source);
  const allowSite = useAllowSite(session.source);
  const gauges = gaugesOf(view.measures, firstMeasures, view.pass, t);
  const root = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || keepsKey(event.target, event) || root.current?.closest('[inert]')) return;
    const command = keyCommand(event, 'list');
    if (command === 'show-keys') setKeysShown(true);
    else if (command === 'undo' || command === 'redo') controller.perform(command);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const end = new AbortController();
    // On the window: where nothing has the focus, the page's own body gets the keys.
    window.addEventListener('keydown', (event) => onKey(event), { signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    <div ref={root} className="flex h-full flex-col overflow-hidden">
      <header className="flex flex-none items-center gap-2.5 border-b border-line px-4 pt-3 pb-2.5">
        <Mark />
        <h1 className="sr-only">{view.title}</h1>
        <div className="min-w-0 flex-1">
          <DraftTitle title={view.title} readOnly={view.readOnly} onChange={(title) => controller.setTitle(title)} />
          <div className="truncate text-[12px] leading-snug text-ink-2">
            <SessionNote source={session.source} words={view.words} saved={view.saved} />
          </div>
        </div>
        <SessionMenu
          readOnly={view.readOnly}
          canUndo={view.canUndo}
          canRedo={view.canRedo}
          onUndo={() => controller.undo()}
          onRedo={() => controller.redo()}
          onHistory={props.onHistory}
          onNew={props.onNew}
          onSettings={props.onSettings}
          site={host !== null && allowSite !== null ? { host, onAllow: allowSite } : null}
          onBrief={props.onBrief}
          onUnify={props.onUnify}
          onKeys={() => setKeysShown(true)}
          onDelete={props.onDelete}
        />
      </header>
      <main className="flex min-h-0 flex-1 flex-col">
        {props.banners}
        <PassTabs
          active={view.pass}
          open={{
            humanize: view.counts.humanize.open,
            facts: view.counts.facts.open,
            tone: view.counts.tone.open,
            language: view.counts.language.open,
          }}
          onChoose={(pass) => controller.setPass(pass)}
        />
        <div
          id={PASS_PANEL_ID}
          role="tabpanel"
          aria-labelledby={passTabId(view.pass)}
          className="flex min-h-0 flex-1 flex-col"
        >
          <MeasuresStrip gauges={gauges} label={t('measures')} />
          {(view.pass === 'all' || view.pass === 'humanize') && (
            <ComparisonPanel
              measures={view.measures}
              words={view.words}
              genre={session.genre}
              register={session.register}
              readOnly={view.readOnly}
              onGenre={props.onGenre}
            />
          )}
          <DraftPane controller={controller} />
          <FindingsDock
            findings={shown}
            selected={view.selected}
            decided={view.decided}
            onReopen={(id) => controller.reopen(id)}
            text={text}
            checking={view.checking}
            none={t(nothingOpen(view))}
            readOnly={view.readOnly}
            expanded={expanded}
            onToggle={() => setExpanded(!expanded)}
            onSelect={({ id }) => controller.select(id)}
            addWordLabel={ignoring.wordLabel}
            commands={(finding, suggestion, anotherWording) => ({
              accept: () => controller.accept(finding.id, suggestion),
              reject: () => controller.reject(finding.id),
              edit: () => controller.edit(finding.id),
              ignore: () => ignoring.here(finding),
              ignoreRule: () => ignoring.inDraft(finding.rule),
              switchOffRule: () => ignoring.everywhere(finding.rule),
              addWord: ignoring.word(finding),
              unify: finding.rule.startsWith('language/house-') ? props.onUnify : null,
              aboutRule: () => openSettingsAt({ part: 'rules', rule: finding.rule }),
              previous: () => controller.previous(),
              next: () => controller.next(),
              anotherWording,
            })}
            onKey={(command, finding) =>
              runCommand(
                command,
                finding,
                { undo: () => controller.undo(), redo: () => controller.redo(), showKeys: () => setKeysShown(true) },
                view.readOnly,
              )
            }
          />
        </div>
      </main>
      {props.footer}
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}
