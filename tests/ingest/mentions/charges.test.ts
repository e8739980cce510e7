// Names behind an office that no list holds, and what only stands behind a comma.

import type { Code } from './link.ts';
import { describe, expect, it } from 'vitest';
import { link } from './link.ts';

const people = (language: Code, text: string): string[] =>
  link(language, text)
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ text: name }) => name);

const NAMED: readonly [Code, string, readonly string[]][] = [
  ['es', 'Vio a la viceministra de Minas y Aguas, Carina Velilla, en Lima.', ['Carina Velilla']],
  ['es', 'El alcalde de Behobia, Ander Zubillaga, llegó ayer.', ['Ander Zubillaga']],
  ['es', 'El consejero vasco de Acción Exterior, Unai Larrea, viajó a Burdeos.', ['Unai Larrea']],
  ['es', 'Habló el gobernador de Karnataka, Thaawarchand Gehlot.', ['Thaawarchand Gehlot']],
  ['es', 'Los cancilleres de Paraguay, Julio César Arriola, y de Bolivia, Rogelio Mayta, hablaron.', ['Julio César Arriola', 'Rogelio Mayta']],
  ['it', 'La presidente della Regione Valdora, Irene Kalin, lo ha ricevuto.', ['Irene Kalin']],
  ['it', 'Il viceministro libico della Pesca, Salah Bukhris, tace.', ['Salah Bukhris']],
  ['pt', 'Reuniu-se com a presidente da Embrapa, Silvia Massruhá.', ['Silvia Massruhá']],
  ['pt', 'Falou o ministro da Agricultura e do Mar, Rui Nhaga.', ['Rui Nhaga']],
  ['fr', 'La maire de Locmarenn, Maëlle Garat, était là.', ['Maëlle Garat']],
]; // prettier-ignore

/** What stands behind the comma is nobody in that office. */
const NOBODY: readonly [Code, string][] = [
  ['es', 'El presidente de la cámara baja dio ayer paso al debate, Junta Nueva lo vetó.'],
  ['es', 'Los alcaldes de Behobia y Hondarribia, Norte Azul, firmaron.'],
  ['es', 'Lo dijo el presidente de la Sociedad de Fomento, hoy de viaje.'],
  ['it', 'Il presidente della squadra allenata nel passato da molti, Gran Premio, tace.'],
  ['pt', 'O presidente da Câmara Municipal, na terça-feira, abriu a feira.'],
]; // prettier-ignore

describe('a name behind an office of what no list holds', () => {
  it.each(NAMED)('%s: %s', (language, text, names) => expect(people(language, text)).toEqual(names));
  it.each(NOBODY)('%s, nobody: %s', (language, text) => expect(people(language, text)).toEqual([]));
});
