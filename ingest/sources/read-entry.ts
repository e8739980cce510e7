// One article that a source showed: a file, what lies at an address, or a text that came with its feed.

import type { SourceEntry, SourceItem, SourceOptions, Unread } from '../../graph/model/index.ts';
import type { Web } from '../web/contract.ts';
import type { SourceInput } from './contract.ts';
import { leadInput } from './fetch-input.ts';
import { fileInput } from './inputs.ts';
import { unreadable } from './problems.ts';
import { isAddress } from './read-leads.ts';
import { readInput } from './read-sources.ts';

/** How an entry is read. */
export interface EntryReading extends SourceOptions {
  /** Hears of the bytes as they come, so that those of what can't be read can be kept. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

/** What there is to know of an entry. */
export type EntryToRead = Pick<SourceEntry, 'key' | 'told' | 'content'>;

/** Reads what lies at an entry's key. Whatever can't be used is a `problem`; what is of no kind gives nothing. */
export async function* readEntry(
  entry: EntryToRead,
  { onBytes, ...options }: EntryReading,
  web: Web,
): AsyncGenerator<SourceItem> {
  const input = await inputOf(entry, web);
  if ('problem' in input) yield input;
  else yield* readInput({ ...input, stream: () => heard(input, onBytes) }, { options, web });
}

async function inputOf({ key, told, content }: EntryToRead, web: Web): Promise<SourceInput | Unread> {
  const about = told && { told };
  if (isAddress(key) && !(content && key.includes('#')))
    return leadInput({ address: key, ...about, ...(content && { content }) }, web, key);
  if (content) return leadInput({ content, ...about }, web, key);
  return fileInput(key, false).catch((error: unknown) => unreadable(key, 1, error));
}

async function* heard({ stream }: SourceInput, onBytes: EntryReading['onBytes']): AsyncGenerator<Uint8Array> {
  for await (const bytes of stream()) {
    onBytes?.(bytes);
    yield bytes;
  }
}
