import { useStore } from 'zustand';
import { addWords, MOST_WORDS, removeWords } from '../../utils/database/dictionary.ts';
import { PERSONAL } from '../../utils/database/rows.ts';
import { type Finding } from '../../utils/draft/finding.ts';
import { switchRules } from '../../utils/settings/rule-switches.ts';
import { updateSettings } from '../../utils/settings/settings-store.ts';
import { useDatabase } from '../app/database.tsx';
import { useSettings } from '../settings/settings-provider.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { type Brief } from './brief/use-brief.ts';
import { type SessionController } from './controller/session-contract.ts';
import { ownWordOf } from './own-word.ts';

/** The ways not to hear of something, from the narrowest to the widest. Each says what it did and can be taken back. */
export type Ignoring = {
  here: (finding: Finding) => void;
  inDraft: (rule: string) => void;
  everywhere: (rule: string) => void;
  /** Null where the finding is no matter of a word. */
  word: (finding: Finding) => (() => void) | null;
  wordLabel: string;
};

export function useIgnoring(controller: SessionController, brief: Brief | null): Ignoring {
  const t = useTranslate();
  const notify = useNotify();
  const database = useDatabase();
  const { enabledRules } = useSettings();
  const readOnly = useStore(controller.store, (view) => view.readOnly);
  const client = brief?.client ?? null;
  const say = (text: string, takeBack: () => void) =>
    notify({ tone: 'done', text, action: { label: t('takeBack'), onSelect: takeBack } });
  const failed = () => notify({ tone: 'problem', text: t('settingsFailed') });

  const addWord = async (word: string) => {
    const owner = client?.id ?? PERSONAL;
    const result = await addWords(database, { owner, words: [word], at: Date.now() });
    if (!result.ok) {
      const full = result.failure === 'full';
      return notify({ tone: 'problem', text: full ? t('dictionaryFull', { most: MOST_WORDS }) : t('addWordFailed') });
    }
    if (result.value.length === 0) return notify({ tone: 'done', text: t('wordKnown', { word }) });
    return say(client ? t('addedWordToClient', { word, client: client.name }) : t('addedWord', { word }), () => {
      void removeWords(database, owner, [word]).then((removed) => removed.ok || failed());
    });
  };

  return {
    here({ id }) {
      controller.ignore(id);
      if (!readOnly) say(t('ignoredHere'), () => controller.reopen(id));
    },
    inDraft(rule) {
      controller.ignoreRule(rule);
      if (!readOnly) say(t('ignoredRule'), () => controller.hearRule(rule));
    },
    everywhere(rule) {
      // A disputed rule is heard because she switched it on.
      const offByDefault = enabledRules.includes(rule);
      const change = (on: boolean) => updateSettings((stored) => switchRules(stored, [{ id: rule, offByDefault }], on));
      change(false).then(() => say(t('switchedOffRule'), () => void change(true).catch(failed)), failed);
    },
    word(finding) {
      const word = brief && ownWordOf(finding, controller.text());
      return word === null ? null : () => void addWord(word);
    },
    wordLabel: client ? t('addWordToClient', { client: client.name }) : t('addWord'),
  };
}
