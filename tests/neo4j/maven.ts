// Fetches Neo4j Community once, by Maven, into the user's cache. It is GPL-3: a program of its own that we start and
// talk to over Bolt; no part of it lies in this repository, in a package or in an image of ours.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The version that is tested against. */
export const NEO4J_VERSION = '2026.08.1';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Where the jars of a version lie, or will. */
export function jarFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const cache = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'chancery', `neo4j-${NEO4J_VERSION}`);
}

/** Whether there is a Maven to fetch with. */
export function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The folder of jars, fetched (about 150 MB) where it isn't there yet. Throws with Maven's words where that fails. */
export function fetchJars(): string {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  console.error(`fetching Neo4j ${NEO4J_VERSION} by Maven into ${folder} (150 MB, once)`);
  // Aside, then renamed: a folder under its name is whole.
  const aside = mkdtempSync(`${folder}-fetching-`);
  try {
    writeFileSync(join(aside, 'pom.xml'), pom());
    const options = ['-B', '-ntp', '-q', COPY, '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    const { status, stdout, stderr } = spawnSync('mvn', options, { cwd: aside, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${stdout}${stderr}`);
    renameSync(join(aside, 'lib'), folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

function pom(): string {
  const neo4j = `<groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>chancery</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency>${neo4j}</dependency></dependencies></project>\n`;
}
