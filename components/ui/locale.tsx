import { Direction } from 'radix-ui';
import { Fragment, type ReactNode, createContext, useContext, useLayoutEffect, useMemo } from 'react';
import {
  type Digits,
  type Locale,
  type MessageKey,
  type MessageParams,
  intlTag,
  translate,
} from '../../utils/i18n/translate.ts';

const LocaleContext = createContext<Locale>('ar');
const DigitsContext = createContext<Digits>('latn');

/** The writing direction of a language of the interface. */
export function directionOf(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

type LocaleProviderProps = { locale: Locale; digits: Digits; children: ReactNode };

/** Gives the language of the interface and its digits to what is inside, and the language to the document itself. */
export function LocaleProvider({ locale, digits, children }: LocaleProviderProps) {
  const direction = directionOf(locale);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return (
    <LocaleContext value={locale}>
      <DigitsContext value={digits}>
        <Direction.Provider dir={direction}>{children}</Direction.Provider>
      </DigitsContext>
    </LocaleContext>
  );
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useDigits(): Digits {
  return useContext(DigitsContext);
}

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Sentences of the interface, for attributes and plain places. */
export function useTranslate(): Translate {
  const locale = useLocale();
  const digits = useDigits();
  return useMemo(() => (key, params) => translate(locale, key, params, digits), [locale, digits]);
}

/** Numbers, times and dates in the language of the interface. */
export function useFormat() {
  const locale = useLocale();
  const digits = useDigits();
  return useMemo(() => {
    const tag = intlTag(locale, digits);
    const number = new Intl.NumberFormat(tag);
    const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' });
    const day = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' });
    const dayOfYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' });
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    return {
      number: (value: number) => number.format(value),
      time: (at: number) => time.format(at),
      day: (at: number, now = Date.now()) =>
        (new Date(at).getFullYear() === new Date(now).getFullYear() ? day : dayOfYear).format(at),
      /** «اليوم», «أمس»; only for a day or two ago. */
      daysAgo: (days: number) => relative.format(-days, 'day'),
    };
  }, [locale, digits]);
}

const PLACE_START = '\uE000';
const PLACE_END = '\uE001';
const PLACE = /\uE000(\d+)\uE001/u;

/**
 * A sentence whose text parameters are isolated, so that a Latin title or a host inside an Arabic
 * sentence does not pull the words around it out of order.
 */
export function Sentence({ id, params = {} }: { id: MessageKey; params?: MessageParams }) {
  const t = useTranslate();
  const texts: string[] = [];
  const placed: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') placed[name] = value;
    else placed[name] = `${PLACE_START}${texts.push(value) - 1}${PLACE_END}`;
  }
  const parts = t(id, placed).split(PLACE);
  return (
    <>
      {parts.map((part, index) => (
        // Every second part is the number of a text parameter.
        <Fragment key={index}>{index % 2 === 1 ? <bdi>{texts[Number(part)]}</bdi> : part}</Fragment>
      ))}
    </>
  );
}
