// Polish words for having been together, and the same words where nobody met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const MET: readonly [what: string, body: string, event: string][] = [
  [
    'one sofa',
    'We wtorek Władimir Putin i Recep Tayyip Erdoğan siedzieli w Soczi na jednej kanapie.',
    'held talks 2024-05-28 place:sochi | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
  ],
  [
    'a room and how long',
    'We wtorek w Berlinie Annalena Baerbock i Dmytro Kułeba zamknęli się w gabinecie na półtorej godziny.',
    'held talks 2024-05-28 place:berlin | country:DE country:UA person:annalena-baerbock person:dmytro-kuleba',
  ],
  [
    'seen off to the car',
    'W poniedziałek w Bratysławie Robert Fico odprowadził Viktora Orbána do samochodu.',
    'held talks 2024-05-27 place:bratislava | country:HU country:SK person:robert-fico person:viktor-orban',
  ],
  [
    'until midnight',
    'W czwartek Kasym-Żomart Tokajew i Władimir Putin przesiedzieli w Soczi do północy.',
    'held talks 2024-05-30 place:sochi | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
  ],
  [
    'a working group of two',
    'W środę w Wilnie odbyło się posiedzenie grupy roboczej Polski i Litwy.',
    'held talks 2024-05-29 place:vilnius | country:LT country:PL',
  ],
];

const NOT_MET: readonly [what: string, body: string][] = [
  ['a helping hand', 'We wtorek Wołodymyr Zełenski w Kijowie wyciągnął pomocną dłoń do Mołdawii.'],
  [
    'one’s own ministers',
    'W środę Annalena Baerbock i Christian Lindner siedzieli w Berlinie przy jednym stole.',
  ],
  ['a film festival', 'W Cannes w środę aktorka z Francji objęła reżysera z Iranu.'],
  ['markets', 'Chiny i Indie w środę dzieliły rynek smartfonów.'],
  ['a commission of a parliament', 'Komisja parlamentarna w środę obradowała w Kiszyniowie pięć godzin.'],
];

describe('company in Polish', () => {
  it.each(MET)('%s', async (_what, body, event) => {
    expect(printed(await readText('pl', 'Wydarzenia dnia', body))).toEqual([event]);
  });
  it.each(NOT_MET)('%s', async (_what, body) => {
    expect(printed(await readText('pl', 'Wydarzenia dnia', body))).toEqual([]);
  });
});
