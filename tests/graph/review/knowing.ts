// Articles that know people or bodies, for tests of the review.

import type { Entity, Extraction } from '../../../graph/model/index.ts';
import { report } from '../merge/report.ts';

/** An article that knows people or bodies, `id: name < state`. */
export function knowing(id: string, ...told: readonly string[]): Extraction {
  const one = report(id, [{}]);
  const entities = told.map((line): Entity => {
    const [, local, name, country] = /^(\S+): (.*?)(?: < (.*))?$/.exec(line)!;
    const kind = local!.startsWith('org')
      ? 'organization'
      : local!.startsWith('place')
        ? 'location'
        : 'person';
    return { id: local!, kind, name: name!, ...(country && { country }) };
  });
  return { ...one, entities: [...one.entities, ...entities] };
}
