import { expect, test } from './firefox/fixtures.ts';
import { PanelView } from './firefox/panel.ts';
import { type FirefoxView } from './firefox/view.ts';

const CAPTURE_KEY = { key: 'q', code: 'KeyQ', modifier: 'Alt' } as const;
const UNDO_KEY = { key: 'z', code: 'KeyZ', modifier: 'Control' } as const;

test('the extension installs without a complaint, opens nothing and keeps out of private windows', async ({
  window,
  extension,
  openPage,
}) => {
  const options = await openPage(`${extension.origin}/options.html`);
  await expect.poll(() => options.run(() => document.querySelector('h1')?.textContent)).toContain('الإعدادات');
  expect(await window.extension(extension.id)).toMatchObject({ problems: [], runsInPrivateWindows: false });
  expect(await window.isSidebarOpen()).toBe(false);
  expect(await window.errorsFrom(extension.origin)).toEqual([]);
});

test('the toolbar button takes the selection of a textarea into the sidebar, and it goes back exactly', async ({
  window,
  extension,
  openPage,
  sidebarWithFindings,
}) => {
  const page = await openPage('/fields.html');
  const original = await fieldValue(page);
  const start = original.indexOf('والسطر');
  const end = original.indexOf('كثير') + 'كثير'.length;
  await selectInField(page, start, end);

  await window.pressToolbarButton(extension.id);
  const panel = await sidebarWithFindings();
  expect(await panel.draft()).toBe(original.slice(start, end));
  await panel.click('قبول');
  await expect.poll(() => panel.draft()).toContain('استخدام');
  const edited = (await panel.draft()) ?? '';

  // Her click in the sidebar took the focus from the page: writing back copes with it.
  expect(await page.run(() => document.hasFocus())).toBe(false);
  await panel.click('تطبيق في الصفحة');
  await expect.poll(() => fieldValue(page)).toBe(original.slice(0, start) + edited + original.slice(end));
  await expect.poll(() => panel.hasText('تراجع عن التطبيق')).toBe(true);

  await page.click('#textarea');
  await expect.poll(() => page.run(() => document.hasFocus())).toBe(true);
  await window.press(UNDO_KEY);
  await expect.poll(() => fieldValue(page)).toBe(original);
  expect(await window.errorsFrom(extension.origin)).toEqual([]);
});

test('what was taken is stored: with the sidebar closed, the panel in a tab has it and writes it back', async ({
  window,
  extension,
  openPage,
  sidebarWithFindings,
}) => {
  const page = await openPage('/fields.html');
  const original = await fieldValue(page);
  await selectInField(page, 0, original.length);
  await window.pressToolbarButton(extension.id);
  await sidebarWithFindings();
  await window.hideSidebar();

  const panel = new PanelView(await openPage(`${extension.origin}/sidepanel.html`));
  await expect.poll(() => panel.draft()).toBe(original);
  await expect.poll(() => panel.hasFinding()).toBe(true);
  await panel.click('قبول');
  await expect.poll(() => panel.draft()).not.toBe(original);
  const edited = await panel.draft();
  await panel.click('تطبيق في الصفحة');
  await expect.poll(() => fieldValue(page)).toBe(edited);
});

test('a contenteditable, taken by the shortcut, gets back what was accepted by key and keeps its formatting', async ({
  window,
  openPage,
  sidebarWithFindings,
}) => {
  const page = await openPage('/fields.html');
  await page.click('#rich');
  await page.run(() => getSelection()?.collapse(document.querySelector('#rich p'), 0));
  await window.press(CAPTURE_KEY);
  const panel = await sidebarWithFindings();
  const original = 'تم إطلاق الخدمة الجديدة أمس.\nوقام الفريق بكتابة التقرير.';
  expect(await panel.draft()).toBe(original);

  await panel.focusCurrentFinding();
  await window.press({ key: 'Enter', code: 'Enter' });
  await expect.poll(() => panel.draft()).not.toBe(original);
  const edited = await panel.draft();
  await panel.click('تطبيق في الصفحة');
  await expect.poll(() => paragraphs(page, '#rich')).toBe(edited);
  expect(await page.on('#rich b', (bold) => bold.textContent)).toBe('الخدمة الجديدة');
  expect(await page.on('#rich a', (link) => link.getAttribute('href'))).toBe('https://example.com/report');
});

test('a field in a frame is read and written', async ({ window, extension, openPage, sidebarWithFindings }) => {
  const page = await openPage('/fields.html');
  const framedValue = () =>
    page.run(() => document.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.value ?? '');
  await page.run(() => document.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.focus());
  await window.pressToolbarButton(extension.id);
  const panel = await sidebarWithFindings();
  const original = await framedValue();
  expect(await panel.draft()).toBe(original);
  await panel.click('قبول');
  await expect.poll(() => panel.draft()).not.toBe(original);
  const edited = await panel.draft();
  await panel.click('تطبيق في الصفحة');
  await expect.poll(framedValue).toBe(edited);
});

test('the context menu takes selected text of the page', async ({ window, openPage, sidebarWithFindings }) => {
  const page = await openPage('/sample.html');
  await page.run(() => getSelection()?.selectAllChildren(document.querySelector('#article') ?? document.body));
  await window.chooseFromContextMenu(page, '#article p', 'تنقيح النص المحدد');
  const panel = await sidebarWithFindings();
  expect(await panel.draft()).toBe(await paragraphs(page, '#article'));
  await expect.poll(() => panel.openCount()).toBeGreaterThan(5);
});

function fieldValue(page: FirefoxView): Promise<string> {
  return page.run(() => document.querySelector('textarea')?.value ?? '');
}

async function selectInField(page: FirefoxView, start: number, end: number): Promise<void> {
  const select = (from: number, to: number) => {
    const field = document.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(from, to);
  };
  await page.run(select, start, end);
}

async function paragraphs(page: FirefoxView, selector: string): Promise<string> {
  const read = (all: string) =>
    Array.from(document.querySelectorAll(all), (each) => each.textContent.trim().replaceAll(/\s+/gu, ' ')).join('\n');
  return page.run(read, `${selector} p`);
}
