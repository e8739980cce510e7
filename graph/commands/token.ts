// The token that other machines must show, and what there is to say about it.

import { ChanceryError } from '../model/index.ts';
import { faultOfToken, isLoopback, TOKEN_LENGTH } from '../server/index.ts';
import type { Context } from './context.ts';

const WANTED = `${TOKEN_LENGTH} characters or more, as "openssl rand -hex 24" makes them`;

/**
 * The token to serve with at an address (`undefined`: loopback) and under names, from CHANCERY_TOKEN; `undefined` where that is unset
 * or empty. It is never an argument: those can be seen.
 * @throws ChanceryError `no-token` where other machines would get in without one, `bad-token` where it can't be used
 */
export function tokenFor(
  host: string | undefined,
  names: readonly string[],
  { env }: Pick<Context, 'env'>,
): string | undefined {
  const token = env['CHANCERY_TOKEN'] || undefined;
  if (token === undefined) {
    const [name] = names;
    if (name === undefined && (host === undefined || isLoopback(host))) return undefined;
    const asked = name === undefined ? `--host "${host}"` : `--name "${name}"`;
    throw new ChanceryError(
      'no-token',
      `${asked} lets other machines in, so they must show a token: set CHANCERY_TOKEN to ${WANTED}`,
    );
  }
  const fault = faultOfToken(token);
  if (fault === undefined) return token;
  throw new ChanceryError('bad-token', `CHANCERY_TOKEN ${fault}; set it to ${WANTED}`);
}
