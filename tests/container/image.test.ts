// The image by reading its Dockerfile, and by starting the program on nothing but the files that it holds.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Line = readonly [instruction: string, rest: string];

const LINES: readonly Line[] = readFileSync('Dockerfile', 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .flatMap((line) => {
    const [, instruction, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return instruction ? [[instruction, rest!] as const] : [];
  });
const STAGES: readonly (readonly Line[])[] = LINES.reduce<Line[][]>(
  (stages, line) => (line[0] === 'FROM' ? [...stages, [line]] : (stages.at(-1)?.push(line), stages)),
  [],
);
const [VIEWER, FINAL] = STAGES as readonly [readonly Line[], readonly Line[]];
const ignored = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .filter((line) => /^[^#]/.test(line));

/** What a stage copies from this folder: source and target. */
function copies(stage: readonly Line[]): readonly (readonly [source: string, target: string])[] {
  return stage
    .filter(([instruction, rest]) => instruction === 'COPY' && !rest.startsWith('--from'))
    .flatMap(([, rest]) => {
      const words = rest.split(' ');
      const target = words.at(-1)!;
      return words.slice(0, -1).map((source) => [source, target === './' ? source : target] as const);
    });
}

const has = (instruction: string): readonly string[] =>
  FINAL.filter(([name]) => name === instruction).map(([, rest]) => rest);

describe('the image', () => {
  it('stands on pinned bases in two stages', () => {
    expect(STAGES).toHaveLength(2);
    for (const [from] of STAGES) expect(from![1]).toMatch(/^node:\d+\.\d+\.\d+-[\w-]+( AS \w+)?$/);
  });

  it('does not run as root, keeps its data in a volume that its user owns, and can be asked how it is', () => {
    const user = has('USER').at(-1)!;
    expect(user).toBe('node');
    expect(has('VOLUME')).toEqual(['/data']);
    expect(has('ENV').join(' ')).toContain('CHANCERY_HOME=/data');
    expect(has('RUN')).toContain(`mkdir /data && chown ${user}:${user} /data`);
    expect(has('HEALTHCHECK').join(' ')).toMatch(
      /\/api\/v1\/change.*'Bearer ' \+ process\.env\.CHANCERY_TOKEN/,
    );
  });

  it('installs what the lockfile says, in the end without what only building needs', () => {
    const installs = STAGES.map((stage) =>
      stage.filter(([name, rest]) => name === 'RUN' && rest.startsWith('npm ci')).map(([, rest]) => rest),
    );
    expect(installs).toEqual([['npm ci'], ['npm ci --omit=dev && npm cache clean --force']]);
  });

  it('takes nothing from this folder but what it names', () => {
    const wanted = new Set([...copies(VIEWER), ...copies(FINAL)].map(([source]) => source.split('/')[0]!));
    expect(ignored[0]).toBe('*');
    expect(ignored.slice(1).sort()).toEqual([...wanted].map((source) => `!${source}`).sort());
    expect([...wanted].filter((source) => !existsSync(source))).toEqual([]);
  });

  it(
    'starts from its own files, reads the seeds, serves the viewer, and ends when it is told to',
    { timeout: 120_000 },
    async () => {
      const root = mkdtempSync(join(tmpdir(), 'chancery-image-'));
      for (const [source, target] of copies(FINAL)) {
        mkdirSync(dirname(join(root, target)), { recursive: true });
        if (source !== 'seeds') cpSync(source, join(root, target), { recursive: true });
      }
      cpSync('seeds/world', join(root, 'seeds/world'), { recursive: true });
      mkdirSync(join(root, 'seeds/articles'));
      cpSync('seeds/articles/en-21.txt', join(root, 'seeds/articles/en-21.txt'));
      mkdirSync(join(root, 'dist'));
      writeFileSync(join(root, 'dist/index.html'), '<title>built elsewhere</title>');
      symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
      const words = [
        ...(JSON.parse(has('ENTRYPOINT')[0]!) as string[]),
        ...(JSON.parse(has('CMD')[0]!) as string[]),
      ];
      const token = 'a-token-that-is-long-enough';
      const child = spawn(words[0]!, [...words.slice(1), '--port', '0'], {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          CHANCERY_HOME: join(root, 'data'),
          CHANCERY_TOKEN: token,
          NODE_ENV: 'production',
        },
      });
      try {
        let said = '';
        const url = await new Promise<string>((found, failed) => {
          child.stderr.on('data', (chunk) => {
            const at = /Chancery is at (\S+)/.exec((said += String(chunk)));
            if (at) found(at[1]!);
          });
          child.on('close', (code) => failed(new Error(`ended with ${code}: ${said}`)));
        });
        expect(said).toContain('1 article read');
        expect((await fetch(`${url}api/v1/stats`)).status).toBe(401);
        const headers = { authorization: `Bearer ${token}` };
        expect(await (await fetch(url, { headers })).text()).toContain('built elsewhere');
        const stats = (await (await fetch(`${url}api/v1/stats`, { headers })).json()) as {
          readonly articles: number;
        };
        expect(stats.articles).toBe(1);
        const ended = new Promise((close) => child.removeAllListeners('close').on('close', close));
        child.kill('SIGTERM');
        expect(await ended).toBe(0);
      } finally {
        child.kill('SIGKILL');
        rmSync(root, { recursive: true });
      }
    },
  );
});
