import * as z from 'zod/mini';

/** The version of the item this code writes. A new field with a default needs no new version. */
export const SETTINGS_VERSION = 1;

export const localeSchema = z.enum(['ar', 'en']);
export type Locale = z.infer<typeof localeSchema>;

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** The digits of the interface, where it is Arabic: «1234» or «١٢٣٤». */
export const digitsSchema = z.enum(['latn', 'arab']);
export type Digits = z.infer<typeof digitsSchema>;

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** UUIDv7; names this browser profile in the ledger. Never copied to another. */
  device: z.string().check(z.minLength(1)),
  locale: localeSchema,
  theme: themeSchema,
  digits: digitsSchema,
  /** Rules she switched off. */
  ignoredRules: z.array(z.string()),
  /** Rules that are off by default and that she switched on. */
  enabledRules: z.array(z.string()),
  firstRunDone: z.boolean(),
  /** The session to open when the panel comes up anew. */
  lastSession: z.nullable(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;
/** What a part of the app may change. */
export type SettingsChange = Partial<Omit<Settings, 'version' | 'device'>>;

/** What content scripts are told. Only what is named here leaves the extension's own pages. */
export const pageSettingsSchema = z.pick(settingsSchema, {
  locale: true,
  theme: true,
  digits: true,
  ignoredRules: true,
  enabledRules: true,
});
export type PageSettings = z.infer<typeof pageSettingsSchema>;

export function pageSettings({ locale, theme, digits, ignoredRules, enabledRules }: Settings): PageSettings {
  return { locale, theme, digits, ignoredRules, enabledRules };
}

/** Where nothing is stored. */
export function defaultSettings(device: string): Settings {
  return {
    version: SETTINGS_VERSION,
    device,
    // Not the browser's language: Arabic writers often have an English browser.
    locale: 'ar',
    theme: 'system',
    digits: 'latn',
    ignoredRules: [],
    enabledRules: [],
    firstRunDone: false,
    lastSession: null,
  };
}
