// "La prima si era tenuta a Roma", "Il secondo, previsto per maggio, saltò": the event's noun left out behind its ordinal.

import { elidedByGender, type GenderWords } from '../elided.ts';

/** What may stand between the ordinal and its verb. */
const BETWEEN = '|già|anche|poi|invece|infine';
const WAS =
  'si era tenuto|si era tenuta|si è tenuto|si è tenuta|si tenne|si era svolto|si era svolta|si è svolto|si è svolta|si svolse|c’era stato|c’era stata|c’è stato|c’è stata|risale a|risale al|risaliva a|risaliva al|era stato a|era stata a|aveva avuto luogo|ebbe luogo|ha avuto luogo|cominciò|iniziò|si aprì|si chiuse|finì|durò|saltò|è saltato|è saltata|era saltato|era saltata|fu annullato|fu annullata|è stato annullato|è stata annullata|era stato annullato|era stata annullata|fu rinviato|fu rinviata|è stato rinviato|è stata rinviata|fallì|naufragò|non si tenne|non ebbe luogo';
const WILL_BE =
  'si terrà|si svolgerà|ci sarà|è previsto|è prevista|era previsto|era prevista|è fissato|è fissata|è in programma|era in programma|è in calendario|è atteso|è attesa|avrà luogo|dovrebbe tenersi|dovrebbe svolgersi|doveva tenersi|seguirà|è annunciato|è annunciata|comincerà|inizierà|si aprirà';

const GENDERS: readonly GenderWords[] = [
  [
    'il primo|il secondo|il terzo|il quarto|il quinto|l’ultimo|il precedente|il successivo|il prossimo|un primo|un secondo|un terzo|un quarto|un nuovo|un altro',
    WAS,
    WILL_BE,
  ],
  [
    'la prima|la seconda|la terza|la quarta|la quinta|l’ultima|la precedente|la successiva|la prossima|una prima|una seconda|una terza|una quarta|una nuova|un’altra',
    WAS,
    WILL_BE,
  ],
];

/** Italian triggers that stand for a noun told before. */
export const itElided = elidedByGender(GENDERS, BETWEEN);
