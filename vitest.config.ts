import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{utils,components,entrypoints,scripts,tests/unit}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
