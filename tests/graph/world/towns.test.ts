import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../../graph/world/index.ts';

const world = loadWorld();
const named = (name: string): string[] => world.townsNamed(name).map(({ id }) => id);

describe('towns by name', () => {
  it.each([
    ['Vientiane', 'en', 'place:vientiane'],
    ['Luang Prabang', 'de', 'place:luang-prabang'],
    ['万象', 'zh', 'place:vientiane'],
    ['ルアンパバーン', 'ja', 'place:luang-prabang'],
    ['Vientián', 'es', 'place:vientiane'],
    ['Luangprabang', 'fr', 'place:luang-prabang'],
    ['Самарканд', 'ru', 'place:samarkand'],
  ])('%s in %s', (name, _, id) => expect(named(name)[0]).toBe(id));

  it.each([
    ['Nowhere upon Nothing', 'en'],
    ['Vientian\tVentjan', 'en'],
    ['', 'en'],
  ])('none is called "%s"', (name) => expect(named(name)).toEqual([]));

  it('of one name the largest first', () => {
    const [first, ...more] = world.townsNamed('Santiago');
    expect(first?.country).toBe('country:CL');
    expect(more.length).toBeGreaterThan(2);
  });

  it('of a state, with their names in whatever language', () => {
    const town = [...world.townsOf('country:LA')].find(({ town }) => town.id === 'place:vientiane');
    expect(town?.names).toEqual(expect.arrayContaining(['Vientiane', 'Vientian', '万象']));
    expect([...world.townsOf('country:XX')]).toEqual([]);
  });
});
