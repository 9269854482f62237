import { Fragment, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../ui/button.tsx';
import { useLocale, useTranslate } from '../ui/locale.tsx';
import { useNotify } from '../ui/toast.tsx';
import { hostOfPattern, KNOWN_SITES, type SiteGroup } from './known-sites.ts';
import { Line, Section } from './section.tsx';

/** The sites she allowed, as the browser has them. */
function useAllowedOrigins(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    let live = true;
    const read = () => {
      void browser.permissions.getAll().then((all) => {
        if (live) setOrigins(all.origins ?? []);
      });
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      live = false;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return origins;
}

/** Where Tanqih may look without being asked each time. Every site is hers to give and to take back. */
export function SitesSection() {
  const t = useTranslate();
  const notify = useNotify();
  const allowed = useAllowedOrigins();
  // The browser asks her only when the request comes straight from her press.
  const ask = (origins: string[]) => {
    browser.permissions.request({ origins }).then(
      (granted) => granted || notify({ tone: 'problem', text: t('sitesRefused') }),
      () => notify({ tone: 'problem', text: t('sitesRefused') }),
    );
  };
  const remove = (origin: string) => {
    browser.permissions
      .remove({ origins: [origin] })
      .catch(() => notify({ tone: 'problem', text: t('settingsFailed') }));
  };
  return (
    <Section title={t('sitesTitle')} note={t('sitesNote')}>
      {allowed.map((origin) => (
        <Line key={origin} label={<bdi dir="ltr">{hostOfPattern(origin)}</bdi>}>
          <Button onClick={() => remove(origin)}>{t('sitesRemove')}</Button>
        </Line>
      ))}
      {KNOWN_SITES.map((group) => (
        <KnownSites key={group.title} group={group} allowed={allowed} onAsk={ask} />
      ))}
    </Section>
  );
}

type KnownSitesProps = { group: SiteGroup; allowed: readonly string[]; onAsk: (origins: string[]) => void };

/** The sites of a group that are still to be allowed, all in one press. */
function KnownSites({ group, allowed, onAsk }: KnownSitesProps) {
  const t = useTranslate();
  const locale = useLocale();
  const missing = group.sites.filter(({ site }) => !allowed.includes(site));
  if (missing.length === 0) return null;
  return (
    <Line
      label={t(group.title)}
      note={missing.map(({ name, site }, index) => (
        <Fragment key={site}>
          {index > 0 && t('listSeparator')}
          <bdi>{name[locale]}</bdi>
        </Fragment>
      ))}
    >
      <Button variant="primary" onClick={() => onAsk(missing.map(({ site }) => site))}>
        {t('sitesAllow')}
      </Button>
    </Line>
  );
}
