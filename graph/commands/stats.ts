import type { Stats } from '../model/index.ts';
import { statsOf } from '../views/index.ts';
import type { Command } from './command.ts';
import { withHome } from './with-home.ts';
import { styled } from './table.ts';

export const stats: Command = {
  name: 'stats',
  summary: 'count what is here by kind, status, language and year, and the articles with issues',
  takes: '',
  least: 0,
  most: 0,
  options: { json: { type: 'boolean', help: 'the answer of the API as JSON' } },
  example: 'stats',
  run: (args, context) =>
    withHome(args, context, ({ reader, store }) => {
      const counted = statsOf(reader, store.info);
      const { out, color } = context.terminal;
      out(args.flag('json') ? `${JSON.stringify(counted)}\n` : page(counted, color));
    }),
};

function page(counted: Stats, color: boolean): string {
  const group = (name: string, counts: Readonly<Record<string, number>>) => {
    const some = Object.entries(counts).filter(([, n]) => n > 0);
    const total = some.reduce((sum, [, n]) => sum + n, 0);
    const parts = some.map(([key, n]) => `${key || 'undated'} ${n}`).join(' · ');
    return `${styled(name.padEnd(10), 'bold', color)} ${String(total).padStart(7)}   ${parts}`;
  };
  const { articles, articlesWithIssues, evidence, store } = counted;
  return `${[
    group('articles', counted.languages),
    `${styled('issues'.padEnd(10), 'bold', color)} ${String(articlesWithIssues).padStart(7)}   of ${articles} articles${issueList(counted)}`,
    group('events', counted.events),
    group('status', counted.statuses),
    group('years', counted.years),
    group('entities', counted.entities),
    group('edges', counted.edges),
    `${styled('evidence'.padEnd(10), 'bold', color)} ${String(evidence).padStart(7)}   quotations and records`,
    `${styled('store'.padEnd(10), 'bold', color)} ${`${store.name} ${store.version}`.trim()}${store.reason ? `: ${store.reason}` : ''}`,
  ].join('\n')}\n`;
}

function issueList({ issues }: Stats): string {
  const parts = Object.entries(issues).map(([code, n]) => `${code} ${n}`);
  return parts.length ? `: ${parts.join(' · ')}` : '';
}
