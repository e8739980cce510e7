// What each question must answer on the demonstration corpus: rows that a reader of its articles expects, some cells of
// each, in the order of the answer, among others; and rows that must not be there. Nodes stand by their names.

/** Some cells of a row, by column. */
export type Cells = Readonly<Record<string, unknown>>;

interface Answer {
  readonly has: readonly Cells[];
  readonly hasNot?: readonly Cells[];
}

const RIYADH = 'Talks: United States and Russia in Riyadh';
const ISTANBUL = 'Talks: United States and Russia in Istanbul';
const DOHA = 'Talks: Democratic Republic of the Congo, Rwanda and Qatar in Doha';
const DENIED_VISIT = 'Visit: Russia and United States in Washington';

export const ANSWERS: Readonly<Record<string, Answer>> = {
  'met-most': {
    has: [
      { a: 'Russia', b: 'United States' },
      { a: 'China', b: 'United States', last: '2025-10-30' },
    ],
    // They met in 2019 and the year asked for is 2025.
    hasNot: [
      { a: 'North Korea', b: 'United States' },
      { a: 'United States', b: 'Russia' },
    ],
  },
  'meetings-of-two': {
    has: [
      { day: '2025-02-12', kind: 'call' },
      { event: RIYADH, day: '2025-02-18', kind: 'talks' },
      { event: ISTANBUL, day: '2025-02-27' },
    ],
    hasNot: [{ event: 'Talks: Russia and United States in Budapest' }, { kind: 'press-conference' }],
  },
  'contacts-of': {
    has: [{ other: 'Russia' }, { other: 'Ethiopia', last: '2024-12-11' }],
    hasNot: [{ other: 'Turkey' }],
  },
  'common-contacts': {
    has: [{ between: 'United States' }, { between: 'Turkey', lastA: '2025-05-16', lastB: '2025-05-16' }],
    hasNot: [{ between: 'Russia' }, { between: 'Ukraine' }, { between: 'Vietnam' }],
  },
  'first-in-years': {
    has: [
      { a: 'South Korea', b: 'United States', years: 6 },
      {
        a: 'Russia',
        b: 'Ukraine',
        before: 'Summit: France, Ukraine and 2 others in Élysée Palace',
        until: '2019-12-09',
        since: '2025-05-16',
        years: 5,
      },
    ],
    hasNot: [{ a: 'Russia', b: 'United States' }],
  },
  'no-contact-since': {
    has: [{ a: 'North Korea', b: 'United States', last: '2019-10-05' }],
    hasNot: [
      { a: 'Russia', b: 'United States' },
      { a: 'Cambodia', b: 'Thailand' },
    ],
  },
  levels: {
    has: [
      { level: 'heads of state or government', last: '2025-10-20' },
      { level: 'ministers' },
      { level: 'envoys and officials' },
    ],
  },
  'by-year': { has: [{ year: '2024' }, { year: '2025', first: '2025-02-12' }], hasNot: [{ year: '2019' }] },
  'busiest-places': {
    has: [{ place: 'Doha' }, { place: 'Istanbul', first: '2025-02-27' }],
    hasNot: [{ place: 'Paris' }, { place: 'Osaka' }],
  },
  hosts: {
    has: [{ host: 'United States', forOthers: 1 }, { host: 'Turkey' }, { host: 'Vietnam', forOthers: 0 }],
    hasNot: [{ host: 'Rwanda' }],
  },
  'neutral-ground': {
    has: [
      { a: 'Ukraine', b: 'United States', day: '2025-02-14', place: 'Munich', host: 'Germany' },
      { a: 'Russia', b: 'United States', event: RIYADH, place: 'Riyadh', host: 'Saudi Arabia' },
      { a: 'Russia', b: 'United States', event: ISTANBUL, place: 'Istanbul', host: 'Turkey' },
    ],
    hasNot: [{ a: 'Russia', b: 'Turkey', host: 'Turkey' }],
  },
  'one-way-visits': {
    has: [
      { guest: 'Belgium', host: 'Democratic Republic of the Congo', visits: 1, returned: 0, open: 1 },
      { guest: 'Russia', host: 'Turkey', last: '2025-02-24' },
      { guest: 'Syria', host: 'United States', last: '2025-11-10' },
    ],
    hasNot: [{ guest: 'Turkey', host: 'Russia' }],
  },
  'travels-of': {
    has: [
      { day: '2025-02-18', place: 'Riyadh', event: RIYADH },
      { day: '2025-02-24', place: 'Ankara', kind: 'visit' },
      { day: '2025-02-26', place: 'Doha' },
    ],
  },
  represents: {
    has: [
      { who: 'Vladimir Putin', role: 'president' },
      { who: 'Sergey Lavrov', role: 'foreign minister' },
      { who: 'Yuri Ushakov', role: 'adviser', last: '2025-02-18' },
      { who: 'Dmitry Medvedev', role: 'prime minister', last: '2018-11-13' },
    ],
    hasNot: [{ who: 'Marco Rubio' }],
  },
  'changed-office': {
    has: [
      {
        who: 'Donald Tusk',
        offices: ['president of the european council – European Union', 'prime minister – Poland'],
        number: 2,
      },
    ],
    hasNot: [{ who: 'Sergey Lavrov' }, { who: 'Vladimir Putin' }],
  },
  speakers: {
    has: [
      { who: 'Sergey Lavrov', sides: ['Russia'] },
      { who: 'Volodymyr Zelenskyy', last: '2025-12-19', sides: ['Ukraine'] },
    ],
    hasNot: [{ who: 'Tsai Ing-wen' }],
  },
  'mediation-map': {
    has: [
      { mediator: 'Malaysia', parties: ['Cambodia', 'Thailand'] },
      { mediator: 'Russia', parties: ['Syria', 'Turkey'], day: '2022-12-28' },
      { mediator: 'Russia', parties: ['Armenia', 'Azerbaijan'], day: '2023-05-25' },
      { mediator: 'Turkey', parties: ['Ethiopia', 'Somalia'], day: '2024-12-11' },
      { mediator: 'European Union', parties: ['Serbia', 'Kosovo'] },
    ],
    hasNot: [{ mediator: 'Cambodia' }, { mediator: 'Serbia' }, { mediator: 'Recep Tayyip Erdoğan' }],
  },
  'same-delegation': { has: [{ times: 2 }], hasNot: [{ times: 1 }] },
  'missing-at-summits': {
    has: [
      {
        body: 'Association of Southeast Asian Nations',
        day: '2021-10-15',
        named: ['Myanmar'],
        missing: ['Australia'],
      },
      { body: 'European Union', day: '2023-10-26' },
      {
        body: 'Association of Southeast Asian Nations',
        day: '2024-03-04',
        named: ['Australia'],
        missing: ['Myanmar'],
      },
    ],
    hasNot: [{ body: 'G20' }],
  },
  'planned-never-held': {
    has: [
      { event: 'Talks: China and Japan', status: 'planned', day: '2025-10-31', until: '2025-11-01' },
      { event: 'Visit: Ireland and United States in Washington', day: '2025-03-10', until: '2025-03-16' },
      { event: 'Summit: United Kingdom and Ireland in Liverpool', day: '2025-03-06' },
    ],
    // The two did meet in Manila that day; and what is meant for a later day is not yet due.
    hasNot: [{ event: 'Talks: Philippines and Japan in Manila' }, { day: '2026-04-01' }, { status: 'held' }],
  },
  'called-off': {
    has: [
      {
        event: 'Visit: Ukraine and Saudi Arabia in Riyadh',
        day: '2025-02-19',
        sides: ['Saudi Arabia', 'Ukraine'],
      },
      { event: 'Negotiation: Democratic Republic of the Congo and M23 in Luanda', day: '2025-03-24' },
      { event: 'Talks: Russia and United States in Budapest', sides: ['Russia', 'United States'] },
      { event: 'Talks: Czech Republic and Slovakia in Czech Republic', day: null },
    ],
    hasNot: [{ day: '2024-12-15' }, { event: RIYADH }],
  },
  'held-or-denied': {
    has: [
      { day: '2024-12-15', says: 'cancelled', papers: ['De Scheldepost'] },
      { day: '2024-12-15', says: 'held', papers: ['Le Courrier des Lacs'] },
      { event: DOHA, says: 'held', voices: 2, papers: ['Great Lakes Dispatch', 'Le Courrier des Lacs'] },
      { event: DOHA, says: 'denied' },
    ],
    hasNot: [{ event: RIYADH }],
  },
  denied: {
    has: [
      { event: 'Talks: Turkey and Syria in Moscow', day: '2024-08-01' },
      { event: DENIED_VISIT, paper: 'The Harbour Chronicle' },
    ],
    hasNot: [{ event: DOHA }],
  },
  'before-an-event': {
    has: [
      { event: ISTANBUL, steps: 1, earlier: RIYADH, day: '2025-02-18' },
      { steps: 2, earlier: 'Call: Ukraine and United States', day: '2025-02-12' },
      { steps: 3, earlier: 'Call: United States and Russia', kind: 'call' },
    ],
    hasNot: [{ day: '2025-04-10' }, { steps: 4 }],
  },
  'stated-order': {
    has: [
      {
        earlier: 'Call: United States and Russia',
        later: 'Call: Ukraine and United States',
      },
      { earlier: RIYADH, later: ISTANBUL, after: '2025-02-27' },
    ],
    hasNot: [{ earlier: ISTANBUL, later: RIYADH }],
  },
  'calls-before-visits': {
    has: [
      { a: 'Ukraine', b: 'United States', called: '2025-02-12', met: '2025-02-14', days: 2 },
      { a: 'Russia', b: 'United States', called: '2025-02-12', event: RIYADH, days: 6 },
    ],
    hasNot: [{ event: ISTANBUL, called: '2025-02-12' }],
  },
  'before-meeting': {
    has: [{ event: RIYADH, before: 'Call: Russia and United States', since: '2025-02-15', days: 3 }],
    hasNot: [{ event: RIYADH, before: RIYADH }, { days: 8 }, { days: 0 }],
  },
  differing: {
    has: [
      { event: DOHA, about: 'status', says: 'held', voices: 2 },
      { event: DOHA, about: 'status', says: 'denied', voices: 1 },
    ],
    hasNot: [{ event: RIYADH }, { about: 'party' }],
  },
  'single-source': {
    has: [
      { event: 'Ceremony: Thailand and Cambodia in Chanthaburi', day: '2025-12-27', paper: '南方国际在线' },
    ],
    hasNot: [{ event: RIYADH }, { event: ISTANBUL }],
  },
  'best-attested': {
    has: [
      { event: RIYADH, voices: 8 },
      { event: ISTANBUL },
      { event: 'Talks: United States and China in Busan' },
    ],
  },
  'widest-dates': {
    has: [
      {
        event: 'Negotiation: Japan and Russia in Singapore',
        from: '1956-01-01',
        until: '1956-12-31',
        days: 366,
      },
      { event: 'Visit: United States and Taiwan in Taipei', from: '2022-08-01', days: 31 },
    ],
    hasNot: [{ event: RIYADH }, { days: 1 }],
  },
  undated: {
    has: [{ event: 'Call: Poland and Ukraine', kind: 'call' }, { kind: 'summit' }],
    hasNot: [{ event: ISTANBUL }],
  },
  'articles-read': {
    has: [{ article: 'en-24', language: 'en', events: 2, number: 0 }],
    hasNot: [{ article: 'neg-de-01' }, { events: 0 }],
  },
  papers: { has: [{ paper: 'Elbe-Tagblatt' }, { paper: 'The Harbour Chronicle' }] },
};
