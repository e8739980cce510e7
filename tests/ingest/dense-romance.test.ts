// Dense French and Italian prose: who is meant by "he", "the first", a nation's man; whose company tells of a meeting.
// Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const MET: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['he acts, though two are met', 'fr', 'Antony Blinken est arrivé lundi au Caire. Il y avait rencontré en mars le président Abdel Fattah al-Sissi et le Premier ministre du Qatar, Mohammed ben Abdelrahmane Al Thani.', ['held visit 2024-05-27 place:cairo | country:EG country:US person:antony-blinken', 'held talks 2024-03-01..2024-03-31 place:cairo | country:EG country:QA country:US person:abdel-fattah-el-sisi person:antony-blinken person:mohammed-bin-abdulrahman-al-thani']],
  ['whom the sentence speaks of goes on', 'fr', "Antony Blinken était mardi à Rome, où Giorgia Meloni l'a accueilli. Mercredi, il a été reçu à Berlin par Olaf Scholz.", ['held visit 2024-05-28 place:rome | country:IT country:US person:antony-blinken person:giorgia-meloni', 'held talks 2024-05-29 place:berlin | country:DE country:US person:antony-blinken person:olaf-scholz']],
  ['he is the object and goes on', 'fr', "Antony Blinken a été reçu lundi au Caire par Abdel Fattah al-Sissi. Mardi, Benyamin Netanyahou l'a reçu à Jérusalem. À Ramallah, Mahmoud Abbas devait aussi le voir.", ['held talks 2024-05-27 place:cairo | country:EG country:US person:abdel-fattah-el-sisi person:antony-blinken', 'held talks 2024-05-28 place:jerusalem | country:IL country:US person:antony-blinken person:benjamin-netanyahu', 'planned talks 2024-05-28 place:ramallah | country:PS country:US person:antony-blinken person:mahmoud-abbas']],
  ['the first, without its noun', 'fr', "Hakan Fidan et le ministre grec des Affaires étrangères, Georges Gerapetritis, se sont entretenus mardi à Genève. La première rencontre n'avait rien donné. La précédente s'était tenue à Ankara en mars.", ['held talks 2024-05-28 place:geneva | country:GR country:TR person:giorgos-gerapetritis person:hakan-fidan', 'held talks 2024-03-01..2024-03-31 place:ankara | country:GR country:TR person:giorgos-gerapetritis person:hakan-fidan']],
  ['a counterpart of no state is the host’s', 'fr', 'Ahmed Attaf a plaidé mercredi à Abuja devant son homologue Yusuf Tuggar.', ['held talks 2024-05-29 place:abuja | country:DZ country:NG person:ahmed-attaf person:yusuf-tuggar']],
  ['l’attendait', 'fr', "Narendra Modi s'est envolé mardi pour Moscou, où l'attendait Vladimir Poutine.", ['held visit 2024-05-28 place:moscow | country:IN country:RU person:narendra-modi person:vladimir-putin']],
  ['il secondo', 'it', 'Sergej Lavrov e Hakan Fidan si sono incontrati lunedì ad Ankara. Un nuovo incontro è previsto a giugno. Il primo si era tenuto a Mosca in marzo.', ['held talks 2024-05-27 place:ankara | country:RU country:TR person:hakan-fidan person:sergey-lavrov', 'planned talks 2024-06-01..2024-06-30 nowhere | country:RU country:TR', 'held talks 2024-03-01..2024-03-31 place:moscow | country:RU country:TR']],
  ['the day after is no occasion', 'it', 'Emmanuel Macron ha incontrato martedì a Roma Sergio Mattarella. Il giorno dopo il presidente francese ha visto a Berlino Olaf Scholz.', ['held talks 2024-05-28 place:rome | country:FR country:IT person:emmanuel-macron person:sergio-mattarella', 'held talks 2024-05-29 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
  ['who acts, though three are met', 'it', 'Antony Blinken è arrivato ieri al Cairo. Poi ha incontrato i ministri degli Esteri di Egitto, Giordania e Arabia Saudita.', ['held talks 2024-05-30 place:cairo | country:EG country:JO country:SA country:US person:antony-blinken']],
  ['whose guest he is', 'it', 'Volodymyr Zelensky ha incontrato giovedì a Roma Giorgia Meloni. Da Roma è volato a Berlino, ospite del cancelliere Scholz.', ['held talks 2024-05-30 place:rome | country:IT country:UA person:giorgia-meloni person:volodymyr-zelenskyy', 'held visit 2024-05-30 place:berlin | country:DE country:UA person:olaf-scholz person:volodymyr-zelenskyy']],
];

// prettier-ignore
const NOTHING: readonly [what: string, language: string, body: string][] = [
  ['a company of no office', 'fr', 'Emmanuel Macron a dîné mardi à Lyon avec sa mère.'],
  ['agrees with', 'fr', 'Emmanuel Macron est d’accord avec Olaf Scholz.'],
  ['some men of two states', 'fr', 'Au sommet du col, un Éthiopien et un Érythréen ont devancé un Kényan.'],
  ['gained something', 'fr', 'Emmanuel Macron a gagné à Paris la confiance des patrons.'],
  ['the first of another kind', 'fr', 'La première s’était tenue à Ankara en septembre.'],
  ['come home', 'fr', 'Emmanuel Macron a regagné Paris mardi.'],
  ['results reached', 'it', 'I ministri hanno discusso dei risultati raggiunti nel 2024 a Pechino dalle imprese.'],
  ['some men of two states', 'it', 'Sul vertice del Carso un etiope e un eritreo si sono abbracciati.'],
  ['with a thing', 'it', 'Giorgia Meloni è uscita martedì a Roma con un ombrello.'],
  ['the first of another kind', 'it', 'Il primo si era tenuto a Mascate il 12 aprile.'],
  ['reached an age', 'it', 'Sergio Mattarella ha raggiunto gli 82 anni.'],
  ['agrees with', 'it', 'Giorgia Meloni non la pensa come Olaf Scholz.'],
];

describe('dense prose', () => {
  it.each(MET)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'Notes', body))).toEqual(events);
  });

  it.each(NOTHING)('nothing: %s (%s)', async (_, language, body) => {
    expect(printed(await readText(language, 'Notes', body))).toEqual([]);
  });
});
