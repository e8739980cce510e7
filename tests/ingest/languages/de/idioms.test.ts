// German idioms of having met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldBy } from '../idioms.ts';

const TELLS: Readonly<Record<string, readonly string[]>> = {
  'held talks | DE FR': [
    'Olaf Scholz trank am Dienstag in Paris mit Emmanuel Macron Tee.',
    'Olaf Scholz aß am Dienstag in Paris mit Emmanuel Macron.',
    'Olaf Scholz und Emmanuel Macron frühstückten am Dienstag in Paris.',
    'Olaf Scholz hat am Dienstag mit Emmanuel Macron zu Mittag gegessen.',
    'Beim Kaffee sprachen Olaf Scholz und Emmanuel Macron am Dienstag in Paris.',
    'Emmanuel Macron lud Olaf Scholz am Dienstag in Paris zum Abendessen.',
    'Auf ein Glas Wein saß Olaf Scholz am Dienstag bei Emmanuel Macron in Paris.',
    'Olaf Scholz setzte sich am Dienstag in Paris mit Emmanuel Macron zusammen.',
    'Olaf Scholz nahm am Dienstag in Paris gegenüber Emmanuel Macron Platz.',
    'Olaf Scholz und Emmanuel Macron saßen am Dienstag in Paris an einem Tisch.',
    'Olaf Scholz saß am Dienstag in Paris neben Emmanuel Macron.',
    'Olaf Scholz und Emmanuel Macron saßen am Dienstag in Paris auf demselben Sofa.',
    'Olaf Scholz zog sich am Dienstag in Paris mit Emmanuel Macron zurück.',
    'Olaf Scholz war am Dienstag in Paris im Büro von Emmanuel Macron.',
    'Hinter verschlossenen Türen redeten Olaf Scholz und Emmanuel Macron am Dienstag in Paris.',
    'Olaf Scholz schüttelte Emmanuel Macron am Dienstag in Paris die Hand.',
    'Olaf Scholz hat Emmanuel Macron am Dienstag in Paris die Hand gedrückt.',
    'Olaf Scholz streckte Emmanuel Macron am Dienstag in Paris die Hand entgegen.',
    'Olaf Scholz umarmte am Dienstag in Paris Emmanuel Macron.',
    'Olaf Scholz wurde am Dienstag in Paris von Emmanuel Macron umarmt.',
    'Emmanuel Macron begrüßte Olaf Scholz am Dienstag am Flughafen.',
    'Emmanuel Macron holte Olaf Scholz am Dienstag am Flughafen ab.',
    'Emmanuel Macron erwartete Olaf Scholz am Dienstag in Paris an der Tür.',
    'Emmanuel Macron wartete am Dienstag in Paris am Flughafen auf Olaf Scholz.',
    'Emmanuel Macron verabschiedete Olaf Scholz am Dienstag in Paris.',
    'Emmanuel Macron begleitete Olaf Scholz am Dienstag in Paris zum Wagen.',
    'Emmanuel Macron führte Olaf Scholz am Dienstag durch den Garten des Élysée.',
    'Olaf Scholz verbrachte am Dienstag in Paris eine Stunde mit Emmanuel Macron.',
    'Emmanuel Macron nahm sich am Dienstag in Paris vierzig Minuten Zeit für Olaf Scholz.',
    'Emmanuel Macron widmete Olaf Scholz am Dienstag in Paris eine halbe Stunde.',
    'Olaf Scholz blieb am Dienstag zwei Stunden bei Emmanuel Macron in Paris.',
    'Emmanuel Macron gewährte Olaf Scholz am Dienstag in Paris vierzig Minuten.',
    'Olaf Scholz war am Dienstag zwei Stunden lang bei Emmanuel Macron in Paris.',
    'Olaf Scholz klopfte am Dienstag in Paris bei Emmanuel Macron an.',
    'Olaf Scholz machte Emmanuel Macron am Dienstag in Paris seine Aufwartung.',
    'Olaf Scholz lief am Dienstag in Brüssel Emmanuel Macron über den Weg.',
    'Olaf Scholz und Emmanuel Macron sahen sich zuletzt am Dienstag in Paris.',
    'Olaf Scholz suchte am Dienstag Emmanuel Macron in Paris auf.',
  ],
  'held talks | DE FR PL': ['Donald Tusk saß am Dienstag in Paris zwischen Emmanuel Macron und Olaf Scholz.'],
  'held call | DE FR': [
    'Olaf Scholz hatte am Dienstag Emmanuel Macron in der Leitung.',
    'Olaf Scholz griff am Dienstag zum Hörer und rief Emmanuel Macron an.',
    'Olaf Scholz ließ sich am Dienstag mit Emmanuel Macron verbinden.',
    'Olaf Scholz rief am Dienstag zweimal bei Emmanuel Macron an.',
  ],
  'held visit | DE FR': [
    'Olaf Scholz schaute am Dienstag bei Emmanuel Macron in Paris vorbei.',
    'Olaf Scholz brach am Dienstag nach Paris auf.',
    'Olaf Scholz legte am Dienstag in Paris einen Zwischenstopp ein.',
    'Olaf Scholz stattete Emmanuel Macron am Dienstag in Paris einen Gegenbesuch ab.',
  ],
  'held press-conference | DE FR': [
    'Olaf Scholz trat am Dienstag in Paris mit Emmanuel Macron vor die Kameras.',
    'Olaf Scholz stand am Dienstag in Paris neben Emmanuel Macron am Rednerpult.',
    'Olaf Scholz und Emmanuel Macron beantworteten am Dienstag in Paris gemeinsam Fragen.',
  ],
  'held mediation | RU TR UA': [
    'Recep Tayyip Erdogan brachte am Dienstag in Istanbul Wladimir Putin und Wolodymyr Selenskyj an einen Tisch.',
    'Recep Tayyip Erdogan setzte am Dienstag in Istanbul Wladimir Putin und Wolodymyr Selenskyj an denselben Tisch.',
    'Recep Tayyip Erdogan holte am Dienstag in Istanbul Wladimir Putin und Wolodymyr Selenskyj unter ein Dach.',
  ],
  'held mediation | RU UA un': [
    'Antonio Guterres pendelte am Dienstag zwischen Wladimir Putin und Wolodymyr Selenskyj.',
  ],
  'planned visit | DE FR': ['Olaf Scholz wird am Montag in Paris erwartet.'],
  'planned talks | DE FR': [
    'Am Montag erwartet der Präsident Emmanuel Macron den Kanzler Olaf Scholz in Paris.',
    'Olaf Scholz hat am Montag in Paris einen Termin bei Emmanuel Macron.',
    'Olaf Scholz ist am Montag in Paris mit Emmanuel Macron verabredet.',
  ],
  'proposed talks | DE FR': ['Olaf Scholz hofft am Montag in Paris auf einen Termin bei Emmanuel Macron.'],
  'cancelled talks | DE FR': [
    'Olaf Scholz hätte Emmanuel Macron am Dienstag in Paris treffen sollen.',
    'Ein Treffen von Olaf Scholz mit Emmanuel Macron am Dienstag in Paris wurde am Morgen abgesagt.',
    'Ein Treffen von Olaf Scholz mit Emmanuel Macron am Dienstag in Paris kam nicht zustande.',
    'Ein Treffen von Olaf Scholz mit Emmanuel Macron am Dienstag in Paris platzte.',
  ],
  'held summit | un-security-council': [
    'Der UN-Sicherheitsrat tagte am Dienstag in New York.',
    'Der UN-Sicherheitsrat wurde am Dienstag in New York einberufen.',
    'Der UN-Sicherheitsrat vertagte sich am Dienstag in New York.',
  ],
  'held summit | nato': ['Die Nato kam am Dienstag in Brüssel zusammen.'],
};

/** Our words for something else, or with nobody of another side. */
const TELLS_NOTHING = [
  'Olaf Scholz schüttelte am Dienstag den Kopf über Emmanuel Macron.',
  'Olaf Scholz begrüßte am Dienstag den Vorschlag Emmanuel Macrons.',
  'Olaf Scholz begrüßte am Dienstag die Rede von Emmanuel Macron.',
  'Olaf Scholz verabschiedete sich am Dienstag von den Plänen Emmanuel Macrons.',
  'Der Bundestag verabschiedete am Dienstag ein Gesetz über Frankreich.',
  'Deutschland schlug Frankreich am Dienstag in Dortmund.',
  'Olaf Scholz wartet seit Dienstag auf eine Antwort von Emmanuel Macron.',
  'Olaf Scholz erwartet von Emmanuel Macron mehr Hilfe.',
  'Deutschland erwartet von Frankreich mehr Waffen.',
  'Olaf Scholz frühstückte am Dienstag mit seiner Frau.',
  'Olaf Scholz rief am Dienstag Emmanuel Macron zur Mäßigung auf.',
  'Deutschland rief Frankreich am Dienstag zum Handeln auf.',
  'Olaf Scholz appellierte am Dienstag an Emmanuel Macron.',
  'Olaf Scholz schrieb Emmanuel Macron am Dienstag einen Brief.',
  'Olaf Scholz verbrachte den Dienstag mit seinen Enkeln in Paris.',
  'Deutschland liegt zwischen Frankreich und Polen.',
  'Die Börsen in Deutschland und Frankreich trafen am Dienstag auf Widerstand.',
  'Olaf Scholz traf am Dienstag auf Kritik von Emmanuel Macron.',
  'Olaf Scholz gab Emmanuel Macron am Dienstag zwei Wochen Zeit.',
  'Olaf Scholz gab Emmanuel Macron am Dienstag recht.',
  'Fans aus Deutschland und Frankreich umarmten sich am Dienstag in Dortmund.',
  'Deutschland saß am Dienstag in Dortmund Frankreich im Nacken.',
  'Olaf Scholz sitzt nicht im selben Boot wie Emmanuel Macron.',
  'Olaf Scholz lief am Dienstag vor Emmanuel Macron davon.',
  'Olaf Scholz klopfte am Dienstag Emmanuel Macrons Plan ab.',
  'Olaf Scholz führte am Dienstag den Vorschlag von Emmanuel Macron an.',
  'Olaf Scholz hofft auf Hilfe von Emmanuel Macron.',
  'Olaf Scholz blieb am Dienstag bei seiner Kritik an Emmanuel Macron.',
  'Olaf Scholz holte am Dienstag in Umfragen gegenüber Emmanuel Macron auf.',
  'Olaf Scholz widmete sich am Dienstag dem Brief von Emmanuel Macron.',
  'Die Hersteller aus Deutschland und Frankreich teilten sich am Dienstag auf der Messe einen Stand.',
  'Ein Geschäft wurde am Dienstag in Brüssel eröffnet.',
  'Olaf Scholz drückte Emmanuel Macron am Dienstag sein Beileid aus.',
  'Olaf Scholz reichte am Dienstag eine Klage gegen Emmanuel Macron ein.',
  'Das Bild hängt zwischen Emmanuel Macron und Olaf Scholz.',
  'Fünfzehn Zehntklässler vertraten am Dienstag in Siegburg Russland und China und vertagten sich auf die Pause.',
  'Olaf Scholz trank am Dienstag in Paris mit den Spielern von Frankreich Tee.',
  'Olaf Scholz hatte am Dienstag seine Mutter in der Leitung.',
  'Olaf Scholz nahm am Dienstag den Hörer ab und bestellte eine Pizza.',
  'Olaf Scholz umarmte am Dienstag seine Frau, Emmanuel Macron blieb in Lyon.',
  'Olaf Scholz küsste am Dienstag in Paris ein Kind.',
  'Emmanuel Macron verabschiedete am Dienstag den Haushalt, sagte Olaf Scholz.',
  'Olaf Scholz sucht einen Termin beim Arzt.',
  'Deutschland erwartet Frankreich am Dienstag in Dortmund.',
  'Deutschland begrüßte am Dienstag die Entscheidung Frankreichs.',
  'Emmanuel Macron und Olaf Scholz werden am Montag in Brüssel erwartet.',
];

describe('German idioms', () => {
  describe.each(Object.entries(TELLS))('tells %s', (told, sentences) => {
    it.each(sentences)('%s', async (sentence) => {
      expect(await toldBy('de', sentence)).toEqual([told]);
    });
  });

  it.each(TELLS_NOTHING)('tells nothing: %s', async (sentence) => {
    expect(await toldBy('de', sentence)).toEqual([]);
  });
});
