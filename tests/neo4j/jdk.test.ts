import { describe, expect, it } from 'vitest';
import { findJdk, jdkFolders, majorOf, thisMachine } from './jdk.ts';
import type { Machine } from './jdk.ts';

/** A machine with these JDKs: folder → version. */
function machine(jdks: Readonly<Record<string, string>>, env: Machine['env'] = {}): Machine {
  return {
    env,
    home: '/home/ann',
    list: (folder) => [
      ...new Set(
        Object.keys(jdks)
          .filter((jdk) => jdk.startsWith(`${folder}/`))
          .map((jdk) => jdk.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    read: (file) => {
      const version = jdks[file.replace(/\/release$/, '')];
      return version === undefined
        ? undefined
        : `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\nOS_ARCH="x86_64"\n`;
    },
  };
}

describe('a JDK for Neo4j', () => {
  it.each<[string, Record<string, string>, Machine['env'], string | undefined]>([
    ['nothing is installed', {}, {}, undefined],
    ['only an old one', { '/usr/lib/jvm/java-17-openjdk-amd64': '17.0.15' }, {}, undefined],
    [
      'an old and a new one',
      { '/usr/lib/jvm/java-17-openjdk-amd64': '17.0.15', '/usr/lib/jvm/temurin-25-jdk-amd64': '25.0.1' },
      {},
      '/usr/lib/jvm/temurin-25-jdk-amd64',
    ],
    ['just new enough', { '/opt/jdk-21': '21' }, {}, '/opt/jdk-21'],
    ['the newest of several', { '/opt/a': '21.0.2', '/opt/b': '25', '/usr/lib/jvm/c': '24.0.1' }, {}, '/opt/b'],
    ['what JAVA_HOME names', { '/opt/b': '25', '/srv/jdk': '21.0.9' }, { JAVA_HOME: '/srv/jdk' }, '/srv/jdk'],
    ['a JAVA_HOME that is too old', { '/opt/b': '25', '/srv/jdk': '17' }, { JAVA_HOME: '/srv/jdk' }, '/opt/b'],
    ['a JAVA_HOME that is gone', { '/opt/b': '25' }, { JAVA_HOME: '/srv/jdk' }, '/opt/b'],
    ['of sdkman', { '/home/ann/.sdkman/candidates/java/25.0.1-tem': '25.0.1' }, {}, '/home/ann/.sdkman/candidates/java/25.0.1-tem'],
    [
      'of a Mac',
      { '/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home': '25' },
      {},
      '/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home',
    ],
  ])('%s', (_, jdks, env, home) => {
    expect(findJdk(machine(jdks, env), 21)?.home).toBe(home);
  }); // prettier-ignore

  it.each([
    ['JAVA_VERSION="25.0.1"', 25],
    ['JAVA_VERSION="21"', 21],
    ['JAVA_VERSION="1.8.0_392"', 8],
    ['X=1\nJAVA_VERSION="17.0.15"\nY=2', 17],
    ['JAVA_RUNTIME_VERSION="25"', undefined],
    ['', undefined],
  ])('%s is version %s', (release, major) => expect(majorOf(release)).toBe(major));

  it('looks at JAVA_HOME first, and at folders of this machine without stumbling', () => {
    expect(jdkFolders(machine({}, { JAVA_HOME: '/srv/jdk' }))[0]).toBe('/srv/jdk');
    expect(() => findJdk(thisMachine(), 21)).not.toThrow();
  });
});
