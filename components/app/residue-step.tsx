import { Checkbox } from 'radix-ui';
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { type Block } from '../../utils/draft/block.ts';
import { type Residue, type ResidueKind } from '../../utils/draft/residue.ts';
import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';
import { removeResidue } from './remove-residue.ts';

const NAMES: Record<ResidueKind, MessageKey> = {
  'repeated-title': 'residueRepeatedTitle',
  rating: 'residueRating',
  'image-text': 'residueImageText',
  'image-prompt': 'residueImagePrompt',
  menu: 'residueMenu',
  share: 'residueShare',
  comments: 'residueComments',
  byline: 'residueByline',
  counter: 'residueCounter',
  cookie: 'residueCookie',
  advertisement: 'residueAdvertisement',
  copyright: 'residueCopyright',
  'chat-prompt': 'residueChatPrompt',
};

type ResidueStepProps = {
  title: string;
  blocks: readonly Block[];
  residue: readonly Residue[];
  onDone: (blocks: readonly Block[]) => void;
  onCancel: () => void;
};

/** Offers to take out what the page left in the text, before any pass runs on it. */
export function ResidueStep({ title, blocks, residue, onDone, onCancel }: ResidueStepProps) {
  const t = useTranslate();
  const [removed, setRemoved] = useState<ReadonlySet<Residue>>(() => new Set(residue));
  const lines = [...removed].reduce((sum, each) => sum + each.blocks.length, 0);
  const toggle = (each: Residue) => {
    const next = new Set(removed);
    if (!next.delete(each)) next.add(each);
    setRemoved(next);
  };
  return (
    <Screen
      title={<bdi>{title}</bdi>}
      note={t('beforeReview')}
      foot={
        <>
          <Button variant="primary" onClick={() => onDone(removeResidue(blocks, [...removed]))}>
            {t('residueRemove', { count: lines })}
          </Button>
          <Button onClick={() => onDone(blocks)}>{t('residueKeep')}</Button>
          <Button variant="ghost" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-4 pb-3">
        <h2 className="text-[15px] font-semibold">{t('residueTitle')}</h2>
        <p className="mt-1 text-[13px] leading-relaxed text-ink-2">{t('residueText')}</p>
        <ul className="mt-3 overflow-hidden rounded-[14px] border border-line bg-card">
          {residue.map((each) => (
            <li key={each.blocks.join()} className="border-b border-line last:border-b-0">
              <ResidueLine
                residue={each}
                text={textOf(each, blocks)}
                checked={removed.has(each)}
                onToggle={() => toggle(each)}
              />
            </li>
          ))}
        </ul>
      </main>
    </Screen>
  );
}

/** What the residue says, as much of it as tells what it is. */
function textOf({ blocks: ids }: Residue, blocks: readonly Block[]): string {
  const texts = blocks.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  return texts.join(' · ').slice(0, 300);
}

type ResidueLineProps = { residue: Residue; text: string; checked: boolean; onToggle: () => void };

function ResidueLine({ residue, text, checked, onToggle }: ResidueLineProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className="flex gap-3 px-3.5 py-2.5">
      <Checkbox.Root
        id={id}
        checked={checked}
        onCheckedChange={onToggle}
        className="mt-0.5 grid size-[18px] flex-none place-items-center rounded-[5px] border border-line-strong data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Checkbox.Indicator>
          <Check aria-hidden className="size-3.5 text-on-accent" />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={id} className="min-w-0 flex-1 cursor-pointer">
        <span className="line-clamp-2 font-text text-[15.5px] leading-[1.8]">
          <bdi>{checked ? <del>{text}</del> : text}</bdi>
        </span>
        <span className="block text-[12px] text-ink-2">{t(NAMES[residue.kind])}</span>
      </label>
    </div>
  );
}
