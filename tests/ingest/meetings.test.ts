// Whole sentences and what they tell, in both languages.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  [
    'two who met', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Tuesday.',
    [
      'held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'a host', 'en',
    'Turkish President Recep Tayyip Erdogan received Ukrainian President Volodymyr Zelenskiy in Istanbul on Wednesday.',
    [
      'held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a call', 'en',
    'U.S. Secretary of State Antony Blinken spoke by phone with Chinese Foreign Minister Wang Yi on Monday.',
    [
      'held call 2024-05-27 nowhere | country:CN country:US person:antony-blinken person:wang-yi',
    ],
  ],
  [
    'planned', 'en',
    'German Foreign Minister Annalena Baerbock will meet her Polish counterpart Radoslaw Sikorski in Warsaw on June 4.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'denied', 'en',
    'Iran has denied reports that its officials met American envoys in Muscat last week.',
    [
      'denied talks 2024-05-20..2024-05-26 place:muscat | country:IR country:US',
    ],
  ],
  [
    'another day in the same sentence', 'en',
    'Hungarian Prime Minister Viktor Orban conferred with Olaf Scholz in Berlin on May 21, and four days afterwards with Emmanuel Macron in Paris.',
    [
      'held talks 2024-05-21 place:berlin | country:DE country:HU person:olaf-scholz person:viktor-orban',
      'held talks 2024-05-25 place:paris | country:FR country:HU person:emmanuel-macron person:viktor-orban',
    ],
  ],
  [
    'who speaks for a house of parliament acts for its state, and the house was not there', 'en',
    'House Speaker Mike Johnson met Romanian President Klaus Iohannis in Bucharest on Tuesday.',
    [
      'held talks 2024-05-28 place:bucharest | country:RO country:US person:klaus-iohannis person:mike-johnson',
    ],
  ],
  [
    'a parliament and a president of one state are one side', 'en',
    'The Bundestag met German Chancellor Olaf Scholz in Berlin on Tuesday.',
    [],
  ],
  [
    'an armed group is a side of its own', 'en',
    'Houthi chief negotiator Mohammed Abdulsalam met Iranian Foreign Minister Hossein Amir-Abdollahian in Muscat on May 2.',
    [
      'held talks 2024-05-02 place:muscat | country:IR org:houthis person:hossein-amir-abdollahian person:mohammed-abdulsalam',
    ],
  ],
  [
    'a verb that is also a role', 'en',
    'Polish Prime Minister Donald Tusk hosts Emmanuel Macron in Nancy on June 4.',
    [
      'planned talks 2024-06-04 place:nancy | country:FR country:PL person:donald-tusk person:emmanuel-macron',
    ],
  ],
  [
    'thanks and assurances are no meeting', 'en',
    'Macron thanked Trump for his support of Ukraine and assured Zelenskiy that France would stand by.',
    [],
  ],
  [
    'cancelled', 'en',
    'Russian Foreign Minister Sergei Lavrov has cancelled a visit to Serbia planned for June 3.',
    [
      'cancelled visit 2024-06-03 country:RS | country:RS country:RU person:sergey-lavrov',
    ],
  ],
  [
    'no meeting in a comparison', 'en',
    'Macron has not met Putin since 2022.',
    [],
  ],
  [
    'one after the other', 'en',
    'U.S. envoy Gabriel Escobar first saw Albin Kurti in Pristina, then Aleksandar Vucic in Belgrade on Saturday.',
    [
      'held talks 2024-05-25 place:pristina | country:US country:XK person:albin-kurti person:gabriel-escobar',
      'held talks 2024-05-25 place:belgrade | country:RS country:US person:aleksandar-vucic person:gabriel-escobar',
    ],
  ],
  [
    'a condition', 'en',
    'If Britain and Iran sat down together in Geneva, much could be gained.',
    [],
  ],
  [
    'a press conference', 'en',
    'Hungarian Foreign Minister Peter Szijjarto told a press conference in Budapest on Thursday that nothing had changed.',
    [
      'held press-conference 2024-05-30 place:budapest | country:HU person:peter-szijjarto',
    ],
  ],
  [
    'who goes on after a relative clause', 'en',
    'French President Emmanuel Macron, who met German Chancellor Olaf Scholz in Berlin on Monday, telephoned Polish Prime Minister Donald Tusk on Tuesday.',
    [
      'held talks 2024-05-27 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held call 2024-05-28 nowhere | country:FR country:PL person:donald-tusk person:emmanuel-macron',
    ],
  ],
  [
    'a summit at which some were to meet', 'en',
    'A summit in Geneva at which Emmanuel Macron, Olaf Scholz and Donald Tusk were to have met on May 20 was called off.',
    [
      'cancelled summit 2024-05-20 place:geneva | country:DE country:FR country:PL person:donald-tusk person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'a noun is no present', 'en',
    'French President Emmanuel Macron wrapped up a visit to Kenya on Monday.',
    [
      'held visit 2024-05-27 country:KE | country:FR country:KE person:emmanuel-macron',
    ],
  ],
  [
    'no plans', 'en',
    'The Kremlin said there were no plans for a meeting between Vladimir Putin and Emmanuel Macron.',
    [
      'denied talks undated nowhere | country:FR country:RU person:emmanuel-macron person:vladimir-putin',
    ],
  ],
  [
    'who was asked whether', 'en',
    'Asked whether Vladimir Putin would visit Poland, the spokesman had no comment.',
    [],
  ],
  [
    'an effort', 'en',
    'Efforts by France and Germany to bring Russia and Ukraine together in Minsk began in May.',
    [],
  ],
  [
    'no day to come', 'en',
    'It was the first meeting between Emmanuel Macron and Vladimir Putin in Moscow in ten years.',
    [
      'held talks undated place:moscow | country:FR country:RU person:emmanuel-macron person:vladimir-putin',
    ],
  ],
  [
    'zwei trafen sich', 'de',
    'Der französische Präsident Emmanuel Macron traf Bundeskanzler Olaf Scholz am Dienstag in Paris.',
    [
      'held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'empfangen', 'de',
    'Der türkische Präsident Recep Tayyip Erdogan empfing den ukrainischen Präsidenten Wolodymyr Selenskyj am Mittwoch in Istanbul.',
    [
      'held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'ein Telefonat', 'de',
    'US-Außenminister Antony Blinken und der chinesische Außenminister Wang Yi telefonierten am Montag.',
    [
      'held call 2024-05-27 nowhere | country:CN country:US person:antony-blinken person:wang-yi',
    ],
  ],
  [
    'geplant', 'de',
    'Außenministerin Annalena Baerbock wird am 4. Juni in Warschau ihren polnischen Amtskollegen Radosław Sikorski treffen.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'abgesagt', 'de',
    'Der russische Außenminister Sergej Lawrow hat einen für den 3. Juni geplanten Besuch in Serbien abgesagt.',
    [
      'cancelled visit 2024-06-03 country:RS | country:RS country:RU person:sergey-lavrov',
    ],
  ],
  [
    'verneint', 'de',
    'Scholz und Putin haben nicht miteinander gesprochen.',
    [],
  ],
  [
    'Bedingung', 'de',
    'Wenn sich Deutschland und Russland an einen Tisch setzten, wäre viel gewonnen.',
    [],
  ],
  [
    'Pressekonferenz', 'de',
    'Auf einer Pressekonferenz in Budapest sagte der ungarische Außenminister Péter Szijjártó am Donnerstag, nichts habe sich geändert.',
    [
      'held press-conference 2024-05-30 place:budapest | country:HU person:peter-szijjarto',
    ],
  ],
  [
    'Chronik', 'de',
    '18. August 2022: UN-Generalsekretär António Guterres und der türkische Präsident Recep Tayyip Erdogan kommen in Lwiw mit Präsident Wolodymyr Selenskyj zusammen.',
    [
      'held talks 2022-08-18 place:lviv | country:TR country:UA org:un person:antonio-guterres person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'Terminliste', 'de',
    'Montag, 3. Juni\nWien: Außenministerin Annalena Baerbock empfängt den polnischen Außenminister Radosław Sikorski\nAnkara: Gespräche des türkischen Präsidenten Recep Tayyip Erdogan mit dem irakischen Ministerpräsidenten Mohammed Schia al-Sudani\nWien: Besuch des slowenischen Ministerpräsidenten Robert Golob bei Bundeskanzler Karl Nehammer\nRom: Treffen von Ministerpräsidentin Giorgia Meloni mit Präsident Emmanuel Macron',
    [
      'planned talks 2024-06-03 place:vienna | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
      'planned talks 2024-06-03 place:ankara | country:IQ country:TR person:mohammed-shia-al-sudani person:recep-tayyip-erdogan',
      'planned visit 2024-06-03 place:vienna | country:AT country:SI person:karl-nehammer person:robert-golob',
      'planned talks 2024-06-03 place:rome | country:FR country:IT person:emmanuel-macron person:giorgia-meloni',
    ],
  ],
  [
    'am Rande', 'de',
    'Kenias Präsident William Ruto und sein ugandischer Amtskollege Yoweri Museveni kamen am Montag am Rande eines Treffens der Ostafrikanischen Gemeinschaft in Arusha zu einem Gespräch zusammen.',
    [
      'held talks 2024-05-27 place:arusha | country:KE country:UG person:william-ruto person:yoweri-museveni',
    ],
  ],
  [
    'ein Gremium tagt', 'de',
    'Die EU-Außenminister beraten am Mittwoch in Brüssel über Georgien.',
    [
      'planned summit 2024-06-05 place:brussels | org:eu',
    ],
  ],
  [
    'ein Gremium kommt zusammen', 'de',
    'Der UN-Sicherheitsrat trat am Dienstag in New York zu einer Dringlichkeitssitzung zusammen.',
    [
      'held summit 2024-05-28 place:new-york | org:un-security-council',
    ],
  ],
  [
    'wessen Mann es ist', 'de',
    'Putins Berater Juri Uschakow empfing am Dienstag in Moskau den chinesischen Außenminister Wang Yi.',
    [
      'held talks 2024-05-28 place:moscow | country:CN country:RU person:wang-yi person:yuri-ushakov',
    ],
  ],
  [
    'die Regierung in einer Stadt', 'de',
    'Die Regierung in Kinshasa und die Rebellenmiliz M23 verhandelten am Montag in Doha.',
    [
      'held negotiation 2024-05-27 place:doha | country:CD org:m23',
    ],
  ],
  [
    'fällt aus', 'de',
    'Das für Dienstag in Ankara geplante Treffen zwischen Präsident Recep Tayyip Erdogan und Ministerpräsident Kyriakos Mitsotakis fällt kurzfristig aus.',
    [
      'cancelled talks 2024-06-04 place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'nicht nur', 'de',
    'Nicht nur mit Bundeskanzler Olaf Scholz traf sich Präsident Emmanuel Macron am Dienstag in Meseberg.',
    [
      'held talks 2024-05-28 place:meseberg | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'der Tag einer Mitteilung', 'de',
    'Die Präsidenten Wladimir Putin und Xi Jinping werden sich bald treffen, teilte der Kreml am Mittwoch mit.',
    [
      'planned talks undated nowhere | country:CN country:RU person:vladimir-putin person:xi-jinping',
    ],
  ],
  [
    'begrüßt wird auch ein Beschluss', 'de',
    'Bundeskanzler Olaf Scholz begrüßte am Dienstag die Wahl von Präsident Gustavo Petro in Kolumbien.',
    [],
  ],
  [
    'getauscht werden Gefangene', 'de',
    'Russland und die Ukraine tauschten am Dienstag Gefangene aus.',
    [],
  ],
]; // prettier-ignore

describe('what a sentence tells', () => {
  it.each(CASES)('%s (%s)', async (_what, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
