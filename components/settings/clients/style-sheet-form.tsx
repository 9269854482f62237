import { useId } from 'react';
import { type StyleSheet, styleSheetSchema } from '../../../utils/draft/style-sheet.ts';
import { Select } from '../../ui/input.tsx';
import { useTranslate } from '../../ui/locale.tsx';
import { Section } from '../section.tsx';
import { STYLE_GROUPS, type StyleChoice } from './style-choices.ts';
import { StylePreview } from './style-preview.tsx';
import { TermTable } from './term-table.tsx';

type StyleSheetFormProps = { sheet: StyleSheet; onChange: (sheet: StyleSheet) => void };

/** «ورقة الأسلوب»: one choice a line, each named by what it looks like; then the terms and what it all does. */
export function StyleSheetForm({ sheet, onChange }: StyleSheetFormProps) {
  const t = useTranslate();
  const choose = (field: StyleChoice['field'], value: string) => {
    const chosen = field === 'latinOnce' ? value === 'true' || undefined : value || undefined;
    const next = styleSheetSchema.safeParse({ ...sheet, [field]: chosen });
    if (next.success) onChange(next.data);
  };
  return (
    <>
      {STYLE_GROUPS.map(({ title, choices }, index) => (
        <Section key={title} title={t(title)} {...(index === 0 && { note: t('sheetNote') })}>
          {choices.map((choice) => (
            <ChoiceLine
              key={choice.field}
              choice={choice}
              value={String(sheet[choice.field] ?? '')}
              onChoose={(value) => choose(choice.field, value)}
            />
          ))}
        </Section>
      ))}
      <Section title={t('styleTerms')} note={t('termsNote')}>
        <TermTable
          terms={sheet.terms}
          latin={sheet.latinOnce === true}
          onChange={(terms) => onChange({ ...sheet, terms })}
        />
      </Section>
      <StylePreview sheet={sheet} />
    </>
  );
}

type ChoiceLineProps = { choice: StyleChoice; value: string; onChoose: (value: string) => void };

function ChoiceLine({ choice, value, onChoose }: ChoiceLineProps) {
  const t = useTranslate();
  const id = useId();
  const options = [
    { value: '', label: t('sheetAsIs') },
    ...choice.choices.map(([each, label]) => ({ value: each, label: t(label) })),
  ];
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-4 py-2 last:border-b-0">
      <label htmlFor={id} className="min-w-0 flex-1 basis-36 text-[13.5px]">
        {t(choice.label)}
      </label>
      <Select
        id={id}
        className="w-60 max-w-full grow sm:grow-0"
        value={options.some((option) => option.value === value) ? value : ''}
        options={options}
        onChoose={onChoose}
      />
    </div>
  );
}
