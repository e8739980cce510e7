// Judgements as lines of a terminal.

import type {
  Attached,
  JudgementsMade,
  NodeDetail,
  NodeSummary,
  ReviewPair,
  RuleDecision,
} from '../model/index.ts';
import { judgementSentence } from '../model/index.ts';
import type { KeptJudgement } from '../ledger/index.ts';
import { dayText, flat } from '../views/index.ts';
import type { Terminal } from './context.ts';
import { table } from './table.ts';

/** What was made and undone: `judgement:… "Lavrov" is the same as "Lawrow"`. */
export function madeLines({ made, undone }: JudgementsMade): string {
  return [
    ...made.map((one) => `${one.id}  ${flat(judgementSentence(one))}\n`),
    ...undone.map((one) => `${one.id}  undone: ${flat(judgementSentence(one))}\n`),
  ].join('');
}

/** Judgements with when they were made, whether they hold, and why. `anchors`: where their words were found. */
export function judgementTable(
  kept: readonly KeptJudgement[],
  anchors: readonly Attached[],
  { columns, color }: Pick<Terminal, 'columns' | 'color'>,
): string {
  const found = new Map<string, number>();
  for (const { judgement } of anchors) found.set(judgement, (found.get(judgement) ?? 0) + 1);
  const rows = kept.map(({ judgement, judgedAt, undoneAt }) => {
    const attached = (found.get(judgement.id) ?? 0) === judgement.of.length;
    const state = undoneAt !== null ? 'undone' : attached ? 'holds' : 'waits for its words';
    const { id, author, reason } = judgement;
    const says = judgementSentence(judgement);
    return [id, judgedAt.slice(0, 10), author, state, reason === '' ? says : `${says} (${reason})`];
  });
  return table(['id', 'day', 'by', 'state', 'says'], rows, { width: columns, color });
}

/** The rules' own decisions: how sure they are, by which rule, and whose words are meant. `label` names an article. */
export function decisionTable(
  decisions: readonly RuleDecision[],
  label: (article: string) => string,
  { columns, color }: Pick<Terminal, 'columns' | 'color'>,
): string {
  const named = (anchor: RuleDecision['of'][number]): string =>
    flat('record' in anchor ? anchor.record : `${label(anchor.article)}#${anchor.local}`);
  const rows = decisions.map((one) => {
    const [a, b] = one.of.map(named);
    return [one.score.toFixed(2), one.author, a!, b!, `${flat(judgementSentence(one))} (${one.reason})`];
  });
  return table(['sure', 'by', 'a', 'b', 'says'], rows, { width: columns, color });
}

/** Pairs that may be one: how likely, why, and both with their days or states. */
export function reviewTable(
  pairs: readonly ReviewPair[],
  { columns, color }: Pick<Terminal, 'columns' | 'color'>,
): string {
  const shown = ({ id, name, date, country }: NodeSummary): string[] => [
    id,
    `${name}${date === undefined ? (country ? `, ${country}` : '') : `, ${dayText(date)}`}`,
  ];
  const rows = pairs.map(({ a, b, rule, score }) => [score.toFixed(2), rule, ...shown(a), ...shown(b)]);
  return table(['likely', 'why', 'a', '', 'b', ''], rows, { width: columns, color });
}

/** What was judged of a node, and what each article says of it; nothing where nothing was judged. */
export function judgedLines(
  { judgements, reports }: Pick<NodeDetail, 'judgements' | 'reports'>,
  heading: (text: string) => string,
): string[] {
  if (judgements.length === 0) return [];
  const said = reports.map(({ article, local, kind, status, date, who, where }) => {
    const names = [...who, ...where].map(({ name }) => name).join(', ');
    return `  ${flat(`${article.label}#${local}`)}  ${kind} · ${status} · ${dayText(date)} · ${flat(names)}`;
  });
  return [
    heading('Judged'),
    ...judgements.map((one) => {
      const reason = one.reason === '' ? '' : ` (${flat(one.reason)})`;
      return `  ${flat(judgementSentence(one))}${reason}  ${one.author}  ${one.id}`;
    }),
    ...(said.length > 0 ? [heading('What articles say'), ...said] : []),
  ];
}
