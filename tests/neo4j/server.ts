// A real Neo4j server on this machine: started on loopback, ready when Bolt answers, ended by its pid.

import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { findJdk, thisMachine } from './jdk.ts';
import { fetchJars, fetchShell, hasMaven, jarFolder } from './maven.ts';
import { ADMIN_CLASS, configuration, JAVA_OPTIONS, OPEN_NIO, SHELL_JAVA, SHORT_LIVED } from './settings.ts';
import { neo4jVersion } from './versions.ts';
import type { Neo4jVersion } from './versions.ts';

/** How a running server is spoken to. */
export interface ServerAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface RunningNeo4j extends ServerAddress {
  readonly pid: number;
  /** Ends it in order and waits for its end; its data stay unless they were in a folder of its own making. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Where its data lie; else a folder that is removed when it stops. */
  readonly folder?: string;
  /** Else any that is free. */
  readonly port?: number;
  /** Else the newest. */
  readonly version?: Neo4jVersion;
  /** Start quickly rather than run quickly. */
  readonly shortLived?: boolean;
}

/** How long a start may take: 4 s on an idle machine, 15 s on a busy one. */
const START_MS = 120_000;
const PASSWORD = 'chancery-test';

/** Why no server of this version can be started on this machine; undefined where one can. */
export function whyNoServer({ version, leastJava }: Neo4jVersion): string | undefined {
  if (!findJdk(thisMachine(), leastJava))
    return `no JDK ${leastJava} or newer found for Neo4j; install one or set JAVA_HOME`;
  if (!existsSync(jarFolder(version)) && !hasMaven()) return 'no Maven found to fetch Neo4j; install maven';
  return undefined;
}

/** Starts a server and waits until it answers. Throws with its log where it doesn't. */
export async function startNeo4j({
  folder,
  port,
  version = neo4jVersion(undefined),
  shortLived = false,
}: StartOptions = {}): Promise<RunningNeo4j> {
  const jdk = findJdk(thisMachine(), version.leastJava);
  if (!jdk) throw new Error(whyNoServer(version));
  const java = join(jdk.home, 'bin', 'java');
  const jars = join(fetchJars(version.version), '*');
  const home = folder ?? mkdtempSync(join(tmpdir(), 'chancery-neo4j-'));
  const conf = join(home, 'conf');
  const free = port ?? (await freePort());
  // An import makes `data` before there is a password.
  const fresh = !existsSync(join(home, 'data', 'dbms'));
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), configuration(free, version));
  if (fresh) setPassword(java, jars, home, conf);

  const options = shortLived ? [...JAVA_OPTIONS, SHORT_LIVED] : JAVA_OPTIONS;
  const words = [...options, '-cp', jars, version.serverClass, `--home-dir=${home}`, `--config-dir=${conf}`];
  const child = spawn(java, words, { stdio: 'ignore' });
  const orphaned = (): void => void child.kill('SIGKILL');
  process.once('exit', orphaned);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
    process.off('exit', orphaned);
    if (folder === undefined && signal === 'SIGTERM') rmSync(home, { recursive: true, force: true });
  };
  const address = { uri: `neo4j://127.0.0.1:${free}`, username: 'neo4j', password: PASSWORD };
  try {
    await answering(address, child);
  } catch (error) {
    await end('SIGKILL');
    throw new Error(`Neo4j ${version.version} did not start: ${logOf(home)}`, { cause: error });
  }
  return { ...address, pid: child.pid!, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function setPassword(java: string, jars: string, home: string, conf: string): void {
  const words = ['-cp', jars, ADMIN_CLASS, 'dbms', 'set-initial-password', PASSWORD];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const { status, stdout, stderr } = spawnSync(java, words, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Neo4j's password could not be set:\n${stdout}${stderr}`);
}

/** `neo4j-admin WORDS` in the folder `cwd`, for a server whose data lie in `folder` and which is not running. Throws with its words. */
export function neo4jAdmin(
  version: Neo4jVersion,
  folder: string,
  cwd: string,
  words: readonly string[],
): void {
  const java = join(findJdk(thisMachine(), version.leastJava)!.home, 'bin', 'java');
  const conf = join(folder, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), `server.jvm.additional=${OPEN_NIO}\n`);
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: conf };
  const jars = join(fetchJars(version.version), '*');
  const { status, stdout, stderr } = spawnSync(java, ['-cp', jars, ADMIN_CLASS, ...words], { cwd, env, encoding: 'utf8' }); // prettier-ignore
  if (status !== 0) throw new Error(`neo4j-admin ${words.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Runs a script by cypher-shell. Throws with its words where a statement fails. */
export function cypherShell({ uri, username, password }: ServerAddress, script: string): void {
  const java = join(findJdk(thisMachine(), SHELL_JAVA)!.home, 'bin', 'java');
  const words = ['-cp', join(fetchShell(), '*'), 'org.neo4j.shell.Main', '--non-interactive', '-a', uri, '-u', username, '-p', password, '--file', script]; // prettier-ignore
  const { status, stdout, stderr } = spawnSync(java, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cypher-shell failed on ${script}:\n${stdout}${stderr}`);
}

async function answering(address: ServerAddress, child: ChildProcess): Promise<void> {
  const auth = neo4j.auth.basic(address.username, address.password);
  const driver = neo4j.driver(address.uri, auth, { logging: neo4j.logging.console('error') });
  try {
    for (const began = performance.now(); ; await wait(150)) {
      if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (performance.now() - began > START_MS) throw error;
      }
    }
  } finally {
    await driver.close();
  }
}

function logOf(home: string): string {
  const log = join(home, 'logs', 'neo4j.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-20).join('\n') : 'it wrote no log';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
