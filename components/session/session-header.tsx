import {
  EllipsisVertical,
  FilePlus2,
  Globe,
  History,
  Keyboard,
  Redo2,
  Settings,
  SlidersHorizontal,
  SpellCheck2,
  Trash2,
  Undo2,
} from 'lucide-react';
import { IconButton } from '../ui/button.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx';

export type SessionMenuProps = {
  readOnly: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onHistory: () => void;
  onNew: () => void;
  onSettings: () => void;
  /** The site of the draft, while it is not allowed yet. */
  site: { host: string; onAllow: () => void } | null;
  onBrief: () => void;
  onUnify: () => void;
  onKeys: () => void;
  onDelete: () => void;
};

/** The history, one press away, and the rest in a menu. */
export function SessionMenu(props: SessionMenuProps) {
  const t = useTranslate();
  return (
    <div className="-me-2 flex flex-none">
      <IconButton label={t('history')} onClick={props.onHistory}>
        <History />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={t('more')}>
            <EllipsisVertical />
          </IconButton>
        }
      >
        <MenuItem icon={<FilePlus2 />} onSelect={props.onNew}>
          {t('newDraft')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Undo2 />} disabled={!props.canUndo} onSelect={props.onUndo}>
          {t('undo')}
        </MenuItem>
        <MenuItem icon={<Redo2 />} disabled={!props.canRedo} onSelect={props.onRedo}>
          {t('redo')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<SlidersHorizontal />} onSelect={props.onBrief}>
          {t('brief')}
        </MenuItem>
        <MenuItem icon={<SpellCheck2 />} disabled={props.readOnly} onSelect={props.onUnify}>
          {t('unify')}
        </MenuItem>
        <MenuSeparator />
        {props.site !== null && (
          <MenuItem icon={<Globe />} onSelect={props.site.onAllow}>
            <Sentence id="allowSite" params={{ host: props.site.host }} />
          </MenuItem>
        )}
        <MenuItem icon={<Keyboard />} onSelect={props.onKeys}>
          {t('shortcuts')}
        </MenuItem>
        <MenuItem icon={<Settings />} onSelect={props.onSettings}>
          {t('settings')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} danger disabled={props.readOnly} onSelect={props.onDelete}>
          {t('deleteDraft')}
        </MenuItem>
      </Menu>
    </div>
  );
}
