// Finds a Java that Neo4j runs on. The `java` on the PATH may be an older one, so it is looked for where JDKs lie.

import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What is looked at, so that a test can make a machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Names in a folder; none where it isn't there. */
  list(folder: string): readonly string[];
  /** A file's text; undefined where it isn't there. */
  read(file: string): string | undefined;
}

export interface Jdk {
  readonly home: string;
  readonly major: number;
}

/** This machine. */
export function thisMachine(): Machine {
  const orNothing = <T>(look: () => T): T | undefined => {
    try {
      return look();
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return undefined;
      throw error;
    }
  };
  return {
    env: process.env,
    home: homedir(),
    list: (folder) => orNothing(() => readdirSync(folder)) ?? [],
    read: (file) => orNothing(() => readFileSync(file, 'utf8')),
  };
}

/** Folders that may be a JDK: what JAVA_HOME names, then what lies where distributions and version managers put them. */
export function jdkFolders({ env, home, list }: Machine): string[] {
  const usual = [
    '/usr/lib/jvm', '/usr/java', '/opt', '/opt/java', '/usr/local/lib/jvm', '/Library/Java/JavaVirtualMachines',
    join(home, '.sdkman/candidates/java'), join(home, '.jdks'), join(home, '.jenv/versions'),
    join(home, '.asdf/installs/java'), join(home, '.local/share/mise/installs/java'),
  ]; // prettier-ignore
  const found = usual.flatMap((folder) => [...list(folder)].sort().map((name) => join(folder, name)));
  return [
    ...(env['JAVA_HOME'] ? [env['JAVA_HOME']] : []),
    ...found.flatMap((folder) => [folder, join(folder, 'Contents/Home')]),
  ];
}

/** The major version in a JDK's `release` file: 25 of `JAVA_VERSION="25.0.1"`, 8 of `"1.8.0_392"`. */
export function majorOf(release: string): number | undefined {
  const [, first, second] = /^JAVA_VERSION="(\d+)(?:\.(\d+))?/m.exec(release) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}

/** JAVA_HOME where it is new enough (`least`, a major version), else the newest JDK that is found; undefined where none is. */
export function findJdk(machine: Machine, least: number): Jdk | undefined {
  const jdks = jdkFolders(machine).flatMap((home): Jdk[] => {
    const major = majorOf(machine.read(join(home, 'release')) ?? '');
    return major !== undefined && major >= least ? [{ home, major }] : [];
  });
  const named = jdks.find(({ home }) => home === machine.env['JAVA_HOME']);
  return (
    named ??
    jdks.reduce<Jdk | undefined>((best, jdk) => (best && best.major >= jdk.major ? best : jdk), undefined)
  );
}
