// What a TypeScript module is as JavaScript: made by esbuild once, and kept for as long as the module stays as it is.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where it is kept: with the packages, which an install makes anew; where that may not be written, at home. */
const KEPT = [
  join(ROOT, 'node_modules', '.cache', 'chancery'),
  join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'chancery', 'javascript'),
];
const HOW = {
  loader: 'ts',
  format: 'esm',
  target: 'node20.19',
  sourcemap: 'inline',
  sourcesContent: false,
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
};
/** What the JavaScript depends on beside the module. */
const MAKER = createRequire(import.meta.url)('esbuild/package.json').version + JSON.stringify(HOW);

/**
 * The JavaScript of a module, with a source map. A name stands for one file that is kept, however often the module
 * changes: what was kept of another state of it, or made by another esbuild or in another way, is made anew.
 *
 * @param {string} url a `file:` URL of a TypeScript module
 * @returns {Promise<string>}
 * @throws where there is no such file, or it is not TypeScript
 */
export async function javascript(url) {
  const path = fileURLToPath(url);
  const source = readFileSync(path, 'utf8');
  const state = createHash('sha256').update(MAKER).update(source).digest('hex');
  const name = createHash('sha256').update(relative(ROOT, path)).digest('hex');
  return kept(name, state) ?? keep(name, state, await made(path, source));
}

async function made(path, source) {
  // A start at which all is kept needs no esbuild.
  const { transform } = await import('esbuild');
  const { code } = await transform(source, { ...HOW, sourcefile: path });
  return code;
}

function kept(name, state) {
  for (const folder of KEPT) {
    try {
      const text = readFileSync(join(folder, name), 'utf8');
      // At both ends, so that one that a power cut has left in pieces is none.
      if (text.startsWith(state) && text.endsWith(state)) return text.slice(state.length, -state.length);
    } catch (error) {
      if (!isOfTheDisk(error)) throw error;
    }
  }
  return undefined;
}

/** Whole or not at all: many processes may start at once. Where nothing can be kept, it is made again next time. */
function keep(name, state, code) {
  for (const folder of KEPT) {
    const aside = join(folder, `${name}.${randomUUID()}`);
    try {
      mkdirSync(dirname(aside), { recursive: true });
      writeFileSync(aside, state + code + state);
      renameSync(aside, join(folder, name));
      break;
    } catch (error) {
      if (!isOfTheDisk(error)) throw error;
      if (existsSync(aside)) rmSync(aside);
    }
  }
  return code;
}

const isOfTheDisk = (error) => typeof error.code === 'string' && error.syscall !== undefined;
