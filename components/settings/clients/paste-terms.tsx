import { useId, useState } from 'react';
import { type Term } from '../../../utils/draft/style-sheet.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/input.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { parseTerms } from './parse-terms.ts';

type PasteTermsProps = { open: boolean; onAdd: (terms: Term[]) => void; onClose: () => void };

/** Takes a list of terms as clients send it. */
export function PasteTerms({ open, onAdd, onClose }: PasteTermsProps) {
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const { terms, skipped } = parseTerms(text);
  const add = () => {
    onAdd(terms);
    setText('');
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('termsPasteTitle')}>
      <p id={id} className="mb-2 text-[12.5px] leading-relaxed text-ink-2">
        {t('termsPasteText')}
      </p>
      <TextArea
        rows={7}
        aria-label={t('termsPasteTitle')}
        aria-describedby={id}
        value={text}
        placeholder={t('termsPastePlaceholder')}
        onChange={(event) => setText(event.target.value)}
      />
      {skipped > 0 && (
        <p role="status" className="mt-2 text-[12.5px] text-saffron-ink">
          {t('termsPasteSkipped', { count: skipped })}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" disabled={terms.length === 0} onClick={add}>
          {t('termsPasteAdd', { count: terms.length })}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
