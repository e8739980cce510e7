// What the rules have decided by themselves, as judgements that nobody has to make: which reports are one event and which
// entities one, which look alike and are two, and what is left to a person.

import {
  type ClaimAnchor, type GraphEntity, type GraphReader, hash, type RecordAnchor, type Rule, type RuleDecision,
  type SameEntityRule,
} from '../model/index.ts'; // prettier-ignore
import { anchorName } from '../model/index.ts';
import { type Identity, whyOne } from '../merge/index.ts';
import type { Doubt } from './doubt.ts';
import { doubtfulEntities } from './entities.ts';
import { doubtfulEvents } from './events.ts';
import { doubtsIn } from './review.ts';
import { RULE_SAYS } from './rules.ts';

/** What must be known of the articles themselves. */
export interface ArticlesRead {
  /** Who its entities are by the rules; nothing where there is no such article any more. */
  identityIn(article: string): Identity | undefined;
  /** The words of an entity or event; nothing where they are in no reading any more. */
  anchor(article: string, local: string): ClaimAnchor | undefined;
}

type Ends = RuleDecision['of'];

/** Made by the graph out of a name or for one article: no record of the world. */
const MADE = /:[0-9a-f]{16}$/;

/**
 * Every decision of the rules, or those about one node; what is one first, then what is two, then what they leave
 * undecided, each by rule. A pair that a person has judged is the person's. Looks at the whole graph.
 */
export async function ruleDecisions(
  reader: GraphReader,
  articles: ArticlesRead,
  of?: string,
): Promise<RuleDecision[]> {
  const apart = new Map<string, { readonly a: string; readonly b: string; readonly rule: Rule }>();
  const hear = (x: string, y: string, rule: Rule): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    if (!apart.has(`${a}|${b}`)) apart.set(`${a}|${b}`, { a, b, rule });
  };
  await doubtfulEvents(reader, hear);
  await doubtfulEntities(reader, hear);
  const doubts = await doubtsIn(reader);
  for (const { a, b } of doubts) apart.delete(`${a}|${b}`);
  const isMeant = ({ a, b }: Pick<Doubt, 'a' | 'b'>): boolean => of === undefined || a === of || b === of;
  const between = (type: RuleDecision['type'], a: string, b: string, rule: Rule, score?: number) => {
    const [one, other] = [firstOf(reader, articles, a), firstOf(reader, articles, b)];
    return one && other ? [decision(type, rule, [one, other], score)] : [];
  };
  return [
    ...sameEvents(reader, articles, of),
    ...sameEntities(reader, articles, of),
    ...[...apart.values()].filter(isMeant).flatMap(({ a, b, rule }) => between('different', a, b, rule)),
    ...doubts.filter(isMeant).flatMap(({ a, b, rule, score }) => between('unsure', a, b, rule, score)),
  ].sort((x, y) => ORDER[x.type] - ORDER[y.type] || compare(x.author, y.author) || compare(x.id, y.id));
}

const ORDER: Readonly<Record<RuleDecision['type'], number>> = { same: 0, different: 1, unsure: 2 };

/** Each further report of an event with the first that it is one with by itself. */
function* sameEvents(reader: GraphReader, articles: ArticlesRead, of?: string): Iterable<RuleDecision> {
  const ids = of === undefined ? [...reader.events()].map(({ id }) => id) : [of];
  for (const id of ids) {
    const claims = reader.reportsOf(id);
    for (const [i, claim] of claims.entries()) {
      const before = claims.slice(0, i).flatMap((other) => {
        const rule = whyOne(other, claim);
        return rule === undefined ? [] : [{ other, rule }];
      });
      const [first] = before;
      const one = first && articles.anchor(first.other.article, first.other.local);
      const other = first && articles.anchor(claim.article, claim.local);
      if (one && other) yield decision('same', first.rule, [one, other]);
    }
  }
}

/** Each entity of an article with the record that it is, or with the first article that knows it. */
function* sameEntities(reader: GraphReader, articles: ArticlesRead, of?: string): Iterable<RuleDecision> {
  const named = of === undefined ? undefined : reader.entity(of);
  const entities = of === undefined ? reader.entities() : named ? [named] : [];
  // Article by article, so that each is read once.
  const known = new Map<string, { readonly local: string; readonly entity: GraphEntity }[]>();
  for (const entity of entities) {
    if (entity.kind === 'country' || (MADE.test(entity.id) && entity.sources.length < 2)) continue;
    for (const { article, entity: local } of entity.sources)
      known.set(article, [...(known.get(article) ?? []), { local, entity }]);
  }
  for (const [article, list] of [...known].sort(([a], [b]) => compare(a, b))) {
    const identity = articles.identityIn(article);
    for (const { local, entity } of identity ? list : []) {
      const rule = ruleOf(identity!, local, entity.id);
      const other = whole(articles, entity, article);
      const one = rule && other && articles.anchor(article, local);
      if (one) yield decision('same', rule, [one, other]);
    }
  }
}

/** The rule by which an entity of an article has its id in the graph; nothing where the id says it or a person does. */
function ruleOf(
  { ids, rules, officeNames }: Identity,
  local: string,
  id: string,
): SameEntityRule | undefined {
  if (ids.get(local) === id) return rules.get(local);
  return officeNames.some((one) => one.local === local && one.bearer === undefined)
    ? 'office-name'
    : undefined;
}

/** What the entity of an article is: its record, or the words of the first article that knows it, if that is another. */
function whole(
  articles: ArticlesRead,
  { id, kind, name, sources: [first] }: GraphEntity,
  article: string,
): ClaimAnchor | RecordAnchor | undefined {
  if (!MADE.test(id)) return { record: id, type: kind, name };
  return first && first.article !== article ? articles.anchor(first.article, first.entity) : undefined;
}

/** The words of a node's first source. */
function firstOf(reader: GraphReader, articles: ArticlesRead, id: string): ClaimAnchor | undefined {
  const [report] = reader.reportsOf(id);
  if (report) return articles.anchor(report.article, report.local);
  const source = reader.entity(id)?.sources[0];
  return source && articles.anchor(source.article, source.entity);
}

function decision(type: RuleDecision['type'], rule: Rule, of: Ends, score?: number): RuleDecision {
  const [reason, usual] = RULE_SAYS[rule];
  const author = `rule:${rule}` as const;
  const id = `judgement:${hash(type, author, ...of.map(anchorName).sort())}`;
  return { id, type, author, reason, score: Math.round((score ?? usual) * 100) / 100, of };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
