// Turkish nouns that tell of an event, by kind, as stems: `^` stands behind those that have the mark of a compound.

import type { TriggerWords } from '../event-words.ts';
import { nounForms } from './harmony.ts';
import { trVerbTriggers } from './verbs.ts';
import { trElided } from './elided.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame'> & Partial<TriggerWords>;

/** A noun's forms: what points back, and what is only where something else was said, are told apart. */
function nouns(told: Told, stems: string): readonly TriggerWords[] {
  const made = stems.split('|').map(nounForms);
  const base = { ...told, part: 'noun' as const };
  return [
    { ...base, forms: made.flatMap(({ owned }) => owned) },
    { ...base, pointing: true, forms: made.flatMap(({ plain, pointing }) => [...plain, ...pointing]) },
    { ...base, pointing: true, occasion: true, forms: made.flatMap(({ at }) => at) },
    { ...base, occasion: true, forms: made.flatMap(({ ownedAt }) => ownedAt) },
  ];
}

const TALKS: Told = { kind: 'talks', frame: 'sides' };
const SUMMIT: Told = { kind: 'summit', frame: 'gathering' };

/** Turkish triggers. */
export const trTriggers: readonly TriggerWords[] = [
  ...trElided,
  ...trVerbTriggers,
  ...nouns(TALKS, 'görüşme|ikili görüşme|baş başa görüşme|heyetler arası görüşme|buluşma|temas|istişare|zirve görüşme^|yüz yüze görüşme|liderler görüşme^|bakanlar görüşme^|diyalog|çalışma yemek^|akşam yemek^|kabul°|tokalaşma|siyasi istişare^|istişare toplantı^|üçlü görüşme|dörtlü görüşme|üçlü toplantı|dörtlü toplantı|ikili toplantı|komisyon toplantı^|ortak komisyon toplantı^|konsey toplantı^'),
  ...nouns({ ...TALKS, weak: true }, 'toplantı'),
  // Without a verb of meeting: "aynı masadaydı", "Putin'in huzurundaydı".
  { ...TALKS, part: 'verb', past: true, forms: 'aynı masadaydı|aynı masadaydılar|masadaydı|masadaydılar|aynı masanın etrafındaydı|aynı masa etrafındaydı|yan yanaydı|el eleydi|el eleydiler'.split('|') },
  { ...TALKS, part: 'verb', past: true, owned: true, forms: 'huzurundaydı|karşısındaydı|huzurundaydılar|yanındaydı|makamındaydı'.split('|') },
  { ...TALKS, kind: 'visit', part: 'verb', past: true, owned: true, forms: 'misafiriydi|misafiriydiler|konuğuydu|konuğuydular|davetlisiydi'.split('|') },
  { kind: 'visit', frame: 'journey', part: 'verb', past: true,
    placed: true, forms: ["' daydı", "' deydi", "' taydı", "' teydi", "' daydılar", "' deydiler", "' taydılar", "' teydiler"] },
  { kind: 'press-conference', frame: 'press', part: 'noun', forms: 'gazetecilerin karşısında|kameraların karşısında|kameralar karşısında|basının karşısında|gazetecilerin sorusu üzerine|basının önünde|gazetecilerin önünde|kameraların önünde|uçakta gazetecilere|uçaktaki gazetecilere|yanındaki gazetecilere'.split('|') },
  ...nouns({ kind: 'visit', frame: 'journey' }, 'ziyaret|resmi ziyaret|çalışma ziyaret^|devlet ziyaret^|seyahat|gezi|bölge tur^|orta doğu tur^|körfez tur^|afrika tur^|balkan tur^|asya tur^|avrupa tur^'),
  ...nouns({ kind: 'call', frame: 'sides' }, 'telefon görüşme^|telefon konuşma^|telefon diplomasi^|video konferans görüşme^|video görüşme^|telefon temas^'),
  { kind: 'call', frame: 'sides', part: 'noun', forms: ['telefonda', 'telefonla', 'video konferans yoluyla', 'video konferans yöntemiyle', 'videokonferans yoluyla', 'video konferansla', 'telefon yoluyla'] },
  ...nouns({ kind: 'negotiation', frame: 'sides' }, 'müzakere|barış görüşme^|ateşkes görüşme^|barış müzakere^|ateşkes müzakere^|nükleer müzakere^|müzakere tur^|görüşme tur^|ikinci tur|üçüncü tur|dördüncü tur|beşinci tur|ilk tur|yeni tur|son tur|bir sonraki tur|dolaylı görüşme|dolaylı müzakere|doğrudan müzakere|doğrudan görüşme|teknik görüşme|ticaret görüşme^|ticaret müzakere^|üyelik müzakere^|katılım müzakere^|istikşafi görüşme^|tarife görüşme^|esir takası görüşme^'),
  ...nouns({ ...SUMMIT, pair: true }, 'zirve'),
  ...nouns(SUMMIT, 'liderler zirve^|liderler toplantı^|dışişleri bakanları toplantı^|savunma bakanları toplantı^|bakanlar toplantı^|zirve toplantı^|konferans|barış konferans^|genel kurul toplantı^|olağanüstü toplantı|konsey^|forum|bakanlar konsey^|üçlü zirve|dörtlü zirve|devlet başkanları konsey^|gayriresmi toplantı|gayriresmî toplantı'),
  ...nouns({ kind: 'press-conference', frame: 'press' }, 'basın toplantı^|ortak basın toplantı^|basın açıklama^|ortak basın açıklama^|basın brifing^|haftalık basın toplantı^'),
  ...nouns({ kind: 'ceremony', frame: 'sides' }, 'imza tören^|karşılama tören^|resmi karşılama tören^|cenaze tören^|yemin tören^|göreve başlama tören^|devir teslim tören^|anma tören^|açılış tören^|taç giyme tören^|resmi tören'),
  ...nouns({ kind: 'mediation', frame: 'mediation' }, 'arabuluculuk~|mekik diplomasi^'),
]; // prettier-ignore
