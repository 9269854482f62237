import { expect, test } from './support/fixtures.ts';
import { panelParts, readDraft } from './support/panel.ts';
import { panelWithFindings } from './support/steps.ts';

test('a selection of static text comes as its paragraphs', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/sample.html`);
  const paragraphs = await page
    .locator('#article p')
    .evaluateAll((all) => all.map((each) => each.textContent?.trim().replaceAll(/\s+/gu, ' ')));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#article') ?? document.body));
  const panel = await panelWithFindings(await openSidePanel(page));
  expect(await readDraft(panel.draft)).toBe(paragraphs.join('\n'));
});

test('a contenteditable comes with its formatting', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/fields.html`);
  await page.locator('#rich').click();
  await page.evaluate(() => getSelection()?.collapse(document.querySelector('#rich p'), 0));
  const panel = await panelWithFindings(await openSidePanel(page));
  expect(await readDraft(panel.draft)).toBe('تم إطلاق الخدمة الجديدة أمس.\nوقام الفريق بكتابة التقرير.');
  await expect(panel.draft.locator('strong, b')).toHaveText('الخدمة الجديدة');
});

test('a password is never read', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/fields.html`);
  await page.locator('#password').focus();
  const side = await openSidePanel(page);
  await expect(side.getByText('هذا حقل محمي', { exact: false })).toBeVisible();
  await expect(side.getByText('سر لا يُقرأ')).toHaveCount(0);
});

test('with nothing selected the panel says what to do, and a pasted text is taken', async ({
  page,
  siteUrl,
  openSidePanel,
}) => {
  await page.goto(`${siteUrl}/sample.html`);
  const side = await openSidePanel(page);
  await expect(side.getByText('لم يُحدَّد نص', { exact: false })).toBeVisible();
  const box = side.getByRole('textbox').first();
  await box.fill('تم إطلاق الخدمة أمس. قام الفريق بكتابة التقرير بشكل كبير.');
  await side
    .getByRole('button', { name: /تنقيح|بدء|مراجعة/u })
    .first()
    .click();
  const panel = panelParts(side);
  await expect(panel.draft).toHaveText('تم إطلاق الخدمة أمس. قام الفريق بكتابة التقرير بشكل كبير.');
});

test('the article of a page is found without menus and advertisements', async ({ page, siteUrl, openSidePanel }) => {
  await page.goto(`${siteUrl}/article.html`);
  const side = await openSidePanel(page);
  await side
    .getByRole('button', { name: /مقال/u })
    .first()
    .click();
  // What is left of the page in it is offered for removal before any pass.
  await expect(side.getByRole('checkbox', { name: /بقلم سلمى الدباغ/u })).toBeChecked();
  await side.getByRole('button', { name: /^إزالة .*ومتابعة$/u }).click();
  const panel = await panelWithFindings(side);
  const text = await readDraft(panel.draft);
  expect(text.length).toBeGreaterThan(500);
  expect(text).not.toContain('إعلان');
  expect(text).not.toContain('بقلم سلمى الدباغ');
});
