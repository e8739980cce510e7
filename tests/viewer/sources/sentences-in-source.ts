// What the sources say where something can't be read, taken out of their code: every sentence, with `{}` where it is
// filled in.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const FOLDERS = [
  'ingest/sources',
  'ingest/sources/feeds',
  'ingest/sources/tables',
  'ingest/web',
  'ingest/article',
  'ingest/pages',
];
const FILES = ['graph/home/finish-jobs.ts', 'graph/commands/fault-of-ours.ts', 'graph/model/job-step.ts'];
/** Which arguments of which functions a person reads. */
const CALLS = new Map<string, readonly number[]>([
  ['problemAt', [2, 3]],
  ['sourceFault', [0, 1]],
  ['failed', [1]],
  ['within', [1]],
  ['growing', [3]],
]);
/** Properties and constants that hold such words. */
const NAMES = new Set(['what', 'todo', 'why', 'text', 'language', 'published', 'DROPPED', 'NEVER_CAME_BACK']);

/** All of them, each once. */
export function sentencesInSource(): readonly string[] {
  const files = [
    ...FOLDERS.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    ),
    ...FILES,
  ];
  return [...new Set(files.flatMap(sentencesIn))];
}

/** A node of the parsed code. */
interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const take = (node: Node | undefined): void => {
    if (node?.type === 'Literal' && typeof node['value'] === 'string') found.push(node['value']);
    else if (node?.type === 'TemplateLiteral') {
      const quasis = node['quasis'] as { readonly value: { readonly cooked: string } }[];
      found.push(quasis.map(({ value }) => value.cooked).join('{}'));
    } else if (node?.type === 'ConditionalExpression') {
      take(node['consequent'] as Node);
      take(node['alternate'] as Node);
    }
  };
  const look = (node: Node): void => {
    if (node.type === 'CallExpression') {
      const called = node['callee'] as Node;
      const name = nameOf(called.type === 'MemberExpression' ? (called['property'] as Node) : called);
      const given = node['arguments'] as Node[];
      for (const at of CALLS.get(name) ?? []) take(given[at]);
    } else if (node.type === 'Property' && NAMES.has(nameOf(node['key'] as Node)))
      take(node['value'] as Node);
    else if (node.type === 'VariableDeclarator' && NAMES.has(nameOf(node['id'] as Node)))
      take(node['init'] as Node);
    for (const inner of Object.values(node).flat()) if (isNode(inner)) look(inner);
  };
  look(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }) as unknown as Node);
  // A word alone is a key of something; what is filled in whole is said elsewhere.
  return found.filter((sentence) => /[a-z] /.test(sentence) && sentence.replaceAll('{}', '').trim() !== '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function nameOf(node: Node): string {
  return typeof node['name'] === 'string' ? node['name'] : '';
}
