// Circles where meetings were, and the names beside them.

import type { Box } from '../scene/contract.ts';
import type { Cluster } from './clusters.ts';
import { say } from './say.ts';

/** Letters of a name on the map; the list has all of it. */
const MOST_LETTERS = 32;

/** What the circles of one picture are called: the name of the weightiest place, and how many more there are. */
export function clusterName({ members }: Cluster): string {
  const letters = [...members[0]!.spot.name];
  const name =
    letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('');
  return members.length === 1 ? name : say('and', { name, n: members.length - 1 });
}

interface CirclesProps {
  readonly clusters: readonly Cluster[];
  /** Ids of the places that are filtered by. */
  readonly chosen: ReadonlySet<string>;
  /** Ids of the places that matter now, before which the others fade; none where all matter alike. */
  readonly lit: ReadonlySet<string>;
  /** Id of the node whose facts are open. */
  readonly open: string | null;
  readonly onPress: (cluster: Cluster, add: boolean) => void;
}

/** Least half width of what a finger hits. */
const TARGET = 12;
/** How far the ring that says "several places" stands off. */
const RING = 2.5;

/** The circles; the weightiest lie on top. */
export function Circles({ clusters, chosen, lit, open, onPress }: CirclesProps) {
  return (
    <>
      {[...clusters].reverse().map((cluster) => {
        const { members, x, y, radius, count } = cluster;
        const ids = members.map(({ spot }) => spot.id);
        const some = ids.some((id) => chosen.has(id));
        return (
          <g
            key={ids[0]}
            class="map-spot"
            data-place={ids[0]}
            data-vague={members.every(({ spot }) => spot.vague) ? '' : undefined}
            data-chosen={some ? '' : undefined}
            data-faded={lit.size > 0 && !ids.some((id) => lit.has(id)) ? '' : undefined}
            data-open={open !== null && ids.includes(open) ? '' : undefined}
            onClick={(event) => onPress(cluster, event.shiftKey)}
          >
            <title>{say('spot', { name: clusterName(cluster), n: count })}</title>
            <circle class="map-target" cx={x} cy={y} r={Math.max(TARGET, radius)} />
            <circle class="map-circle" cx={x} cy={y} r={radius} />
            {ids.length > 1 && <circle class="map-ring" cx={x} cy={y} r={radius + RING} />}
          </g>
        );
      })}
    </>
  );
}

/** From the top of a name's box to the line that its letters stand on. */
const BASELINE = 12;

/** The names that have room. Each is isolated, so that none turns the others' direction. */
export function Names({
  clusters,
  boxes,
}: {
  clusters: readonly Cluster[];
  boxes: ReadonlyMap<string, Box>;
}) {
  return (
    <>
      {clusters.map((cluster) => {
        const { id } = cluster.members[0]!.spot;
        const box = boxes.get(id);
        return (
          box && (
            <text key={id} class="map-name" x={box.left} y={box.top + BASELINE}>
              {`\u2068${clusterName(cluster)}\u2069`}
            </text>
          )
        );
      })}
    </>
  );
}
