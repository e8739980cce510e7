import { describe, expect, it } from 'vitest';
import type { Entity, Extraction } from '../../../graph/model/index.ts';
import { claimsOf, identityOf, idsBeside, type KnownWorld } from '../../../graph/merge/index.ts';

const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'person:sergey-lavrov': ['Sergey Lavrov', 'Sergej Lawrow', '拉夫罗夫'],
  'person:wang-yi': ['Wang Yi', '王毅'],
  'person:hugh-elliott': ['Hugh Elliott'],
  'org:houthis': ['Houthis', 'الحوثيون'],
  'place:palazzo-chigi': ['Palazzo Chigi'],
};
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'person:sergey-lavrov': ['country:RU'],
  'person:wang-yi': ['country:CN'],
  'person:hugh-elliott': ['country:GB'],
};
const WORLD: KnownWorld = {
  has: (id) => Object.hasOwn(RECORDS, id),
  named: (_, name) => Object.keys(RECORDS).filter((id) => RECORDS[id]!.includes(name)),
  standsFor: (id) => OWNERS[id] ?? [],
  people: () => Object.keys(OWNERS).map((id) => ({ id, name: RECORDS[id]![0]! })),
};

const KINDS = { person: 'person', org: 'organization', place: 'location', country: 'country' } as const;

/** An article that knows some entities: `local id: name, name < whom they stand for`. */
function article(id: string, ...told: readonly string[]): Extraction {
  const entities = new Map<string, Entity>();
  const edges: Extraction['edges'][number][] = [];
  const know = (local: string, names: readonly string[]): void => {
    const kind = KINDS[local.slice(0, local.indexOf(':')) as keyof typeof KINDS];
    entities.set(local, { id: local, kind, name: names[0]!, names: [...names] });
  };
  for (const line of told) {
    const [, local, names, of] = /^(\S+:\S+): (.*?)(?: < (.*))?$/.exec(line)!;
    know(local!, names!.split(', '));
    if (of === undefined) continue;
    if (!entities.has(of)) know(of, [of]);
    edges.push({ type: 'REPRESENTS', from: local!, to: of, evidence: [] });
  }
  return {
    article: { id, published: '2025-03-01', language: 'en', title: id, text: id },
    ...{ mentions: [], entities: [...entities.values()], events: [], edges, issues: [], extractor: 'test' },
  };
}

const idOf = (extraction: Extraction, local: string, world = WORLD): string =>
  claimsOf(extraction, world).entities.find((claim) => claim.local === local)!.entity;

/** Whether `x:1` of two articles is one. */
const isOne = (a: string, b: string): boolean => {
  const [kind] = a.split(':');
  return idOf(article('a', a), `${kind}:1`) === idOf(article('b', b), `${kind}:1`);
};

describe('entities of two articles are one', () => {
  it.each([
    ['a name of the same record in two languages', 'person:1: Sergej Lawrow < country:RU', 'person:1: 拉夫罗夫'],
    ['a spelling of a name that no list has', 'person:1: Siergiej Ławrow < country:RU', 'person:1: Serghei Lavroff < country:RU'],
    ['a body of a record', 'org:1: Houthis', 'org:1: الحوثيون'],
    ['a full name in two scripts', 'person:1: Margot Wallström', 'person:1: مارغوت فالستروم < country:SE'],
    ['a name that comes with and without what stands between', 'person:1: María Alexandra Moreira < country:EC', 'person:1: María Moreira < country:EC'],
    ['a short name beside the same state', 'person:1: Hugh Todd < country:GY', 'person:1: Todd, Hugh Todd < country:GY'],
    ['a full name with a title beside another form', 'person:1: Roberto Álvarez, canciller Roberto Álvarez < country:DO', 'person:1: Roberto Álvarez < country:DO'],
    ['a foreign name in kana', 'person:1: ヌルトレウ・ムラト < country:KZ', 'person:1: ヌルトレウ・ムラト < country:KZ'],
    ['a long name of a place that no record knows', 'place:1: Rumichaca', 'place:1: Rumichaca'],
    ['Chinese signs and pinyin beside the same state', 'person:1: 吴政隆 < country:CN', 'person:1: Wu Zhenglong < country:CN'],
    ['a body of one name beside the same state', 'org:1: Sejm < country:PL', 'org:1: SEJM < country:PL'],
    ['a short name of a place written alike in the same state', 'place:1: Moyale < country:ET', 'place:1: Moyale < country:ET'],
    ['a town with and without its state behind it', 'place:1: Rimbo (Sweden) < country:SE', 'place:1: Rimbo < country:SE'],
    ['a town that no record knows, in the same state', 'place:1: Rimbo < country:SE', 'place:1: ريمبو < country:SE'],
  ])('%s', (_, a, b) => expect(isOne(a, b)).toBe(true)); // prettier-ignore
});

describe('entities of two articles stay two', () => {
  it.each([
    ['a family name alone', 'person:1: Todd < country:GY', 'person:1: Todd < country:GY'],
    ['a short name beside two states', 'person:1: Hugh Todd < country:GY', 'person:1: Hugh Todd < country:GB'],
    ['a short name of whom nothing is known', 'person:1: Hugh Todd', 'person:1: Hugh Todd'],
    ['a family name with a title, and a full name of the same state', 'person:1: Todd, President Todd < country:GY', 'person:1: Hugh Todd < country:GY'],
    ['short names of other letters', 'person:1: Hugh Todd < country:GY', 'person:1: Guy Tait < country:GY'],
    ['two who share a family name', 'person:1: Hugh Todd < country:GY', 'person:1: Mark Todd < country:GY'],
    ['two Li Weis, one of them of nobody', 'person:1: Li Wei < country:CN', 'person:1: Li Wei'],
    ['a name of a record that stood for another state', 'person:1: Wang Yi < country:SG', 'person:1: 王毅 < country:CN'],
    ['a short name of a place of which no state is known', 'place:1: Sur', 'place:1: Sur'],
    ['a short name of a place written otherwise in the same state', 'place:1: Moyale < country:ET', 'place:1: Meyla < country:ET'],
    ['a town with and without its region behind it', 'place:1: Rimbo (Uppland) < country:SE', 'place:1: Rimbo < country:SE'],
    ['a town of one name in two states', 'place:1: Granada < country:ES', 'place:1: Granada < country:NI'],
    ['bodies of one name in two states', 'org:1: National Assembly < country:FR', 'org:1: National Assembly < country:VN'],
    ['bodies of one name of which no state is known', 'org:1: National Assembly', 'org:1: National Assembly'],
  ])('%s', (_, a, b) => expect(isOne(a, b)).toBe(false)); // prettier-ignore
});

describe('a full name of whom nothing else is told', () => {
  const bearer = (key: string): string | undefined =>
    key === 'letters|erkki keldo' ? 'person:known' : undefined;
  const idAmong = (told: string): string | undefined =>
    idsBeside(identityOf(article('a', told), WORLD), bearer).get('person:1');
  it('is the one bearer of just these letters', () => {
    expect(idAmong('person:1: Erkki Keldo')).toBe('person:known');
  });
  it.each(['person:1: Keldo', 'person:1: Erki Keldo', 'person:1: Erkki Keldo < country:EE'])(
    'not: %s',
    (told) => {
      expect(idAmong(told)).not.toBe('person:known');
    },
  );
});

describe('within one article', () => {
  it('two entities are never one, and the order of the list does not matter', () => {
    const told = ['person:1: Margot Wallström < country:SE', 'person:2: Margot Wallström < country:SE'];
    const [ab, ba] = [article('a', ...told), article('a', ...told.toReversed())];
    expect(idOf(ab, 'person:1')).not.toBe(idOf(ab, 'person:2'));
    for (const local of ['person:1', 'person:2']) expect(idOf(ba, local)).toBe(idOf(ab, local));
  });

  it('an office alone is no name to be known by', () => {
    const world: KnownWorld = { ...WORLD, identify: () => new Map([['person:1', null]]) };
    const [a, b] = ['a', 'b'].map((id) => article(id, 'person:1: their foreign minister < country:SE'));
    expect(idOf(a!, 'person:1', world)).not.toBe(idOf(b!, 'person:1', world));
  });

  it('a family name beside an office is its holder on that day, where that is certain', () => {
    const held = (certain: boolean): KnownWorld => ({
      ...WORLD,
      nameOf: (id) => RECORDS[id]?.[0],
      holders: () => [{ person: 'person:sergey-lavrov', certain }],
    });
    const named = (name: string): Extraction => {
      const made = article('a', `person:1: ${name} < country:RU`);
      return { ...made, edges: made.edges.map((edge) => ({ ...edge, role: 'foreign minister' })) };
    };
    expect(idOf(named('Лавровым'), 'person:1', held(true))).toBe('person:sergey-lavrov');
    expect(idOf(named('ラブロフ'), 'person:1', held(true))).toBe('person:sergey-lavrov');
    expect(idOf(named('Lawrow'), 'person:1', held(false))).not.toBe('person:sergey-lavrov');
    expect(idOf(named('Orlov'), 'person:1', held(true))).not.toBe('person:sergey-lavrov');
    expect(idOf(named('Ivan Lavrov'), 'person:1', held(true))).not.toBe('person:sergey-lavrov');
  });

  it('what the words are linked to counts where no full name does, and never against the state', () => {
    const linking = (id: string): KnownWorld => ({ ...WORLD, identify: () => new Map([['person:1', id]]) });
    const minister = (of: string): Extraction => article('a', `person:1: the minister < ${of}`);
    expect(idOf(minister('country:CN'), 'person:1', linking('person:wang-yi'))).toBe('person:wang-yi');
    expect(idOf(minister('country:US'), 'person:1', linking('person:wang-yi'))).not.toBe('person:wang-yi');
  });
});
