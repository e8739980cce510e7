import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../graph/metrics/index.ts';

/** The lines of one name. */
async function linesOf(name: string, metrics: ReturnType<typeof createMetrics>): Promise<string[]> {
  return (await metrics.text()).split('\n').filter((line) => line.includes(name));
}

describe('metrics', () => {
  it('count by labels, in the form that Prometheus reads', async () => {
    const metrics = createMetrics();
    const articles = metrics.counter('articles_total', 'Articles.');
    articles({ outcome: 'added' });
    articles({ outcome: 'added' }, 2);
    articles({ outcome: 'refused' });
    expect(await linesOf('articles_total', metrics)).toEqual([
      '# HELP articles_total Articles.',
      '# TYPE articles_total counter',
      'articles_total{outcome="added"} 3',
      'articles_total{outcome="refused"} 1',
    ]);
  });

  it('ask a gauge when somebody looks', async () => {
    const metrics = createMetrics();
    let waiting = 1;
    metrics.gauge('waiting', 'What waits.', () => waiting);
    waiting = 7;
    expect(await linesOf('waiting', metrics)).toContain('waiting 7');
  });

  it('leave out what can’t be told now, and tell the rest', async () => {
    const metrics = createMetrics();
    metrics.gauge('gone', 'Nobody answers.', () => Promise.reject(new Error('away')));
    metrics.gauge('here', 'Somebody answers.', () => 1);
    expect(await linesOf('gone', metrics)).toEqual(['# HELP gone Nobody answers.', '# TYPE gone gauge']);
    expect(await linesOf('here', metrics)).toContain('here 1');
  });

  it('write quotes, line ends and backslashes of a label so that the line stays one', async () => {
    const metrics = createMetrics();
    metrics.counter('odd_total', 'Odd.')({ name: 'a"b\\c\nd' });
    expect(await linesOf('odd_total{', metrics)).toEqual(['odd_total{name="a\\"b\\\\c\\nd"} 1']);
  });

  it('know the process', async () => {
    const text = await createMetrics().text();
    expect(text).toMatch(/^process_cpu_seconds_total \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });
});
