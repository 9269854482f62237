import * as z from 'zod/mini';
import { type Protocol } from './protocol.ts';

/** What the watcher asks of the background. The watcher itself builds its messages without this file's schemas. */
export const watcherToBackground = {
  direction: 'watcher-to-background',
  calls: {
    /** She clicked the small button: open the panel and take what is selected in this frame. */
    capture: {
      request: z.object({}),
      reply: z.object({
        /** Firefox opens its sidebar for no click in a page; then her own shortcut does it. */
        opened: z.boolean(),
        shortcut: z.string(),
      }),
    },
  },
} satisfies Protocol;
