import { expect, test } from './support/fixtures.ts';
import { panelParts, readDraft } from './support/panel.ts';
import { openSidePanel as openPanelOf } from './support/side-panel.ts';
import { acceptOne, openCount, panelWithFindings, saved } from './support/steps.ts';

test('one undo history covers accepting, rejecting and typing', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  const original = await readDraft(panel.draft);
  const open = await openCount(panel);

  await acceptOne(side, panel);
  await panel.reject.click();
  await expect.poll(() => openCount(panel)).toBeLessThan(open);
  await panel.draft.focus();
  await side.keyboard.press('Control+End');
  await side.keyboard.type(' إضافة');

  for (let step = 0; step < 20 && (await readDraft(panel.draft)) !== original; step += 1)
    await side.keyboard.press('Control+z');
  expect(await readDraft(panel.draft)).toBe(original);
  await side.keyboard.press('Control+z');
  await expect.poll(() => openCount(panel)).toBe(open);
});

test('a decision outlives re-checking as she types elsewhere', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await panel.reject.click();
  await panel.reject.click();
  const open = await openCount(panel);
  await panel.draft.focus();
  await side.keyboard.press('Control+End');
  await side.keyboard.press('Enter');
  await side.keyboard.type('سطر جديد لا شيء فيه');
  await expect.poll(() => openCount(panel)).toBe(open);
});

test('the session is in the history when she comes back, and opens where it was', async ({
  page,
  siteUrl,
  openSidePanel,
}) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await acceptOne(side, panel);
  const edited = await readDraft(panel.draft);
  await saved(side);
  await panel.history.click();
  await expect(panel.session.first()).toBeVisible();
  await side.reload();
  await expect.poll(async () => ((await panel.draft.count()) === 0 ? '' : readDraft(panel.draft))).toBe(edited);
});

test('a capture during an open session waits in the queue', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  const first = await readDraft(panel.draft);
  await page.goto(`${siteUrl}/fields.html`);
  await page.locator('#textarea').focus();
  await openSidePanel(page);
  const open = side.getByRole('button', { name: 'فتحه مسودةً جديدة' });
  await expect(open).toBeVisible();
  expect(await readDraft(panel.draft)).toBe(first);
  await open.click();
  await expect(panel.draft).toContainText('تم إطلاق الخدمة أمس.');
});

test('a second window shows the session read-only until she goes on there', async ({
  page,
  siteUrl,
  openSidePanel,
  extensionId,
  context,
}) => {
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const side = await openSidePanel(page);
  const panel = await panelWithFindings(side);
  await saved(side);
  const second = await context.newPage();
  await second.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  const other = panelParts(second);
  await expect(second.getByRole('button', { name: 'تابع هنا' })).toBeVisible();
  await expect(other.draft).toHaveAttribute('contenteditable', 'false');
  await expect(other.accept).toHaveCount(0);

  await second.getByRole('button', { name: 'تابع هنا' }).click();
  await expect(other.draft).toHaveAttribute('contenteditable', 'true');
  await expect(panel.draft).toHaveAttribute('contenteditable', 'false');
});

test('killing the browser in the middle of the work loses nothing', async ({ launchOwnBrowser, siteUrl }) => {
  const browser = await launchOwnBrowser();
  const page = await browser.context.newPage();
  await page.goto(`${siteUrl}/sample.html`);
  await page.locator('#draft').focus();
  const { page: side } = await openPanelOf(browser, page);
  const panel = await panelWithFindings(side);
  await acceptOne(side, panel);
  await panel.reject.click();
  await panel.draft.focus();
  await side.keyboard.press('Control+End');
  await side.keyboard.type(' وهذه كلمات بيدها');
  const edited = await readDraft(panel.draft);
  const open = await openCount(panel);
  await saved(side);
  await browser.kill();

  const again = await launchOwnBrowser(browser.profile);
  const blank = await again.context.newPage();
  await blank.goto(`chrome-extension://${again.extensionId}/sidepanel.html`);
  const restored = await panelWithFindings(blank);
  expect(await readDraft(restored.draft)).toBe(edited);
  await expect.poll(() => openCount(restored)).toBe(open);
});
