// Dutch date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { anaphoricPatterns } from './anaphoric-patterns.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

const DAYPARTS = 'ochtend|morgen|voormiddag|middag|namiddag|avond|nacht';
/** What is joined to a weekday's name: "donderdagavond", "’s maandags". */
const ENDINGS = ['', 's', ...DAYPARTS.split('|')];
const weekday = (name: string, short: string): string =>
  [...ENDINGS.map((ending) => name + ending), short].join('|');

/** The Dutch pack of the date engine. */
export const nlDates: DatePack = {
  language: 'nl',
  words: {
    month: [
      [1, 'januari|jan.|jan'],
      [2, 'februari|febr.|feb.|feb'],
      [3, 'maart|mrt.|mrt'],
      [4, 'april|apr.|apr'],
      [5, 'mei'],
      [6, 'juni|jun.|jun'],
      [7, 'juli|jul.|jul'],
      [8, 'augustus|aug.|aug'],
      [9, 'september|sept.|sept|sep.|sep'],
      [10, 'oktober|okt.|okt'],
      [11, 'november|nov.|nov'],
      [12, 'december|dec.|dec'],
    ],
    plainMonth: [
      [1, 'januari'],
      [2, 'februari'],
      [3, 'maart'],
      [4, 'april'],
      [5, 'mei'],
      [6, 'juni'],
      [7, 'juli'],
      [8, 'augustus'],
      [9, 'september'],
      [10, 'oktober'],
      [11, 'november'],
      [12, 'december'],
    ],
    season: [
      [305, 'voorjaar|lente'],
      [608, 'zomer'],
      [911, 'najaar|herfst'],
      [1202, 'winter'],
      [103, 'eerste kwartaal|1e kwartaal'],
      [406, 'tweede kwartaal|2e kwartaal'],
      [709, 'derde kwartaal|3e kwartaal'],
      [1012, 'vierde kwartaal|laatste kwartaal|4e kwartaal'],
      [106, 'eerste helft van het jaar|eerste jaarhelft'],
      [712, 'tweede helft van het jaar|tweede jaarhelft'],
    ],
    weekday: [
      [1, weekday('maandag', 'ma.')],
      [2, weekday('dinsdag', 'di.')],
      [3, weekday('woensdag', 'wo.')],
      [4, weekday('donderdag', 'do.')],
      [5, weekday('vrijdag', 'vr.')],
      [6, weekday('zaterdag', 'za.')],
      [7, weekday('zondag', 'zo.')],
    ],
    number: [
      [1, 'een|één'],
      [2, 'twee'],
      [3, 'drie'],
      [4, 'vier'],
      [5, 'vijf'],
      [6, 'zes'],
      [7, 'zeven'],
      [8, 'acht'],
      [9, 'negen'],
      [10, 'tien'],
      [11, 'elf'],
      [12, 'twaalf'],
      [13, 'dertien'],
      [14, 'veertien'],
      [15, 'vijftien'],
      [20, 'twintig'],
    ],
    ordinalWord: [
      [1, 'eerste'],
      [2, 'tweede'],
      [3, 'derde'],
      [4, 'vierde'],
      [5, 'vijfde'],
      [6, 'zesde'],
      [7, 'zevende'],
      [8, 'achtste'],
      [9, 'negende'],
      [10, 'tiende'],
    ],
    unit: [
      ['hour', 'uur|uren'],
      ['day', 'dag|dagen'],
      ['week', 'week|weken'],
      ['month', 'maand|maanden'],
      ['year', 'jaar|jaren'],
    ],
    shift: [
      ['last', 'afgelopen|vorige|vorig|voorbije|verleden|jongste|jongstleden'],
      ['next', 'volgende|volgend|komende|komend|aanstaande|eerstvolgende|aankomende|aankomend'],
      ['this', 'deze|dit|lopende'],
    ],
    part: [
      ['start', 'begin|begin van|het begin van|aan het begin van|in het begin van'],
      ['middle', 'half|medio|midden|halverwege|midden in|het midden van'],
      ['end', 'eind|einde|eind van|einde van|het einde van|aan het einde van|aan het eind van|het eind van'],
    ],
    daypart: [['', `${DAYPARTS}|vroeg|laat`]],
    some: [['', 'enkele|een paar|paar|meerdere|verscheidene|een aantal|wat|tal van|ettelijke|weinige']],
  },
  capitalised: [],
  ordinalMarks: ['e', 'ste', 'de'],
  patterns: [...calendarPatterns, ...relativePatterns, ...anaphoricPatterns],
  functionWords: (
    'aan als bij dat de die door een en er gaat had hadden haar heeft het hij hun in is kwam kwamen maar met na naar of om onder ' +
    'ontmoet ontmoette ontving op over reist sprak spraken te tegen toen tot uit van vanuit vindt voor vond waar waren was werd ' +
    'werden wil willen wordt worden zal ze zij zijn zou zouden zullen plaatsvinden'
  ).split(' '),
  noObject: [],
  since: ['sinds', 'sedert', 'vanaf', 'al sinds'],
  until: ['tot', 'tot en met', 'tot aan', 'uiterlijk', 'uiterlijk op', 't/m', 'vóór'],
  to: ['tot', 'tot en met', 't/m', '-', '–', '—', 'tot aan'],
  and: ['en', 'en op'],
  between: [['tussen', 'en']],
};
