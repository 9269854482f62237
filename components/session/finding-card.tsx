import { clsx } from 'clsx';
import {
  BellMinus,
  BellOff,
  BookPlus,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleHelp,
  Ellipsis,
  EyeOff,
  PencilLine,
  SpellCheck2,
} from 'lucide-react';
import { type Finding } from '../../utils/draft/finding.ts';
import { Button, IconButton, Kbd } from '../ui/button.tsx';
import { useLocale, useTranslate } from '../ui/locale.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { PassTag } from '../ui/tag.tsx';
import { type FindingCommands } from './finding-commands.ts';
import { Pieces } from './pieces.tsx';
import { useRuleText } from './rule-text.ts';
import { previewOf } from './suggestion-preview.ts';

type FindingCardProps = {
  finding: Finding;
  text: string;
  /** Which of the finding's suggestions is offered. */
  suggestion: number;
  position: number;
  total: number;
  expanded: boolean;
  readOnly: boolean;
  commands: FindingCommands;
  /** What putting its word into a dictionary is called: hers or the client's. */
  addWordLabel: string;
  onToggleList: () => void;
};

/** The finding she is deciding: what, why, and the ways to settle it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, text, suggestion, position, total, expanded, readOnly, commands } = props;
  const t = useTranslate();
  const { title, why } = useRuleText(finding);
  return (
    <div className="@container">
      <div className="mb-2 flex items-center gap-2 text-[12.5px] text-ink-2">
        <PassTag pass={finding.pass} />
        <span className="min-w-0 flex-1 truncate" title={title}>
          {title}
        </span>
        <button
          type="button"
          aria-expanded={expanded}
          title={expanded ? t('listHide') : t('listShow')}
          onClick={props.onToggleList}
          className="-my-1 flex flex-none items-center gap-1 rounded-lg px-1.5 py-1 whitespace-nowrap hover:bg-wash hover:text-ink"
        >
          <bdi>{t('position', { position, total })}</bdi>
          <ChevronUp aria-hidden className={expanded ? 'size-4 rotate-180' : 'size-4'} />
        </button>
        <CardMenu finding={finding} readOnly={readOnly} commands={commands} addWordLabel={props.addWordLabel} />
      </div>
      <div dir="auto" className="draft-text max-h-[30dvh] overflow-y-auto py-0.5">
        <Pieces pass={finding.pass} pieces={previewOf(text, finding, finding.suggestions[suggestion])} />
      </div>
      <p className="text-[13px] leading-[1.65] text-ink-2">{why}</p>
      {!readOnly && <CardActions finding={finding} commands={commands} />}
    </div>
  );
}

type CardMenuProps = Pick<FindingCardProps, 'finding' | 'readOnly' | 'commands' | 'addWordLabel'>;

/** What is needed less often. */
function CardMenu({ finding, readOnly, commands, addWordLabel }: CardMenuProps) {
  const t = useTranslate();
  return (
    <Menu
      trigger={
        <IconButton label={t('moreOptions')} className="-my-2 -ms-1.5 -me-2">
          <Ellipsis />
        </IconButton>
      }
    >
      {!readOnly && finding.suggestions.length > 1 && (
        <MenuItem icon={<PencilLine />} shortcut="E" onSelect={commands.edit}>
          {t('edit')}
        </MenuItem>
      )}
      {!readOnly && commands.unify !== null && (
        <MenuItem icon={<SpellCheck2 />} onSelect={commands.unify}>
          {t('unify')}
        </MenuItem>
      )}
      {!readOnly && commands.addWord !== null && (
        <MenuItem icon={<BookPlus />} shortcut="D" onSelect={commands.addWord}>
          {addWordLabel}
        </MenuItem>
      )}
      {!readOnly && (
        <>
          <MenuItem icon={<EyeOff />} shortcut="I" onSelect={commands.ignore}>
            {t('ignoreHere')}
          </MenuItem>
          <MenuItem icon={<BellOff />} shortcut="R" onSelect={commands.ignoreRule}>
            {t('ignoreRule')}
          </MenuItem>
          <MenuItem icon={<BellMinus />} shortcut="O" onSelect={commands.switchOffRule}>
            {t('switchOffRule')}
          </MenuItem>
          <MenuSeparator />
        </>
      )}
      <MenuItem icon={<CircleHelp />} onSelect={commands.aboutRule}>
        {t('aboutRule')}
      </MenuItem>
    </Menu>
  );
}

/** The ways to settle it. The keys are shown where there is room. */
function CardActions({ finding, commands }: { finding: Finding; commands: FindingCommands }) {
  const t = useTranslate();
  const offered = finding.suggestions.length;
  const rtl = useLocale() === 'ar';
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-1.5">
      {offered > 0 && (
        <Button variant="primary" className={ACTION} aria-keyshortcuts="Enter" onClick={commands.accept}>
          {t('accept')} <Key beside={offered}>↵</Key>
        </Button>
      )}
      <Button className={ACTION} aria-keyshortcuts="Backspace" onClick={commands.reject}>
        {t('reject')} <Key beside={offered}>⌫</Key>
      </Button>
      {offered > 1 ? (
        <Button variant="ghost" className="px-2!" onClick={commands.anotherWording}>
          {t('anotherWording')}
        </Button>
      ) : (
        <Button
          variant={offered === 0 ? 'plain' : 'ghost'}
          className={offered === 0 ? ACTION : 'px-2!'}
          aria-keyshortcuts="E"
          onClick={commands.edit}
        >
          {t('edit')} {offered === 0 && <Key beside={offered}>E</Key>}
        </Button>
      )}
      <span className="-me-2 ms-auto flex flex-none items-center">
        <IconButton
          label={t('previousFinding')}
          className={STEP}
          aria-keyshortcuts="ArrowUp"
          onClick={commands.previous}
        >
          {rtl ? <ChevronRight /> : <ChevronLeft />}
        </IconButton>
        <IconButton label={t('nextFinding')} className={STEP} aria-keyshortcuts="ArrowDown" onClick={commands.next}>
          {rtl ? <ChevronLeft /> : <ChevronRight />}
        </IconButton>
      </span>
    </div>
  );
}

const ACTION = '@max-[309px]:px-2.5!';
const STEP = '@max-[339px]:w-7';

/** @param beside how many suggestions there are: with more than one, another button takes the room. */
function Key({ beside, children }: { beside: number; children: string }) {
  return (
    <span className={clsx('contents', beside > 1 ? '@max-[315px]:hidden' : '@max-[289px]:hidden')}>
      <Kbd>{children}</Kbd>
    </span>
  );
}
