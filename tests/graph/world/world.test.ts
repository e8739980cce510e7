import { describe, expect, it } from 'vitest';
import type { PersonRecord, WorldRecords } from '../../../graph/world/index.ts';
import { checkRecords, createWorld, loadWorld, readRecords } from '../../../graph/world/index.ts';

const person = (id: string, ...terms: PersonRecord['terms']): PersonRecord => ({
  id: `person:${id}`,
  name: id,
  terms,
});
const small = (change: Partial<WorldRecords>): WorldRecords => ({
  countries: [{ id: 'country:AA', name: 'Aland', capital: 'place:acity' }],
  organizations: [{ id: 'org:club', name: 'Club' }],
  places: [{ id: 'place:acity', name: 'Acity', kind: 'city', country: 'country:AA' }],
  people: [],
  ministries: [
    { portfolio: 'mfa', name: 'Ministry of Foreign Affairs of {country}', own: { AA: 'Outer Office' } },
  ],
  formerStates: [],
  names: () => new Map(),
  ...change,
});
const president = { role: 'president', of: 'country:AA' };

describe('the world of seeds', () => {
  it('has no faults', () => expect(checkRecords(readRecords())).toEqual([]));

  it('names file and folder when it cannot be read', () => {
    expect(() => loadWorld('/nowhere')).toThrow(/"countries.json" of the world's data can't be read/);
  });

  it('knows capitals, ministries and holders', () => {
    const world = loadWorld();
    expect(world.capitalOf('place:beijing')).toBe('country:CN');
    expect(world.ministry('country:CN', 'mod')).toEqual({
      id: 'org:cn-mod',
      name: 'Ministry of National Defense of China',
    });
    expect(world.ministry('country:RU', 'mfa')?.name).toBe('Ministry of Foreign Affairs of Russia');
    expect(world.has('org:xx-mfa')).toBe(false);
    expect(world.holders('chancellor', 'country:DE', '2020-01-19').map((office) => office.person)).toEqual([
      'person:angela-merkel',
    ]);
    expect(world.holders('chancellor', 'country:DE', '2021-12-08').every((office) => office.certain)).toBe(
      false,
    );
  });
});

describe('bad records', () => {
  const faults = (change: Partial<WorldRecords>): string[] =>
    checkRecords(small(change)).map(({ file, record, message }) => `${file} ${record}: ${message}`);

  it('passes what is right', () => expect(faults({})).toEqual([]));
  it('finds an unknown id', () => {
    expect(faults({ people: [person('x', { role: 'king', of: 'country:ZZ' })] })).toEqual([
      'people.json person:x: names "country:ZZ", which is no record',
    ]);
  });
  it('finds doubles', () => {
    expect(faults({ people: [person('x'), person('x')] })[0]).toMatch(/"person:x" is there twice/);
  });
  it('finds terms that overlap, and lets a handover on one day pass', () => {
    const held = (from: string, to: string, next: string) =>
      faults({
        people: [person('x', { ...president, from, to }), person('y', { ...president, from: next })],
      });
    expect(held('2015', '2020-05-01', '2020-05-01')).toEqual([]);
    expect(held('2015', '2020', '2020')).toEqual([]);
    expect(held('2015', '2021-05-01', '2020-05-01')).toHaveLength(1);
  });
  it('finds an end before the beginning and a time that is none', () => {
    expect(faults({ people: [person('x', { ...president, from: '2020', to: '2019' })] })).toHaveLength(1);
    expect(faults({ people: [person('x', { ...president, from: 'May 2020' })] })[0]).toMatch(
      /"May 2020" is no year, month or day/,
    );
  });
});

describe('offices', () => {
  const world = createWorld(
    small({
      people: [
        person('x', { ...president, from: '2015', to: '2020' }),
        person('y', { ...president, from: '2020' }),
      ],
    }),
  );

  it('is sure inside a term and unsure in the year of a handover', () => {
    expect(world.holders('president', 'country:AA', '2018-01-01')).toMatchObject([
      { person: 'person:x', certain: true },
    ]);
    expect(world.holders('president', 'country:AA', '2020-06-01').map(({ certain }) => certain)).toEqual([
      false,
      false,
    ]);
    expect(world.officesOf('person:y', '2022-01-01')).toMatchObject([{ role: 'president', certain: true }]);
    expect(world.officesOf('person:y', '2019-01-01')).toEqual([]);
  });
});
