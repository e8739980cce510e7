// Names of the graph, offered inside quotes.

import type { SearchHit } from '../../graph/model/index.ts';
import { tokensOf } from './tokens.ts';

/** An open text at the end of what is written. */
export interface OpenText {
  /** Where its first character stands, behind the quote. */
  readonly from: number;
  readonly quote: string;
  readonly typed: string;
  /** Whether an id is wanted there, by what stands before it. */
  readonly wantsId: boolean;
}

/** One name that can be written there. */
export interface NameOption {
  readonly label: string;
  readonly detail: string;
  readonly apply: string;
}

/** The text that is being written at the end of `before`; undefined where none is open. */
export function openText(before: string): OpenText | undefined {
  const last = tokensOf(before).at(-1);
  if (last?.kind !== 'text' || last.end !== before.length) return undefined;
  const text = before.slice(last.start);
  const quote = text[0]!;
  if (/^(['"])(?:\\[\s\S]|(?!\1)[^\\])*\1$/.test(text)) return undefined;
  const wantsId = /\bid\s*(?::|=|<>|\bIN\s*\[(?:[^\]]*,)?)\s*$/i.test(before.slice(0, last.start));
  return { from: last.start + 1, quote, typed: text.slice(1), wantsId };
}

/** What a search has found, as it is written in that text. */
export function nameOptions({ quote, wantsId }: OpenText, hits: readonly SearchHit[]): readonly NameOption[] {
  return hits.map(({ node, matched }) => ({
    label: matched && !wantsId && matched !== node.name ? `${node.name} (${matched})` : node.name,
    detail: wantsId ? node.id : node.kind,
    apply: escaped(wantsId ? node.id : node.name, quote),
  }));
}

function escaped(text: string, quote: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
}
