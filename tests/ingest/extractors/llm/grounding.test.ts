// Grounded or gone: what a model says is held to the article, part by part.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, type Extraction, isSpan, STATUSES } from '../../../../graph/model/index.ts';
import { promisesBroken } from '../../../contracts/extractor.ts';
import { printed } from '../../read-text.ts';
import { articleOf, claim, person, readByModel, state } from './read-by-model.ts';

const MET = 'Swiss President Viola Amherd met Ghana’s Nana Akufo-Addo in Geneva on Tuesday';
const ARTICLE = articleOf(
  `${MET}. “We want   more trade,” she said. The next day Amherd telephoned Chile’s president. A trip to Peru is planned.`,
);
const SWISS = person('Viola Amherd', { for: 'Swiss' });
const GHANA = person('Nana Akufo-Addo', { for: 'Ghana' });
const TALKS = claim('Viola Amherd met Ghana’s Nana Akufo-Addo', {
  ...{ parties: [SWISS, GHANA], place: 'Geneva', day: 'Tuesday' },
});
const WHOLE =
  'held talks 2024-05-28 place:geneva | country:CH country:GH person:nana-akufo-addo person:viola-amherd';

const codes = ({ issues }: Extraction): string[] => issues.map(({ code }) => code);

describe('a claim that the article bears out', () => {
  it('becomes an event, with our own ids, days and sentences', async () => {
    const read = await readByModel(ARTICLE, [TALKS]);
    expect(printed(read)).toEqual([WHOLE]);
    expect(read.issues).toEqual([]);
    expect(read.extractor).toBe('llm/1:small');
    expect(read.events[0]!.evidence).toEqual([expect.objectContaining({ quote: `${MET}.` })]);
  });

  it.each([
    ['straight quotation marks for curly ones', "Viola Amherd met Ghana's Nana Akufo-Addo"],
    ['spaces and line ends written anyhow', ' Viola Amherd met\n Ghana’s  Nana Akufo-Addo '],
    ['another dash', 'Viola Amherd met Ghana’s Nana Akufo–Addo'],
    ['marks around it', '"Viola Amherd met Ghana’s Nana Akufo-Addo..."'],
  ])('may be quoted with %s', async (_, quote) => {
    expect(printed(await readByModel(ARTICLE, [{ ...TALKS, quote }]))).toEqual([WHOLE]);
  });

  it.each([
    ['the day before the article where it was held', 'held', '2024-05-28'],
    ['the day after it where it is planned', 'planned', '2024-06-04'],
  ] as const)('has %s: “Tuesday”', async (_, status, day) => {
    const read = await readByModel(ARTICLE, [{ ...TALKS, status }]);
    expect(read.events[0]!.date).toEqual({ start: day, end: day });
  });

  it.each([
    ['from the day that the model names', 'on Tuesday', 'The next day', '2024-05-29'],
    ['from the day told before it, where the model names none', null, 'The next day', '2024-05-29'],
  ])('is counted %s', async (_, from, day, is) => {
    const call = claim('Amherd telephoned Chile’s president', {
      ...{ kind: 'call', parties: [person('Viola Amherd', { quote: 'Amherd' }), state('Chile')], day, day_from: from },
    }); // prettier-ignore
    expect((await readByModel(ARTICLE, [call])).events[0]!.date).toEqual({ start: is, end: is });
  });

  it('takes the state that somebody travels to for a side', async () => {
    const visit = claim('A trip to Peru is planned', {
      ...{ kind: 'visit', status: 'planned', parties: [SWISS], place: 'Peru' },
    });
    expect(printed(await readByModel(ARTICLE, [visit]))).toEqual([
      'planned visit undated country:PE | country:CH country:PE person:viola-amherd',
    ]);
  });

  it('tells who speaks at it, and what its words put before it', async () => {
    const press = claim('“We want more trade,” she said', {
      ...{ kind: 'press-conference', parties: [{ ...SWISS, quote: 'she', spoke: true }] },
      after: [{ event: 1, quote: 'she said' }],
    });
    const { edges } = await readByModel(ARTICLE, [TALKS, press]);
    const found = edges.filter(({ type }) => type === 'SPOKE_AT' || type === 'PRECEDED_BY');
    expect(found.map(({ type, from, to, basis }) => [type, from, to, basis])).toEqual([
      ['SPOKE_AT', 'person:viola-amherd', 'event:2', undefined],
      ['PRECEDED_BY', 'event:2', 'event:1', 'stated'],
    ]);
  });

  it('knows a person of this article alone, and for whom he acts', async () => {
    const article = articleOf('Kwabla Okudzeto of Togo met the Danish envoy Mads Holmgaard.');
    const parties = [person('Kwabla Okudzeto', { for: 'Togo' }), person('Mads Holmgaard', { for: 'Danish' })];
    const read = await readByModel(article, [claim('Kwabla Okudzeto of Togo met', { parties })]);
    expect(printed(read)[0]).toMatch(/country:DK country:TG person:kwabla-okudzeto person:mads-holmgaard$/);
  });

  it('takes an office without a name for who held it that day, where that is known', async () => {
    const article = articleOf('The French president met Ghana’s Nana Akufo-Addo.');
    const parties = [person('The French president', { for: 'French' }), GHANA];
    expect(
      printed(await readByModel(article, [claim('The French president met', { parties })]))[0],
    ).toContain('person:emmanuel-macron');
  });
});

describe('a claim that the article does not bear out is gone, with an issue:', () => {
  it.each([
    ['an event', { quote: 'Viola Amherd embraced Nana Akufo-Addo' }, []],
    ['an event whose quote joins two places', { quote: 'Viola Amherd met Chile’s president' }, []],
    ['an event whose quote cuts a word', { quote: 'ola Amherd met' }, []],
    ['a status', { status: 'cancelled', status_quote: 'was called off' }, []],
    ['a party', { parties: [SWISS, GHANA, person('Olaf Scholz', { for: 'German' })] }, [WHOLE]],
    ['a party’s words', { parties: [SWISS, GHANA, state('Chile', { quote: 'the Chilean side' })] }, [WHOLE]],
    ['a place', { place: 'Bern' }, [WHOLE.replace('place:geneva', 'nowhere')]],
    ['a day', { day: 'on Wednesday' }, [WHOLE.replace('2024-05-28', 'undated')]],
    ['a day in another form', { day: '2024-05-28' }, [WHOLE.replace('2024-05-28', 'undated')]],
    ['the day that a day is counted from', { day: 'The next day', day_from: '3 May' }, [WHOLE.replace('2024-05-28', 'undated')]],
    ['what came before it', { after: [{ event: 1, quote: 'long after that' }] }, [WHOLE]],
  ] as const)('%s', async (_, said, left) => {
    const read = await readByModel(ARTICLE, [{ ...TALKS, ...said } as typeof TALKS]);
    expect(printed(read)).toEqual(left);
    expect(codes(read)).toEqual(['model-not-in-text']);
    expect(promisesBroken(read)).toEqual([]);
  }); // prettier-ignore

  it('an event that is left with one side', async () => {
    const read = await readByModel(ARTICLE, [{ ...TALKS, parties: [SWISS, state('Chad')] }]);
    expect(printed(read)).toEqual([]);
    expect(codes(read)).toEqual(['model-not-in-text', 'model-too-few-sides']);
  });

  it('a state that is none', async () => {
    const read = await readByModel(ARTICLE, [{ ...TALKS, parties: [SWISS, GHANA, state('more trade')] }]);
    expect(printed(read)).toEqual([WHOLE]);
    expect(codes(read)).toEqual(['model-unknown-state']);
  });

  it('words for a day that mean none', async () => {
    const read = await readByModel(ARTICLE, [{ ...TALKS, day: 'more trade' }]);
    expect(read.events[0]!.date).toBeNull();
    expect(codes(read)).toEqual(['model-no-day']);
  });

  it('an id or a day of the model’s own', async () => {
    const sly = { ...TALKS, id: 'event:9', date: { start: '1999-01-01', end: '1999-01-01' }, participants: ['country:KP'] };
    expect(printed(await readByModel(ARTICLE, JSON.stringify({ events: [sly] })))).toEqual([WHOLE]);
  }); // prettier-ignore
});

describe('in every language', () => {
  it.each([
    ['ar', 'التقى الرئيس المصري عبد الفتاح السيسي نظيره التركي رجب طيب أردوغان في القاهرة يوم الثلاثاء.', 'التقى الرئيس المصري عبد الفتاح السيسي', ['عبد الفتاح السيسي', 'رجب طيب أردوغان'], 'القاهرة', 'الثلاثاء', 'held talks 2024-05-28 place:cairo'],
    ['zh', '中国外交部长王毅周二在北京会见俄罗斯外长拉夫罗夫。', '王毅周二在北京会见俄罗斯外长拉夫罗夫', ['王毅', '拉夫罗夫'], '北京', '周二', 'held talks 2024-05-28 place:beijing'],
    ['tr', 'Cumhurbaşkanı Erdoğan salı günü Ankara’da Yunanistan Başbakanı Miçotakis’le görüştü.', 'Ankara’da Yunanistan Başbakanı Miçotakis’le görüştü', ['Erdoğan', 'Miçotakis'], 'Ankara', 'salı günü', 'held talks 2024-05-28 place:ankara'],
    ['ru', 'Во вторник в Пекине Лавров встретился с Ван И.', 'Лавров встретился с Ван И', ['Лавров', 'Ван И'], 'Пекине', 'Во вторник', 'held talks 2024-05-28 place:beijing'],
  ])('%s: quotes are exact, days and names our own', async (language, body, quote, names, place, day, is) => {
    const read = await readByModel(articleOf(body, language), [
      claim(quote, { parties: names.map((name) => person(name)), place, day }),
    ]);
    expect(read.issues).toEqual([]);
    expect(printed(read)[0]).toContain(is);
    expect(read.events[0]!.evidence.find(isSpan)!.quote).toBe(body);
    expect(promisesBroken(read)).toEqual([]);
  }); // prettier-ignore
});

describe('whatever a model replies', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'Viola Amherd',
      'Ghana',
      'Geneva',
      'Tuesday',
      MET,
      'she',
      'the',
      '',
      'Peru',
      'Olaf Scholz',
    ),
    fc.string({ maxLength: 12 }),
  );
  const maybe = fc.option(words);
  const event = fc.record({
    kind: fc.constantFrom(...EVENT_KINDS, 'war'),
    status: fc.constantFrom(...STATUSES, 'likely'),
    quote: words,
    status_quote: maybe,
    parties: fc.array(
      fc.record({ is: fc.constantFrom('person', 'state', 'body'), name: words, quote: maybe, for: maybe, spoke: fc.boolean() }),
      { maxLength: 4 },
    ),
    place: maybe, day: maybe, day_from: maybe,
    after: fc.array(fc.record({ event: fc.integer({ min: -1, max: 4 }), quote: words }), { maxLength: 2 }),
  }); // prettier-ignore

  it('keeps the promises of an extraction, and the same reply gives the same bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 4 }), async (events) => {
        const reply = JSON.stringify({ events });
        const read = await readByModel(ARTICLE, reply);
        expect(promisesBroken(read)).toEqual([]);
        expect(JSON.stringify(await readByModel(ARTICLE, reply))).toBe(JSON.stringify(read));
      }),
      { numRuns: 150, seed: 5 },
    ));
});
