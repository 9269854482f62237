import { defineConfig } from 'vitest/config';
import { currentArea } from './areas.ts';

/** The tests that are asked whether they notice a change. */
export default defineConfig({
  test: { include: [...currentArea().tests], environment: 'node', testTimeout: 120_000 },
});
