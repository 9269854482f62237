import { useEffect, useState } from 'react';
import { type Capacity, askToKeep, readCapacity } from '../../utils/database/capacity.ts';
import { Button } from '../ui/button.tsx';
import { useFormat, useTranslate } from '../ui/locale.tsx';
import { Line, Section } from './section.tsx';

const MEGABYTE = 1024 * 1024;

/** How much her drafts take on this device, and whether the browser may clear them. */
export function StorageSection() {
  const t = useTranslate();
  const { number } = useFormat();
  const [capacity, setCapacity] = useState<Capacity | null>(null);
  useEffect(() => {
    let live = true;
    void readCapacity().then((read) => live && setCapacity(read));
    return () => {
      live = false;
    };
  }, []);
  if (capacity === null) return null;
  const megabytes = (bytes: number) => number(Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10));
  const keep = () => {
    void askToKeep().then((kept) => setCapacity({ ...capacity, kept }));
  };
  return (
    <Section title={t('storageTitle')} note={t('storageNote')}>
      <Line label={t('storageUsed')}>
        <bdi className="text-[13.5px] font-medium">{t('storageMegabytes', { size: megabytes(capacity.used) })}</bdi>
      </Line>
      <Line label={t('storageKept')} note={capacity.kept ? t('storageKeptYes') : t('storageKeptNo')}>
        {!capacity.kept && <Button onClick={keep}>{t('storageAskKeep')}</Button>}
      </Line>
    </Section>
  );
}
