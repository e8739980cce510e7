// Ukrainian declension. Endings in the order nominative, genitive, dative in -у and in -ові, accusative, instrumental,
// locative in -ові and in -і, vocative, so that the words of an entry go in step.

import type { Declension } from '../declension.ts';
import { declined } from '../declension.ts';

/**
 * Classes are named by how they look. Of men: `м` hard, `к` behind к, г, х, `ар` and `ь` soft, `ч` behind ж, ч, ш, `ець`,
 * `й`. Of things whose genitive has -у: `у`, `ку`, `йу`, `ьу`. Adjectives: `ий`, `ая`, `ое`, `ие`, soft ones `ій`, `яя`,
 * `єє`, `іе`.
 */
const UKRAINIAN: Declension = {
  м: ',а,у,ові,а,ом,ові,і,е',
  к: ',а,у,ові,а,ом,ові,у,у',
  ар: ',я,ю,еві,я,ем,еві,і,ю',
  ь: 'ь,я,ю,еві,я,ем,еві,і,ю',
  ч: ',а,у,еві,а,ем,еві,і,у',
  ець: 'ець,ця,цю,цеві,ця,цем,цеві,ці,цю',
  й: 'й,я,ю,єві,я,єм,єві,ї,ю',
  у: ',у,у,ові,,ом,ові,і,е',
  ку: ',у,у,ові,,ом,ові,у,у',
  йу: 'й,ю,ю,єві,й,єм,єві,ї,ю',
  ьу: 'ь,ю,ю,еві,ь,ем,еві,і,ю',
  а: 'а,и,і,і,у,ою,і,і,о',
  ка: 'ка,ки,ці,ці,ку,кою,ці,ці,ко',
  га: 'га,ги,зі,зі,гу,гою,зі,зі,го',
  ча: 'а,і,і,і,у,ею,і,і,е',
  я: 'я,і,і,і,ю,ею,і,і,е',
  ія: 'я,ї,ї,ї,ю,єю,ї,ї,є',
  чь: 'ч,чі,чі,чі,ч,ччю,чі,чі,че',
  сть: 'ь,і,і,і,ь,ю,і,і,е',
  ість: 'ість,ості,ості,ості,ість,істю,ості,ості,осте',
  о: 'о,а,у,у,о,ом,і,і,о',
  ння: 'я,я,ю,ю,я,ям,і,ю,я',
  е: 'е,я,ю,ю,е,ем,і,ю,е',
  и: 'и,ів,ам,ам,ів,ами,ах,ах,и',
  і: 'і,ів,ям,ям,ів,ями,ях,ях,і',
  чі: 'і,ів,ам,ам,ів,ами,ах,ах,і',
  ї: 'ї,їв,ям,ям,їв,ями,ях,ях,ї',
  ці: 'ці,ців,цям,цям,ців,цями,цях,цях,ці',
  ам: 'и,,ам,ам,и,ами,ах,ах,и',
  ії: 'ї,й,ям,ям,ї,ями,ях,ях,ї',
  ннь: 'ня,ь,ням,ням,ня,нями,нях,нях,ня',
  ва: 'а,,ам,ам,а,ами,ах,ах,а',
  ий: 'ий,ого,ому,ому,ого,им,ому,ім,ий',
  ій: 'ій,ього,ьому,ьому,ього,ім,ьому,ім,ій',
  ая: 'а,ої,ій,ій,у,ою,ій,ій,а',
  яя: 'я,ьої,ій,ій,ю,ьою,ій,ій,я',
  ое: 'е,ого,ому,ому,е,им,ому,ім,е',
  єє: 'є,ього,ьому,ьому,є,ім,ьому,ім,є',
  ие: 'і,их,им,им,их,ими,их,их,і',
  іе: 'і,іх,ім,ім,іх,іми,іх,іх,і',
};

/** The forms of Ukrainian entries; how they are written says `declension.ts`. */
export function forms(entries: string): readonly string[] {
  return declined(entries, UKRAINIAN);
}

const ADJECTIVE = ['ий', 'ая', 'ое', 'ие'];
const SOFT_ADJECTIVE = ['ій', 'яя', 'єє', 'іе'];

/** Every form of adjectives and participles by their stems, parted by `|`; `soft` ones decline like "наступній". */
export function adjectives(stems: string, soft = false): readonly string[] {
  const classes = soft ? SOFT_ADJECTIVE : ADJECTIVE;
  return forms(
    stems
      .split('|')
      .flatMap((stem) => classes.map((name) => `${stem}=${name}`))
      .join('|'),
  );
}
