import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'playwright';
import { launchBrowser, type ExtensionBrowser } from '../tests/e2e/support/browser.ts';
import { servePages } from '../tests/e2e/support/page-server.ts';
import { PASS_TABS, openCount, panelParts, readDraft, type PanelParts } from '../tests/e2e/support/panel.ts';
import { PAGES } from '../tests/e2e/support/places.ts';
import { openSidePanel } from '../tests/e2e/support/side-panel.ts';

export interface MainJobOptions {
  /** The browser's program. */
  program: string;
  /** The folder of the built extension. */
  extension: string;
  /** Where the pictures go. */
  pictures: string;
  say: (line: string) => void;
}

const PATIENCE = 20_000;

/**
 * Does what the writer does, in a real browser with the real side panel: select → four passes → accept some, reject
 * some → write back → history. Says each step with its counts; throws where one did not come out.
 */
export async function doMainJob({ program, extension, pictures, say }: MainJobOptions): Promise<void> {
  // Pictures of an earlier run would be taken for this one's.
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const profile = await mkdtemp(path.join(tmpdir(), 'tanqih-profile-'));
  const server = await servePages(PAGES);
  let browser: ExtensionBrowser | undefined;
  try {
    browser = await launchBrowser({ program, extension, profile });
    const page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${server.url}/sample.html`);
    const picture = pictureTaker(pictures, say);
    try {
      await work(browser, page, say, picture);
    } catch (error) {
      await Promise.all(browser.context.pages().map((open, index) => picture(open, `failed-${index}`)));
      throw error;
    }
  } finally {
    await browser?.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

type Picture = (of: Page, name: string) => Promise<void>;

async function work(
  browser: ExtensionBrowser,
  page: Page,
  say: MainJobOptions['say'],
  picture: Picture,
): Promise<void> {
  const field = page.locator('#draft');
  const before = await field.inputValue();
  await field.focus();
  await field.selectText();
  say(`1. Selected ${countWords(before)} words in the field «المسودة في حقل نص».`);
  await picture(page, '1-selected');

  const { page: panelPage } = await openSidePanel(browser, page);
  panelPage.setDefaultTimeout(PATIENCE);
  const panel = panelParts(panelPage);
  await panel.finding.first().waitFor();
  await until('the draft in the panel is the selected text', async () => (await readDraft(panel.draft)) === before);
  say('2. The side panel opened on the selection.');

  await until('findings stand in the panel', async () => (await openCount(panel)) > 0);
  const found = await countPasses(panel);
  say(`3. Four passes: ${found.map(([name, count]) => `${name} ${count}`).join(' · ')}.`);
  await picture(panelPage, '2-findings');
  const silent = found.filter(([, count]) => count === 0).map(([name]) => name);
  if (silent.length > 0)
    throw new Error(`The sample has something for every pass, yet nothing was found by: ${silent.join(', ')}`);

  await panel.tab('الكل').click();
  const byKey = await decide(panel, 3, () => panel.current.press('Enter'));
  const byMouse = await decide(panel, 2, () => panel.accept.click());
  const rejected = await decide(panel, 2, () => panel.current.press('Backspace'));
  say(
    `4. Accepted ${byKey} by key and ${byMouse} by mouse, rejected ${rejected} by key; ${await openCount(panel)} are open.`,
  );
  await picture(panelPage, '3-decided');

  const wanted = await readDraft(panel.draft);
  if (wanted === before) throw new Error('Accepting findings changed nothing in the draft.');
  await panel.writeBack.click();
  await until('the field holds the draft of the panel', async () => (await field.inputValue()) === wanted);
  say(`5. Wrote back: the field holds the draft exactly, ${before.length} → ${wanted.length} UTF-16 units.`);
  await picture(page, '4-written');
  await picture(panelPage, '5-after-writing');

  await panel.history.click();
  await panel.session.first().waitFor();
  const row = (await panel.session.first().innerText()).replaceAll(/\s+/gu, ' ');
  say(`6. «السجل» shows ${await panel.session.count()} session: ${row}`);
  await picture(panelPage, '6-history');
}

async function countPasses(panel: PanelParts): Promise<[string, number][]> {
  const counts: [string, number][] = [];
  for (const name of PASS_TABS) counts.push([name, await openCount(panel, name)]);
  return counts;
}

/** Decides on findings one by one; she must be at another finding before the next. */
async function decide(panel: PanelParts, times: number, act: () => Promise<void>): Promise<number> {
  for (let done = 0; done < times; done += 1) {
    await stepToOffer(panel, await openCount(panel));
    const finding = await currentFinding(panel);
    await act();
    await until(`she is past this finding:\n${finding}\n`, async () => (await currentFinding(panel)) !== finding);
  }
  return times;
}

/** What the finding she is at says, without its number: an accepted edit can give rise to other findings. */
async function currentFinding(panel: PanelParts): Promise<string> {
  return (await panel.current.innerText()).replace(/\d+ من \d+/u, '');
}

/** Some findings only point at a place and offer no other wording: goes on to one that does. */
async function stepToOffer(panel: PanelParts, most: number): Promise<void> {
  for (let step = 0; step < most && (await panel.accept.count()) === 0; step += 1)
    await panel.current.press('ArrowDown');
}

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain that ${what}.`);
}

function pictureTaker(folder: string, say: MainJobOptions['say']): Picture {
  return async (of, name) => {
    const file = path.join(folder, `${name}.png`);
    await of.screenshot({ path: file });
    say(`   picture: ${file}`);
  };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;
}
