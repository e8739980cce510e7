import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jSettings } from '../../graph/store/index.ts';
import { COMMAND_NAMES } from '../../graph/commands/registry.ts';
import { queueAddress } from '../../graph/queue/settings.ts';
import { NEO4J_VERSIONS } from '../neo4j/versions.ts';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: unknown;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const { services, volumes } = parse(readFileSync('docker-compose.yml', 'utf8')) as {
  readonly services: Readonly<Record<'neo4j' | 'chancery' | 'redis' | 'worker' | 'writer', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const { neo4j, chancery, redis, worker, writer } = services;
const QUEUE = Object.entries(services).filter(([, { profiles }]) => profiles?.includes('queue'));

describe('the compose file', () => {
  it.each(Object.entries(services))(
    '%s: a pinned image, ports of this machine only, what it keeps in one volume',
    (_, { image, ports = [], volumes: kept = [] }) => {
      expect(image).toMatch(/^[\w/]+:\d+\.\d+\.\d+(-\w+)*$/);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/);
      expect(kept.length).toBeLessThan(2);
      for (const [name, where] of kept.map((volume) => volume.split(':')))
        expect([Object.keys(volumes).includes(name!), where]).toEqual([true, '/data']);
    },
  );

  it('runs the versions that are tested', () => {
    expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSIONS[0].version}-community`);
    expect([chancery.image, chancery.build]).toEqual([`chancery:${version}`, '.']);
  });

  it('starts Chancery when Neo4j is well', () => {
    expect(neo4j.healthcheck).toBeDefined();
    expect(chancery.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it('keeps the queue to itself: what reads and writes it starts when asked for, by names that are commands', () => {
    expect(QUEUE.map(([name]) => name)).toEqual(['redis', 'worker', 'writer']);
    expect(QUEUE.flatMap(([, { ports = [] }]) => ports)).toEqual([]);
    for (const { image, command } of [worker, writer]) {
      expect(image).toBe(chancery.image);
      expect(COMMAND_NAMES).toContain(command![0]);
    }
    const [server, ...settings] = redis.command!;
    expect([server, ...settings]).toEqual([
      ...['redis-server', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'],
    ]);
    expect(redis.volumes).toEqual(['queue:/data']);
  });

  it('lets the writer write where the server reads, once the server is well, into the same store', () => {
    expect(writer.volumes).toEqual(chancery.volumes);
    expect(writer.depends_on).toMatchObject({ chancery: { condition: 'service_healthy' } });
    const { CHANCERY_TOKEN: _, ...store } = chancery.environment!;
    expect(writer.environment).toEqual({ ...store, CHANCERY_QUEUE: worker.environment!['CHANCERY_QUEUE'] });
    expect(queueAddress(worker.environment!['CHANCERY_QUEUE']!).url).toBe('redis://redis:6379');
  });

  it('tells Chancery where its store is, in the words that it reads', () => {
    const { CHANCERY_STORE: address, ...environment } = chancery.environment!;
    expect(neo4jSettings(address!, { ...environment, NEO4J_PASSWORD: 'rather long' })).toEqual({
      uri: 'bolt://neo4j:7687',
      username: 'neo4j',
      password: 'rather long',
      database: 'neo4j',
    });
  });

  it('has no password and no token of its own', () => {
    const secrets = Object.entries(services).flatMap(([name, { environment = {} }]) =>
      Object.entries(environment)
        .filter(([variable]) => /AUTH|PASSWORD|SECRET|TOKEN|KEY/.test(variable))
        .map(([variable, value]) => `${name} ${variable} ${value.replace(/^neo4j\//, '')}`),
    );
    expect(secrets).toEqual([
      'neo4j NEO4J_AUTH ${NEO4J_PASSWORD:?set NEO4J_PASSWORD to 8 characters or more}',
      'chancery CHANCERY_TOKEN ${CHANCERY_TOKEN:?set CHANCERY_TOKEN to 24 characters or more}',
      'chancery NEO4J_PASSWORD ${NEO4J_PASSWORD:?set NEO4J_PASSWORD to 8 characters or more}',
      'writer NEO4J_PASSWORD ${NEO4J_PASSWORD:?set NEO4J_PASSWORD to 8 characters or more}',
    ]);
  });
});

/** Compose as a program of its own or as Docker's plugin; undefined where there is neither. */
const COMPOSE = [['docker-compose'], ['docker', 'compose']].find(
  ([program, ...words]) => spawnSync(program!, [...words, 'version']).status === 0,
);

const ofCompose = COMPOSE ? describe : describe.skip;
ofCompose(`Docker Compose${COMPOSE ? '' : ' (skipped: no docker-compose found; install it)'}`, () => {
  const config = (env: Readonly<Record<string, string>>, profile?: string) => {
    const [program, ...words] = COMPOSE!;
    const { NEO4J_PASSWORD: _, CHANCERY_TOKEN: __, ...rest } = process.env;
    return spawnSync(
      program!,
      [...words, '--file', 'docker-compose.yml', ...(profile ? ['--profile', profile] : []), 'config'],
      {
        env: { ...rest, ...env },
        encoding: 'utf8',
      },
    );
  };

  const given = { NEO4J_PASSWORD: 'rather long', CHANCERY_TOKEN: 'a-token-that-is-long-enough' };

  test('takes the file, with the password in both places and the token', () => {
    const { status, stdout } = config(given);
    expect(status).toBe(0);
    const { services: read } = parse(stdout) as { services: typeof services };
    expect(read.neo4j.environment!['NEO4J_AUTH']).toBe('neo4j/rather long');
    expect(read.chancery.environment).toMatchObject(given);
  });

  test('takes the queue in a profile of its own', () => {
    const { status, stdout } = config(given, 'queue');
    expect(status).toBe(0);
    const { services: read } = parse(stdout) as { services: typeof services };
    for (const name of ['redis', 'worker', 'writer'] as const) expect(read[name].profiles).toEqual(['queue']);
    expect(read.writer.environment).toMatchObject({ CHANCERY_STORE: 'neo4j', NEO4J_PASSWORD: 'rather long' });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no password', { NEO4J_PASSWORD: '' }, 'set NEO4J_PASSWORD to 8 characters or more'],
    ['no token', { CHANCERY_TOKEN: '' }, 'set CHANCERY_TOKEN to 24 characters or more'],
  ])('says what is missing with %s', (_, env, missing) => {
    const { status, stderr } = config({ ...given, ...env });
    expect([status !== 0, stderr.includes(missing)]).toEqual([true, true]);
    const { [Object.keys(env)[0] as keyof typeof given]: __, ...without } = given;
    expect(config(without).stderr).toContain(missing);
  });
});
