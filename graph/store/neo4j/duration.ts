// A duration as ISO text, as Neo4j itself writes it; the driver's own text is broken where numbers are bigints.

const NANOS = 1_000_000_000n;

/** `P1Y2M3DT4H5M6.5S`; parts that are nothing are left out, and nothing at all is `PT0S`. */
export function durationText(months: bigint, days: bigint, seconds: bigint, nanoseconds: bigint): string {
  const rest = seconds * NANOS + nanoseconds;
  const [whole, hours, minutes] = [rest / NANOS, rest / NANOS / 3600n, (rest / NANOS / 60n) % 60n];
  const fraction = rest % NANOS;
  const sign = rest < 0n && whole % 60n === 0n ? '-' : '';
  const digits = String(fraction < 0n ? -fraction : fraction)
    .padStart(9, '0')
    .replace(/0+$/, '');
  const last = digits === '' ? part(whole % 60n, 'S') : `${sign}${whole % 60n}.${digits}S`;
  const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D');
  const time = part(hours, 'H') + part(minutes, 'M') + last;
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? '' : `${amount}${unit}`;
}
