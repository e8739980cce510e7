// The lands under everything. One with meetings can be chosen.

import { LANDS, OUTLINE } from './geo.ts';
import { say } from './say.ts';

interface LandsProps {
  /** ISO codes of the countries that are filtered by. */
  readonly chosen: ReadonlySet<string>;
  /** Names by ISO code of those where meetings were. */
  readonly met: ReadonlyMap<string, string>;
  readonly onCountry: (code: string) => void;
}

/** Sea and lands, on the plane. */
export function Lands({ chosen, met, onCountry }: LandsProps) {
  return (
    <>
      <path class="map-sea" d={OUTLINE} />
      {LANDS.map(({ code, d }, i) => {
        const name = code && met.get(code);
        return (
          <path
            key={code ?? i}
            class="map-land"
            data-met={name ? '' : undefined}
            data-chosen={code && chosen.has(code) ? '' : undefined}
            d={d}
            onClick={name ? () => onCountry(code) : undefined}
          >
            {name && <title>{say('country', { name })}</title>}
          </path>
        );
      })}
    </>
  );
}
