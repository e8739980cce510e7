// How clauses of French, Spanish, Italian and Portuguese hang together. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const READS: readonly [language: string, text: string, events: readonly string[]][] = [
  // What is told of a place that opened the sentence ends at the comma before who acts.
  ['pt', 'Depois de passar por Berlim, onde jantou no domingo com Olaf Scholz, Emmanuel Macron seguiu para Varsóvia.', [
    'held talks 2024-05-26 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    'held visit 2024-05-26 place:warsaw | country:FR country:PL person:emmanuel-macron',
  ]],
  ['it', 'Da Tunisi, dove lunedì ha visto Kais Saied, Giorgia Meloni ha proseguito per Tripoli.', [
    'held talks 2024-05-27 place:tunis | country:IT country:TN person:giorgia-meloni person:kais-saied',
    'held visit 2024-05-27 place:tripoli | country:IT country:LY person:giorgia-meloni',
  ]],
  // With whom somebody spoke is told of who acts in the clause before.
  ['it', 'Jens Stoltenberg ha incassato lunedì a Sofia il no del presidente Rumen Radev, con cui ha parlato per un’ora.', [
    'held talks 2024-05-27 place:sofia | country:BG org:nato person:jens-stoltenberg person:rumen-radev',
  ]],
  ['pt', 'O presidente Lula elogiou na terça-feira em Roma Giorgia Meloni, com quem conversou durante uma hora.', [
    'held talks 2024-05-28 place:rome | country:BR country:IT person:giorgia-meloni person:luiz-inacio-lula-da-silva',
  ]],
  // Adjectives that are joined belong to one noun.
  ['fr', 'Les ministres de la défense français, allemand et polonais se sont retrouvés lundi à Weimar.', [
    'held talks 2024-05-27 place:weimar | country:DE country:FR country:PL',
  ]],
  // What a journey is begun with has no sides of its own.
  ['es', 'El presidente chileno, Gabriel Boric, comenzó el lunes su visita oficial a Brasil con una ronda de contactos.', [
    'held visit 2024-05-27 country:BR | country:BR country:CL person:gabriel-boric',
  ]],
  // Portuguese leaves its subject out.
  ['pt', 'Mauro Vieira chegou na segunda-feira a Pequim. Na terça-feira reuniu-se com Wang Yi.', [
    'held visit 2024-05-27 place:beijing | country:BR country:CN person:mauro-vieira',
    'held talks 2024-05-28 place:beijing | country:BR country:CN person:mauro-vieira person:wang-yi',
  ]],
  ['pt', 'Lula e Santiago Peña abriram a ponte na segunda-feira. Na terça-feira receberam em Assunção Javier Milei.', [
    'held talks 2024-05-28 place:asuncion | country:AR country:BR country:PY person:javier-milei person:luiz-inacio-lula-da-silva person:santiago-pena',
  ]],
  // A title without a portfolio is enough for a surname; a form that the world lists is one too.
  ['it', 'Il ministro Tajani ha incontrato lunedì a Belgrado il presidente Vucic.', [
    'held talks 2024-05-27 place:belgrade | country:IT country:RS person:aleksandar-vucic person:antonio-tajani',
  ]],
  ['it', 'Zelensky ha incontrato Macron a Parigi lunedì.', [
    'held talks 2024-05-27 place:paris | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy',
  ]],
  // Somebody called upon is not somebody called; who is called and then goes elsewhere was.
  ['es', 'Joe Biden llamó el lunes a Volodímir Zelenski y viajó a Polonia.', [
    'held call 2024-05-27 nowhere | country:UA country:US person:joe-biden person:volodymyr-zelenskyy',
    'held visit 2024-05-27 country:PL | country:PL country:US person:joe-biden',
  ]],
];

// prettier-ignore
const SILENT: readonly [language: string, text: string][] = [
  ['es', 'Joe Biden llamó el lunes a Vladímir Putin a retirar sus tropas.'],
  ['pt', 'Lula elogiou na terça-feira Giorgia Meloni, com quem não conversa há meses.'],
  ['it', 'Il ministro Rossi ha incontrato lunedì a Belgrado il presidente della squadra.'],
  ['pt', 'A seleção chegou na segunda-feira a Pequim. Na terça-feira defrontou a China.'],
  ['pt', 'Em Berlim, onde o filme estreou na segunda-feira, a atriz portuguesa recebeu o prémio.'],
  ['fr', 'Les équipes française, allemande et polonaise se sont retrouvées lundi à Weimar pour la demi-finale.'],
  ['es', 'La bolsa chilena comenzó el lunes con una ronda de ventas en Brasil.'],
];

describe('clauses of Romance languages', () => {
  it.each(READS)('%s: %s', async (language, text, events) => {
    expect(printed(await readText(language, 'News', text))).toEqual(events);
  });
  it.each(SILENT)('hears nothing (%s): %s', async (language, text) => {
    expect(printed(await readText(language, 'News', text))).toEqual([]);
  });
});
