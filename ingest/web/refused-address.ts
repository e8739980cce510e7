import type { SourceProblem } from '../../graph/model/index.ts';
import { askable } from './askable.ts';
import { ownByName } from './find-host.ts';

/** Why an address is never asked, as far as it says so itself: nothing is looked up. Undefined where it may be asked. */
export function refusedAddress(address: string, allowPrivate: boolean): SourceProblem | undefined {
  const url = askable(address, allowPrivate);
  const refused = 'type' in url ? url : allowPrivate ? undefined : ownByName(url);
  return refused && { where: address, what: refused.what, todo: refused.todo };
}
