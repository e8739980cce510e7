// What a language model costs, and has cost, in plain lines.

import type { Article, BillFigures, Estimate, ModelChoice, SourceItem } from '../model/index.ts';
import { money } from '../model/index.ts';

/** What reading many articles would take. */
export interface Estimates extends Estimate {
  readonly articles: number;
  /** Articles of these that a model would be asked about. */
  readonly asked: number;
}

/** Sums up what articles would take; items that are none count nothing. */
export async function estimateAll(
  items: AsyncIterable<SourceItem> | Iterable<SourceItem>,
  estimate: (article: Article) => Promise<Estimate>,
  signal: AbortSignal,
): Promise<Estimates> {
  const sum = { articles: 0, asked: 0, requests: 0, kept: 0, input: 0, output: 0 };
  let cost: number | undefined;
  for await (const item of items) {
    if (signal.aborted) break;
    if (!('article' in item)) continue;
    const one = await estimate(item.article);
    sum.articles++;
    if (one.requests > 0) sum.asked++;
    for (const name of ['requests', 'kept', 'input', 'output'] as const) sum[name] += one[name];
    if (one.cost !== undefined) cost = (cost ?? 0) + one.cost;
  }
  return { ...sum, ...(cost !== undefined && { cost }) };
}

/** Lines about what it would take. */
export function estimateLines(
  { articles, asked, requests, kept, input, output, cost }: Estimates,
  { extractor, price }: Pick<ModelChoice, 'extractor' | 'price'>,
): string {
  const sure = extractor === 'both' ? ', the rules are sure of the others' : '';
  const lines = [
    `articles: ${count(articles)}; the model is asked about ${count(asked)}${sure}`,
    `questions: ${count(requests)}; answered before: ${count(kept)}`,
    `tokens of the others: about ${count(input)} in, ${count(output)} out`,
    price
      ? `money: about ${money(cost ?? 0)}, at ${price.input} in and ${price.output} out for a million tokens`
      : 'money: no price is known; add --price IN/OUT, the money for a million tokens in and out (or CHANCERY_LLM_PRICE)',
  ];
  return `${lines.join('\n')}\n`;
}

/** `model: 12 questions, 3 replies from before; 18,000 tokens in, 9,000 out; 0.0081 spent, 0.9919 left` */
export function billLine(figures: BillFigures): string {
  const { requests, kept, input, output } = figures;
  const parts = [
    `model: ${count(requests)} ${requests === 1 ? 'question' : 'questions'}, ${count(kept)} ${kept === 1 ? 'reply' : 'replies'} from before`,
    `${count(input)} tokens in, ${count(output)} out`,
    spending(figures),
  ];
  return `${parts.filter((part) => part !== '').join('; ')}\n`;
}

/** `0.0081 spent, 0.9919 left`; empty where no price is known. */
export function spending({ spent, limit }: BillFigures): string {
  if (spent === undefined) return '';
  const left = limit === undefined ? '' : `, ${money(Math.max(0, limit - spent))} left`;
  return `${money(spent)} spent${left}`;
}

function count(n: number): string {
  return n.toLocaleString('en-US');
}
