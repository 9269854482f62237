import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Line, Section } from './section.tsx';

type Command = { name: string; description: string; shortcut: string };

/** The commands by their names in the manifest; the browser describes them in its own language, not in hers. */
const NAMES: Readonly<Record<string, MessageKey>> = { 'capture-selection': 'shortcutCapture' };

/** Where each browser lets her change keys. Chromium opens the page for us; Firefox does not. */
const CHROMIUM_KEYS_PAGE = 'chrome://extensions/shortcuts';

/** Each command's real key, as the browser gave it, and what to do where it gave none. */
export function ShortcutsSection() {
  const t = useTranslate();
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => {
      void browser.commands.getAll().then((all) => {
        setCommands(
          all
            .filter(({ name, description }) => name !== undefined && !name.startsWith('_') && description)
            .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
        );
      });
    };
    read();
    // She changes keys on another page; look again when she comes back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <Section title={t('shortcutsTitle')} note={t('shortcutsNote')}>
      {commands.map(({ name, description, shortcut }) => (
        <Line
          key={name}
          label={NAMES[name] === undefined ? description : t(NAMES[name])}
          note={shortcut === '' ? t('shortcutNone') : undefined}
        >
          {shortcut !== '' && (
            <kbd dir="ltr" className="rounded-md border border-line-strong px-2 py-0.5 font-ui text-[13px]">
              {shortcut}
            </kbd>
          )}
        </Line>
      ))}
      <Line label={t('shortcutChange')} note={import.meta.env.FIREFOX ? t('shortcutChangeFirefox') : undefined}>
        {!import.meta.env.FIREFOX && (
          <Button onClick={() => void browser.tabs.create({ url: CHROMIUM_KEYS_PAGE })}>{t('shortcutOpenPage')}</Button>
        )}
      </Line>
    </Section>
  );
}
