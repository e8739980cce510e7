import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, MEETING_KINDS, pairsThatMeet, type SideGroup } from '../../../graph/model/index.ts';

const side = (key: string, ...members: string[]): SideGroup => ({ key, members: [key, ...members] });
const THREE = [side('country:AA', 'person:a'), side('country:BB', 'person:b'), side('org:c')];

describe('who meets whom', () => {
  it('is everybody of another side and of the same sort', () => {
    expect(pairsThatMeet({ kind: 'talks', sides: THREE, where: [] }).map(String)).toEqual([
      'country:AA,country:BB',
      'person:a,person:b',
      'country:AA,org:c',
      'country:BB,org:c',
    ]);
  });

  it('at a mediation is who mediates: the host, else the only one that is no state', () => {
    const pairs = (where: string[]) => pairsThatMeet({ kind: 'mediation', sides: THREE, where }).map(String);
    expect(pairs(['place:x', 'country:AA'])).toEqual(['country:AA,country:BB', 'person:a,person:b', 'country:AA,org:c']); // prettier-ignore
    expect(pairs(['place:x'])).toEqual(['country:AA,org:c', 'country:BB,org:c']);
  });

  it('is nobody at a large summit', () => {
    const sides = [...'ABCDEFG'].map((letter) => side(`country:${letter}${letter}`));
    expect(pairsThatMeet({ kind: 'summit', sides, where: [] })).toEqual([]);
    expect(pairsThatMeet({ kind: 'summit', sides: sides.slice(1), where: [] })).toHaveLength(15);
  });

  it('is nobody where people only speak', () => {
    const silent = EVENT_KINDS.filter(
      (kind) => pairsThatMeet({ kind, sides: THREE, where: [] }).length === 0,
    );
    expect(silent).toEqual(['press-conference', 'speech']);
    expect(MEETING_KINDS).toEqual(EVENT_KINDS.filter((kind) => !silent.includes(kind)));
  });
});
