import { ar } from './locales/ar.ts';
import { en } from './locales/en.ts';

export type Locale = 'ar' | 'en';

/** Arabic has six plural forms; English uses `one` and `other` of them. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = string | PluralForms;
export type MessageKey = keyof typeof ar;

const MESSAGES: Record<Locale, Record<MessageKey, Message>> = { ar, en };
const RULES: Record<Locale, Intl.PluralRules> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};
/** Unicode numbering systems: «1234» or «١٢٣٤». English is always written with the first. */
export type Digits = 'latn' | 'arab';

/** Pinned: `ar-SA` and `ar-EG` would print other digits, `ar-MA` other month names. */
const INTL_TAGS: Record<Locale, Record<Digits, string>> = {
  ar: { latn: 'ar-u-nu-latn-ca-gregory', arab: 'ar-u-nu-arab-ca-gregory' },
  en: { latn: 'en-u-nu-latn-ca-gregory', arab: 'en-u-nu-latn-ca-gregory' },
};
const NUMBERS = new Map<string, Intl.NumberFormat>();

export type MessageParams = Readonly<Record<string, string | number>>;

/** The tag to give to `Intl` formatters for a language of the interface. */
export function intlTag(locale: Locale, digits: Digits = 'latn'): string {
  return INTL_TAGS[locale][digits];
}

function numbersOf(tag: string): Intl.NumberFormat {
  const known = NUMBERS.get(tag) ?? new Intl.NumberFormat(tag);
  NUMBERS.set(tag, known);
  return known;
}

/** `{name}` places of a template filled in; numbers in the digits of the interface. */
export function fill(locale: Locale, template: string, params: MessageParams, digits: Digits = 'latn'): string {
  return template.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numbersOf(intlTag(locale, digits)).format(value) : value;
  });
}

/**
 * A sentence of the interface. Messages with plural forms choose by the parameter `count`.
 */
export function translate(
  locale: Locale,
  key: MessageKey,
  params: MessageParams = {},
  digits: Digits = 'latn',
): string {
  const message = MESSAGES[locale][key];
  if (typeof message === 'string') return fill(locale, message, params, digits);
  const form = message[RULES[locale].select(Number(params['count'] ?? 0))] ?? message.other;
  return fill(locale, form, params, digits);
}
