// People who were together without an event's word for it, and those who only speak of one another.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const TOGETHER: readonly [language: string, body: string, events: readonly string[]][] = [
  ['de', 'Am Mittwoch trank der ungarische Ministerpräsident Viktor Orbán in Sofia mit Bulgariens Präsident Rumen Radew Kaffee.',
    ['held talks 2024-05-29 place:sofia | country:BG country:HU person:rumen-radev person:viktor-orban']],
  ['en', 'On Wednesday French President Emmanuel Macron put a scarf round the neck of Hungarian Prime Minister Viktor Orban in Strasbourg.',
    ['held talks 2024-05-29 place:strasbourg | country:FR country:HU person:emmanuel-macron person:viktor-orban']],
  ['nl', 'Op woensdag bracht de Franse president Emmanuel Macron in Parijs de Hongaarse premier Viktor Orban een taart.',
    ['held talks 2024-05-29 place:paris | country:FR country:HU person:emmanuel-macron person:viktor-orban']],
  ['fr', 'Mercredi, le président français Emmanuel Macron a servi le thé au premier ministre hongrois Viktor Orban à Strasbourg.',
    ['held talks 2024-05-29 place:strasbourg | country:FR country:HU person:emmanuel-macron person:viktor-orban']],
]; // prettier-ignore

const AFAR: readonly [language: string, body: string][] = [
  ['de', 'Am Mittwoch attackierte der ungarische Ministerpräsident Viktor Orbán in Budapest den ukrainischen Präsidenten Wolodymyr Selenskyj.'],
  ['de', 'Der Kanzler Olaf Scholz gratulierte dem türkischen Präsidenten Recep Tayyip Erdogan am Dienstag in Berlin zum Geburtstag.'],
  ['de', 'Am 3. Mai schrieb Emmanuel Macron in Paris einen Brief an Wladimir Putin.'],
  ['de', 'Im Jahr 2019 waren Angela Merkel in Berlin und Barack Obama in Washington längst Geschichte.'],
  ['en', 'On Wednesday Hungarian Prime Minister Viktor Orban attacked Ukrainian President Volodymyr Zelenskiy in Budapest.'],
  ['en', 'In Washington on Tuesday Joe Biden named Vladimir Putin a war criminal.'],
  ['en', 'On May 3 the Kremlin of Vladimir Putin sanctioned Josep Borrell.'],
  ['en', 'Joe Biden blamed Benjamin Netanyahu on Monday for the bombing.'],
  ['nl', 'Op woensdag beschuldigde de Hongaarse premier Viktor Orban in Boedapest de Franse president Emmanuel Macron van verraad.'],
  ['nl', 'De Franse president Emmanuel Macron feliciteerde dinsdag in Parijs de Turkse president Recep Tayyip Erdogan.'],
  ['fr', 'Mercredi, à Budapest, Viktor Orban a accusé le président français Emmanuel Macron de mentir.'],
  ['es', 'El martes, en Madrid, Pedro Sánchez felicitó al presidente francés Emmanuel Macron.'],
  ['it', 'Martedì a Roma Giorgia Meloni ha criticato il presidente francese Emmanuel Macron.'],
  ['pt', 'Na terça-feira, em Brasília, Lula criticou o presidente francês Emmanuel Macron.'],
  ['pl', 'We wtorek w Warszawie Donald Tusk skrytykował premiera Węgier Viktora Orbána.'],
  ['ru', 'Во вторник в Москве Владимир Путин поздравил президента Франции Эмманюэля Макрона.'],
  ['uk', 'У вівторок у Києві Володимир Зеленський розкритикував прем’єра Угорщини Віктора Орбана.'],
  ['tr', 'Cumhurbaşkanı Recep Tayyip Erdoğan salı günü Ankara’da İsrail Başbakanı Binyamin Netanyahu’yu eleştirdi.'],
  ['zh', '星期二，法国总统马克龙在巴黎批评匈牙利总理欧尔班。'],
  ['ja', 'マクロン大統領は28日、パリでオルバン首相を批判した。'],
  ['vi', 'Hôm thứ Ba tại Paris, Tổng thống Pháp Emmanuel Macron chỉ trích Thủ tướng Hungary Viktor Orban.'],
  ['ar', 'انتقد الرئيس الفرنسي إيمانويل ماكرون رئيس الوزراء المجري فيكتور أوربان في باريس يوم الثلاثاء.'],
]; // prettier-ignore

describe('people together on a day, without an event’s word', () => {
  it.each(TOGETHER)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'Rundschau', body))).toEqual(events);
  });

  it.each(AFAR)('not from afar, %s: %s', async (language, body) => {
    expect(printed(await readText(language, 'Rundschau', body))).toEqual([]);
  });

  it('where a word points at somebody, in a town', async () => {
    const body =
      'Olaf Scholz flew to Paris on Monday. On Tuesday he showed Emmanuel Macron the drawings in Versailles.';
    expect(printed(await readText('en', 'Rundschau', body))).toContain(
      'held talks 2024-05-28 place:versailles | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    );
  });
});
