import { defineConfig } from 'vitest/config';

// A zone far from both UTC and China: code that leans on either fails here.
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  test: {
    include: ['{lib,db,components,app,bin}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine is no failure: timing is never what a test is about.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
