// Sentences as the Italian press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'a day between being and its place',
    'Giorgia Meloni era lunedì a Berlino.',
    ['held visit 2024-05-27 place:berlin | country:DE country:IT person:giorgia-meloni'],
  ],
  [
    'who has been somewhere',
    'Emmanuel Macron è stato martedì in Polonia.',
    ['held visit 2024-05-28 country:PL | country:FR country:PL person:emmanuel-macron'],
  ],
  [
    'where somebody will be',
    'Antonio Tajani sarà giovedì prossimo a Belgrado.',
    ['planned visit 2024-06-06 place:belgrade | country:IT country:RS person:antonio-tajani'],
  ],
  [
    'who went on a day',
    'Giorgia Meloni è andata lunedì sera a Parigi.',
    ['held visit 2024-05-27 place:paris | country:FR country:IT person:giorgia-meloni'],
  ],
  [
    'who came back',
    'Sergio Mattarella è tornato mercoledì a Vienna.',
    ['held visit 2024-05-29 place:vienna | country:AT country:IT person:sergio-mattarella'],
  ],
  [
    'who set out on a day',
    'Guido Crosetto è partito martedì per Washington.',
    ['held visit 2024-05-28 place:washington | country:IT country:US person:guido-crosetto'],
  ],
  [
    'landed',
    'Antonio Tajani è approdato martedì a Tirana.',
    ['held visit 2024-05-28 place:tirana | country:AL country:IT person:antonio-tajani'],
  ],
  [
    'on a mission',
    'In missione lunedì a Berlino, Giorgia Meloni ha firmato un’intesa.',
    ['held visit 2024-05-27 place:berlin | country:DE country:IT person:giorgia-meloni'],
  ],
  [
    'received, before who it was',
    'Ricevuto lunedì a Roma da Giorgia Meloni, Olaf Scholz ha parlato di pace e di gas.',
    ['held talks 2024-05-27 place:rome | country:DE country:IT person:giorgia-meloni person:olaf-scholz'],
  ],
  [
    'come together, before who they were',
    'Riuniti martedì a Roma, Giorgia Meloni e Kyriakos Mitsotakis hanno trovato un’intesa.',
    [
      'held talks 2024-05-28 place:rome | country:GR country:IT person:giorgia-meloni person:kyriakos-mitsotakis',
    ],
  ],
  [
    'was in talks',
    'Martedì a Roma Giorgia Meloni è stata a colloquio con Edi Rama.',
    ['held talks 2024-05-28 place:rome | country:AL country:IT person:edi-rama person:giorgia-meloni'],
  ],
  [
    'received somebody’s visit',
    'Lunedì a Roma Giorgia Meloni ha ricevuto la visita di Olaf Scholz.',
    ['held talks 2024-05-27 place:rome | country:DE country:IT person:giorgia-meloni person:olaf-scholz'],
  ],
  [
    'brought a letter',
    'Mercoledì al Cairo Antonio Tajani ha consegnato ad Abdel Fattah al-Sisi una lettera.',
    [
      'held talks 2024-05-29 place:cairo | country:EG country:IT person:abdel-fattah-el-sisi person:antonio-tajani',
    ],
  ],
  [
    'handed in his letters',
    'Martedì a Roma l’ambasciatore indiano ha presentato le credenziali a Sergio Mattarella.',
    ['held ceremony 2024-05-28 place:rome | country:IN country:IT person:sergio-mattarella'],
  ],
  [
    'spoke to a house',
    'Lunedì a Berlino Giorgia Meloni ha parlato al Bundestag.',
    ['held speech 2024-05-27 place:berlin | country:IT person:giorgia-meloni'],
  ],
  [
    'rose to speak',
    'Martedì a Strasburgo Volodymyr Zelensky è intervenuto alla plenaria.',
    ['held speech 2024-05-28 place:strasbourg | country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'gave himself to reporters',
    'Mercoledì a Tunisi Giorgia Meloni si è concessa ai cronisti.',
    ['held press-conference 2024-05-29 place:tunis | country:IT person:giorgia-meloni'],
  ],
  [
    'made peace',
    'Lunedì a Roma Giorgia Meloni ha fatto da paciere tra Edi Rama e Aleksandar Vucic.',
    [
      'held mediation 2024-05-27 place:rome | country:AL country:IT country:RS person:aleksandar-vucic person:edi-rama person:giorgia-meloni',
    ],
  ],
  [
    'back at the table',
    'Lunedì a Ginevra Russia e Ucraina sono tornate al tavolo delle trattative.',
    ['held negotiation 2024-05-27 place:geneva | country:RU country:UA'],
  ],
  [
    'gave up going',
    'Giorgia Meloni ha rinunciato ad andare lunedì a Berlino.',
    ['cancelled visit 2024-06-03 place:berlin | country:DE country:IT person:giorgia-meloni'],
  ],
  [
    'called by somebody',
    'Lunedì Giorgia Meloni è stata chiamata da Narendra Modi.',
    ['held call 2024-05-27 nowhere | country:IN country:IT person:giorgia-meloni person:narendra-modi'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['blamed by somebody', 'Lunedì Giorgia Meloni è stata criticata da Olaf Scholz.'],
  ['called harmful by somebody', 'Lunedì a Roma Giorgia Meloni è stata definita dannosa da Olaf Scholz.'],
  ['a team', "La nazionale di calcio era lunedì a Berlino per un'amichevole."],
  ['a singer', 'Il cantante è andato lunedì a Berlino per un concerto.'],
  ['a minister in his own country', "Il ministro dell'Interno è andato lunedì a Palermo."],
  ['at home', 'Giorgia Meloni era lunedì a Roma.'],
  ['she was not there', 'Giorgia Meloni non era lunedì a Berlino.'],
  ['shares', "L'azienda è approdata lunedì in Borsa a Milano."],
  ['a film', 'Il film è approdato lunedì in Germania.'],
  ['a question at the centre', 'La questione è al centro del dibattito tra Roma e Berlino.'],
  ['a firm', "L'amministratore delegato ha consegnato lunedì una lettera ai dipendenti a Roma."],
  ['went back to attacking', 'Giorgia Meloni è tornata lunedì ad attaccare la Germania.'],
  ['ahead in the polls', 'Giorgia Meloni è andata lunedì in vantaggio nei sondaggi in Italia.'],
  ['an actress', "L'attrice si è mostrata lunedì a Venezia accanto al regista."],
  ['a currency', 'La moneta italiana è partita lunedì per prima.'],
  ['prices', "L'inflazione è tornata lunedì a crescere in Germania."],
  ['a mayor', 'Il sindaco ha fatto un discorso ai cittadini di Palermo.'],
  ['a semifinal', 'La Germania è andata ad affrontare la Francia in semifinale.'],
  ['a medal', 'Giorgia Meloni ha consegnato lunedì una medaglia a un carabiniere a Roma.'],
  ['two economies', 'La Germania è in recessione e la Francia è in crisi.'],
  ['a table at a restaurant', 'I carabinieri sono tornati al tavolo del ristorante lunedì a Roma.'],
  ['a contract', 'Gli attori hanno messo la firma sul contratto lunedì a Roma.'],
  ['close to defeat', 'Giorgia Meloni è stata lunedì a pochi passi dalla sconfitta.'],
  ['an opinion heard', 'Sentito il parere della Germania, l’Italia ha votato contro lunedì.'],
  ['an appeal granted', 'Accolto il ricorso, il tribunale di Roma ha assolto l’imputato tedesco.'],
  ['supporters', 'Riuniti lunedì a Roma, i tifosi tedeschi hanno cantato fino a tardi.'],
  ['results seen', 'Visti i risultati, Giorgia Meloni ha criticato Olaf Scholz.'],
  ['refugees', 'Ospitati a Roma, i profughi ucraini hanno ringraziato lunedì la parrocchia.'],
];

describePress('it', 'Notizie', TOLD, NOTHING);
