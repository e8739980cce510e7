// Fetches by Maven, once, into the user's cache. Neo4j Community is GPL-3: a program of its own that we start and talk to
// over Bolt; no part of it lies in this repository, in a package or in an image of ours.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const DEPENDENCY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** A folder of what Maven has fetched for us, there or not yet there. */
export function fetchedFolder(
  name: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const cache = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'chancery', name);
}

/** Where the jars of a version of Neo4j lie, or will. */
export function jarFolder(version: string): string {
  return fetchedFolder(`neo4j-${version}`);
}

/** Whether there is a Maven to fetch with. */
export function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The folder of a version's jars, fetched (about 150 MB) where it isn't there yet. Throws with Maven's words where that fails. */
export function fetchJars(version: string): string {
  const folder = jarFolder(version);
  if (!existsSync(folder)) console.error(`fetching Neo4j ${version} by Maven into ${folder} (150 MB, once)`);
  return fetchOnce(folder, (aside) => {
    writeFileSync(join(aside, 'pom.xml'), pom(version));
    return [`${DEPENDENCY}:copy-dependencies`, '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  });
}

/** Neo4j's shell: its newest version that Maven Central has speaks to newer servers too. */
const SHELL = '5.26.30';

/** The folder of cypher-shell's jars, fetched (43 MB) where it isn't there yet. */
export function fetchShell(): string {
  return fetchOnce(fetchedFolder(`cypher-shell-${SHELL}`), (aside) => {
    writeFileSync(join(aside, 'pom.xml'), pom(SHELL, 'cypher-shell'));
    return [`${DEPENDENCY}:copy-dependencies`, '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  });
}

/** The folder of what is in one artifact (`group:name:version`), fetched where it isn't there yet. */
export function fetchArtifact(folder: string, artifact: string): string {
  return fetchOnce(folder, () => [`${DEPENDENCY}:unpack`, `-Dartifact=${artifact}`, '-DoutputDirectory=lib']);
}

/** Runs Maven in a folder aside, then renames its `lib`: a folder under its name is whole. */
function fetchOnce(folder: string, prepare: (aside: string) => readonly string[]): string {
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  const aside = mkdtempSync(`${folder}-fetching-`);
  try {
    const options = ['-B', '-ntp', '-q', ...prepare(aside)];
    const { status, stdout, stderr } = spawnSync('mvn', options, { cwd: aside, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Maven could not fetch "${folder}":\n${stdout}${stderr}`);
    renameSync(join(aside, 'lib'), folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

function pom(version: string, artifact = 'neo4j'): string {
  const neo4j = `<groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>chancery</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency>${neo4j}</dependency></dependencies></project>\n`;
}
