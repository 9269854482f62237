import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Locator, type Page, type Worker } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openCount, panelParts, readDraft } from './support/panel.ts';
import { panelWithFindings, saved, toOffer } from './support/steps.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [320, 360, 500];
const LOCALES = ['ar', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
type Locale = (typeof LOCALES)[number];
type Theme = (typeof THEMES)[number];

/** What the parts are called in each language of the interface. */
const NAMES = {
  ar: { findings: 'الملاحظات', list: 'عرض كل الملاحظات', history: 'السجل', versions: 'النسخ', close: 'إغلاق' },
  en: { findings: 'Findings', list: 'Show all findings', history: 'History', versions: 'Versions', close: 'Close' },
} as const;

/** As the settings page stores it; open pages follow. */
async function setLook(worker: Worker, look: { locale: Locale; theme: Theme }): Promise<void> {
  await worker.evaluate(async (change) => {
    const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...change } });
  }, look);
}

/** Waits until a page wears a look. */
async function wears(page: Page, { locale, theme }: { locale: Locale; theme: Theme }): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain(theme);
}

/** What sticks out of the page sideways, or is cut where no ellipsis says so. Runs in the page. */
function misplaced(): string[] {
  const wide = document.documentElement.clientWidth;
  const name = (element: Element) => `${element.tagName} «${(element.textContent ?? '').trim().slice(0, 40)}»`;
  const isShortened = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).textOverflow === 'ellipsis' || isShortened(element.parentElement));
  const found = document.documentElement.scrollWidth > wide ? ['the page scrolls sideways'] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, .sr-only)')) {
    const { left, right, width } = element.getBoundingClientRect();
    const sticksOut = width > 0 && (left < -0.5 || right > wide + 0.5);
    if (!sticksOut && element.scrollWidth <= element.clientWidth + 1) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || isShortened(element.parentElement)) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (sticksOut) found.push(`${name(element)} sticks out: ${left} to ${right}`);
    else if (overflowX !== 'visible' && textOverflow !== 'ellipsis') found.push(`${name(element)} is cut`);
  }
  return found;
}

async function expectInPlace(page: Page, what: string): Promise<void> {
  expect(await page.evaluate(misplaced), what).toEqual([]);
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  // Evaluated, as the page's own policy lets no script tag in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  // Colours are measured as they come to rest.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
  const violations = await page.evaluate(async (tags) => {
    // @ts-expect-error The script was added above.
    const { violations: all } = await globalThis.axe.run(document, { runOnly: tags });
    return all.map((each: { id: string; nodes: { html: string }[] }) => `${each.id}: ${each.nodes[0]?.html}`);
  }, WCAG);
  expect(violations, what).toEqual([]);
}

test('nothing is out of place at any width, in either language and either light', async ({
  page,
  siteUrl,
  openSidePanel,
  context,
  extensionId,
  serviceWorker,
}) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await panel.reject.click();
  await saved(side);
  await page.close();

  // The side panel has the width she drags it to; a tab can be given one.
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await tab.getByRole('button', { name: 'تابع هنا' }).click();
  await expect(panelParts(tab).accept.or(panelParts(tab).reject).first()).toBeVisible();
  // Clicks are dispatched: a tab of another size than its window draws one frame a second, and a real click waits for some.
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 700 });
    for (const locale of LOCALES) {
      for (const theme of THEMES) {
        const what = `${locale}, ${theme}, ${width} px`;
        const names = NAMES[locale];
        await setLook(serviceWorker, { locale, theme });
        await wears(tab, { locale, theme });
        await expectInPlace(tab, `the session, ${what}`);
        await tab.getByTitle(names.list, { exact: true }).dispatchEvent('click');
        await expectInPlace(tab, `the session with its list, ${what}`);
        await tab.locator('[aria-expanded=true]').first().dispatchEvent('click');
        await tab.getByRole('button', { name: names.history, exact: true }).dispatchEvent('click');
        await tab.getByRole('button', { name: names.versions, exact: true }).first().dispatchEvent('click');
        await expectInPlace(tab, `the history, ${what}`);
        await tab.getByRole('button', { name: names.close, exact: true }).dispatchEvent('click');
      }
    }
  }
});

test('every view passes axe for WCAG A and AA', async ({
  context,
  extensionId,
  serviceWorker,
  page,
  siteUrl,
  openSidePanel,
}) => {
  const settings = await context.newPage();
  await settings.setViewportSize({ width: 500, height: 800 });
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  await panelWithFindings(side);
  await saved(side);
  for (const theme of THEMES) {
    for (const locale of LOCALES) {
      const look = { locale, theme };
      const names = NAMES[locale];
      const what = `${locale}, ${theme}`;
      await setLook(serviceWorker, look);
      await wears(side, look);
      await wears(settings, look);
      await expectAccessible(side, `the session, ${what}`);
      await side.getByTitle(names.list, { exact: true }).click();
      await expectAccessible(side, `the session with its list, ${what}`);
      await side.locator('[aria-expanded=true]').first().click();
      await side.getByRole('button', { name: names.history, exact: true }).click();
      await side.getByRole('button', { name: names.versions, exact: true }).first().click();
      await expectAccessible(side, `the history, ${what}`);
      await side.getByRole('button', { name: names.close, exact: true }).click();
      await expectAccessible(settings, `the settings, ${what}`);
    }
  }
});

test('the start passes axe and is in place at every width', async ({ context, extensionId, serviceWorker }) => {
  const start = await context.newPage();
  await start.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await expect(start.getByRole('button', { name: 'مراجعة النص' })).toBeVisible();
  for (const theme of THEMES) {
    for (const locale of LOCALES) {
      await setLook(serviceWorker, { locale, theme });
      await wears(start, { locale, theme });
      await expectAccessible(start, `the start, ${locale}, ${theme}`);
      for (const width of WIDTHS) {
        await start.setViewportSize({ width, height: 700 });
        await expectInPlace(start, `the start, ${locale}, ${theme}, ${width} px`);
      }
    }
  }
});

/** A key as an Arabic layout gives it: the place of the key, and what stands on it. */
function pressArabic(on: Locator, code: string, key: string): Promise<void> {
  return on.dispatchEvent('keydown', { code, key, bubbles: true, cancelable: true });
}

test('she reviews by keyboard alone from the moment the panel opens, under an Arabic layout too', async ({
  page,
  siteUrl,
  openSidePanel,
}) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  // Nothing was pressed or focused in the panel: its keys are there at once.
  await expect(panel.current).toBeFocused();
  const before = await readDraft(panel.draft);
  const open = await openCount(panel);

  await toOffer(side, panel);
  await panel.current.focus();
  await side.keyboard.press('Enter');
  await expect.poll(() => readDraft(panel.draft)).not.toBe(before);
  await expect(panel.current).toBeFocused();

  const left = await openCount(panel);
  await side.keyboard.press('Backspace');
  await expect.poll(() => openCount(panel)).toBeLessThan(left);
  await expect(panel.current).toBeFocused();

  const at = await panel.current.innerText();
  await side.keyboard.press('ArrowDown');
  await expect.poll(() => panel.current.innerText()).not.toBe(at);
  await side.keyboard.press('ArrowUp');
  await expect.poll(() => panel.current.innerText()).toBe(at);

  await pressArabic(panel.current, 'Slash', '؟');
  await expect(side.getByRole('dialog')).toBeVisible();
  await side.keyboard.press('Escape');
  await expect(panel.current).toBeFocused();

  await pressArabic(panel.current, 'KeyE', 'ث');
  await expect(panel.draft).toBeFocused();
  await side.keyboard.type('كلمة بيدها');
  await expect(panel.draft).toContainText('كلمة بيدها');

  const typed = await readDraft(panel.draft);
  // What she typed is checked meanwhile, and the finding she is at may change under the key.
  await expect(async () => {
    await panel.current.focus();
    await toOffer(side, panel);
    await panel.draft.focus();
    await side.keyboard.press('Alt+Enter');
    expect(await readDraft(panel.draft)).not.toBe(typed);
  }).toPass({ timeout: 30_000 });
  await expect(panel.draft).toBeFocused();
  // «ئ» stands where Z does.
  for (let step = 0; step < 30 && (await readDraft(panel.draft)) !== before; step += 1) {
    await panel.draft.dispatchEvent('keydown', {
      code: 'KeyZ',
      key: 'ئ',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
  }
  expect(await readDraft(panel.draft)).toBe(before);
  await side.keyboard.press('Control+z');
  await expect.poll(() => openCount(panel)).toBe(open);
});

test('a tab of the passes shows its first finding in the draft', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await panel.tab('اللغة').click();
  await expect(panel.draft.locator('.finding-current').first()).toBeInViewport();
});

test('a refusal does not lie over what she does next', async ({ page, siteUrl, openSidePanel, context }) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await toOffer(side, panel);
  await panel.accept.click();
  await page.locator('#draft').fill('نص آخر تمامًا');
  await panel.writeBack.click();
  await expect(side.getByText('فلم نكتب شيئًا', { exact: false })).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${siteUrl}/fields.html`);
  await other.locator('#textarea-empty').focus();
  await openSidePanel(other);
  await side.getByRole('button', { name: 'إدراج هنا' }).click();
  const draft = await readDraft(panel.draft);
  await expect.poll(() => other.locator('#textarea-empty').inputValue()).toBe(draft);
});
