// What was read of an article, clause by clause, for a person: `extract --explain`.

import type { ArticleRead } from './read.ts';
import type { Link } from './sequence.ts';
import type { Settled, Settling } from './settle.ts';

/**
 * Plain lines: each clause with what it told, carried or dropped, then the events that came of it, numbered, and which
 * came after which by what.
 */
export function explainRead(
  { findings, trace }: ArticleRead,
  { events }: Settling,
  links: readonly Link[],
): string {
  const lines = [`${findings.article.id}: ${findings.article.title}`];
  const { text, sentences, clauses, linked } = findings;
  for (const { start, end, kind } of sentences) {
    if (kind === 'caption' || kind === 'boilerplate') lines.push(`  [${kind}] ${text.slice(start, end)}`);
  }
  for (const clause of clauses) {
    lines.push(`  (${clause.link}) ${text.slice(clause.start, clause.end).replace(/\s+/g, ' ')}`);
    const names = linked.mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    if (names.length > 0)
      lines.push(
        `      names: ${names.map((name) => `${name.text}=${name.entity}${name.locative ? '@' : ''}`).join(', ')}`,
      );
    const roles = linked.roles.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    if (roles.length > 0)
      lines.push(
        `      roles: ${roles.map((role) => `${role.text}=${role.person ?? role.of ?? role.role}`).join(', ')}`,
      );
    for (const { note } of trace.filter((line) => line.start === clause.start && line.end === clause.end)) {
      lines.push(`      ${note}`);
    }
  }
  for (const line of trace)
    if (line.start === 0 && clauses.length > 0 && line.end === text.length) lines.push(`  ${line.note}`);
  lines.push('  events:', ...events.map((event, index) => `    ${index + 1}. ${printed(event)}`));
  if (links.length > 0) lines.push('  order:', ...links.map((link) => `    ${ordered(link)}`));
  lines.push('');
  return lines.join('\n');
}

function ordered({ later, earlier, by, evidence }: Link): string {
  const words = by === 'days' ? '' : ` in clause at ${evidence[0]?.start ?? 0}`;
  return `${later + 1} after ${earlier + 1} by ${by}${words}`;
}

function printed({ kind, status, date, parties, place, told }: Settled): string {
  const when = date ? (date.start === date.end ? date.start : `${date.start}..${date.end}`) : 'undated';
  return `${status} ${kind} ${when} ${place ?? 'nowhere'} | ${parties.join(' ')} | told ${told.length} times`;
}
