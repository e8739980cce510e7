// One index over everything that has a name, a day, a role or a sentence; it follows the graph's change number.

import type {
  EntityKind,
  GraphReader,
  SearchCounts,
  SearchHit,
  SearchReason,
  SearchResult,
} from '../model/index.ts';
import { summaryById } from '../views/index.ts';
import type { Field } from './document.ts';
import { type Match, matchesOf } from './match.ts';
import { rank, type Ranking } from './rank.ts';
import { createReading, type NamesOf } from './reading.ts';
import { askedIn, bestForm, type FoundForm, hasPhrase } from './reason.ts';
import { fold } from './tokens.ts';
import { wantedIn, type Wanted } from './wanted.ts';

export interface SearchIndex {
  /** Takes in what changed since the last call; cheap when nothing did. */
  catchUp(): void;
  /**
   * Hits for a text, best first, at most `limit` and, where `each` is given, of each sort of node at most that many;
   * `total` counts all. Every word must match, as it is, as a beginning or (long words that are nowhere) with a slip, an
   * event's also in the names of who took part and of where it was; words in quotation marks must follow one another.
   * Where no node has all of them, any word does.
   */
  find(text: string, limit: number, each?: number): SearchResult;
}

/** Matches of which the sentences are read for a phrase: the best ones. */
const READ_FOR_PHRASES = 2_000;

/** Why, by the field in which it was found. */
const REASONS: Readonly<Record<Field, SearchReason['by']>> = {
  name: 'name',
  names: 'names',
  days: 'day',
  kind: 'kind',
  roles: 'role',
  quotes: 'sentence',
};

/**
 * An empty index over `reader`; `find` catches up by itself. `namesOf`: what else a node is called beyond the forms that
 * articles have used, and the names of states, which every index knows.
 */
export function createSearchIndex(reader: GraphReader, namesOf: NamesOf = () => []): SearchIndex {
  const reading = createReading(reader, namesOf);
  const { nodes } = reading;

  function hasPhrases(match: Match, wanted: readonly Wanted[]): boolean {
    return wanted.every(({ phrase }) => {
      if (phrase === undefined) return true;
      const around = [match.node, ...match.through];
      return around.some((node) =>
        Object.values(reading.formsOf(node)).flat().some((form) => hasPhrase(form, phrase)),
      ); // prettier-ignore
    });
  }

  function matching(wanted: readonly Wanted[]): readonly Match[] {
    const found = matchesOf(reading, wanted);
    if (wanted.every(({ phrase }) => phrase === undefined)) return found;
    const read = found.toSorted((a, b) => b.score - a.score).slice(0, READ_FOR_PHRASES);
    return read.filter((match) => hasPhrases(match, wanted));
  }

  function ranking(text: string): Ranking {
    const question = fold(text.trim());
    return {
      isEvent: reading.isEvent,
      isWhole: (node) => {
        const { name = [], names = [] } = reading.formsOf(node);
        return [...name, ...names].some((form) => fold(form) === question);
      },
      degree: (node) => reader.degree(nodes.id(node)),
      id: nodes.id,
    };
  }

  function hitOf({ node, through }: Match, asked: ReturnType<typeof askedIn>): SearchHit[] {
    const id = nodes.id(node);
    const summary = summaryById(reader, id);
    if (!summary) return [];
    const others = through.flatMap((other) => bestForm(reading.formsOf(other), asked) ?? []);
    if (others.length > 0) {
      const by = nodes.id(through[0]!).startsWith('place:') ? 'place' : 'party';
      return [
        {
          node: summary,
          matched: others.map(({ form }) => form).join(', '),
          why: { by, marks: marksOf(others) },
        },
      ];
    }
    const found = bestForm(reading.formsOf(node), asked);
    if (!found) return [{ node: summary }];
    const language = found.field === 'quotes' ? languageOf(id, found) : undefined;
    const why = { by: REASONS[found.field], marks: found.marks, ...(language !== undefined && { language }) };
    return [
      {
        node: summary,
        ...(found.field !== 'name' && {
          matched: found.form.replaceAll(/^(\w+)-(?=\w)/g, found.field === 'kind' ? '$1 ' : '$&'),
        }),
        why,
      },
    ];
  }

  /** The language of the article that has the sentence. */
  function languageOf(event: string, { form }: FoundForm): string | undefined {
    const words = form.replaceAll('…', '');
    for (const id of reader.event(event)?.evidence ?? []) {
      const evidence = reader.evidence(id);
      if (evidence?.article === undefined || !evidence.quote?.includes(words)) continue;
      return reader.article(evidence.article)?.language;
    }
    return undefined;
  }

  return {
    catchUp: reading.catchUp,
    find(text, limit, each) {
      reading.catchUp();
      const wanted = wantedIn(text);
      const found = matching(wanted);
      const asked = askedIn(reading.dictionary, wanted);
      const sorts = sortedOut(found, nodes.id);
      const best =
        each === undefined
          ? rank(ranking(text), found, limit)
          : rank(
              ranking(text),
              [...sorts.values()].flatMap((some) => rank(ranking(text), some, each)),
              limit,
            );
      return {
        hits: best.flatMap((match) => hitOf(match, asked)),
        total: found.length,
        counts: countsOf(sorts),
      };
    },
  };
}

/** Where the words stand in forms with a comma and a blank between them. */
function marksOf(forms: readonly FoundForm[]): SearchReason['marks'] {
  let shift = 0;
  return forms.flatMap(({ form, marks }) => {
    const from = shift;
    shift += form.length + 2;
    return marks.map(([start, end]) => [start + from, end + from] as const);
  });
}

const SORTS: Readonly<Record<string, EntityKind>> = {
  country: 'country',
  person: 'person',
  org: 'organization',
  place: 'location',
};

function sortedOut(
  matches: readonly Match[],
  idOf: (node: number) => string,
): ReadonlyMap<keyof SearchCounts, readonly Match[]> {
  const sorts = new Map<keyof SearchCounts, Match[]>();
  for (const match of matches) {
    const id = idOf(match.node);
    const sort = SORTS[id.slice(0, id.indexOf(':'))] ?? 'event';
    const known = sorts.get(sort);
    if (known) known.push(match);
    else sorts.set(sort, [match]);
  }
  return sorts;
}

function countsOf(sorts: ReadonlyMap<keyof SearchCounts, readonly Match[]>): SearchCounts {
  const count = (sort: keyof SearchCounts): number => sorts.get(sort)?.length ?? 0;
  return {
    country: count('country'),
    person: count('person'),
    organization: count('organization'),
    location: count('location'),
    event: count('event'),
  };
}
