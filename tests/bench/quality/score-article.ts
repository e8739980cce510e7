// Scores one article's extraction against its gold, field by field, and names every miss.

import { isSpan, type Extraction } from '../../../graph/model/index.ts';
import { alignEntities, alignMeetings, everyone, sides } from './align.ts';
import { add, noCounts, type Counts } from './figures.ts';
import { comparePlaces } from './places.ts';
import { scoreSequence } from './sequence.ts';
import { normalized, viewOfExtraction, viewOfGold, type Gold, type MeetingView } from './world-view.ts';

export interface ArticleScore {
  readonly counts: Counts;
  readonly misses: readonly string[];
  /** By entity kind: found of those that take part in gold. */
  readonly found: Readonly<Record<string, readonly [found: number, of: number]>>;
  /** Meetings with all parties, date, place and status right. */
  readonly whollyRight: number;
  /** Entities that take part in an extracted event and are none of gold's, and how many take part at all. */
  readonly invented: number;
  readonly acting: number;
  readonly misquoted: number;
  /** Events extracted, whatever gold says. */
  readonly events: number;
}

/** @param extraction undefined where the extractor gave none: everything is missed then */
export function scoreArticle(gold: Gold, extraction: Extraction | undefined): ArticleScore {
  const g = viewOfGold(gold);
  const p = viewOfExtraction(extraction);
  const entities = alignEntities(g, p);
  const asGold = (id: string) => entities.get(id) ?? `unknown:${id}`;
  const matched = alignMeetings(g, p, entities);
  const counts = noCounts();
  const misses: string[] = [];
  add(counts, 'meeting', matched.size, p.meetings.length - matched.size, g.meetings.length - matched.size);

  let whollyRight = 0;
  for (const a of g.meetings) {
    const b = matched.get(a);
    if (!b) {
      misses.push(`missed ${a.key} (${a.kind}, ${a.status}): ${a.quotes[0]}`);
      countAll(counts, a, 'missed');
      continue;
    }
    const parties = compareSets(
      counts,
      misses,
      'participant',
      a.key,
      a.participants,
      b.participants.map(asGold),
    );
    compareSets(counts, misses, 'speaker', a.key, a.speakers, b.speakers.map(asGold));
    const placed = comparePlaces(counts, misses, { g, p, asGold }, a, b);
    const dated = compareValue(counts, misses, 'date', a.key, dateText(a), dateText(b));
    const status = compareValue(counts, misses, 'status', a.key, a.status, b.status);
    compareValue(counts, misses, 'kind', a.key, a.kind, b.kind);
    const proven = isProven(a.quotes[0] ?? '', b.quotes);
    add(counts, 'evidence', proven ? 1 : 0, proven ? 0 : 1, proven ? 0 : 1);
    if (!proven)
      misses.push(`${a.key} evidence: "${b.quotes.join('" "')}", should hold "${a.quotes[0] ?? ''}"`);
    if (parties && placed && dated && status) whollyRight++;
  }
  const taken = new Set(matched.values());
  for (const b of p.meetings)
    if (!taken.has(b)) {
      const who = [...sides(p, b)].map((id) => entities.get(id) ?? id).join(' ');
      misses.push(`invented ${b.kind} ${b.status} ${b.date?.start ?? 'undated'} ${who} ${b.title}`);
      countAll(counts, b, 'wrong');
    }
  scoreSequence(counts, misses, g, p, matched);

  const acting = new Set(p.meetings.flatMap((m) => [...everyone(m), ...m.locations]));
  return {
    counts,
    misses,
    found: foundByKind(gold, new Set(entities.values())),
    whollyRight,
    invented: [...acting].filter((id) => !entities.has(id)).length,
    acting: acting.size,
    misquoted: misquotes(extraction),
    events: p.meetings.length,
  };
}

function countAll(counts: Counts, m: MeetingView, as: 'missed' | 'wrong'): void {
  const put = (field: keyof Counts, n: number) =>
    as === 'missed' ? add(counts, field, 0, 0, n) : add(counts, field, 0, n, 0);
  put('participant', new Set(m.participants).size);
  put('speaker', new Set(m.speakers).size);
  put('place', m.locations.length ? 1 : 0);
  put('date', m.date ? 1 : 0);
  put('status', 1);
  put('kind', 1);
}

function compareSets(
  counts: Counts,
  misses: string[],
  field: 'participant' | 'speaker',
  key: string,
  gold: readonly string[],
  found: readonly string[],
): boolean {
  const [want, have] = [new Set(gold), new Set(found)];
  const right = [...want].filter((id) => have.has(id)).length;
  add(counts, field, right, have.size - right, want.size - right);
  const same = right === want.size && right === have.size;
  const list = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].filter((id) => !b.has(id)).join(' ') || '-';
  if (!same) misses.push(`${key} ${field}: lacks ${list(want, have)}; too many ${list(have, want)}`);
  return same;
}

function compareValue(
  counts: Counts,
  misses: string[],
  field: 'date' | 'status' | 'kind',
  key: string,
  want: string,
  have: string,
): boolean {
  const same = want === have;
  if (want !== 'null' || have !== 'null')
    add(counts, field, same ? 1 : 0, !same && have !== 'null' ? 1 : 0, !same && want !== 'null' ? 1 : 0);
  if (!same) misses.push(`${key} ${field}: ${have}, should be ${want}`);
  return same;
}

const dateText = ({ date }: MeetingView) => (date ? `${date.start}..${date.end}` : 'null');

/** An event's quotes hold the words that gold names (or a good half of them), in at most 400 characters a quote. */
function isProven(wanted: string, quotes: readonly string[]): boolean {
  const letters = (text: string) => normalized(text).replaceAll(' ', '');
  const asked = letters(wanted);
  if (quotes.reduce((n, q) => n + q.length, 0) > 400 * Math.max(1, quotes.length)) return false;
  return quotes
    .map(letters)
    .some(
      (said) =>
        said !== '' && (said.includes(asked) || (asked.includes(said) && said.length * 2 >= asked.length)),
    );
}

function foundByKind(gold: Gold, found: ReadonlySet<string>): Record<string, [number, number]> {
  const byKind: Record<string, [number, number]> = {};
  for (const e of gold.entities) {
    if (e.mentionedOnly) continue;
    const pair = (byKind[e.kind] ??= [0, 0]);
    pair[1]++;
    if (found.has(e.id)) pair[0]++;
  }
  return byKind;
}

function misquotes(x: Extraction | undefined): number {
  if (!x) return 0;
  const spans = [...x.events, ...x.edges].flatMap((e) => e.evidence.filter(isSpan));
  return (
    x.mentions.filter((m) => x.article.text.slice(m.start, m.end) !== m.text).length +
    spans.filter((s) => x.article.text.slice(s.start, s.end) !== s.quote).length
  );
}
