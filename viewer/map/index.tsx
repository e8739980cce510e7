// The map of where meetings were: the selection of the desk by place. A chunk of its own.

import { useMemo, useState } from 'preact/hooks';
import { capitals } from 'virtual:atlas';
import { useBoard } from '../panels/board.ts';
import { choiceOf, type FacetName } from '../state/index.ts';
import type { Selection } from '../state/crossfilter/index.ts';
import { arcsOf, subjectOf } from './arcs.ts';
import { PlaceList } from './place-list.tsx';
import { say } from './say.ts';
import { codeOf, placeless, spotsOf } from './spots.ts';
import { useCamera } from './use-camera.ts';
import { useSize } from './use-size.ts';
import { WorldMap } from './world-map.tsx';
import './map.css';

/** From this width on the list stands beside the map. */
const WIDE = '(min-width: 68rem)';

/** Names by ISO code of the countries where meetings of the selection were, whichever of them are chosen. */
function metIn(selection: Selection): ReadonlyMap<string, string> {
  const { table } = selection;
  const { entities } = table.facts;
  const counts = selection.counts('venue');
  return new Map(
    table.column('venue').keys.flatMap((id, code) => {
      const letters = codeOf(id);
      return counts[code]! > 0 && letters ? [[letters, entities.name[table.entityOf.get(id)!]!]] : [];
    }),
  );
}

function Shown({ selection }: { selection: Selection }) {
  const board = useBoard();
  const desk = board.desk.value;
  const [host, size] = useSize<HTMLDivElement>();
  const [sight, moves] = useCamera(size);
  const [listed, setListed] = useState(() => matchMedia(WIDE).matches);
  const spots = useMemo(() => spotsOf(selection, capitals), [selection]);
  const met = useMemo(() => metIn(selection), [selection]);
  const { arcs, total } = useMemo(
    () => arcsOf(selection, subjectOf(selection, desk.selected), spots, capitals),
    [selection, desk.selected, spots],
  );
  const places = new Set(choiceOf(desk, 'place').any);
  const venues = new Set(choiceOf(desk, 'venue').any.flatMap((id) => codeOf(id) ?? []));
  const choose = (facet: FacetName, any: readonly string[]): void =>
    board.act({ do: 'choose', facet, any, none: choiceOf(desk, facet).none });
  const toggle = (facet: FacetName, ids: readonly string[], add: boolean): void => {
    const { any } = choiceOf(desk, facet);
    const all = ids.every((id) => any.includes(id));
    if (all)
      choose(facet, any.filter((id) => !ids.includes(id))); // prettier-ignore
    else choose(facet, add ? [...any, ...ids] : ids);
  };
  return (
    <>
      <header class="map-head">
        <button type="button" aria-expanded={listed} onClick={() => setListed(!listed)}>
          {say('places', { n: spots.length })}
        </button>
        {places.size > 0 && (
          <button type="button" class="quiet-button" onClick={() => choose('place', [])}>
            {say('clear')}
          </button>
        )}
        <span class="quiet" role="status">
          {places.size > 0 && `${say('chosen', { n: places.size })} `}
          {arcs.length > 0 &&
            (arcs.length < total ? say('arcsOf', { n: arcs.length, total }) : say('arcs', { n: total }))}
        </span>
      </header>
      <div class="map-body" data-listed={listed ? '' : undefined}>
        <WorldMap
          {...{ host, sight, moves, spots, arcs, met }}
          chosen={places}
          chosenCountries={venues}
          open={desk.selected}
          onPlaces={(ids, add) => toggle('place', ids, add)}
          onCountry={(code) => toggle('venue', [`country:${code}`], true)}
        />
        {listed && (
          <div class="map-list" role="region" aria-label={say('places', { n: spots.length })} tabIndex={0}>
            <PlaceList
              spots={spots}
              chosen={places}
              onPlace={(id) => toggle('place', [id], true)}
              placeless={placeless(selection)}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** The map, once the facts are there. */
export function View() {
  const selection = useBoard().selection.value;
  return selection ? (
    <Shown selection={selection} />
  ) : (
    <p class="map-waiting quiet" role="status">
      {say('waiting')}
    </p>
  );
}
