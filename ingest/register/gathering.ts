// Who gathers at a summit: a body of several states, or many sides.

import type { Findings } from './findings.ts';

/** Whether these are a body of several states, or more than two sides. */
export function isGathering(parties: readonly string[], findings: Findings): boolean {
  const body = (id: string): boolean => {
    const entity = findings.entities.get(id);
    return entity?.kind === 'organization' && entity.country === undefined;
  };
  return parties.some(body) || new Set(parties.map(findings.sideOf)).size > 2;
}
