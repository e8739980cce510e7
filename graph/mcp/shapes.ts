// What several tools take and give.

import * as v from 'valibot';
import { BASES, ENTITY_KINDS, EVENT_KINDS, STATUSES } from '../model/index.ts';

const named = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** The id of a node, as answers give it. */
export const id = named(v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)), 'An id as other answers give it');

export const day = v.pipe(v.string(), v.isoDate('Write a day, YYYY-MM-DD'));

/** What every tool takes that reads the graph. */
export const AS_OF = {
  as_of: v.optional(
    named(
      day,
      'The graph that the articles published up to this day (YYYY-MM-DD) make; today’s where absent',
    ),
  ),
};

/** A whole number within bounds, with what stands where it is left out. */
export function whole(least: number, most: number, otherwise: number, description: string) {
  return v.optional(
    named(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), description),
    otherwise,
  );
}

export const NAMED = v.object({ id: v.string(), name: v.string() });

export const DATE = named(
  v.nullable(v.object({ start: v.string(), end: v.string() })),
  'First and last day, both inclusive, as wide as the words are; null where no day is known',
);

export const STATUS = named(
  v.picklist(STATUSES),
  'Whether it was held; planned, proposed, cancelled and denied ones did not take place as far as the articles say',
);

export const KIND = v.picklist([...ENTITY_KINDS, ...EVENT_KINDS]);

/** A node in its short form. */
export const NODE = v.object({
  id: v.string(),
  kind: KIND,
  name: v.string(),
  date: v.exactOptional(DATE),
  status: v.exactOptional(STATUS),
});

export const BASIS = named(
  v.picklist(BASES),
  'stated: an article says so; chronology: computed from the days and the sides that both share',
);

export const CITATION = named(
  v.object({
    article: v.exactOptional(named(v.string(), 'Id of the article; `article` reads it')),
    title: v.exactOptional(v.string()),
    publisher: v.exactOptional(v.string()),
    author: v.exactOptional(v.string()),
    address: v.exactOptional(named(v.string(), 'URL of the article, where it has one')),
    published: v.exactOptional(v.nullable(v.string())),
    language: v.exactOptional(v.string()),
    quote: v.exactOptional(named(v.string(), 'The words of the article that say so, letter by letter')),
    sentence: v.exactOptional(named(v.string(), 'The sentence that they stand in')),
    start: v.exactOptional(named(v.number(), 'Where the quote begins in the article, in UTF-16 units')),
    end: v.exactOptional(v.number()),
    record: v.exactOptional(
      named(v.string(), 'In place of an article: a fact of Chancery’s own, or a person’s judgement'),
    ),
  }),
  'Why the graph says so. Quote it when you answer',
);

export const EVENT = v.object({
  id: v.string(),
  title: v.string(),
  kind: v.picklist(EVENT_KINDS),
  status: STATUS,
  date: DATE,
  voices: named(v.number(), 'How many independent sources tell it; copies of one text are one'),
  disputed: named(v.boolean(), 'One source says it was held, another denies it'),
  who: v.array(NAMED),
  where: v.array(NAMED),
});
