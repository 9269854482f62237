import * as z from 'zod/mini';
import { type Protocol } from './protocol.ts';

/** What the panel asks of the background. */
export const panelToBackground = {
  direction: 'panel-to-background',
  calls: {
    /** Takes what is selected, or the article, on the tab the writer sees in that window; the panel waits for the row. */
    capture: {
      request: z.object({ what: z.enum(['selection', 'article']), window: z.int() }),
      reply: z.object({ capture: z.nullable(z.string()) }),
    },
  },
} satisfies Protocol;
