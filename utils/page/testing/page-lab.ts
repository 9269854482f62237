import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { type PageCapture, type PageSurface } from '../page-capture.ts';
import { type PageEdit, type WriteResult } from '../page-edit.ts';
import { type Block } from '../../draft/block.ts';

/** A real browser with this room in its pages. */
export interface PageLab {
  page: Page;
  /** Shows a page of one's own, right-to-left, with nothing on it but `body`. */
  show(body: string): Promise<void>;
  capture(): Promise<PageCapture>;
  write(surface: PageSurface, edits: readonly PageEdit[]): Promise<WriteResult>;
  /** Another page, in front of this one. */
  openOther(): Promise<Page>;
  close(): Promise<void>;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('lab-script.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Starts the browser; one for a test file. */
export async function openPageLab(): Promise<PageLab> {
  const [script, browser]: [string, Browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' }),
  ]);
  const context = await browser.newContext();
  const page = await context.newPage();
  return {
    page,
    async show(body) {
      await page.goto('about:blank');
      await page.setContent(
        `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body>${body}</body></html>`,
      );
      await page.evaluate(script);
    },
    capture: () => page.evaluate(() => lab.capture()),
    write: (surface, edits) => page.evaluate(([where, what]) => lab.write(where, [...what]), [surface, edits] as const),
    async openOther() {
      const other = await context.newPage();
      await other.bringToFront();
      return other;
    },
    close: () => browser.close(),
  };
}

/** The surface and the blocks of a capture that must have brought text. */
export function textOf(capture: PageCapture): { surface: PageSurface; blocks: Block[] } {
  if (!capture.ok) throw new Error(`nothing captured: ${capture.error}`);
  const { content } = capture.value;
  if (content.kind !== 'text') throw new Error(`captured ${content.kind}`);
  return content;
}
