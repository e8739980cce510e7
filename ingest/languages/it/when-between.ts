// The words of time that Italian puts between a verb of being or going and its place: "è andata lunedì a Berlino".

import { partedBy } from '../phrase.ts';

const DAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const WHENS = [
  ...DAYS.flatMap((day) => ['', ' mattina', ' sera', ' scorso', ' scorsa', ' prossimo', ' prossima'].map((end) => `${day}${end}`)),
  ...'ieri|ieri sera|domani|oggi|stamattina|stasera|questa settimana|la settimana scorsa|la settimana prossima|il mese scorso|il mese prossimo|il giorno dopo|poi|anche|già|invece|quindi|subito|infine'.split('|'),
]; // prettier-ignore

/** Where to or where, right there and behind a word of time: "a", "lunedì sera a", parted by `|`. */
export const whenBetween = (places: string): string => partedBy(WHENS, places);
