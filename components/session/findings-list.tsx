import { type ReactNode, createContext, useContext, useLayoutEffect, useRef, useState } from 'react';
import {
  type CustomContainerComponentProps,
  type CustomItemComponentProps,
  Virtualizer,
  type VirtualizerHandle,
} from 'virtua';
import { type Finding } from '../../utils/draft/finding.ts';
import { useTranslate } from '../ui/locale.tsx';

type FindingsListProps = {
  findings: readonly Finding[];
  /** Which of them she is at; -1 for none. */
  selected: number;
  expanded: boolean;
  renderRow: (finding: Finding) => ReactNode;
  renderCard: (finding: Finding) => ReactNode;
  onSelect: (finding: Finding) => void;
  /** The card of a finding she has come to stands in the list. */
  onShown: (card: HTMLElement) => void;
};

/** How many findings there are, for the items, which the virtualizer makes. */
const TotalContext = createContext(0);

/** How much of the next finding shows beneath the card while the list is closed, in CSS pixels. */
const PEEK = 40;
/** How far beyond what is seen findings are kept in the document: all of them in most drafts. In CSS pixels. */
const BUFFER = 4000;

/**
 * The list «الملاحظات»: all findings, the one she is at in full. Closed, that one takes the whole view and the next looks
 * out beneath it; open, the others are read beside it. The finding she is at takes the Tab key.
 */
export function FindingsList(props: FindingsListProps) {
  const { findings, selected, expanded, renderRow, renderCard, onSelect, onShown } = props;
  const handle = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [cardHeight, setCardHeight] = useState(0);
  const id = findings[selected]?.id;
  useLayoutEffect(() => {
    if (selected >= 0) handle.current?.scrollToIndex(selected, { align: expanded ? 'nearest' : 'start' });
  }, [expanded, selected, id, cardHeight]);
  const height = cardHeight + (findings.length > 1 ? PEEK : 0);
  return (
    <TotalContext value={findings.length}>
      <div
        ref={scroller}
        className={expanded ? 'min-h-0 flex-1 overflow-y-auto' : 'max-h-[60dvh] overflow-y-auto'}
        style={expanded ? {} : { height }}
      >
        <Virtualizer
          ref={handle}
          scrollRef={scroller}
          as={List}
          item={Item}
          data={findings}
          itemSize={66}
          bufferSize={BUFFER}
          keepMounted={selected >= 0 ? [selected] : []}
        >
          {(finding, index) =>
            index === selected ? (
              <CurrentFinding key={finding.id} onHeight={setCardHeight} onShown={onShown}>
                {renderCard(finding)}
              </CurrentFinding>
            ) : (
              <button
                key={finding.id}
                type="button"
                tabIndex={-1}
                onClick={() => onSelect(finding)}
                className="block w-full border-t border-line px-[15px] py-2 text-start hover:bg-wash"
              >
                {renderRow(finding)}
              </button>
            )
          }
        </Virtualizer>
      </div>
    </TotalContext>
  );
}

type CurrentFindingProps = Pick<FindingsListProps, 'onShown'> & {
  children: ReactNode;
  onHeight: (height: number) => void;
};

/** Takes the keys of the list. */
function CurrentFinding({ children, onHeight, onShown }: CurrentFindingProps) {
  const t = useTranslate();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => onHeight(current.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [onHeight]);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let frame = 0;
    const show = () => {
      // The virtualizer hides an item until it has measured it, and what is hidden takes no focus.
      if (getComputedStyle(current).visibility === 'hidden') frame = requestAnimationFrame(show);
      else onShown(current);
    };
    show();
    return () => cancelAnimationFrame(frame);
  }, [onShown]);
  return (
    <div
      ref={element}
      role="group"
      aria-label={t('currentFinding')}
      tabIndex={0}
      className="rounded-2xl bg-card px-[15px] py-[13px] -outline-offset-2"
    >
      {children}
    </div>
  );
}

function List({ style, children, ref }: CustomContainerComponentProps) {
  const t = useTranslate();
  return (
    <ul ref={ref} style={style} aria-label={t('findings')}>
      {children}
    </ul>
  );
}

function Item({ style, index, children, ref }: CustomItemComponentProps) {
  const total = useContext(TotalContext);
  return (
    <li ref={ref} style={style} aria-posinset={index + 1} aria-setsize={total}>
      {children}
    </li>
  );
}
