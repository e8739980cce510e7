// What a person asks of chains, out of the words typed.

import { BASIS_FILTERS, type EventFilter, PATH_MEASURES } from '../chains/index.ts';
import { ChanceryError, EVENT_KINDS, isDay, STATUSES } from '../model/index.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** The options that say which events may be passed through. */
export const FILTER_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  kind: { type: 'string', value: 'KIND', multiple: true, help: `only these kinds, with commas between: ${EVENT_KINDS.join(', ')}` },
  status: { type: 'string', value: 'STATUS', multiple: true, help: `these in place of held: ${STATUSES.join(', ')}; any` },
  from: { type: 'string', value: 'DAY', help: 'only what was on that day or later, to its whole range' },
  to: { type: 'string', value: 'DAY', help: 'only what was on that day or earlier' },
  avoid: { type: 'string', value: 'WHO', multiple: true, help: 'not where this actor, country, place or event is involved; may be repeated' },
}; // prettier-ignore

/** The filter that is asked for; `idOf` finds the id behind what is to be avoided. */
export function filterOf(args: Arguments, idOf: (text: string) => string): EventFilter {
  const kinds = membersOf(args, 'kind', EVENT_KINDS);
  const statuses = membersOf(args, 'status', [...STATUSES, 'any'] as const);
  const from = dayOf(args, 'from');
  const to = dayOf(args, 'to');
  const avoid = args.list('avoid').map(idOf);
  return {
    ...(kinds && { kinds }),
    ...(statuses && {
      statuses: STATUSES.filter((one) => statuses.includes('any') || statuses.includes(one)),
    }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(avoid.length > 0 && { avoid }),
  };
}

/** `--basis`, all unless said. */
export function basisOf(args: Arguments) {
  return oneOf(args, 'basis', BASIS_FILTERS) ?? 'all';
}

/** `--by`, hops unless said. */
export function measureOf(args: Arguments) {
  return oneOf(args, 'by', PATH_MEASURES) ?? 'hops';
}

function oneOf<const T extends string>(args: Arguments, name: string, members: readonly T[]): T | undefined {
  const given = args.text(name);
  return given === undefined ? undefined : memberOf(name, given, members);
}

function membersOf<const T extends string>(
  args: Arguments,
  name: string,
  members: readonly T[],
): T[] | undefined {
  const given = args.list(name).flatMap((text) => text.split(','));
  return given.length === 0 ? undefined : given.map((one) => memberOf(name, one.trim(), members));
}

function memberOf<const T extends string>(name: string, given: string, members: readonly T[]): T {
  const found = members.find((one) => one === given);
  if (found !== undefined) return found;
  throw new ChanceryError('wrong-use', `--${name} "${given}" is none of ${members.join(', ')}`);
}

function dayOf(args: Arguments, name: string): string | undefined {
  const given = args.text(name);
  if (given === undefined || isDay(given)) return given;
  throw new ChanceryError('wrong-use', `--${name} "${given}" is no day; write YYYY-MM-DD`);
}
