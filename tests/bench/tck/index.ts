// `npm run bench -- tck`: how much of openCypher's own test kit the embedded engine passes. Its files are fetched by Maven
// into the user's cache (Apache-2.0); nothing of them lies in the repository.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { loadEngine } from '../../../graph/store/grafeo/engine.ts';
import { fetchArtifact, fetchedFolder } from '../../neo4j/maven.ts';
import { scenariosOf } from './feature.ts';
import { runScenario } from './run-scenario.ts';
import type { Outcome } from './run-scenario.ts';

/** The newest of the finished line. */
const VERSION = '1.0.0-M23';

/** How many scenarios of a group ended in each way. */
type Count = Record<Outcome['how'], number>;

const NONE: Count = { passed: 0, inapplicable: 0, unable: 0, lenient: 0, otherwise: 0 };

/** Prints a line a group of scenarios and the sum; `--details GROUP` also what failed there and why. */
export async function benchTck(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--details');
  const details = at < 0 ? undefined : (words[at + 1] ?? '');
  const folder = fetchArtifact(fetchedFolder(`tck-${VERSION}`), `org.opencypher:tck:${VERSION}`);
  const features = join(folder, 'features');
  const graphs = (name: string): string =>
    readFileSync(join(folder, 'graphs', name, `${name}.cypher`), 'utf8');
  const engine = loadEngine();
  const groups = new Map<string, Count>();
  for (const file of featureFiles(features)) {
    const group = relative(features, dirname(file));
    const count = groups.get(group) ?? { ...NONE };
    groups.set(group, count);
    for (const scenario of scenariosOf(readFileSync(file, 'utf8'))) {
      const { how, why } = await runScenario(engine, scenario, graphs);
      count[how]++;
      if (why !== '' && how !== 'inapplicable' && details !== undefined && group.startsWith(details))
        console.log(`${group}  ${scenario.title}\n    ${how}: ${why}`);
    }
  }
  print(groups);
}

function print(groups: ReadonlyMap<string, Count>): void {
  console.log('| group | scenarios | applicable | passed | says it cannot | takes what it should refuse | answers otherwise |'); // prettier-ignore
  console.log('|---|---|---|---|---|---|---|');
  const line = (group: string, count: Count): void => {
    const all = Object.values(count).reduce((sum, one) => sum + one, 0);
    const applicable = all - count.inapplicable;
    const cells = [group, all, applicable, passedOf(count), count.unable, count.lenient, count.otherwise];
    console.log(`| ${cells.join(' | ')} |`);
  };
  for (const [group, count] of groups) line(group, count);
  line('all', sumOf([...groups.values()]));
  const others = [...groups].filter(([group]) => group !== 'expressions/temporal');
  line('all but temporal values', sumOf(others.map(([, count]) => count)));
}

function passedOf(count: Count): string {
  const of = count.passed + count.unable + count.lenient + count.otherwise;
  return of === 0 ? '–' : `${count.passed} (${Math.round((100 * count.passed) / of)} %)`;
}

function sumOf(counts: readonly Count[]): Count {
  const sum = { ...NONE };
  for (const count of counts) for (const how of Object.keys(sum) as Outcome['how'][]) sum[how] += count[how];
  return sum;
}

function featureFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.feature')).sort().map((name) => join(folder, name)); // prettier-ignore
}
