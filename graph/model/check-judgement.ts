// Whether something read from elsewhere is a judgement.

import * as v from 'valibot';
import { DATE_RANGE_SHAPE } from './extraction-shape.ts';
import { type Judgement, JUDGEMENT_TYPES, judgementId } from './judgement.ts';
import { EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, STATUSES } from './kinds.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(2_000));

const ANCHOR = v.union([
  v.strictObject({ record: name, type: v.picklist(ENTITY_KINDS), name }),
  v.strictObject({
    article: v.pipe(v.string(), v.startsWith('article:')),
    type: v.picklist([...ENTITY_KINDS, ...EVENT_KINDS]),
    local: name,
    name,
    start: v.optional(offset),
    end: v.optional(offset),
    quote: v.optional(v.string()),
    who: v.optional(v.array(name)),
  }),
]);

const CORRECTION = v.variant('field', [
  v.strictObject({
    field: v.literal('date'),
    value: v.nullable(DATE_RANGE_SHAPE),
  }),
  v.strictObject({ field: v.literal('status'), value: v.picklist(STATUSES) }),
  v.strictObject({ field: v.literal('kind'), value: v.picklist(EVENT_KINDS) }),
  v.strictObject({ field: v.picklist(['place', 'party']) }),
]);

const JUDGEMENT = v.pipe(
  v.object({
    type: v.picklist(JUDGEMENT_TYPES),
    author: v.pipe(v.string(), v.regex(/^(?:user|rule:.+)$/, 'user or rule:NAME is expected')),
    reason: name,
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    of: v.array(ANCHOR),
    edge: v.optional(v.strictObject({ type: v.picklist(EDGE_TYPES), role: v.optional(name) })),
    correction: v.optional(CORRECTION),
  }),
  v.check((one) => one.of.length === anchorsOf(one), 'it speaks of too few things, or of too many'),
);

/** A judgement, with the id that it must have, or what is wrong with it in a sentence. */
export type JudgementCheck =
  { readonly ok: true; readonly judgement: Judgement } | { readonly ok: false; readonly message: string };

/** Checks a value; an id that it brings is not looked at. */
export function checkJudgement(value: unknown): JudgementCheck {
  const parsed = v.safeParse(JUDGEMENT, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, message: `${v.getDotPath(issue) ?? 'the record'}: ${issue.message}` };
  }
  const judgement = parsed.output as Omit<Judgement, 'id'>;
  return { ok: true, judgement: { id: judgementId(judgement), ...judgement } };
}

function anchorsOf({
  type,
  edge,
  correction,
}: {
  readonly type: Judgement['type'];
  readonly edge?: unknown;
  readonly correction?: { readonly field: string } | undefined;
}): number {
  switch (type) {
    case 'same':
    case 'different':
      return 2;
    case 'reject':
      return edge === undefined ? 1 : 2;
    case 'correct':
      return correction === undefined
        ? 0
        : correction.field === 'place' || correction.field === 'party'
          ? 2
          : 1;
  }
}
