import { BASIS_FILTERS } from '../chains/index.ts';
import { ChanceryError, type Chain, type ChainHop } from '../model/index.ts';
import { chainOf } from '../views/index.ts';
import type { Arguments, Command } from './command.ts';
import { dayText } from './day.ts';
import { AS_OF, withHome } from './with-home.ts';
import { flat, sentenceLine } from './sentence.ts';
import { unknownId } from './show.ts';
import { styled } from './table.ts';

export const chain: Command = {
  name: 'chain',
  summary: 'trace the events before an event, hop by hop, each with day, place, who, and the sentence',
  takes: 'EVENT',
  least: 1,
  most: 1,
  options: {
    basis: {
      type: 'string',
      value: 'BASIS',
      help: 'stated: only what an article relates; all (the default)',
    },
    ...AS_OF,
    back: { type: 'string', value: 'N', help: 'hops at most (8)' },
    json: { type: 'boolean', help: 'the answer of the API as JSON' },
  },
  example: 'chain event:0123456789abcdef --basis stated',
  run: (args, context) =>
    withHome(args, context, ({ reader }) => {
      const [id = ''] = args.positionals;
      const found = chainOf(reader, id, { basis: basisOf(args), depth: args.count('back', 8) });
      if (!found) throw unknownId(id);
      const { out, err, color } = context.terminal;
      out(args.flag('json') ? `${JSON.stringify(found)}\n` : lane(found, color));
      if (found.cut) err('more came before; --back N goes further\n');
    }),
};

function basisOf(args: Arguments) {
  const given = args.text('basis') ?? 'all';
  const basis = BASIS_FILTERS.find((b) => b === given);
  if (basis) return basis;
  throw new ChanceryError('wrong-use', `--basis "${given}" is neither ${BASIS_FILTERS.join(' nor ')}`);
}

function lane({ hops }: Chain, color: boolean): string {
  return hops.map((hop) => `${hopLines(hop, color).join('\n')}\n`).join('');
}

function hopLines({ event, depth, basis, who, where, evidence }: ChainHop, color: boolean): string[] {
  const indent = '  '.repeat(depth);
  const facts = [
    dayText(event.date),
    where.map((place) => flat(place.name)).join(', ') || 'place unknown',
    flat(event.name),
    who.map((party) => flat(party.name)).join(', '),
    event.status === 'held' ? '' : event.status,
    basis ?? '',
    event.id,
  ].filter(Boolean);
  const [sentence] = evidence;
  return [
    `${indent}${depth ? '← ' : ''}${styled(facts.slice(0, 3).join(' · '), 'bold', color)} · ${facts.slice(3).join(' · ')}`,
    ...(sentence ? [`${indent}${depth ? '  ' : ''}${sentenceLine(sentence, color)}`] : []),
  ];
}
