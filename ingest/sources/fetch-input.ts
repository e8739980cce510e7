// From an address, or a text that came with its list, to a source of bytes.

import type { CarriedText, Told, Unread } from '../../graph/model/index.ts';
import type { Content, Failure, Web } from '../web/contract.ts';
import type { SourceInput } from './contract.ts';
import { bytesInput, type InputFacts } from './inputs.ts';
import { problemAt, sourceFault } from './problems.ts';

/** An article that may be had: what lies at an address, or a text that came with the list which names it. */
export type Lead = { readonly told?: Told } & (
  | { readonly address: string; readonly content?: CarriedText }
  | { readonly address?: undefined; readonly content: CarriedText }
);

/** Asks for it where it did not come along. Rejects only where the run is stopped. `where`: of what has no address. */
export async function leadInput(lead: Lead, web: Web, where: string): Promise<SourceInput | Unread> {
  const { told } = lead;
  if (lead.address === undefined) return carriedInput(lead.content, undefined, told, where);
  if (lead.content) return carriedInput(lead.content, lead.address, told, where);
  const answer = await web.get(lead.address);
  return answer.type === 'failed'
    ? notFetched(lead.address, answer)
    : contentInput(lead.address, answer, told);
}

/** What came from an address; `where`: the one that was asked. */
export function contentInput(
  where: string,
  { address, bytes, cut, media, charset }: Content,
  told?: Told,
): SourceInput {
  const facts = { where, ...lying(address), media, charset, told };
  const input = bytesInput(factsOf(facts), bytes);
  return cut ? { ...input, stream: () => cutShort(bytes) } : input;
}

/** Why nothing came from there. */
export function notFetched(address: string, { what, todo, again, after }: Failure): Unread {
  const { problem } = problemAt(address, 1, what, todo);
  return {
    problem: { ...problem, ...(again && { again }), ...(after !== undefined && { afterMs: after }) },
  };
}

function carriedInput(
  { type, text }: CarriedText,
  address: string | undefined,
  told: Told | undefined,
  where: string,
): SourceInput {
  const place = address === undefined ? { name: where, url: undefined } : lying(address);
  const facts = { where: address ?? where, ...place, media: type, charset: 'utf-8', told };
  return bytesInput(factsOf(facts), new TextEncoder().encode(text));
}

interface Facts {
  readonly where: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly media: string | undefined;
  readonly charset: string | undefined;
  readonly told: Told | undefined;
}

function factsOf({ where, name, url, media, charset, told }: Facts): InputFacts {
  return {
    where,
    name,
    named: false,
    ...(url !== undefined && { url }),
    ...(media !== undefined && { type: media }),
    ...(charset !== undefined && { charset }),
    ...(told && { told }),
  };
}

/** The last part of the path, as a file of it would be called; else the host; of what is no address all of it. */
function lying(url: string): { readonly name: string; readonly url: string } {
  if (!URL.canParse(url)) return { name: url, url };
  const { pathname, hostname } = new URL(url);
  const name = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return { name: decodeURIComponent(name), url };
  } catch (error) {
    if (error instanceof URIError) return { name, url };
    throw error;
  }
}

/** What may be read of something that is longer; whoever wants more hears of it. */
async function* cutShort(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw sourceFault(
    `it has more than ${bytes.length >> 20} MB, more than are read`,
    'fetch it by other means and ingest the file',
  );
}
