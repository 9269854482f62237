import { clsx } from 'clsx';
import { CircleCheckBig, LoaderCircle } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from 'react';
import { type Finding } from '../../utils/draft/finding.ts';
import { useTranslate } from '../ui/locale.tsx';
import { type KeyCommand, keepsKey, keyCommand } from './controller/keys.ts';
import { type FindingCommands } from './finding-commands.ts';
import { type Decided, DecidedList } from './decided-list.tsx';
import { FindingCard } from './finding-card.tsx';
import { FindingsList } from './findings-list.tsx';
import { FindingRow } from './finding-row.tsx';

type FindingsDockProps = {
  decided: readonly Decided[];
  onReopen: (id: string) => void;
  findings: readonly Finding[];
  selected: string | null;
  text: string;
  checking: boolean;
  /** What to say where nothing is open. */
  none: string;
  readOnly: boolean;
  expanded: boolean;
  commands: (finding: Finding, suggestion: number, anotherWording: () => void) => FindingCommands;
  addWordLabel: string;
  onSelect: (finding: Finding) => void;
  onToggle: () => void;
  /** The command of a key she pressed on the finding; true when it was carried out. */
  onKey: (command: KeyCommand, commands: FindingCommands) => boolean;
};

/** The findings at the foot of the draft: the one she is at, and above it, on demand, all of them. */
export function FindingsDock(props: FindingsDockProps) {
  const { findings, selected, text, checking, readOnly, expanded, onSelect, onToggle } = props;
  const section = useRef<HTMLElement>(null);
  const [wording, setWording] = useState<{ finding: string; index: number }>({ finding: '', index: 0 });
  // Where what she was at is not among these, the first of them is.
  const index = Math.max(
    0,
    findings.findIndex(({ id }) => id === selected),
  );
  const current = findings[index];
  const suggestion = current !== undefined && wording.finding === current.id ? wording.index : 0;
  const anotherWording = () => {
    if (current !== undefined && current.suggestions.length > 1) {
      setWording({ finding: current.id, index: (suggestion + 1) % current.suggestions.length });
    }
  };
  const commands = current && props.commands(current, suggestion, anotherWording);
  const { onShown, onFocus, onBlur } = useFocusKept(section);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys pressed in a menu of the card bubble here too; they are the menu's.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    if (event.defaultPrevented || keepsKey(event.target, event.nativeEvent)) return;
    const command = keyCommand(event.nativeEvent, 'list');
    if (command !== null && commands !== undefined && props.onKey(command, commands)) event.preventDefault();
  };
  return (
    <section
      ref={section}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      aria-busy={checking}
      className={clsx(
        'mx-3 mb-3 flex flex-none flex-col overflow-hidden rounded-2xl border border-line bg-card shadow-dock',
        expanded && commands !== undefined && 'h-[58%] min-h-60',
      )}
    >
      {commands === undefined ? (
        <NoFinding checking={checking} none={props.none} />
      ) : (
        <FindingsList
          findings={findings}
          selected={index}
          expanded={expanded}
          onSelect={onSelect}
          onShown={onShown}
          renderRow={(finding) => <FindingRow finding={finding} text={text} />}
          renderCard={(finding) => (
            <FindingCard
              finding={finding}
              text={text}
              suggestion={suggestion}
              position={index + 1}
              total={findings.length}
              expanded={expanded}
              readOnly={readOnly}
              commands={commands}
              addWordLabel={props.addWordLabel}
              onToggleList={onToggle}
            />
          )}
        />
      )}
      {(expanded || commands === undefined) && (
        <DecidedList decided={props.decided} text={text} readOnly={readOnly} onReopen={props.onReopen} />
      )}
    </section>
  );
}

/** Says that nothing is open, as soon as that is known. */
function NoFinding({ checking, none }: { checking: boolean; none: string }): ReactNode {
  const t = useTranslate();
  return (
    <ul aria-label={t('findings')}>
      <li className="flex items-center gap-2.5 px-[15px] py-3.5 text-[13px] text-ink-2">
        {checking ? (
          <>
            <LoaderCircle aria-hidden className="size-[18px] flex-none animate-spin" />
            <span role="status">{t('checking')}</span>
          </>
        ) : (
          <>
            <CircleCheckBig aria-hidden className="size-[18px] flex-none text-accent-ink" />
            <span role="status">{none}</span>
          </>
        )}
      </li>
    </ul>
  );
}

/**
 * When the focused finding is settled and its card goes, the next card takes the focus over. At first, when nothing has
 * the focus, the keys are the findings' too.
 */
function useFocusKept(section: RefObject<HTMLElement | null>) {
  const inside = useRef(true);
  const onShown = useCallback(
    (card: HTMLElement) => {
      const active = document.activeElement;
      const free = active === null || active === document.body;
      if (free ? !inside.current : !section.current?.contains(active)) return;
      card.focus({ preventScroll: true });
      // Said here, as no event tells of it while she is still in the page and the panel is not in front.
      inside.current = true;
    },
    [section],
  );
  const onFocus = () => {
    inside.current = true;
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) inside.current = false;
  };
  return { onShown, onFocus, onBlur };
}
