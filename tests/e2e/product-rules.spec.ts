import { type Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openCount, type PanelParts, type PassTab } from './support/panel.ts';
import { openSettings, pasteDraft, saved } from './support/steps.ts';

const MISSPELT = 'عند إستخدام الفيديو في المدارس يتعلم الطلاب أسرع.';
const DRAFT = 'قام الفريق بكتابة التقرير عن المدارس.';
const OTHER_DRAFT = 'ثم قام المدير بكتابة الرد على الجدول.';

/** The open finding in whose card the words stand. */
async function goTo(page: Page, panel: PanelParts, tab: PassTab, words: string): Promise<void> {
  await panel.tab(tab).click();
  for (let step = await openCount(panel, tab); step > 0; step -= 1) {
    if ((await panel.current.innerText()).includes(words)) break;
    await page.getByRole('button', { name: 'الملاحظة التالية' }).click();
  }
  await expect(panel.current).toContainText(words);
  await panel.current.focus();
}

/** Where the draft shows that a pass speaks of a word. */
function flagged(panel: PanelParts, pass: 'language' | 'humanize', word: string) {
  return panel.draft.locator(`.finding-${pass}`, { hasText: word });
}

test('a word added to the dictionary by key is flagged nowhere, until it is taken out again', async ({
  context,
  extensionId,
}) => {
  const side = await context.newPage();
  const panel = await pasteDraft(side, extensionId, MISSPELT);
  await goTo(side, panel, 'اللغة', 'إستخدام');
  await side.keyboard.press('d');
  await expect(flagged(panel, 'language', 'إستخدام')).toHaveCount(0);
  await side.getByRole('button', { name: 'تراجع عن ذلك' }).click();
  await expect(flagged(panel, 'language', 'إستخدام')).toHaveCount(1);

  await goTo(side, panel, 'اللغة', 'إستخدام');
  await side.getByRole('button', { name: 'خيارات أخرى' }).click();
  await side.getByRole('menuitem', { name: 'إضافة إلى القاموس' }).click();
  await expect(side.getByText('أُضيفت «إستخدام» إلى قاموسك', { exact: false })).toBeVisible();
  await expect(flagged(panel, 'language', 'إستخدام')).toHaveCount(0);
  await saved(side);
  await side.reload();
  await expect(panel.draft).toContainText('إستخدام');
  await expect(side.getByText('تجري المراجعة…')).toHaveCount(0);
  await expect(flagged(panel, 'language', 'إستخدام')).toHaveCount(0);

  const settings = await context.newPage();
  await openSettings(settings, extensionId, '#/dictionary');
  await settings.getByRole('button', { name: 'حذف «إستخدام»' }).click();
  await expect(flagged(panel, 'language', 'إستخدام')).toHaveCount(1);
});

test('a rule ignored in a draft speaks in others, and here again when she wants it', async ({
  context,
  extensionId,
}) => {
  const side = await context.newPage();
  const panel = await pasteDraft(side, extensionId, DRAFT);
  await goTo(side, panel, 'الأنسنة', 'بكتابة');
  await side.keyboard.press('r');
  await expect(flagged(panel, 'humanize', 'بكتابة')).toHaveCount(0);
  await saved(side);

  const other = await pasteDraft(side, extensionId, OTHER_DRAFT);
  await expect(flagged(other, 'humanize', 'بكتابة')).toHaveCount(1);

  await panel.history.click();
  await side
    .getByRole('button', { name: /قام الفريق/u })
    .first()
    .click();
  await expect(panel.draft).toContainText('عن المدارس');
  await expect(side.getByText('تجري المراجعة…')).toHaveCount(0);
  await expect(flagged(panel, 'humanize', 'بكتابة')).toHaveCount(0);
  await side.getByTitle('إعداد النص').click();
  await side
    .getByRole('dialog')
    .getByRole('button', { name: /^إعادة/u })
    .click();
  await expect(side.getByText('لا قاعدة متجاهَلة', { exact: false })).toBeVisible();
  await side.keyboard.press('Escape');
  await expect(flagged(panel, 'humanize', 'بكتابة')).toHaveCount(1);
});

test('a finding ignored here is one step that her undo and the toast take back', async ({ context, extensionId }) => {
  const side = await context.newPage();
  const panel = await pasteDraft(side, extensionId, DRAFT);
  await goTo(side, panel, 'الأنسنة', 'بكتابة');
  await side.keyboard.press('i');
  await expect(flagged(panel, 'humanize', 'بكتابة')).toHaveCount(0);
  await side.getByRole('button', { name: 'تراجع عن ذلك' }).click();
  await expect(flagged(panel, 'humanize', 'بكتابة')).toHaveCount(1);
});

test('a rule switched off is heard nowhere, and is found and switched on among the rules', async ({
  context,
  extensionId,
}) => {
  const side = await context.newPage();
  const panel = await pasteDraft(side, extensionId, DRAFT);
  await goTo(side, panel, 'الأنسنة', 'بكتابة');
  const aboutRule = context.waitForEvent('page');
  await side.getByRole('button', { name: 'خيارات أخرى' }).click();
  await side.getByRole('menuitem', { name: 'عن هذه القاعدة' }).click();
  const rules = await aboutRule;
  const row = rules.locator('[data-line][aria-expanded=true]');
  await expect(row).toBeFocused();
  await expect(rules.getByText('لا يُنبَّه عليه')).toBeVisible();
  const title = await row.locator('span span').first().innerText();

  await side.bringToFront();
  await panel.current.focus();
  await side.keyboard.press('o');
  await expect(flagged(panel, 'humanize', 'بكتابة')).toHaveCount(0);
  const other = await pasteDraft(side, extensionId, OTHER_DRAFT);
  await expect(other.draft).toContainText('الجدول');
  await expect(side.getByText('تجري المراجعة…')).toHaveCount(0);
  await expect(flagged(other, 'humanize', 'بكتابة')).toHaveCount(0);

  await rules.bringToFront();
  await rules.getByRole('radio', { name: 'موقوفة' }).click();
  await rules.getByRole('searchbox').fill(title);
  const one = rules.getByRole('switch', { name: title, exact: true });
  await expect(one).not.toBeChecked();
  await one.click();
  await side.bringToFront();
  await expect(flagged(other, 'humanize', 'بكتابة')).toHaveCount(1);
});

test('the rules are found however a letter is written, gone through by arrow keys, and disputed ones go together', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await openSettings(page, extensionId, '#/rules');
  const rows = page.locator('[data-line]');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(80);

  await page.getByRole('searchbox').fill('الهمزه علي');
  await expect(rows.first()).toContainText('الهمزة على');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('searchbox').fill('لا قاعدة اسمها هكذا');
  await page.getByRole('button', { name: 'مسح البحث' }).click();

  const disputed = page.getByRole('switch', { name: 'الاستعمالات المختلف فيها' });
  await expect(disputed).not.toBeChecked();
  await disputed.click();
  await expect(disputed).toBeChecked();
  await page.getByRole('radio', { name: 'موقوفة' }).click();
  // What stays off is a matter of taste and no usage in dispute.
  await expect(rows).toHaveCount(2);
  await disputed.click();
  await expect(rows).not.toHaveCount(2);
});
