import { type ReactNode, createContext, useContext, useEffect, useRef } from 'react';
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
};

/** How many findings there are, for the items, which the virtualizer makes. */
const TotalContext = createContext(0);

/**
 * The list «الملاحظات». Closed, it shows the finding she is at, as the third of fourteen; open, all of
 * them with that one in full. The finding she is at takes the Tab key.
 */
export function FindingsList({ findings, selected, expanded, renderRow, renderCard, onSelect }: FindingsListProps) {
  const handle = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (expanded && selected >= 0) handle.current?.scrollToIndex(selected, { align: 'nearest' });
  }, [expanded, selected]);
  const current = findings[selected];
  return (
    <TotalContext value={findings.length}>
      {expanded ? (
        <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
          <Virtualizer
            ref={handle}
            scrollRef={scroller}
            as={List}
            item={Item}
            data={findings}
            itemSize={66}
            keepMounted={selected >= 0 ? [selected] : []}
          >
            {(finding, index) =>
              index === selected ? (
                <CurrentFinding key={finding.id}>{renderCard(finding)}</CurrentFinding>
              ) : (
                <button
                  key={finding.id}
                  type="button"
                  tabIndex={-1}
                  onClick={() => onSelect(finding)}
                  className="block w-full border-b border-line px-[15px] py-2 text-start hover:bg-wash"
                >
                  {renderRow(finding)}
                </button>
              )
            }
          </Virtualizer>
        </div>
      ) : (
        <List style={{}}>
          {current !== undefined && (
            <Item index={selected} style={{}}>
              <CurrentFinding>{renderCard(current)}</CurrentFinding>
            </Item>
          )}
        </List>
      )}
    </TotalContext>
  );
}

/** Marks the element that takes the keys of the list. */
export const CURRENT_FINDING = '[data-current-finding]';

function CurrentFinding({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    <div
      role="group"
      aria-label={t('currentFinding')}
      data-current-finding=""
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
