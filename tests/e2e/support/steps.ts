import { expect, type Page } from '@playwright/test';
import { openCount, panelParts, type PanelParts, readDraft } from './panel.ts';

export { openCount } from './panel.ts';

/** The panel's parts, once findings stand in it. */
export async function panelWithFindings(page: Page): Promise<PanelParts> {
  const panel = panelParts(page);
  await expect(panel.finding.first()).toBeVisible();
  await expect.poll(() => openCount(panel)).toBeGreaterThan(0);
  return panel;
}

/** Steps to the next finding that offers an edit. */
export async function toOffer(page: Page, panel: PanelParts): Promise<void> {
  const findings = await openCount(panel);
  for (let step = 0; step < findings && (await panel.accept.count()) === 0; step += 1) {
    await page.getByRole('button', { name: 'الملاحظة التالية' }).click();
  }
  await expect(panel.accept).toBeVisible();
}

/** Accepts the current offer by mouse and waits until the draft shows it. */
export async function acceptOne(page: Page, panel: PanelParts): Promise<void> {
  await toOffer(page, panel);
  const before = await readDraft(panel.draft);
  await panel.accept.click();
  await expect.poll(() => readDraft(panel.draft)).not.toBe(before);
}

/** Waits until «محفوظ» is said. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('محفوظ', { exact: true })).toBeVisible();
}

/** Opens the panel in a tab and pastes a draft into it; where one is open already, a new one takes its place. */
export async function pasteDraft(page: Page, extensionId: string, text: string): Promise<PanelParts> {
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  if (page.url() !== address) await page.goto(address);
  const paste = page.getByPlaceholder('مسودة من أي مكان');
  const more = page.getByRole('button', { name: 'المزيد' });
  await expect(paste.or(more)).toBeVisible();
  if (await more.isVisible()) {
    await more.click();
    await page.getByRole('menuitem', { name: 'مسودة جديدة' }).click();
  }
  await paste.fill(text);
  await page.getByRole('button', { name: 'مراجعة النص' }).click();
  return panelWithFindings(page);
}

/** The settings at a place: `#/rules`, `#/clients`, … */
export async function openSettings(page: Page, extensionId: string, fragment = ''): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/options.html${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
