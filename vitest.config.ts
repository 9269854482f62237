import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{utils,components,entrypoints,scripts,tests/unit}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: process.env.TANQIH_LONG === '1' ? 30 * 60_000 : 20_000,
  },
});
