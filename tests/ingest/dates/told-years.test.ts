// Months of the year that a text is telling of, whatever year its paper is of: "of that year", "the next spring".

import { describe } from 'vitest';
import { pack as de } from '../../../ingest/languages/de/index.ts';
import { pack as en } from '../../../ingest/languages/en/index.ts';
import { pack as nl } from '../../../ingest/languages/nl/index.ts';
import { pack as pl } from '../../../ingest/languages/pl/index.ts';
import { pack as ru } from '../../../ingest/languages/ru/index.ts';
import { pack as uk } from '../../../ingest/languages/uk/index.ts';
import { testCases } from './case.ts';

describe('de', () => {
  testCases(
    de.dates,
    [
      {
        says: 'Sie trafen sich am 1. Juni desselben Jahres.',
        running: '2019-03-18',
        dates: ['1. Juni desselben Jahres = 2019-06-01'],
      },
      {
        says: 'Im Oktober jenes Jahres reiste er ab.',
        running: '2019-03-18',
        dates: ['Oktober jenes Jahres = 2019-10-01..2019-10-31'],
      },
      {
        says: 'Im Jahr darauf, im Mai, kam er wieder.',
        running: '2019-03-18',
        dates: ['Im Jahr darauf, im Mai = 2020-05-01..2020-05-31'],
      },
      {
        says: 'Im Februar darauf sprachen sie in Wien.',
        running: '2019-03-18',
        dates: ['Februar darauf = 2020-02-01..2020-02-29'],
      },
      {
        says: 'Am 16. Mai vergangenen Jahres sprachen sie.',
        running: '2019-03-18',
        dates: ['16. Mai vergangenen Jahres = 2024-05-16'],
      },
    ],
    de.script,
  );
});

describe('en', () => {
  testCases(
    en.dates,
    [
      {
        says: 'They met on January 21st of that year.',
        running: '2019-03-18',
        dates: ['January 21st of that year = 2019-01-21'],
      },
      {
        says: 'That August it called off the trip.',
        running: '2019-03-18',
        dates: ['That August = 2019-08-01..2019-08-31'],
      },
      {
        says: 'The next spring he tried New York.',
        running: '2019-09-18',
        dates: ['spring = 2020-03-01..2020-05-31'],
      },
      {
        says: 'The treaty was signed in May the following year.',
        running: '2019-09-18',
        dates: ['May the following year = 2020-05-01..2020-05-31'],
      },
      { says: 'He said that march was peaceful.', running: '2019-09-18', dates: [] },
      {
        says: 'They will meet next June.',
        running: '2019-09-18',
        tense: 'future',
        dates: ['next June = 2025-06-01..2025-06-30'],
      },
    ],
    en.script,
  );
});

describe('nl', () => {
  testCases(
    nl.dates,
    [
      {
        says: 'In mei van het jaar daarop kwam hij terug.',
        running: '2019-03-18',
        dates: ['mei van het jaar daarop = 2020-05-01..2020-05-31'],
      },
      {
        says: 'De daaropvolgende maart spraken zij elkaar.',
        running: '2019-09-18',
        dates: ['De daaropvolgende maart = 2020-03-01..2020-03-31'],
      },
    ],
    nl.script,
  );
});

describe('pl', () => {
  testCases(
    pl.dates,
    [
      {
        says: 'Jesienią odda wizytę w Warszawie.',
        tense: 'future',
        dates: ['Jesienią = 2025-09-01..2025-11-30'],
      },
      { says: 'Latem prezydent był w Rzymie.', dates: ['Latem = 2024-06-01..2024-08-31'] },
      {
        says: 'Spotkali się we wrześniu tego samego roku.',
        running: '2019-03-18',
        dates: ['wrześniu tego samego roku = 2019-09-01..2019-09-30'],
      },
      {
        says: 'W lutym następnego roku pojechał do Pragi.',
        running: '2019-03-18',
        dates: ['lutym następnego roku = 2020-02-01..2020-02-29'],
      },
      {
        says: 'W lutym następnego roku pojedzie do Pragi.',
        tense: 'future',
        dates: ['lutym następnego roku = 2026-02-01..2026-02-28'],
      },
    ],
    pl.script,
  );
});

describe('ru', () => {
  testCases(
    ru.dates,
    [
      {
        says: 'В феврале следующего года они встретились в Ханое.',
        running: '2018-06-12',
        dates: ['феврале следующего года = 2019-02-01..2019-02-28'],
      },
      {
        says: 'В феврале следующего года он приедет в Ханой.',
        tense: 'future',
        dates: ['феврале следующего года = 2026-02-01..2026-02-28'],
      },
    ],
    ru.script,
  );
});

describe('uk', () => {
  testCases(
    uk.dates,
    [
      {
        says: 'У лютому наступного року вони зустрілися в Ханої.',
        running: '2018-06-12',
        dates: ['лютому наступного року = 2019-02-01..2019-02-28'],
      },
    ],
    uk.script,
  );
});
