// Gives the build `virtual:atlas`: lands and capitals, made from world-atlas (Natural Earth) and our own world.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { capitalsOf } from './capitals.ts';
import { leanAtlas } from './lean.ts';

const NAME = 'virtual:atlas';
const WORLD = join(import.meta.dirname, '../../../seeds/world');

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The plugin; it reads two files of the world and one of world-atlas. */
export function atlas(): Plugin {
  return {
    name: 'atlas',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const source = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
      const lands = leanAtlas(read(source));
      const capitals = capitalsOf(
        read(join(WORLD, 'countries.generated.json')),
        read(join(WORLD, 'cities.generated.json')),
      );
      const said = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
      return `export const lands = ${said(lands)};\nexport const capitals = ${said(capitals)};`;
    },
  };
}
