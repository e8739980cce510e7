// Counts by year as small bars, over the same years for all of them, so that rows can be compared.

const HEIGHT = 14;
const STEP = 7;

/** Nothing where there is no year. `lit`: the year that was chosen; `words` say what the bars show. */
export function YearBars(props: {
  years: Readonly<Record<string, number>>;
  span: readonly string[];
  lit: string | undefined;
  words: string;
}) {
  const { years, span, lit, words } = props;
  const [first, last] = [Number(span[0]), Number(span.at(-1))];
  const most = Math.max(0, ...span.map((year) => years[year] ?? 0));
  if (most === 0) return null;
  const width = (last - first + 1) * STEP;
  return (
    <svg class="year-bars" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={words}>
      <title>{words}</title>
      {span.map((year) => {
        const n = years[year] ?? 0;
        const high = n === 0 ? 0 : Math.max(1.5, (n / most) * HEIGHT);
        const on = lit === undefined || lit === year;
        return (
          <rect key={year} x={(Number(year) - first) * STEP} y={HEIGHT - high} width={STEP - 1.5} height={high} fill={`var(${on ? '--bar-on' : '--bar'})`} />
        );
      })}
    </svg>
  );
} // prettier-ignore
