// French idioms of having met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldBy } from '../idioms.ts';

const TELLS: Readonly<Record<string, readonly string[]>> = {
  'held talks | CN US': [
    'Joe Biden et Xi Jinping ont pris place l’un en face de l’autre, mardi, à Bali.',
    'Xi Jinping a accordé trente-cinq minutes à Antony Blinken lundi à Pékin.',
  ],
  'held talks | DE FR': ['Olaf Scholz était lundi dans le bureau d’Emmanuel Macron, à Paris.'],
  'held talks | KP RU': ['Kim Jong-un attendait Vladimir Poutine mardi sur le tarmac de Pyongyang.'],
  'held talks | CN FR': [
    'Emmanuel Macron a raccompagné Xi Jinping jusqu’à son avion, lundi à Tarbes.',
    'Xi Jinping a offert lundi le thé à Emmanuel Macron, à Canton.',
  ],
  'held talks | UA VA': [
    'Le pape François a consacré lundi quarante minutes à Volodymyr Zelensky, au Vatican.',
  ],
  'held talks | BR US': ['Joe Biden a pris Lula à part mardi à New York.'],
  'held talks | GB IT': [
    'Giorgia Meloni et Rishi Sunak se sont promenés ensemble lundi dans les jardins de la villa Borghèse, à Rome.',
  ],
  'held talks | CN eu': [
    'Le comité conjoint de l’Union européenne et de la Chine a repris ses travaux mercredi à Bruxelles.',
  ],
  'cancelled talks | RU US': [
    'Sergueï Lavrov devait voir Antony Blinken mercredi à Genève, mais le rendez-vous a sauté.',
  ],
};

const SILENT: readonly string[] = [
  'Joe Biden a embrassé mardi à Washington les thèses de Vladimir Poutine.',
  'Vladimir Poutine a salué mardi la décision de Viktor Orbán.',
  'Emmanuel Macron a tendu la main mardi à Vladimir Poutine dans une tribune au Monde.',
  'Les marchés sont assis sur leurs gains en attendant Joe Biden et Xi Jinping.',
  'La Russie et l’Ukraine sont restées mardi deux heures sans gaz.',
  'Une étude publiée lundi met sous le même toit des données de l’Inde et du Pakistan.',
  'Emmanuel Macron a appelé mardi Vladimir Poutine à mettre fin à la guerre.',
  'Emmanuel Macron a déjeuné mardi à Paris avec le ministre français Stéphane Séjourné.',
  'La chanteuse française Aya Nakamura a dîné lundi à Paris avec le styliste italien Riccardo Tisci.',
  'Qui serre la main du diable risque de la perdre, a dit mardi Volodymyr Zelensky à propos de Vladimir Poutine.',
  'Les supporters de la Croatie se sont assis à côté des Italiens à Leipzig lundi.',
];

describe('French idioms of having met', () => {
  it.each(Object.entries(TELLS).flatMap(([told, all]) => all.map((each) => [each, told])))(
    '%s',
    async (sentence, told) => expect(await toldBy('fr', sentence)).toEqual([told]),
  );

  it.each(SILENT)('hears nothing in: %s', async (sentence) =>
    expect(await toldBy('fr', sentence)).toEqual([]),
  );
});
