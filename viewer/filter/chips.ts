// What is filtered by, one by one, each with the act that takes it back.

import { LOOKS } from '../appearance.ts';
import type { FactTable } from '../state/crossfilter/index.ts';
import { choiceOf, FACETS, type Act, type Desk, type FacetName } from '../state/index.ts';
import { days, say as pageSays } from '../text/index.ts';
import { say } from './say.ts';
import { facetName, valueName } from './value-name.ts';

/** One thing that is filtered by. */
export interface Chip {
  readonly key: string;
  /** The facet's name, where it has one. */
  readonly of?: string;
  readonly what: string;
  readonly refused: boolean;
  readonly without: Act;
}

/** A choice of a facet with one value turned: taken in or, if it is there, out. */
export function turned(desk: Desk, facet: FacetName, key: string, list: 'any' | 'none'): Act {
  const choice = choiceOf(desk, facet);
  const flip = (keys: readonly string[]): readonly string[] =>
    keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
  const rest = (keys: readonly string[]): readonly string[] => keys.filter((one) => one !== key);
  return list === 'any'
    ? { do: 'choose', facet, any: flip(choice.any), none: rest(choice.none) }
    : { do: 'choose', facet, any: rest(choice.any), none: flip(choice.none) };
}

/** Everything that is set, in the order of the form: time first. */
export function chipsOf(desk: Desk, table: FactTable): readonly Chip[] {
  const { range, undated, muted } = desk;
  const chips: Chip[] = [];
  if (range)
    chips.push({
      key: 'range',
      what: days.range(range, 'short'),
      refused: false,
      without: { do: 'range', range: null },
    });
  if (undated !== null)
    chips.push({
      key: 'undated',
      what: say(undated ? 'undatedWith' : 'undatedWithout'),
      refused: false,
      without: { do: 'undated', undated: null },
    });
  for (const facet of FACETS) {
    for (const list of ['any', 'none'] as const) {
      for (const key of choiceOf(desk, facet)[list]) {
        chips.push({
          key: `${facet} ${key}`,
          of: facetName(facet),
          what: valueName(table, facet, key),
          refused: list === 'none',
          without: turned(desk, facet, key, list),
        });
      }
    }
  }
  const statuses = choiceOf(desk, 'status').none;
  for (const look of LOOKS.filter((one) => muted.looks.includes(one))) {
    const looks = muted.looks.filter((one) => one !== look);
    chips.push({
      key: `look ${look}`,
      what: say('noLook', { what: pageSays(`kinds.${look}`) }),
      refused: false,
      without: { do: 'mute', looks, statuses: statuses as Extract<Act, { do: 'mute' }>['statuses'] },
    });
  }
  return chips;
}
