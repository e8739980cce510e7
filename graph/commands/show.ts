import { ChanceryError, type GraphEvent, type GraphReader, type NodeDetail } from '../model/index.ts';
import { dayText, flat, isEvent, nodeDetail } from '../views/index.ts';
import type { Command } from './command.ts';
import { judgedLines } from './judgement-lines.ts';
import { saidLines } from './said-lines.ts';
import { AS_OF, withHome } from './with-home.ts';
import { sentenceLine } from './sentence.ts';
import { styled } from './table.ts';

export const show: Command = {
  name: 'show',
  summary: 'show an actor, a place or an event with its edges and the sentences that say so',
  takes: 'ID',
  least: 1,
  most: 1,
  options: { ...AS_OF, json: { type: 'boolean', help: 'the answer of the API as JSON' } },
  example: 'show country:RU',
  run: (args, context) =>
    withHome(args, context, ({ reader }) => {
      const [id = ''] = args.positionals;
      const detail = nodeDetail(reader, id);
      if (!detail) throw unknownId(id);
      const { out, color } = context.terminal;
      const issues = issuesOf(reader, detail);
      out(args.flag('json') ? `${JSON.stringify(detail)}\n` : page(detail, issues, color));
    }),
};

/** "9 articles, 1 voice": copies of one text are one. */
function sayers({ sources, voices }: Pick<GraphEvent, 'sources' | 'voices'>): string {
  const articles = new Set(sources.map(({ article }) => article)).size;
  const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  return `${counted(articles, 'article')}, ${counted(voices, 'voice')}`;
}

/** What is said of an id that nothing has. */
export function unknownId(id: string): ChanceryError {
  return new ChanceryError('unknown-id', `nothing has the id "${id}"; "chancery find TEXT" lists ids`);
}

const HEADINGS = ['before', 'after'] as const;

/** What is amiss with the articles that tell an event. */
function issuesOf(reader: GraphReader, { reports }: NodeDetail): string[] {
  const articles = new Set(reports.map(({ article }) => article.id));
  return [...articles].flatMap((id) => {
    const { label = id, issues = [] } = reader.article(id) ?? {};
    return issues.map(({ code, message }) => flat(`${label}: ${code}: ${message}`));
  });
}

function page(detail: NodeDetail, issues: readonly string[], color: boolean): string {
  const { node, summary, related, evidence, counts, rejected } = detail;
  const heading = (text: string) => `\n${styled(text, 'bold', color)}`;
  const facts = isEvent(node)
    ? `${rejected ? 'rejected · ' : ''}${node.kind} · ${node.status}${node.disputed ? ' · disputed' : ''} · ${dayText(node.date)} · ${sayers(node)}`
    : [node.kind, node.country, ...node.names.filter((name) => name !== node.name)]
        .filter(Boolean)
        .join(' · ');
  const lines = [styled(flat(summary.name), 'bold', color), `${node.id} · ${flat(facts)}`];
  if (counts.length) lines.push(counts.map((c) => `${c.type} ${c.direction} ${c.count}`).join(' · '));
  if (related.length) lines.push(heading('Edges'));
  for (const { edge, node: other } of related)
    lines.push(`  ${edge.type}${edge.role ? ` (${flat(edge.role)})` : ''}  ${flat(other.name)}  ${other.id}`);
  if (evidence.length) lines.push(heading('The words'));
  for (const view of evidence) lines.push(`  ${sentenceLine(view, color)}`);
  if (isEvent(node) && detail.said.length > 0)
    lines.push(heading('On what sources differ'), ...saidLines(detail.said, node, color));
  if (issues.length) lines.push(heading('Issues'), ...issues.map((line) => `  ${line}`));
  lines.push(...judgedLines(detail, heading));
  for (const side of HEADINGS) {
    const hops = detail[side];
    if (hops.length) lines.push(heading(side === 'before' ? 'What came before' : 'What came after'));
    for (const { event, basis } of hops)
      lines.push(`  ${dayText(event.date)}  ${flat(event.name)}  (${basis ?? 'stated'})  ${event.id}`);
  }
  return `${lines.join('\n')}\n`;
}
