// Articles that use our words and tell of no meeting. An invented meeting is worse than a missed one.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const NEGATIVES: readonly [genre: string, language: string, title: string, body: string][] = [
  [
    'film',
    'de',
    'Gipfel der Gefühle',
    'In der neuen Serie empfängt die Kanzlerin den russischen Präsidenten in Berlin. Regisseur Tom Halm lässt die USA und China in Genf verhandeln. Die Premiere im Kino war ausverkauft, die Schauspielerin kam aus Paris.',
  ],
  [
    'gericht',
    'de',
    'Prozess um Spionage',
    'Vor dem Oberlandesgericht hat der Prozess gegen einen Deutschen begonnen, der für Russland spioniert haben soll. Der Angeklagte habe in Wien einen Mann der russischen Botschaft getroffen, sagte der Staatsanwalt. Das Urteil wird im Juli erwartet.',
  ],
  [
    'innen',
    'de',
    'Koalition tagt',
    'Bundeskanzler Olaf Scholz hat sich am Montag in Berlin mit Finanzminister Christian Lindner und Wirtschaftsminister Robert Habeck getroffen. Bei dem Gespräch ging es um den Haushalt. Bayerns Ministerpräsident Markus Söder kritisierte das Treffen.',
  ],
  [
    'meinung',
    'de',
    'Reden hilft',
    'Berlin sollte mit Moskau reden. Wenn sich Deutschland und Russland an einen Tisch setzten, wäre nichts verloren. Ein Treffen mit Teheran könnte folgen. Wer Gespräche mit China für Schwäche hält, irrt.',
  ],
  [
    'nachruf',
    'de',
    'Ein Diplomat alter Schule',
    'Hans Brandner ist im Alter von 92 Jahren gestorben. Als junger Attaché begleitete er Adenauer nach Moskau, später verhandelte er mit Polen und der Tschechoslowakei. Seine Memoiren erzählen von Treffen mit Tito.',
  ],
  [
    'sport',
    'de',
    'Deutschland trifft auf Frankreich',
    'Deutschland trifft am Donnerstag in Dortmund im Halbfinale auf Frankreich. Bundestrainer und Kapitän stellten sich am Mittwoch der Pressekonferenz. Das letzte Aufeinandertreffen mit Italien endete nach Elfmeterschießen im Stadion von Mailand.',
  ],
  [
    'statistik',
    'de',
    'Mehr Besucher aus den Niederlanden',
    'Die Zahl der Besucher aus den Niederlanden und Belgien ist gestiegen. Österreich meldete ein Rekordjahr. Auf der Tourismusmesse in Berlin trafen sich Aussteller aus Spanien, Italien und Griechenland.',
  ],
  [
    'wirtschaft',
    'de',
    'Tarifrunde vertagt',
    'Die dritte Verhandlungsrunde zwischen der Gewerkschaft und dem Konzern ist am Montag in Frankfurt vertagt worden. Der Vorstandschef traf den Betriebsrat. Aus Italien und Frankreich waren Beschäftigte angereist.',
  ],
  [
    'business',
    'en',
    'Carmaker and union return to talks',
    "Talks between the German carmaker and the union resumed in Wolfsburg on Monday. The chief executive met the works council for a third round of negotiations; France's rival had offered its employees a pay rise. Shareholders will hold their annual general meeting in Berlin in June.",
  ],
  [
    'court',
    'en',
    'Former ambassador on trial',
    'The trial of a former ambassador to France opened in London on Monday. The prosecutor told the jury that he had met Russian agents in Vienna. His lawyer denied that any meeting took place. The judge will hear witnesses from Austria and Italy next week.',
  ],
  [
    'film',
    'en',
    'A summit in the mountains',
    'In the new series, the British prime minister, played by Anna Reed, flies to Moscow to meet the Russian president. The film opens with a summit in Geneva at which the United States and China nearly go to war. The director told reporters at the premiere in Venice that the negotiations were pure invention.',
  ],
  [
    'history',
    'en',
    'How the Congress of Vienna danced',
    'In the nineteenth century Metternich received the envoys of Russia, Prussia and Britain in Vienna. A historian has now published letters from the archive. Austria and France met at one table; the negotiations lasted months.',
  ],
  [
    'obit',
    'en',
    'Envoy who loved Vienna dies at 91',
    'Harold Finch, who was born in Leeds in 1933, has died aged 91. As a young diplomat he met Khrushchev in Vienna in 1961 and visited Beijing with Edward Heath. His memoirs recall talks with Tito. He leaves two daughters.',
  ],
  [
    'opinion',
    'en',
    'Europe must talk to Tehran',
    'Europe should talk to Iran. If Britain, France and Germany sat down with Tehran, something might be gained. Washington would never allow it, say the sceptics. But a meeting with the Iranians could cost nothing. Dialogue is not surrender, and every summit begins with a telephone call.',
  ],
  [
    'own',
    'en',
    'Cabinet meets on flood aid',
    "German Chancellor Olaf Scholz met Finance Minister Christian Lindner and Economy Minister Robert Habeck in Berlin on Monday to discuss flood aid. The three held talks late into the night. Bavaria's premier, Markus Söder, was joined by video link.",
  ],
  [
    'parliament',
    'en',
    'Order paper for Tuesday',
    'The Foreign Affairs Committee will take evidence from the minister on relations with China. Members will debate a motion on the war in Ukraine. Questions to the prime minister are at noon. A petition on trade with Israel has been tabled.',
  ],
  [
    'violinist',
    'en',
    'The violinist who loved Buenos Aires',
    'Lena Marchetti, the Italian violinist, toured Japan and Brazil as a girl. In later life she visited Argentina every winter. The funeral will be held in Rome on Monday.',
  ],
  [
    'star',
    'en',
    'Star lands in Nairobi',
    'The Indian singer Arjun Malhotra arrived in Kenya on Tuesday for a five-day visit. He is to meet children in Kibera on Thursday and will travel to Tanzania at the weekend.',
  ],
  [
    'supposed',
    'en',
    'A summit nobody wants',
    'Imagine a summit between Washington, Moscow and Beijing. If China were to mediate between Russia and Ukraine, who would trust it?',
  ],
  [
    'sport',
    'en',
    'Spain and Italy meet in Lisbon',
    "Spain meet Italy in Lisbon on Saturday in the semi-final. The Italian delegation arrived on Thursday and was received by the mayor. Spain's coach told a press conference his squad was ready for talks with nobody but the referee.",
  ],
];

describe('articles without a meeting', () => {
  it.each(NEGATIVES)('%s (%s): %s', async (_genre, language, title, body) => {
    expect(printed(await readText(language, title, body))).toEqual([]);
  });
});
