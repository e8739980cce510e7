// The words of time that French puts between a verb of being or going and its place: "est allé lundi à Berlin".

import { partedBy } from '../phrase.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const WHENS = [
  ...DAYS.flatMap((day) => ['', ' matin', ' soir', ' dernier', ' prochain'].map((end) => `${day}${end}`)),
  ...DAYS.map((day) => `ce ${day}`),
  ...'hier|hier soir|demain|aujourd’hui|ce matin|ce soir|la veille|le lendemain|cette semaine|la semaine dernière|la semaine prochaine|le mois dernier|le mois prochain|aussi|également|ensuite|déjà|aussitôt|finalement|directement|pas|finalement pas|donc pas'.split('|'),
]; // prettier-ignore

/** Where to or where, right there and behind a word of time: "à", "lundi soir à", parted by `|`. */
export const whenBetween = (places: string): string => partedBy(WHENS, places);
