import { useEffect, useEffectEvent, useState } from 'react';
import { findResidue } from '../../utils/draft/residue.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { NotStored } from './not-stored.tsx';
import { LanguageStep } from './language-step.tsx';
import { type PreparedText, withBlocks } from './prepared-text.ts';
import { ResidueStep } from './residue-step.tsx';

type PrepareStepsProps = {
  text: PreparedText;
  /** Why it could not be stored when it was ready. */
  problem: MessageKey | null;
  onReady: (text: PreparedText) => void;
  onCancel: () => void;
};

/** What she is asked of a text before any pass runs on it: nothing, most times. */
export function PrepareSteps({ text, problem, onReady, onCancel }: PrepareStepsProps) {
  const [current, setCurrent] = useState(text);
  // What stands in a field is written back there; only she takes anything out of it.
  const [residue] = useState(() => (text.targets.length > 0 ? [] : findResidue(text.blocks)));
  const [step, setStep] = useState<'residue' | 'language' | 'done'>(residue.length > 0 ? 'residue' : 'language');
  const asksLanguage = step === 'language' && current.language !== 'arb';
  const ready = step === 'done' || (step === 'language' && !asksLanguage);
  const finish = useEffectEvent(() => onReady(current));
  useEffect(() => {
    if (ready) finish();
  }, [ready]);
  if (problem !== null) {
    return <NotStored title={text.title} problem={problem} onAgain={() => onReady(current)} onCancel={onCancel} />;
  }
  if (step === 'residue') {
    return (
      <ResidueStep
        title={text.title}
        blocks={text.blocks}
        residue={residue}
        onCancel={onCancel}
        onDone={(blocks) => {
          const changed = withBlocks(text, blocks);
          if (!changed.ok) return onCancel();
          setCurrent(changed.text);
          return setStep('language');
        }}
      />
    );
  }
  if (!asksLanguage) return null;
  return (
    <LanguageStep
      language={current.language}
      title={current.title}
      onGoOn={() => setStep('done')}
      onCancel={onCancel}
    />
  );
}
