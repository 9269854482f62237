import { type ExtensionBrowser } from './browser.ts';

/**
 * Allows a site the browser's own way, as she would on its page about the extension: `*://mostaql.com/*`. From then on
 * a request for it, made in a click, is granted without a prompt; until it is asked for, the extension does not have it.
 */
export async function allowSite(browser: ExtensionBrowser, pattern: string): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`chrome://extensions/?id=${browser.extensionId}`);
    await page.evaluate(
      async ({ extensionId, host }) => {
        // @ts-expect-error Only this page has it, and no types tell of it.
        const { developerPrivate } = chrome;
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        await developerPrivate.addHostPermission(extensionId, host);
      },
      { extensionId: browser.extensionId, host: pattern },
    );
  } finally {
    await page.close();
  }
}
