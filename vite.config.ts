// The viewer's build: one page, hashed files, nothing inline (the server's policy lets no inline script run),
// each file beside its compressed forms so that the server only has to send them.

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { atlas } from './viewer/map/atlas/plugin.ts';

const COMPRESSIBLE = /\.(?:js|css|html|svg|json)$/;

/** Writes `FILE.br` and `FILE.gz` beside each text file of the build. */
function precompress(outDir: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async closeBundle() {
      const files = await readdir(outDir, { recursive: true });
      for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
        const path = join(outDir, file);
        const bytes = await readFile(path);
        await writeFile(`${path}.br`, brotliCompressSync(bytes));
        await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

const outDir = join(import.meta.dirname, 'dist');

/** What the page is made of before anything is loaded on demand. In one file it packs smaller than in several. */
const SHELL =
  /viewer\/(?:api|panels|state\/(?!crossfilter)|appearance|text\/(?:catalogue|chosen-locale|days|direction|index|locale|once|own-names|en\/page)\b)|node_modules\/(?:@?preact|tinykeys)/;

export default defineConfig({
  root: join(import.meta.dirname, 'viewer'),
  base: './',
  // Whatever NODE_ENV says (a test runner has its own), what is built is what readers get.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', test: SHELL }] } } },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': `http://127.0.0.1:${process.env['CHANCERY_PORT'] ?? '4730'}` },
  },
  plugins: [atlas(), precompress(outDir)],
});
