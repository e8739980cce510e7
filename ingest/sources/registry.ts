// Every kind of source, in the order in which they are asked whether one is theirs: the surest signs first. What
// it takes to read a kind (a parser of pages, of tables, of mail) is loaded when something of it is read.

import { articleList } from './article-list.ts';
import type { SourceInput, SourceKind } from './contract.ts';
import { csv } from './csv.ts';
import { extractions } from './extractions.ts';
import { feed } from './feed.ts';
import { gkg } from './gkg.ts';
import { gzip } from './gzip.ts';
import { jsonLines } from './json-lines.ts';
import { mail } from './mail.ts';
import { mbox } from './mbox.ts';
import { mhtml } from './mhtml.ts';
import { page } from './page.ts';
import { tar } from './tar.ts';
import { text } from './text.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';

/** A new kind is a file of its own and a line here. */
// prettier-ignore
export const SOURCE_KINDS: readonly SourceKind[] = [
  gzip,
  zip,
  tar,
  warc,
  mhtml,
  mbox,
  mail,
  gkg,
  articleList,
  extractions,
  feed,
  jsonLines,
  csv,
  page,
  text,
];

/** The kind of an input; nothing where it is of none. */
export function kindOf(input: SourceInput): SourceKind | undefined {
  const isListed = input.told !== undefined;
  return SOURCE_KINDS.find((kind) => !(isListed && kind.list) && kind.recognizes(input));
}
