import * as z from 'zod/mini';
import { pageCaptureSchema } from '../page/page-capture.ts';
import { type Protocol } from './protocol.ts';

/** What the background asks of a page. */
export const backgroundToPage = {
  direction: 'background-to-page',
  calls: {
    /** The writer's selection, or the field she is in. */
    capture: { request: z.object({}), reply: pageCaptureSchema },
    /** The article of the page. */
    captureArticle: { request: z.object({}), reply: pageCaptureSchema },
  },
} satisfies Protocol;
