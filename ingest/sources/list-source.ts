// What a source shows now, whatever it is: the articles in it that may be new.

import { resolve } from 'node:path';
import type { SourceListing, SourceOptions, Validators } from '../../graph/model/index.ts';
import type { Web } from '../web/contract.ts';
import { type FolderSeen, listFolder } from './list-folder.ts';
import { isAddress } from './read-leads.ts';

/** A source, with what is known of it. */
export interface SourceToList extends SourceOptions, Pick<FolderSeen, 'isKnown'> {
  /** `https://…`, or a path. */
  readonly address: string;
  readonly validators: Validators;
}

/** Lists a source at a time in milliseconds since 1970. What can't be listed is told; it throws nothing but faults of ours. */
export async function listSource(
  { address, validators, isKnown }: SourceToList,
  web: Web,
  now: number,
): Promise<SourceListing> {
  if (!isAddress(address)) return listFolder(resolve(address), { now, isKnown });
  const { listAddress } = await import('./list-address.ts');
  return listAddress(address, validators, web);
}
