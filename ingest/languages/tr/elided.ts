// "İkincisi Roma'da yapıldı": the event's noun left out, its ordinal with the ending of what belongs to it.

import type { TriggerWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');
const HEADS = split(
  'ilki|birincisi|ikincisi|üçüncüsü|dördüncüsü|beşincisi|altıncısı|sonuncusu|öncekisi|bir sonraki|diğeri|öteki',
);
const nearby = (list: string): readonly string[] => split(list).flatMap((verb) => [verb, `…… ${verb}`]);

/** Turkish triggers that stand for a noun told before. */
export const trElided: readonly TriggerWords[] = [
  {
    kind: 'talks', frame: 'sides', part: 'verb', past: true, elided: true,
    forms: [[HEADS, nearby('yapıldı|yapılmıştı|gerçekleşti|gerçekleşmişti|gerçekleştirildi|düzenlendi|düzenlenmişti|iptal edildi|ertelendi|yapılamadı|gerçekleşmedi')]],
  },
  {
    kind: 'talks', frame: 'sides', part: 'verb', elided: true,
    forms: [[HEADS, nearby('yapılacak|gerçekleşecek|gerçekleştirilecek|düzenlenecek|planlanıyor|yapılması planlanıyor|bekleniyor')]],
  },
]; // prettier-ignore
