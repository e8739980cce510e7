import type { Context } from './context.ts';

/** Now, as an ISO instant. */
export function instant({ now }: Pick<Context, 'now'>): string {
  return new Date(now()).toISOString();
}
