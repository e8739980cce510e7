// "Druga odbyła się w Rzymie, trzecią odwołano": the event's noun left out behind its ordinal.

import { elidedByGender, type GenderWords } from '../elided.ts';

/** What may stand between the ordinal and its verb. */
const BETWEEN = '|już|też|także|potem|natomiast|zaś|w ogóle';

/** Ordinals in the genders of "szczyt", "runda", "spotkanie", with the verbs that agree. */
const GENDERS: readonly GenderWords[] = [
  [
    'pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ostatni|poprzedni|następny|kolejny|inny',
    'odbył się|się odbył|miał miejsce|zakończył się|rozpoczął się|trwał|nie doszedł do skutku|się nie odbył|nie odbył się|odwołano|przełożono|przeprowadzono|zorganizowano',
    'odbędzie się|się odbędzie|ma się odbyć|jest zaplanowany|jest przewidziany|zaplanowano|przewidziano',
  ],
  [
    'pierwsza|druga|trzecia|czwarta|piąta|szósta|siódma|ostatnia|poprzednia|następna|kolejna|inna',
    'odbyła się|się odbyła|miała miejsce|zakończyła się|rozpoczęła się|trwała|nie doszła do skutku|się nie odbyła|nie odbyła się',
    'odbędzie się|się odbędzie|ma się odbyć|jest zaplanowana|jest przewidziana|jest planowana',
  ],
  [
    'pierwszą|drugą|trzecią|czwartą|piątą|szóstą|ostatnią|poprzednią|następną|kolejną',
    'przeprowadzono|zorganizowano|odwołano|przełożono|zerwano|odroczono',
    'zaplanowano|przewidziano|wyznaczono|zapowiedziano',
  ],
  [
    'pierwsze|drugie|trzecie|czwarte|piąte|szóste|ostatnie|poprzednie|następne|kolejne',
    'odbyło się|się odbyło|miało miejsce|zakończyło się|rozpoczęło się|trwało|nie doszło do skutku|się nie odbyło|nie odbyło się|odwołano|przełożono|zorganizowano',
    'odbędzie się|się odbędzie|ma się odbyć|jest zaplanowane|jest przewidziane|zaplanowano|wyznaczono|zapowiedziano',
  ],
];

/** Polish triggers that stand for a noun told before. */
export const plElided = elidedByGender(GENDERS, BETWEEN);
