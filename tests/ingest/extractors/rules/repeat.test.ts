// A clause that goes on without a verb of its own. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const LINE = (day: string, place: string, guest: string): string =>
  `held talks 2024-05-${day} place:${place} | ${guest}`;
const FIRST = LINE('28', 'paris', 'country:FR country:GB person:david-cameron person:stephane-sejourne');
const THEN = LINE('28', 'paris', 'country:DE country:FR person:annalena-baerbock person:stephane-sejourne');
const NEXT = LINE('29', 'berlin', 'country:DE country:TR person:annalena-baerbock person:hakan-fidan');
const BEFORE = LINE('28', 'paris', 'country:FR country:TR person:hakan-fidan person:stephane-sejourne');

// prettier-ignore
const ON: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['and then', 'en', 'On Tuesday, in Paris, Stéphane Séjourné received David Cameron, and then Annalena Baerbock.', [FIRST, THEN]],
  ['and then', 'es', 'El martes, en París, Stéphane Séjourné recibió a David Cameron, y después a Annalena Baerbock.', [FIRST, THEN]],
  ['and then', 'pt', 'Na terça-feira, em Paris, Stéphane Séjourné recebeu David Cameron, e depois Annalena Baerbock.', [FIRST, THEN]],
  ['a day later by another', 'nl', 'Dinsdag werd Hakan Fidan in Parijs ontvangen door Stéphane Séjourné en een dag later in Berlijn door Annalena Baerbock.', [BEFORE, NEXT]],
  ['a day later another, behind a dash', 'ru', 'Во вторник Хакана Фидана принял в Париже Стефан Сежурне, а на следующий день в Берлине — Анналена Бербок.', [BEFORE, NEXT]],
  ['a day later another', 'pl', 'We wtorek Hakana Fidana przyjął w Paryżu Stéphane Séjourné, a dzień później w Berlinie Annalena Baerbock.', [BEFORE, NEXT]],
  ['a day later nothing', 'pl', 'We wtorek Hakana Fidana przyjął w Paryżu Stéphane Séjourné, a dzień później wrócił do Ankary.', [BEFORE]],
  ['a day later, somebody writes', 'es', 'El martes, Stéphane Séjourné recibió en París a Hakan Fidan, y un día después escribió a Annalena Baerbock.', [BEFORE]],
  ['then somebody resigned', 'en', 'On Tuesday, in Paris, Stéphane Séjourné received David Cameron, and then Annalena Baerbock resigned Wednesday.', [FIRST]],
  ['somebody falls ill, right before the day', 'ru', 'Во вторник Стефан Сежурне принял в Париже Хакана Фидана, а Анналена Бербок заболела 29 мая.', [BEFORE]],
  ['then a war', 'nl', 'Dinsdag werd Hakan Fidan in Parijs ontvangen door Stéphane Séjourné en een dag later begon de oorlog.', [BEFORE]],
  ['and what it was about', 'en', 'On Tuesday, in Paris, Stéphane Séjourné received Hakan Fidan, and then the press was told of Annalena Baerbock.', [BEFORE]],
];

describe('clauses without a verb', () => {
  it.each(ON)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
