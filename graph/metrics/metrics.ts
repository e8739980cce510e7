// Numbers that a monitor asks for, in Prometheus' text form (version 0.0.4 of its exposition format).

/** What tells numbers of one name apart: `{ status: '2xx' }`. */
export type Labels = Readonly<Record<string, string>>;

/** A value with its labels. */
export type Labelled = readonly [labels: Labels, value: number];

export interface Metrics {
  /** A number that only grows. Gives what adds to it. */
  counter(name: string, help: string): (labels?: Labels, by?: number) => void;
  /** Numbers that are asked for when somebody looks; one that can't be told now is left out. */
  gauge(name: string, help: string, read: () => Readings | Promise<Readings>): void;
  /** All of them; at the end those of the process. */
  text(): Promise<string>;
}

/** What a gauge reads: one number, several with labels, or nothing that could be told. */
export type Readings = number | readonly Labelled[] | undefined;

/** The media type of what `text` gives. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Numbers of one process; none at first. */
export function createMetrics(): Metrics {
  const all: { readonly head: string; readonly name: string; readonly read: () => Promise<Readings> }[] = [];
  const add = (type: string, name: string, help: string, read: () => Readings | Promise<Readings>): void => {
    const head = `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
    all.push({ head, name, read: async () => read() });
  };
  const metrics: Metrics = {
    counter(name, help) {
      const counts = new Map<string, { readonly labels: Labels; value: number }>();
      add('counter', name, help, () => [...counts.values()].map(({ labels, value }) => [labels, value]));
      return (labels = {}, by = 1) => {
        const key = labelled(labels);
        const count = counts.get(key) ?? { labels, value: 0 };
        count.value += by;
        counts.set(key, count);
      };
    },
    gauge: (name, help, read) => add('gauge', name, help, read),
    async text() {
      const parts = await Promise.all(
        all.map(async ({ head, name, read }) => head + linesOf(name, await read().catch(() => undefined))),
      );
      return parts.join('');
    },
  };
  add('counter', 'process_cpu_seconds_total', 'Seconds of the processor, all threads together.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  metrics.gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  return metrics;
}

function linesOf(name: string, read: Readings): string {
  const values: readonly Labelled[] = typeof read === 'number' ? [[{}, read]] : (read ?? []);
  return values.map(([labels, value]) => `${name}${labelled(labels)} ${value}\n`).join('');
}

/** `{status="2xx"}`; nothing where there are none. */
function labelled(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return parts.length > 0 ? `{${parts.join(',')}}` : '';
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
