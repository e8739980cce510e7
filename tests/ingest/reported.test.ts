// What somebody says was, what is only reported, what is called off with a verb in two parts. Published on Friday, 14 March 2025.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const DAY = '2025-03-14';
const SCHOLZ_LAVROV = 'country:DE country:RU person:olaf-scholz person:sergey-lavrov';
const PUTIN_ERDOGAN = 'country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin';
const RUBIO_WANG = 'country:CN country:US person:marco-rubio person:wang-yi';
const PUTIN_MODI = 'country:IN country:RU person:narendra-modi person:vladimir-putin';

// prettier-ignore
const READS: readonly [language: string, text: string, events: readonly string[]][] = [
  // English needs no word before what is said: who is spoken of stands behind the verb.
  ['en', 'The Kremlin said Vladimir Putin would meet Recep Tayyip Erdogan in Ankara next week.', [`planned talks 2025-03-17..2025-03-23 place:ankara | ${PUTIN_ERDOGAN}`]],
  ['en', 'A spokesman said Vladimir Putin will meet Recep Tayyip Erdogan in Ankara next week.', [`planned talks 2025-03-17..2025-03-23 place:ankara | ${PUTIN_ERDOGAN}`]],
  ['en', 'The White House said Marco Rubio had met Wang Yi in Riyadh on Monday.', [`held talks 2025-03-10 place:riyadh | ${RUBIO_WANG}`]],
  ['en', 'Donald Trump said Vladimir Putin called him on Monday.', ['held call 2025-03-10 nowhere | country:RU country:US person:donald-trump person:vladimir-putin']],
  ['en', 'Sergei Lavrov said Ukraine and the United States had met in Jeddah on Tuesday.', ['held talks 2025-03-11 place:jeddah | country:UA country:US']],
  ['en', '"We are ready," said German Chancellor Olaf Scholz after meeting Sergei Lavrov in Vienna on Monday.', [`held talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  // The verb of the event parts who acts from the source.
  ['nl', 'Volgens Moskou ontmoette Olaf Scholz maandag in Wenen Sergej Lavrov.', [`held talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['de', 'Laut einem Sprecher sprach Olaf Scholz am Montag in Wien mit Sergej Lawrow.', [`held talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  // A report, and behind it no more than that it is untrue.
  ['de', 'Einem Bericht zufolge hat Olaf Scholz am Montag in Wien Sergej Lawrow getroffen. Berlin dementierte das umgehend.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['en', 'According to a Russian channel, Olaf Scholz met Sergei Lavrov in Vienna on Monday. "There was no such meeting," a German spokesman said.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['en', 'A Russian channel reported that Olaf Scholz had met Sergei Lavrov in Vienna on Monday. Berlin called the report an invention.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['fr', 'Selon un média russe, Olaf Scholz a rencontré lundi à Vienne Sergueï Lavrov. Berlin dément.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['es', 'Según un medio ruso, Olaf Scholz se reunió el lunes en Viena con Serguéi Lavrov. Berlín lo desmiente.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['it', 'Secondo un’emittente russa, Olaf Scholz ha incontrato lunedì a Vienna Sergej Lavrov. «Pura invenzione», replica Berlino.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['pt', 'Segundo um canal russo, Olaf Scholz reuniu-se na segunda-feira em Viena com Serguei Lavrov. «É falso», respondeu Berlim.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  ['nl', 'Volgens een Russische zender ontmoette Olaf Scholz maandag in Wenen Sergej Lavrov. Berlijn spreekt dat tegen.', [`denied talks 2025-03-10 place:vienna | ${SCHOLZ_LAVROV}`]],
  // Something else is denied, or nothing.
  ['es', 'Según el Kremlin, Vladímir Putin llamó el lunes a Narendra Modi. Negó que haya diferencias.', [`held call 2025-03-10 nowhere | ${PUTIN_MODI}`]],
  ['en', 'According to the Kremlin, Vladimir Putin phoned Narendra Modi on Monday. Kyiv denied attacking Moscow.', [`held call 2025-03-10 nowhere | ${PUTIN_MODI}`]],
  ['de', 'Laut Kreml haben Wladimir Putin und Narendra Modi am Montag telefoniert. Die Lage sei ernst.', [`held call 2025-03-10 nowhere | ${PUTIN_MODI}`]],
  ['fr', 'Selon le Kremlin, Vladimir Poutine a téléphoné lundi à Narendra Modi. Le premier ministre indien n’a rien promis.', [`held call 2025-03-10 nowhere | ${PUTIN_MODI}`]],
  // The second part of the verb closes its clause, however much stands between.
  ['de', 'Marco Rubio sagte eine für Montag geplante Begegnung mit Wang Yi in Kiew kurzfristig ab.', [`cancelled talks 2025-03-17 place:kyiv | ${RUBIO_WANG}`]],
  ['nl', 'Marco Rubio zegde de voor maandag geplande ontmoeting met Wang Yi in Kiev af.', [`cancelled talks 2025-03-17 place:kyiv | ${RUBIO_WANG}`]],
  ['de', 'Marco Rubio verzichtet auf die für Montag geplante Reise nach Riad.', ['cancelled visit 2025-03-17 place:riyadh | country:SA country:US person:marco-rubio']],
  ['de', 'Marco Rubio sagte am Montag nach einem Treffen mit Wang Yi in Kiew, er lehne Zölle ab.', [`held talks 2025-03-10 place:kyiv | ${RUBIO_WANG}`]],
  // Who offers a dinner gives it.
  ['nl', 'Vladimir Poetin bood Narendra Modi maandag in Moskou een diner aan.', [`held talks 2025-03-10 place:moscow | ${PUTIN_MODI}`]],
  ['it', 'Vladimir Putin ha offerto lunedì una cena a Narendra Modi a Mosca.', [`held talks 2025-03-10 place:moscow | ${PUTIN_MODI}`]],
  ['es', 'Vladímir Putin ofreció el lunes una cena a Narendra Modi en Moscú.', [`held talks 2025-03-10 place:moscow | ${PUTIN_MODI}`]],
  ['nl', 'Vladimir Poetin bood maandag aan Narendra Modi in Moskou te ontvangen.', [`proposed talks undated place:moscow | ${PUTIN_MODI}`]],
];

// prettier-ignore
const SILENT: readonly [language: string, text: string][] = [
  ['en', 'Keir Starmer said Ukraine must win the war.'],
  ['en', 'He said Russia would respond in Brussels on Monday.'],
  ['en', 'The European Union said Iran had met its obligations in Vienna on Monday.'],
  ['nl', 'Volgens Moskou ontmoette Olaf Scholz maandag veel kritiek.'],
  ['de', 'Laut Kreml traf Wladimir Putin am Montag eine Entscheidung.'],
];

describe('what is reported', () => {
  it.each(READS)('%s: %s', async (language, text, events) => {
    expect(printed(await readText(language, 'News', text, DAY))).toEqual(events);
  });
  it.each(SILENT)('hears nothing (%s): %s', async (language, text) => {
    expect(printed(await readText(language, 'News', text, DAY))).toEqual([]);
  });
});
