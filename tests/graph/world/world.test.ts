import { describe, expect, it } from 'vitest';
import type { PersonRecord, WorldRecords } from '../../../graph/world/index.ts';
import {
  checkRecords,
  createWorld,
  expandForms,
  isAcronym,
  loadWorld,
  namesById,
  namesInObject,
  readRecords,
} from '../../../graph/world/index.ts';

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
  names: () => namesById([]),
  fewNames: () => namesById([]),
  townNames: () => '',
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
  it('finds an office of a place', () => {
    const people = [person('x', { role: 'president', of: 'place:y' })];
    expect(faults({ people })).toContain(
      'people.json person:x: holds an office of "place:y", which is no state or organization',
    );
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

describe('bad names', () => {
  const faults = (names: Record<string, readonly string[]>, change: Partial<WorldRecords> = {}): string[] =>
    checkRecords(
      small({
        organizations: [
          { id: 'org:club', name: 'Club' },
          { id: 'org:guild', name: 'Guild', acronyms: ['GLD'] },
        ],
        names: (language) => namesById(language === 'ru' ? [namesInObject(names)] : []),
        fewNames: () => namesById([]),
        ...change,
      }),
    ).map(({ file, record, message }) => `${file} ${record}: ${message}`);

  it('passes what is right', () => expect(faults({ 'org:club': ['Клуб'] })).toEqual([]));
  it('finds a name for nothing', () => {
    expect(faults({ 'org:clubb': ['Клуб'] })).toEqual([
      'names/ru org:clubb: names "org:clubb", which is no record',
    ]);
  });
  it('finds an entry that gives no form', () => {
    expect(faults({ 'org:club': ['Клуб{,а} друз{ей,ья,ьям}'] })).toHaveLength(1);
  });
  it('finds a form of two bodies, whatever its case', () => {
    expect(faults({ 'org:club': ['Общество'], 'org:guild': ['ОБЩЕСТВО'] })).toEqual([
      'names/ru org:guild: has the name "общество" of "org:club"',
    ]);
    expect(faults({ 'org:club': ['GLD'] })).toHaveLength(1);
  });
  it('lets two towns share a form, and a town and a body', () => {
    const places = ['place:acity', 'place:bcity'].map((id) => ({ id, name: id, kind: 'city' as const }));
    const names = { 'place:acity': ['Город'], 'place:bcity': ['Город'], 'org:club': ['Город'] };
    expect(faults(names, { places })).toEqual([]);
  });
  it('finds a QID that two records have, and one that is none', () => {
    const states = ['USSR', 'Zaire'].map((name) => ({
      id: `state:${name.toLowerCase()}`,
      name,
      until: '1991-12-26',
    }));
    expect(faults({}, { formerStates: states.map((state) => ({ ...state, qid: 'Q1' })) })).toEqual([
      'former-states.json state:zaire: has the QID "Q1" of "state:ussr"',
    ]);
    expect(faults({}, { formerStates: [{ ...states[0]!, qid: 'X1' }] })).toHaveLength(1);
  });
});

describe('name forms', () => {
  it.each([
    ['Сергей Лавров', ['Сергей Лавров']],
    ['Серге{й,я} Лавров{,а}', ['Сергей Лавров', 'Сергея Лаврова']],
    ['Rad{a,y,y} Europy', ['Rada Europy', 'Rady Europy']],
    ['Клуб{,а} друз{ей,ья,ьям}', []],
  ])('%s', (entry, forms) => expect(expandForms(entry)).toEqual(forms));

  it.each(['NATO', 'ООН', 'EuGH', 'U.N.', 'G7', 'ЄС'])('%s is an acronym', (form) =>
    expect(isAcronym(form)).toBe(true),
  );
  it.each(['Unesco', 'UN-Sicherheitsrat', 'СБ ООН', '北约', 'الناتو', 'Bundestag'])(
    '%s is no acronym',
    (form) => expect(isAcronym(form)).toBe(false),
  );
});

describe('names by language', () => {
  const { names } = readRecords();
  it.each([
    ['ru', 'org:un', 'Организации Объединённых Наций'],
    ['tr', 'org:eu', 'AB'],
    ['zh', 'org:nato', '北约'],
    ['ar', 'org:nato', 'الناتو'],
    ['pl', 'place:beijing', 'Pekin'],
    ['ja', 'place:riyadh', 'リヤド'],
  ])('%s %s: %s', (language, id, form) => expect(names(language).get(id)).toContain(form));

  it('has a town’s names from the line that is its own', () => {
    expect(names('ru').get('place:aachen')).toEqual(['Ахен', 'Ахена', 'Ахену', 'Ахеном', 'Ахене']);
    expect(names('ru').get('place:aache')).toBeUndefined();
    expect(names('ru').get('place:zz')).toBeUndefined();
  });
  it('finds each town under its id, and none twice', () => {
    const towns = [...names('vi')].filter(([id]) => id.startsWith('place:'));
    expect(new Set(towns.map(([id]) => id)).size).toBe(towns.length);
    expect(towns.filter(([id, forms]) => names('vi').get(id) !== forms)).toEqual([]);
  });
  it('has none in a language that it does not know', () => expect([...names('xx')]).toEqual([]));
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

  it('knows who holds an office of a state, and who bears a title anywhere', () => {
    const holders = (offices: readonly { readonly person: string }[]): string[] =>
      offices.map((office) => office.person);
    expect(holders(world.officesUnder('country:AA', '2018-01-01'))).toEqual(['person:x']);
    expect(holders(world.officesUnder('country:AA', '2020-06-01'))).toEqual(['person:x', 'person:y']);
    expect(holders(world.officesAs('president', '2022-01-01'))).toEqual(['person:y']);
    expect(holders(world.officesUnder('country:AA', '2018-01-01'))).toEqual(['person:x']);
    expect(world.officesUnder('country:BB', '2018-01-01')).toEqual([]);
    expect(world.officesAs('president', '2010-01-01')).toEqual([]);
  });
});
