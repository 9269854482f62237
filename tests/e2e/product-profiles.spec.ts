import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openCount, readDraft } from './support/panel.ts';
import { openSettings, pasteDraft, saved } from './support/steps.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const DRAFT = [
  'كتب الفريلانسر هذا المقال، وقال "لا أعرف أحدًا غيره" ثم مضى إلى عمله.',
  'وحضر الفريلانسر الاجتماع، وسأله المدير "متى تنتهي" فلم يجب.',
  'ثم قام الفريق بكتابة التقرير.',
].join('\n');

async function makeClient(page: Page, extensionId: string, name: string): Promise<void> {
  await openSettings(page, extensionId, '#/clients');
  await page.getByRole('button', { name: 'عميل جديد' }).click();
  const field = page.getByLabel('الاسم', { exact: true });
  await expect(field).toBeFocused();
  await field.fill(name);
  await page.getByLabel('علامات التنصيص').selectOption('guillemets');
  await page.getByRole('button', { name: 'لصق قائمة' }).click();
  await page.getByRole('textbox', { name: 'لصق قائمة مصطلحات' }).fill('فريلانسر → مستقل');
  await page.getByRole('button', { name: 'إضافة مصطلح واحد' }).click();
}

async function chooseClient(side: Page, name: string): Promise<void> {
  await side.getByTitle('إعداد النص').click();
  await side.getByLabel('العميل', { exact: true }).selectOption({ label: name });
  await side.keyboard.press('Escape');
  await expect(side.getByTitle('إعداد النص')).toContainText(name);
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
  const violations = await page.evaluate(async (tags) => {
    // @ts-expect-error The script was added above.
    const { violations: all } = await globalThis.axe.run(document, { runOnly: tags });
    return all.map((each: { id: string; nodes: { html: string }[] }) => `${each.id}: ${each.nodes[0]?.html}`);
  }, WCAG);
  expect(violations, what).toEqual([]);
}

test('a client’s style is checked as she writes, unified in one press and taken back in one', async ({
  context,
  extensionId,
}) => {
  const settings = await context.newPage();
  await makeClient(settings, extensionId, 'متجر نون');
  const side = await context.newPage();
  const panel = await pasteDraft(side, extensionId, DRAFT);
  const before = await readDraft(panel.draft);
  const open = await openCount(panel, 'اللغة');
  await chooseClient(side, 'متجر نون');
  await expect.poll(() => openCount(panel, 'اللغة')).toBeGreaterThan(open);

  await side.getByRole('button', { name: 'المزيد' }).click();
  await side.getByRole('menuitem', { name: 'توحيد الأسلوب' }).click();
  const dialog = side.getByRole('dialog');
  await dialog.getByLabel('المصطلحات').uncheck();
  await dialog.getByRole('button', { name: /^تطبيق/u }).click();
  const quoted = before.replaceAll(/"([^"]*)"/gu, '«$1»');
  await expect.poll(() => readDraft(panel.draft)).toBe(quoted);
  await side.getByRole('button', { name: 'تراجع عن ذلك' }).click();
  await expect.poll(() => readDraft(panel.draft)).toBe(before);

  await side.getByRole('button', { name: 'المزيد' }).click();
  await side.getByRole('menuitem', { name: 'توحيد الأسلوب' }).click();
  await dialog.getByRole('button', { name: /^تطبيق/u }).click();
  await expect.poll(() => readDraft(panel.draft)).toBe(quoted.replaceAll('الفريلانسر', 'المستقل'));
  await expect.poll(() => openCount(panel, 'اللغة')).toBe(open);
  await panel.draft.focus();
  await side.keyboard.press('Control+z');
  await expect.poll(() => readDraft(panel.draft)).toBe(before);
  await saved(side);
  await panel.history.click();
  await side.getByRole('button', { name: 'النسخ' }).first().click();
  await expect(side.getByText('قبل توحيد الأسلوب').first()).toBeVisible();
});

test('a client’s register, length and words hold for its drafts, and are hers to change in one', async ({
  context,
  extensionId,
}) => {
  const settings = await context.newPage();
  await makeClient(settings, extensionId, 'متجر نون');
  await settings.getByLabel('النبرة المطلوبة').selectOption('formal');
  await settings.getByLabel('عدد الكلمات المطلوب').fill('٨٠٠');
  await settings.getByLabel('كلمات تُضاف').fill('إستخدام');
  await settings.getByRole('button', { name: 'إضافة', exact: true }).click();
  await expect(settings.getByText('أُضيفت كلمة واحدة.')).toBeVisible();

  const side = await context.newPage();
  const text = `عند إستخدام الفيديو. ${DRAFT}`;
  const words = text.split(/\s+/u).length;
  const panel = await pasteDraft(side, extensionId, text);
  const flagged = panel.draft.locator('.finding', { hasText: 'إستخدام' });
  await expect(flagged).toHaveCount(1);
  await chooseClient(side, 'متجر نون');
  await expect(flagged).toHaveCount(0);
  await expect(side.getByTitle('إعداد النص')).toContainText('رسمي');
  await expect(side.getByTitle('عدد الكلمات')).toContainText(`${words} من 800`);

  await side.getByTitle('إعداد النص').click();
  await side.getByLabel('عدد الكلمات المطلوب').fill(`${words - 1}`);
  await side.getByLabel('النبرة المطلوبة').selectOption('friendly');
  await side.keyboard.press('Escape');
  await expect(side.getByTitle('عدد الكلمات')).toContainText(`${words} من ${words - 1}`);
  await side.getByTitle('عدد الكلمات').click();
  await expect(side.getByText('في حدود المطلوب')).toBeVisible();
  await expect(side.getByText('كما يعدّها Word', { exact: false })).toBeVisible();
  await side.keyboard.press('Escape');
  await saved(side);
  await side.reload();
  await expect(side.getByTitle('عدد الكلمات')).toContainText(`${words} من ${words - 1}`);
  await expect(side.getByTitle('إعداد النص')).toContainText('ودود');
});

test('a client is duplicated, deleted and brought back whole', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await makeClient(page, extensionId, 'متجر نون');
  await page.getByRole('button', { name: 'نسخ العميل' }).click();
  await expect(page.getByLabel('الاسم', { exact: true })).toHaveValue('متجر نون (نسخة)');
  await expect(page.getByLabel('من', { exact: true })).toHaveValue('فريلانسر');
  await page.getByRole('button', { name: 'حذف العميل' }).click();
  const clients = page.getByRole('main').getByRole('listitem');
  await expect(clients).toHaveCount(1);
  await page.getByRole('button', { name: 'تراجع عن ذلك' }).click();
  await expect(clients).toHaveCount(2);
  await page.getByRole('link', { name: /نسخة/u }).click();
  await expect(page.getByLabel('من', { exact: true })).toHaveValue('فريلانسر');
});

test('the pages and windows of clients, words and rules pass axe in both languages and both lights', async ({
  context,
  extensionId,
  serviceWorker,
}) => {
  const settings = await context.newPage();
  await makeClient(settings, extensionId, 'متجر نون');
  const client = new URL(settings.url()).hash;
  const side = await context.newPage();
  await side.setViewportSize({ width: 360, height: 720 });
  await pasteDraft(side, extensionId, DRAFT);
  await chooseClient(side, 'متجر نون');
  for (const [locale, theme] of [
    ['ar', 'light'],
    ['ar', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const) {
    await serviceWorker.evaluate(
      async (change) => {
        const { settings: stored } = await chrome.storage.local.get<{ settings: object }>('settings');
        await chrome.storage.local.set({ settings: { ...stored, ...change } });
      },
      { locale, theme },
    );
    const what = `${locale}, ${theme}`;
    await settings.bringToFront();
    for (const fragment of ['#/clients', client, '#/dictionary', '#/rules']) {
      await openSettings(settings, extensionId, fragment);
      await expect(settings.locator('html')).toHaveAttribute('lang', locale);
      await expect(settings.getByRole('main').locator('input, a').first()).toBeVisible();
      await expectAccessible(settings, `${fragment}, ${what}`);
    }
    await side.bringToFront();
    await expect(side.locator('html')).toHaveAttribute('lang', locale);
    await side.getByTitle(locale === 'ar' ? 'إعداد النص' : 'Draft setup').click();
    await expectAccessible(side, `the setup of a draft, ${what}`);
    await side.keyboard.press('Escape');
    await side.getByTitle(locale === 'ar' ? 'عدد الكلمات' : 'Word count').click();
    await expectAccessible(side, `the word count, ${what}`);
    await side.keyboard.press('Escape');
    await side.getByRole('button', { name: locale === 'ar' ? 'المزيد' : 'More', exact: true }).click();
    await side.getByRole('menuitem', { name: locale === 'ar' ? 'توحيد الأسلوب' : 'Unify style' }).click();
    await expect(side.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    await expectAccessible(side, `unifying, ${what}`);
    await side.keyboard.press('Escape');
  }
});
