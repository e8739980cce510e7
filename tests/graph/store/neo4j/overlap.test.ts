import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../graph/store/neo4j/connection.ts';
import { overlapped } from '../../../../graph/store/neo4j/overlap.ts';

/** A connection whose commits end when a test says so; what happens is written down. */
function connection() {
  const log: string[] = [];
  const commits = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const run: Run = async (statement) => {
    log.push(`run ${statement}`);
    return [];
  };
  let started = 0;
  const write = async <T>(work: (inside: Run) => Promise<T>): Promise<T> => {
    const name = `${++started}`;
    const result = await work(run);
    await new Promise<void>((resolve, reject) => commits.set(name, { resolve, reject }));
    log.push(`committed ${name}`);
    return result;
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const commit = async (name: string, error?: Error): Promise<void> => {
    await settle();
    if (error) commits.get(name)!.reject(error);
    else commits.get(name)!.resolve();
    await settle();
  };
  return { write, log, commit, settle };
}

const work = async (run: Run, batch: string): Promise<void> => {
  await run(batch);
  if (batch === 'bad') throw new Error('bad');
};

describe('overlapped batches', () => {
  it('begin when the one before has run, and when the one before that is committed', async () => {
    const { write, log, commit, settle } = connection();
    const told: string[] = [];
    const all = overlapped({ write }, ['a', 'b', 'c'], work, (batch) => told.push(batch));
    await settle();
    expect(log).toEqual(['run a', 'run b']);
    await commit('1');
    expect(log).toEqual(['run a', 'run b', 'committed 1', 'run c']);
    await commit('3');
    await commit('2');
    await all;
    expect(told).toEqual(['a', 'c', 'b']);
  });

  it('end with the first failure, when nothing is under way any more', async () => {
    const { write, log, commit, settle } = connection();
    let ended = false;
    const all = overlapped({ write }, ['a', 'bad', 'c'], work).finally(() => (ended = true));
    const failed = expect(all).rejects.toThrow('bad');
    await settle();
    expect(ended).toBe(false);
    await commit('1');
    await failed;
    expect(log).toEqual(['run a', 'run bad', 'committed 1']);
  });

  it('begin no other where a commit fails', async () => {
    const { write, log, commit } = connection();
    const all = overlapped({ write }, ['a', 'b', 'c'], work);
    const failed = expect(all).rejects.toThrow('lost');
    await commit('1', new Error('lost'));
    await commit('2');
    await failed;
    expect(log).toEqual(['run a', 'run b', 'committed 2']);
  });

  it('tell a failure of the last commit', async () => {
    const { write, commit } = connection();
    const all = overlapped({ write }, ['a'], work);
    const failed = expect(all).rejects.toThrow('lost');
    await commit('1', new Error('lost'));
    await failed;
  });

  it('are none where there is nothing', async () => {
    await overlapped(connection(), [], work);
  });
});
