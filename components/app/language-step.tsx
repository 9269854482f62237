import { type MessageKey } from '../../utils/i18n/translate.ts';
import { Languages } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Sentence, useTranslate } from '../ui/locale.tsx';
import { Screen } from '../ui/screen.tsx';

const NAMES: Readonly<Record<string, MessageKey>> = {
  eng: 'languageEnglish',
  fra: 'languageFrench',
  pes: 'languagePersian',
  prs: 'languagePersian',
  urd: 'languageUrdu',
  ckb: 'languageKurdish',
};

type LanguageStepProps = { language: string; title: string; onGoOn: () => void; onCancel: () => void };

/** Says that the text is not Arabic before any pass runs on it. */
export function LanguageStep({ language, title, onGoOn, onCancel }: LanguageStepProps) {
  const t = useTranslate();
  const name = NAMES[language];
  return (
    <Screen
      title={<bdi>{title}</bdi>}
      note={t('beforeReview')}
      foot={
        <>
          <Button variant="primary" onClick={onGoOn}>
            {t('languageGoOn')}
          </Button>
          <Button variant="ghost" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <main className="flex-1 overflow-y-auto px-5 pt-6">
        <Languages aria-hidden className="size-8 text-lapis-ink" />
        <h2 className="mt-3 text-[15px] font-semibold">
          {name === undefined ? (
            t('languageUnknown')
          ) : (
            <Sentence id="languageNotArabic" params={{ language: t(name) }} />
          )}
        </h2>
        <p className="mt-1.5 text-[13px] leading-relaxed text-ink-2">{t('languageText')}</p>
      </main>
    </Screen>
  );
}
