// Names in French: elided articles, adjectives and owners behind their noun, offices in two halves, houses.

import { describe, expect, it } from 'vitest';
import { linked, sides } from './link.ts';

const NAMES: readonly [what: string, text: string, mentions: readonly string[]][] = [
  ['elided articles', "L'Iran, l’Arabie saoudite et les États-Unis.", ['Iran → country:IR', 'Arabie saoudite → country:SA', 'États-Unis → country:US']],
  ['an elided name', "La Côte d’Ivoire et N'Djamena.", ['Côte d’Ivoire → country:CI', "N'Djamena → country:TD"]],
  ['nationals have a capital', 'Les Rwandais et les Congolais.', ['Rwandais → country:RW', 'Congolais → country:CD']],
  ['a pair of first halves', 'Le sommet franco-allemand.', ['franco → country:FR', 'allemand → country:DE']],
  ['a general is no first half', 'Le général Franco est mort.', []],
  ['an island is no meeting', 'La réunion a duré.', []],
  ['an event by its town', 'Le sommet de Londres et les accords de Doha.', ['Londres → place:london', 'Doha → place:doha']],
  ['a town whose government speaks', 'Kigali a refusé.', ['Kigali → country:RW']],
  ['a castle holds its town', 'Il l’a vu au château de Riga.', ['château de Riga → place:chateau-de-riga']],
  ['an embassy', 'Devant l’ambassade de Russie.', ['ambassade de Russie → place:ambassade-de-russie', 'Russie → country:RU']],
  ['papers and clubs', 'Selon France 24 et Radio France, le Stade de France est plein.', []],
]; // prettier-ignore

describe('names', () => {
  it.each(NAMES)('%s', (_, text, mentions) => expect(linked('fr', text, '2025-03-01')).toEqual(mentions));
});

const SIDES: readonly [what: string, text: string, sides: readonly string[]][] = [
  ['an adjective behind the office', 'Le ministre estonien Jaan Tammik a parlé.', ['person:jaan-tammik → country:EE (minister)']],
  ['an office in two halves', 'Le ministre estonien des Affaires étrangères, Jaan Tammik, a parlé.', ['person:jaan-tammik → country:EE (foreign minister)']],
  ['the state behind both halves', 'Le ministre de la Défense estonien Jaan Tammik a parlé.', ['person:jaan-tammik → country:EE (defence minister)']],
  ['an elided owner', "La présidente d’Estonie, Mari Tammik, a parlé.", ['person:mari-tammik → country:EE (president)']],
  ['what goes with an office', 'Le Premier ministre estonien démissionnaire, Jaan Tammik, a parlé.', ['person:jaan-tammik → country:EE (prime minister)']],
  ['an office behind the name', 'Jaan Tammik, président du Parlement estonien, a parlé.', ['person:jaan-tammik → country:EE (speaker of parliament)']],
  ['a national', 'L’Estonien Jaan Tammik a parlé.', ['person:jaan-tammik → country:EE (-)']],
  ['an envoy is of whom he serves', 'L’ambassadeur d’Estonie au Mali, Jaan Tammik, a parlé.', ['person:jaan-tammik → country:EE (ambassador)']],
  ['a small office with a country', 'L’émissaire estonien Jaan Tammik a parlé.', ['person:jaan-tammik → country:EE (special envoy)']],
  ['a title says of nobody', 'Mme Mari Tammik a parlé.', []],
  ['a footballer stands for nobody', 'Le gardien de but Jaan Tammik a parlé.', []],
]; // prettier-ignore

describe('whom people stand for', () => {
  it.each(SIDES)('%s', (_, text, edges) => expect(sides('fr', text, '2025-03-01')).toEqual(edges));
});
