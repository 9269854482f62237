import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The packaged extension that is tested. */
export const EXTENSION = path.join(ROOT, '.output', 'chrome-mv3');
/** The pages that stand for the web. */
export const PAGES = path.join(ROOT, 'tests', 'pages');
/** Host names that the sample pages answer at too, over http. */
export const SITES = ['mostaql.com', 'khamsat.com', 'www.upwork.com', 'chatgpt.com', 'example.com'];
