// Every kind of source, in the order in which they are asked whether one is theirs: the surest signs first.

import type { SourceInput, SourceKind } from './contract.ts';
import { extractions } from './extractions.ts';
import { page } from './page.ts';
import { text } from './text.ts';

/** A new kind is a file of its own and a line here. */
export const SOURCE_KINDS: readonly SourceKind[] = [extractions, page, text];

/** The kind of an input; nothing where it is of none. */
export function kindOf(input: SourceInput): SourceKind | undefined {
  return SOURCE_KINDS.find((kind) => kind.recognizes(input));
}
