import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../graph/model/index.ts';
import { groupsOf, type Named, type Verdict } from '../../../graph/judge/groups.ts';
import { identityOf } from '../../../graph/judge/identity.ts';

/** `a:k` is a claim `a` that the rules give the key `k`; `k!` is a record. */
const named = (text: string): Named => {
  const [name, key] = text.endsWith('!') ? [text.slice(0, -1), text.slice(0, -1)] : text.split('=');
  return { name: name!, key: key!, record: text.endsWith('!') };
};
/** `a=b` or `a≠b`, each a judgement of its own. */
const verdict = (text: string): Verdict => {
  const [a, b] = text.split(/[=≠]/);
  return { judgement: { id: text } as Judgement, a: a!, b: b! };
};

/** Who is with whom, and the ids of keys and claims, for verdicts in both orders. */
function seen(nodes: readonly string[], verdicts: readonly string[]): Record<string, string> {
  const results = [verdicts, verdicts.toReversed()].map((list) => {
    const all = nodes.map(named);
    const said = (sign: string): Verdict[] => list.filter((one) => one.includes(sign)).map(verdict);
    const { ids, entities } = identityOf(all, groupsOf(all, said('='), said('≠')));
    const idOf = ({ name, key }: Named): string => entities.get(name as never) ?? ids.get(key) ?? key;
    return Object.fromEntries(all.map((one) => [one.name, idOf(one)]));
  });
  expect(results[1]).toEqual(results[0]);
  return results[0]!;
}

describe('ids of entities', () => {
  it('that are the same have the smaller key, with all who bear either', () => {
    expect(seen(['a=person:2', 'b=person:1', 'c=person:2'], ['a=b'])).toEqual({
      a: 'person:1',
      b: 'person:1',
      c: 'person:1',
    });
  });

  it('that are the same as a record have its id, and another record keeps its bearers', () => {
    const ids = seen(['a=person:old', 'b=person:old', 'person:old!', 'person:new!'], ['a=person:new']);
    expect(ids).toEqual({
      a: 'person:new',
      b: 'person:old',
      'person:old': 'person:old',
      'person:new': 'person:new',
    });
  });

  it('that are different within a key: the first keeps it, the other gets an id of its own', () => {
    const { a, b, c } = seen(['a=person:1', 'b=person:1', 'c=person:1'], ['a≠b']);
    expect([a, c]).toEqual(['person:1', 'person:1']);
    expect(b).toMatch(/^person:[0-9a-f]{16}$/);
  });

  it('that are different from a record leave it, together with who is the same', () => {
    const { a, b, c } = seen(['a=person:1', 'b=person:1', 'c=person:1', 'person:1!'], ['a≠person:1', 'a=b']);
    expect(c).toBe('person:1');
    expect(a).toMatch(/^person:[0-9a-f]{16}$/);
    expect(b).toBe(a);
  });

  it('stay apart where a chain of the same would join what is different', () => {
    const { a, c } = seen(['a=person:1', 'b=person:2', 'c=person:3'], ['a=b', 'b=c', 'a≠c']);
    expect(a).not.toBe(c);
  });
});
