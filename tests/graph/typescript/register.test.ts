// What Node makes of TypeScript modules: processes in a project of their own, with packages and a cache of its own.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chancery-typescript-'));
  cpSync('graph/typescript', join(root, 'graph/typescript'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(resolve('node_modules/esbuild'), join(root, 'node_modules/esbuild'));
  write('package.json', '{ "type": "module" }');
});
afterEach(() => rmSync(root, { recursive: true }));

const cache = () => join(root, 'node_modules/.cache/chancery');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What `main.ts` prints, or why it does not. */
function said(): string {
  const words = ['--import', './graph/typescript/register.mjs', 'main.ts'];
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(root, 'at-home') };
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' });
  return stderr || stdout;
}

describe('a TypeScript module', () => {
  it('is read with its types gone, its packages found, and imports of types alone never made', () => {
    write('words/greeting.ts', `export interface Greeting { readonly text: string }\nexport const hello: Greeting = { text: 'hello' };\n`); // prettier-ignore
    write('only-types.ts', `export type Name = string;\nconsole.log('was imported');\n`);
    write('for-its-effect.ts', `console.log('was run');\n`);
    write(
      'main.ts',
      `import type { Name } from './only-types.ts';
       import './for-its-effect.ts';
       import { version } from 'esbuild';
       import { hello, type Greeting } from './words/greeting.ts';
       const say = <T extends Greeting>({ text }: T, to: Name): string => \`\${text} \${to satisfies string}\`;
       console.log(say(hello, 'world'), typeof version!);`,
    );
    expect(said()).toBe('was run\nhello world string\n');
    expect(said()).toBe('was run\nhello world string\n');
  });

  it('may import data as JSON', () => {
    write('words.json', '{ "hello": "world" }');
    write(
      'main.ts',
      `import words from './words.json' with { type: 'json' };\nconsole.log(words.hello as string);`,
    );
    expect(said()).toContain('world');
  });

  it('is read anew once it is another, and takes no second place in the cache', () => {
    write('main.ts', 'console.log(1 as number);');
    expect(said()).toBe('1\n');
    write('main.ts', 'console.log(2 as number);');
    expect(said()).toBe('2\n');
    expect(readdirSync(cache())).toHaveLength(1);
  });

  it.each([
    ['is cut in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['is empty', () => ''],
    ['belongs to another state of it', (text: string) => text.replaceAll(/^.{64}|.{64}$/g, '0'.repeat(64))],
  ])('is made anew where what is kept of it %s', (_, damaged) => {
    write('main.ts', 'console.log(1 as number);');
    expect(said()).toBe('1\n');
    const [file] = readdirSync(cache()).map((name) => join(cache(), name));
    const whole = readFileSync(file!, 'utf8');
    writeFileSync(file!, damaged(whole));
    expect(said()).toBe('1\n');
    expect(readFileSync(file!, 'utf8')).toBe(whole);
  });

  it('is taken from what is kept, so that nothing makes it a second time', () => {
    write('main.ts', 'console.log(1 as number);');
    expect(said()).toBe('1\n');
    rmSync(join(root, 'node_modules/esbuild'));
    write('node_modules/esbuild/package.json', JSON.stringify({ version: esbuildVersion() }));
    expect(said()).toBe('1\n');
    write('main.ts', 'console.log(2 as number);');
    expect(said()).toContain('esbuild');
  });

  it('is kept at home where the packages may not be written to, and is read where nothing can be kept', () => {
    write('main.ts', 'console.log(1 as number);');
    write('node_modules/.cache', 'a file, where a folder should be');
    expect(said()).toBe('1\n');
    const atHome = join(root, 'at-home/chancery/javascript');
    expect(readdirSync(atHome)).toHaveLength(1);
    rmSync(join(root, 'at-home'), { recursive: true });
    write('at-home', 'a file as well');
    expect(said()).toBe('1\n');
  });

  it.each([
    ['a fault in its line', 'interface One {\n  a: 1;\n}\n\nthrow new Error("too late");', /main\.ts:5.*too late/s],
    ['what is no TypeScript', 'const a: = 1;', /main\.ts:1:9: ERROR: Unexpected "="/],
    ['a module that is not there', `import './nowhere.ts';`, /nowhere\.ts/],
  ])('tells %s', (_, text, where) => {
    write('main.ts', text);
    expect(said()).toMatch(where);
    expect(said()).toMatch(where);
  }); // prettier-ignore
});

function esbuildVersion(): string {
  return (JSON.parse(readFileSync('node_modules/esbuild/package.json', 'utf8')) as { version: string }).version; // prettier-ignore
}
