import { browser } from 'wxt/browser';
import { PLATFORMS } from '../../utils/platforms/platforms.ts';
import { updateSettings } from '../../utils/settings/settings-store.ts';
import { useSettings } from '../settings/settings-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/locale.tsx';

/** Offers the sites she most likely works on, once. */
export function FirstRun() {
  const t = useTranslate();
  const { firstRunDone } = useSettings();
  if (firstRunDone) return null;
  const done = () => void updateSettings({ firstRunDone: true }).catch(() => undefined);
  // The browser asks her only when the request comes straight from her press.
  const allow = async () => {
    const origins = PLATFORMS.map(({ site }) => site);
    const granted = await browser.permissions.request({ origins }).catch(() => false);
    if (granted) done();
  };
  return (
    <section className="mt-3 rounded-[14px] bg-wash px-3.5 py-3">
      <h3 className="text-[13.5px] font-semibold">{t('firstRunTitle')}</h3>
      <p className="mt-0.5 text-[12.5px] leading-relaxed text-ink-2">{t('firstRunText')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => void allow()}>{t('firstRunAllow')}</Button>
        <Button variant="ghost" onClick={done}>
          {t('firstRunLater')}
        </Button>
      </div>
    </section>
  );
}
