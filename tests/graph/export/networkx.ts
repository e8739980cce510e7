// Python's networkx, by which GraphML and GEXF are read back: fetched once from PyPI into the user's cache.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fetchedFolder } from '../../neo4j/maven.ts';

const NETWORKX = '3.6.1';

/** The folder in which Python finds it, or why there is none. */
export function networkx(): { readonly folder: string } | { readonly missing: string } {
  const folder = fetchedFolder(`networkx-${NETWORKX}`);
  if (spawnSync('python3', ['--version']).status !== 0) return { missing: 'no python3 found' };
  if (existsSync(folder)) return { folder };
  mkdirSync(dirname(folder), { recursive: true });
  // Aside, then renamed: a folder under its name is whole.
  const aside = mkdtempSync(`${folder}-fetching-`);
  try {
    const words = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--target',
      aside,
      `networkx==${NETWORKX}`,
    ];
    const { status, stderr } = spawnSync('python3', words, { encoding: 'utf8' });
    if (status !== 0) return { missing: `pip could not fetch networkx: ${stderr.trim().split('\n').at(-1)}` };
    if (!existsSync(folder)) renameSync(aside, folder);
    return { folder };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What networkx reads in a file of a format. Throws with Python's words where it can't read it. */
export function readByNetworkx(folder: string, format: 'graphml' | 'gexf', file: string): NetworkxGraph {
  const script = `
import json, sys, networkx as nx
graph = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[sys.argv[1]](sys.argv[2])
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else ((a, b, None, d) for a, b, d in graph.edges(data=True))
print(json.dumps({"directed": graph.is_directed(), "multi": graph.is_multigraph(), "nodes": dict(graph.nodes(data=True)),
  "edges": [{"from": a, "to": b, "key": k, "data": d} for a, b, k, d in edges]}))`;
  const env = { ...process.env, PYTHONPATH: folder, PYTHONIOENCODING: 'utf-8' };
  const words = ['-c', script, format, file];
  const { status, stdout, stderr } = spawnSync('python3', words, { env, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`networkx could not read "${file}":\n${stderr}`);
  return JSON.parse(stdout) as NetworkxGraph;
}

export interface NetworkxGraph {
  readonly directed: boolean;
  readonly multi: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly key: string | number | null;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}
