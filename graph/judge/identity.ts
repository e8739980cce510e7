// Which ids entities have in the graph once judgements have joined and parted what the rules' keys say.

import type { ClaimName, Judged } from '../model/index.ts';
import { hash } from '../model/index.ts';
import type { Groups, Named } from './groups.ts';

/**
 * A group's id: its record's, else the smallest key that is its own, else one made for what was taken out of its
 * key's group. `ids` says where the bearers of a key go, `entities` where single claims go elsewhere.
 */
export function identityOf(nodes: readonly Named[], groups: Groups): Pick<Judged, 'ids' | 'entities'> {
  const named = new Map(nodes.map((node) => [node.name, node]));
  const made = new Map<string, string>();
  const idOf = (group: string): string => {
    const known = made.get(group);
    if (known !== undefined) return known;
    const members = groups.membersOf(group).map((name) => named.get(name)!);
    const own = members.map(({ key }) => key).filter((key) => groups.ownerOf(key) === group);
    const id = members.find(({ record }) => record)?.name ?? own.sort()[0] ?? apartId(members[0]!);
    made.set(group, id);
    return id;
  };
  const ids = new Map<string, string>();
  for (const { key } of nodes) {
    const id = idOf(groups.ownerOf(key));
    if (id !== key) ids.set(key, id);
  }
  const entities = new Map<ClaimName, string>();
  for (const { name, key, record } of nodes) {
    if (record) continue;
    const id = idOf(groups.groupOf(name));
    if (id !== (ids.get(key) ?? key)) entities.set(name as ClaimName, id);
  }
  return { ids, entities };
}

function apartId({ name, key }: Named): string {
  return `${key.slice(0, key.indexOf(':'))}:${hash('apart', name)}`;
}
