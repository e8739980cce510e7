// Polish words for having been together: at a table, at the door, on the line. Most are everyday words, which count
// only between two sides.

import type { Told } from '../made-triggers.ts';
import type { VerbPhrase } from './inflect.ts';
import { done, going } from './verb-phrase.ts';

const TALKS: Told = { kind: 'talks', frame: 'sides' };
const WEAK: Told = { ...TALKS, weak: true };
/** What one does to a person: not to his idea, nor a state to a state. */
const PERSONAL: Told = { ...TALKS, personal: true };

const OVER_MEAL =
  'przy kolacji|przy obiedzie|przy śniadaniu|przy lunchu|przy herbacie|przy kawie|przy filiżance kawy|przy filiżance herbaty|przy kieliszku wina|przy lampce wina|przy kieliszku|przy kuflu piwa|przy suto zastawionym stole';
const DRINK =
  'kawę|herbatę|wino|po kieliszku|po lampce|kieliszek|lampkę|kieliszki|toast|chleb|chlebem|stół|posiłek|obiad|kolację|śniadanie|lunch';
const SEATS =
  'obok|obok siebie|naprzeciw|naprzeciwko|naprzeciw siebie|naprzeciwko siebie|ramię w ramię|twarzą w twarz|między|przy jednym stole|przy tym samym stole|przy jednym stoliku|przy okrągłym stole|przy wspólnym stole|na jednej kanapie|na tej samej kanapie|na jednej sofie|na jednej ławce|w sąsiednich fotelach|po przeciwnych stronach stołu|po obu stronach stołu|w jednym pokoju|w jednej sali|przy kominku';
const ROOMS =
  'się w gabinecie|się w pokoju|się w sali|się w bibliotece|się w sąsiednim pokoju|się w rezydencji|się w salonie|się na tarasie|się we dwóch|się we dwoje|się sam na sam|się bez doradców|się bez tłumaczy|się w cztery oczy';
const DOORS =
  'na lotnisku|u stóp schodów|przy trapie|przy schodach samolotu|na dworcu|na peronie|na progu|w progu|w drzwiach|przed drzwiami|u drzwi|przy drzwiach|przy wejściu|przed wejściem|na schodach|na czerwonym dywanie|przed pałacem|przed rezydencją|przy samochodzie|w holu|z honorami|z otwartymi ramionami|z kwiatami|chlebem i solą';
const AS_FAR_AS = 'do samochodu|do auta|do limuzyny|do drzwi|do wyjścia|do samolotu|do schodów|na lotnisko';
const SPELL = 'godzinę|godziny|godzin|minut|minuty|kwadrans|wieczór|popołudnie|poranek|dzień|noc';
const LONG_WITH = SPELL.split('|').flatMap((spell) => ['z', 'ze', 'razem', 'we dwóch', 'u'].flatMap((word) => [`${spell} ${word}`, `${spell} … ${word}`, `${word} … ${spell}`])).join('|'); // prettier-ignore
const LATE = 'do północy|do późna|do późnej nocy|do późnego wieczora|do rana|do świtu|po północy';
const ONE_ROOF =
  'pod jednym dachem|pod wspólnym dachem|w jednym pokoju|w jednej sali|przy jednym stole|przy wspólnym stole|twarzą w twarz';
const CORRIDOR = 'na korytarzu|w korytarzu|w drzwiach|w windzie|przy windzie|w holu|przy wejściu|za kulisami|na schodach'; // prettier-ignore

const close = (list: string): { readonly active: true; readonly with: string } => ({
  active: true,
  with: list,
});

/** What was told in company, by what it tells. */
export const plCompany: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [WEAK, [
    ...done('usiąść|zasiąść|siąść|przysiąść|posiedzieć', close(SEATS)), ...going('siedzieć|siadać|zasiadać', close(SEATS)), ...done('zająć', close('miejsce obok|miejsca obok|miejsce naprzeciw|miejsca naprzeciw|miejsce naprzeciwko|miejsca naprzeciwko')),
    ...done('zamknąć|zaszyć', close(ROOMS)), ...going('rozmawiać', close('za zamkniętymi drzwiami|w cztery oczy|sam na sam')),
  ]],
  [PERSONAL, [
    ...done('wypić|dzielić|podzielić|wznieść|przełamać', close(DRINK)), ...going('pić|popijać', close(DRINK)),
    ...going('rozmawiać|mówić|dyskutować|omawiać', close(OVER_MEAL)), ...done('omówić|porozmawiać|ustalić|uzgodnić', close(OVER_MEAL)),
    ...done('podejść', close('do')), ...done('odciągnąć|zabrać', close('na bok|na stronę')), ...done('zagadnąć', { active: true }), ...done('złapać|zatrzymać|spotkać', close(CORRIDOR)),
    ...done('objąć|uściskać|ucałować|przytulić', { active: true }), ...going('obejmować|ściskać', { active: true }), ...done('przywitać', { active: true }), ...done('wziąć', close('w ramiona|w objęcia')), ...done('poklepać', close('po plecach|po ramieniu')), ...done('wyciągnąć', close('rękę do|dłoń do')),
    ...going('czekać|oczekiwać|witać', close(DOORS)), ...done('powitać|przywitać|pożegnać', close(DOORS)), ...done('wyjść', close('naprzeciw|na spotkanie|na powitanie')), ...done('odprowadzić|odwieźć|podwieźć', close(AS_FAR_AS)),
    ...done('poświęcić', close(SPELL)), ...done('spędzić|przegadać|przesiedzieć', close(LONG_WITH)), ...done('przesiedzieć|przegadać|zasiedzieć', close(LATE)), ...going('rozmawiać|siedzieć', close(LATE)),
    ...going('spacerować|przechadzać', close('z|razem|po')), ...done('pospacerować', close('z|razem')), ...done('zajrzeć|wpaść|zawitać|wstąpić', close('do prezydenta|do premiera|do kanclerza|do króla|do ministra|z wizytą do|w gości do')),
  ]],
  [{ kind: 'mediation', frame: 'mediation' }, [...done('zebrać|zgromadzić|posadzić|usadzić|sprowadzić', close(ONE_ROOF)), ...going('jeździć|biegać', close('=między|=pomiędzy'))]],
  [{ kind: 'press-conference', frame: 'press' }, [...going('odpowiadać', close('na pytania reporterów|na pytania mediów')), ...done('stanąć', close('przed kamerami|przed dziennikarzami|przed mikrofonami|przed reporterami'))]],
]; // prettier-ignore
