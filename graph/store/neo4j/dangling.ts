import { ChanceryError } from '../../model/index.ts';

/** A relationship whose ends are not both there; which one, where that is known. */
export function danglingEdge(edge?: string, missing?: string): ChanceryError {
  const what = edge === undefined ? 'An edge' : `The edge "${edge}"`;
  const node = missing === undefined ? 'a node that' : `"${missing}", which`;
  return new ChanceryError(
    'store-dangling-edge',
    `${what} names ${node} is not in the graph. Run \`chancery rebuild\`.`,
  );
}
