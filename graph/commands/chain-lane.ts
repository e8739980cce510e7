// A page about chains on a terminal: a line an event, and the sentence that says so.

import { type ChainPage, dayText, flat, type PageHop } from '../views/index.ts';
import { sentenceLine } from './sentence.ts';
import { styled } from './table.ts';

/** The page as lines; each event with day, place, title, who was there, and its first sentence. */
export function laneText({ parts }: ChainPage, color: boolean): string {
  return parts
    .map(({ heading, hops }) => {
      const lines = hops.flatMap((hop) => hopLines(hop, color));
      return `${[...(heading === undefined ? [] : [styled(flat(heading), 'bold', color)]), ...lines].join('\n')}\n`;
    })
    .join('\n');
}

function hopLines({ told, depth, mark, facts }: PageHop, color: boolean): string[] {
  const { event, who, where, evidence } = told;
  const indent = '  '.repeat(depth);
  const place = where.map(({ name }) => flat(name)).join(', ') || 'place unknown';
  const what = [dayText(event.date), place, flat(event.name)].join(' · ');
  const rest = [
    who.map(({ name }) => flat(name)).join(', '),
    event.status === 'held' ? '' : (event.status ?? ''),
    ...facts.map(flat),
    event.id,
  ].filter(Boolean);
  const [sentence] = evidence;
  const more = evidence.length > 1 ? ` (and ${evidence.length - 1} more)` : '';
  return [
    `${indent}${flat(mark)}${styled(what, 'bold', color)} · ${rest.join(' · ')}`,
    ...(sentence ? [`${indent}${depth ? '  ' : ''}${sentenceLine(sentence, color)}${more}`] : []),
  ];
}
