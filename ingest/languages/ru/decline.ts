// Russian declension: endings in the order nominative, genitive, dative, accusative, instrumental, prepositional.

import type { Declension } from '../declension.ts';
import { declined } from '../declension.ts';

/** Classes are named by their ending in the nominative; `ка` follows к, г, х, `ч` and `ча` follow ж, ч, ш, щ, `ия`, `ие`, `ий` follow и. */
const RUSSIAN: Declension = {
  м: ',а,у,а,ом,е',
  ч: ',а,у,а,ем,е',
  ь: 'ь,я,ю,я,ем,е',
  й: 'й,я,ю,я,ем,е',
  ий: 'й,я,ю,й,ем,и',
  ец: 'ец,ца,цу,ца,цем,це',
  а: 'а,ы,е,у,ой,е',
  ка: 'а,и,е,у,ой,е',
  ча: 'а,и,е,у,ей,е',
  ца: 'а,ы,е,у,ей,е',
  я: 'я,и,е,ю,ей,е',
  сть: 'ь,и,и,ь,ью,и',
  о: 'о,а,у,о,ом,е',
  ие: 'е,я,ю,е,ем,и',
  ы: 'ы,ов,ам,ов,ами,ах',
  ки: 'и,ов,ам,ов,ами,ах',
  и: 'и,ей,ям,ей,ями,ях',
  цы: 'цы,цев,цам,цев,цами,цах',
  ам: 'ы,,ам,,ами,ах',
  ии: 'и,й,ям,и,ями,ях',
  ия: 'я,и,и,ю,ей,и',
  ва: 'а,,ам,а,ами,ах',
  ый: 'ый,ого,ому,ого,ым,ом',
  ский: 'ий,ого,ому,ого,им,ом',
  щий: 'ий,его,ему,его,им,ем',
  ая: 'ая,ой,ой,ую,ой,ой',
  щая: 'ая,ей,ей,ую,ей,ей',
  ое: 'ое,ого,ому,ое,ым,ом',
  ые: 'ые,ых,ым,ых,ыми,ых',
  ские: 'ие,их,им,их,ими,их',
};

/** The forms of Russian entries; how they are written says `declension.ts`. */
export function forms(entries: string): readonly string[] {
  return declined(entries, RUSSIAN);
}
