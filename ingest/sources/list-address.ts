// What an address shows now: the articles of a feed, or whatever else lies there, as one.

import {
  hash, type SourceEntry, type SourceListing, type SourceProblem, type Validators,
} from '../../graph/model/index.ts'; // prettier-ignore
import type { Content, Web } from '../web/contract.ts';
import type { SourceInput } from './contract.ts';
import { feed } from './feed.ts';
import { articlesOf } from './feeds/articles-of.ts';
import type { FeedEntry } from './feeds/feed-entry.ts';
import { readFeed } from './feeds/read-feed.ts';
import { contentInput, notFetched } from './fetch-input.ts';
import { problemAt } from './problems.ts';
import { kindOf } from './registry.ts';

/** Asks for what lies there, unless it is what was seen last. Rejects only where the run is stopped. */
export async function listAddress(address: string, seen: Validators, web: Web): Promise<SourceListing> {
  const answer = await web.getIfChanged(address, seen);
  if (answer.type === 'unchanged') return { outcome: 'unchanged' };
  if (answer.type === 'failed') return { outcome: 'failed', problem: notFetched(address, answer).problem };
  const input = contentInput(address, answer);
  const kind = kindOf(input);
  if (!kind) {
    const what = `nothing here reads what lies there${input.type === undefined ? '' : ` (${input.type})`}`;
    return { outcome: 'failed', problem: problemAt(address, 1, what, 'look at it in a browser').problem };
  }
  const shown =
    kind === feed
      ? await feedEntries(input, web)
      : { entries: [{ key: address, version: versionOf(answer) }], problems: [] };
  return {
    outcome: 'read',
    taken: { one: kind.one, many: kind.many },
    ...shown,
    validators: answer.validators,
  };
}

async function feedEntries(
  input: SourceInput,
  web: Web,
): Promise<{ readonly entries: SourceEntry[]; readonly problems: SourceProblem[] }> {
  const { where } = input;
  const { entries: listed, faults } = await readFeed(input);
  const problems = faults.map(({ line = 1, what, todo }) => problemAt(where, line, what, todo).problem);
  const entries: SourceEntry[] = [];
  for await (const one of articlesOf(listed, web, { where })) {
    if ('problem' in one) problems.push(one.problem);
    else entries.push(entryOf(one, where));
  }
  return { entries, problems };
}

/** What has no address of its own has the feed's and a hash of its text. */
function entryOf({ address, told, content, changed }: FeedEntry, feedAddress: string): SourceEntry {
  return {
    key: address ?? `${feedAddress}#${hash(content?.text ?? '')}`,
    version: hash(told.title ?? '', told.published ?? '', changed ?? '', content?.text ?? ''),
    told,
    ...(content && { content }),
  };
}

/** What the server calls it, else its bytes by a hash. */
function versionOf({ validators: { etag, modified }, bytes }: Content): string {
  return etag ?? modified ?? hash(Buffer.from(bytes).toString('base64'));
}
