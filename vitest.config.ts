import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // It draws the pictures of docs/, and is no test: `npm run pictures`.
    exclude: [...configDefaults.exclude, ...(process.env.PICTURES ? [] : ['test/browser/pictures.test.ts'])],
    globalSetup: ['test/support/build.ts'],
    // No file leaves anything behind, so that a worker loads what they share once.
    isolate: false,
    // Much of a run is waiting for rounds and processes: no core is kept for anything else.
    maxWorkers: '100%',
    // These end what hangs, however busy the machine; nothing is measured by them.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000, interval: 20 } },
  },
});
