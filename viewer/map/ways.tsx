// The ways from capitals to the places of meetings.

import type { Arc } from './arcs.ts';
import { project, wayBetween, type PlanePoint } from './geo.ts';

const MOST_WIDTH = 5;

/** The ways, on the plane. */
export function Ways({ arcs }: { arcs: readonly Arc[] }) {
  return (
    <>
      {arcs.map(({ country, from, to, count }) => (
        <path
          key={`${country} ${to.id}`}
          class="map-way"
          style={{ strokeWidth: `${Math.min(MOST_WIDTH, 1 + Math.sqrt(count) / 2)}px` }}
          d={wayBetween(from, to.at!)}
        />
      ))}
    </>
  );
}

/** The capitals that they begin at, on the screen. */
export function Capitals({
  arcs,
  onScreen,
}: {
  arcs: readonly Arc[];
  onScreen: (at: PlanePoint) => PlanePoint;
}) {
  const capitals = new Map(arcs.map(({ country, from }) => [country, from]));
  return (
    <>
      {[...capitals].map(([country, from]) => {
        const [x, y] = onScreen(project(from));
        return <rect key={country} class="map-capital" x={x - 3} y={y - 3} width="6" height="6" />;
      })}
    </>
  );
}
