// Whom nationals and wide words for an office mean: "der Amerikaner", "индиец", "the Turkish diplomat".
// Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../read-text.ts';

const BLINKEN = 'country:KR country:US person:antony-blinken person:yoon-suk-yeol';

// prettier-ignore
const MEANT: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['der Amerikaner', 'de', 'Antony Blinken ist am Montag in Tokio gelandet. Am Mittwoch traf der Amerikaner in Seoul Präsident Yoon Suk Yeol.', [`held talks 2024-05-29 place:seoul | ${BLINKEN}`]],
  ['die Italienerin, den Türken', 'de', 'Giorgia Meloni war am Montag nicht zu sprechen. Am Dienstag empfing Edi Rama die Italienerin in Tirana.', ['held talks 2024-05-28 place:tirana | country:AL country:IT person:edi-rama person:giorgia-meloni']],
  ['the American, before a verb', 'en', 'Antony Blinken landed in Tokyo on Monday. On Wednesday the American met Yoon Suk Yeol in Seoul.', [`held talks 2024-05-29 place:seoul | ${BLINKEN}`]],
  ['the Turk', 'en', 'Hakan Fidan said little on Monday. On Tuesday the Turk met Sergei Lavrov in Moscow.', ['held talks 2024-05-28 place:moscow | country:RU country:TR person:hakan-fidan person:sergey-lavrov']],
  ['de Amerikaan', 'nl', 'Antony Blinken zweeg maandag. Woensdag ontmoette de Amerikaan in Seoul president Yoon Suk-yeol.', [`held talks 2024-05-29 place:seoul | ${BLINKEN}`]],
  ['индиец', 'ru', 'Нарендра Моди молчал. Во вторник индиец встретился в Париже с Эмманюэлем Макроном.', ['held talks 2024-05-28 place:paris | country:FR country:IN person:emmanuel-macron person:narendra-modi']],
  ['індієць', 'uk', 'Нарендра Моді мовчав. У вівторок індієць зустрівся в Парижі з Еммануелем Макроном.', ['held talks 2024-05-28 place:paris | country:FR country:IN person:emmanuel-macron person:narendra-modi']],
  ['Francuz', 'pl', 'Emmanuel Macron milczał. We wtorek Francuz spotkał się w Berlinie z Olafem Scholzem.', ['held talks 2024-05-28 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
  ['of two the one named most, and not who only says it', 'es', 'Pedro Sánchez calló el lunes. Después, Pedro Sánchez viajó sin prensa. El ministro José Manuel Albares confirmó que el español se reunió el martes en París con Emmanuel Macron.', ['held talks 2024-05-28 place:paris | country:ES country:FR person:emmanuel-macron person:pedro-sanchez']],
  ['the diplomat of a state', 'en', 'Hakan Fidan landed on Monday; Recep Tayyip Erdogan stayed at home. The Turkish diplomat met Sergei Lavrov in Moscow on Tuesday.', ['held talks 2024-05-28 place:moscow | country:RU country:TR person:hakan-fidan person:sergey-lavrov']],
  ['a party’s man', 'de', 'Boris Pistorius flog am Montag ab. Am Dienstag wurde der Sozialdemokrat in Peking von Wang Yi empfangen.', ['held talks 2024-05-28 place:beijing | country:CN country:DE person:boris-pistorius person:wang-yi']],
  ['the statesman', 'en', 'Hakan Fidan landed on Monday. On Tuesday the statesman was received by Sergei Lavrov in Moscow.', ['held talks 2024-05-28 place:moscow | country:RU country:TR person:hakan-fidan person:sergey-lavrov']],
];

// prettier-ignore
const NOBODY: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['several of a people', 'de', 'Antony Blinken schwieg. Am Dienstag trafen die Amerikaner in Wien Sergej Lawrow.', ['held talks 2024-05-28 place:vienna | country:RU country:US person:sergey-lavrov']],
  ['their delegation', 'de', 'Antony Blinken schwieg. Am Dienstag traf die Delegation der Amerikaner in Wien Sergej Lawrow.', ['held talks 2024-05-28 place:vienna | country:RU country:US person:sergey-lavrov']],
  ['an adjective', 'en', 'Antony Blinken was silent. On Tuesday the American delegation met Sergei Lavrov in Vienna.', ['held talks 2024-05-28 place:vienna | country:RU country:US person:sergey-lavrov']],
  ['several', 'ru', 'Антони Блинкен молчал. Во вторник американцы встретились в Вене с Сергеем Лавровым.', ['held talks 2024-05-28 place:vienna | country:RU country:US person:sergey-lavrov']],
  ['several', 'pl', 'Antony Blinken milczał. We wtorek Amerykanie spotkali się w Wiedniu z Siergiejem Ławrowem.', ['held talks 2024-05-28 place:vienna | country:RU country:US person:sergey-lavrov']],
  ['a head of something else', 'en', 'Joe Biden was silent. On Tuesday the head of the museum met Sergei Lavrov in Moscow.', []],
];

describe('people without their names', () => {
  it.each(MEANT)('%s (%s)', async (_, language, body, events) => {
    expect(
      printed(await readText(language, 'News', body)).filter((line) => line.includes(' talks ')),
    ).toEqual(events);
  });
  it.each(NOBODY)('nobody by name: %s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
