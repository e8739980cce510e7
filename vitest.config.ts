import { defineConfig } from 'vitest/config';

// Three projects: `unit` runs anywhere; `neo4j` asks one real Neo4j server, started for it, one file at a time, since a
// server has one database; `browser` drives Chromium against the built viewer and the real server, one file at a time,
// since drawing without a graphics card takes every core.
// Files share their worker's modules: no module of ours keeps anything that a test could change, and to load world and
// languages anew for every file took three quarters of the unit tests' time (30 November 2026).
/** Tests that need the server. */
const NEO4J = 'tests/graph/store/neo4j/server/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', NEO4J],
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: 'tests/neo4j/shared.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build-viewer.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page that is loaded anew on two busy cores takes longer than the second that is usual.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
