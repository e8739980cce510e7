// When things were, in the smallest of pictures.

import type { Digest, DigestBar } from '../../graph/model/index.ts';
import { days } from '../text/index.ts';
import { say } from './say.ts';

const HEIGHT = 44;

const countOf = ({ held, other }: DigestBar): number => held + other;

/** A bar's month or year in words. */
function whenOf({ start }: DigestBar, unit: Digest['unit']): string {
  if (unit === 'year') return start.slice(0, 4);
  const end = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0)).toISOString();
  return days.range({ start, end: end.slice(0, 10) }, 'short');
}

/** A bar for each month or year: what was held at the foot, the rest of it above in outline. */
export function Histogram({ digest }: { digest: Digest }) {
  const { bars, unit, span, undated } = digest;
  if (!span || bars.length === 0) return null;
  const most = bars.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
  const scale = HEIGHT / countOf(most);
  const label = say('bars', {
    unit: say(unit),
    from: whenOf(bars[0]!, unit),
    to: whenOf(bars.at(-1)!, unit),
  });
  return (
    <section class="start-when">
      <h2>{say('when')}</h2>
      <p>
        <b>{days.range(span, 'short')}</b>
      </p>
      <svg
        viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map((bar, place) => (
          <g key={bar.start}>
            <title>{`${whenOf(bar, unit)}: ${countOf(bar)}`}</title>
            <rect
              class="other"
              x={place * 10 + 1}
              width="8"
              y={HEIGHT - countOf(bar) * scale}
              height={countOf(bar) * scale}
            />
            <rect
              class="held"
              x={place * 10 + 1}
              width="8"
              y={HEIGHT - bar.held * scale}
              height={bar.held * scale}
            />
          </g>
        ))}
      </svg>
      <p class="quiet small">
        {say('most', { when: whenOf(most, unit), n: countOf(most) })}
        {undated > 0 && ` · ${say('undated', { n: undated })}`}
      </p>
    </section>
  );
}
