import { PERSONAL } from '../../../utils/database/rows.ts';
import { useTranslate } from '../../ui/locale.tsx';
import { Section } from '../section.tsx';
import { WordList } from './word-list.tsx';

/** «القاموس»: her own words. */
export function DictionaryPart() {
  const t = useTranslate();
  return (
    <div className="h-full overflow-y-auto pb-6">
      <Section title={t('partDictionary')} note={t('dictionaryNote')}>
        <WordList owner={PERSONAL} />
      </Section>
    </div>
  );
}
