// What was read of an article, clause by clause, for a person: `extract --explain`.

import type { Settled, Settling } from './settle.ts';
import type { ArticleRead } from './read.ts';

/** Plain lines: each clause with what it told, carried or dropped, then the events that came of it. */
export function explainRead({ findings, trace }: ArticleRead, { events }: Settling): string {
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
  lines.push('  events:', ...events.map((event) => `    ${printed(event)}`), '');
  return lines.join('\n');
}

function printed({ kind, status, date, parties, place, told }: Settled): string {
  const when = date ? (date.start === date.end ? date.start : `${date.start}..${date.end}`) : 'undated';
  return `${status} ${kind} ${when} ${place ?? 'nowhere'} | ${parties.join(' ')} | told ${told.length} times`;
}
