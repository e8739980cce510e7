// Turkish words for events. A native speaker can review this file without reading a rule.

import type { CollectiveWords, EventWords } from '../event-words.ts';
import { conjugated } from './conjugate.ts';
import { trCues } from './cues.ts';
import { nounForms } from './harmony.ts';
import { trTriggers } from './triggers.ts';
import { trVetoes } from './vetoes.ts';
import { trAfar } from './afar.ts';

const list = (words: string): readonly string[] => words.split('|');

/** Every form of nouns parted by `|`, as in `triggers.ts`. */
const nouns = (stems: string): readonly string[] =>
  stems.split('|').flatMap((stem) => {
    const { plain, pointing, owned, at, ownedAt } = nounForms(stem);
    return [...plain, ...pointing, ...owned, ...at, ...ownedAt];
  });

/** Those of a noun that is nobody's: "liderler", "liderlerin". */
const bare = (stems: string): readonly string[] =>
  stems.split('|').flatMap((stem) => {
    const { plain, pointing, at } = nounForms(stem);
    return [...plain, ...pointing, ...at];
  });

const saying = (stems: string): readonly string[] =>
  stems.split('|').flatMap((stem) => {
    const { past, present, converb, describing } = conjugated(stem);
    return [...past.slice(0, 10), ...present, ...converb, ...describing.slice(0, 2)];
  });

/** "iki lider", "iki ülkenin liderleri": with the numbers that may stand before. */
const of = (counts: string, stems: string): readonly string[] =>
  counts.split('|').flatMap((count) => nouns(stems).map((form) => `${count} ${form}`));

const LEADERS = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'emir',
  'sultan',
  'crown prince',
  'leader',
  'head of state',
];
const TWO = 'iki|her iki';
const OF_TWO = 'iki ülkenin|iki ülke|iki tarafın';

const COLLECTIVES: readonly CollectiveWords[] = [
  { forms: [...of('iki|her iki', 'lider|devlet adam^'), ...bare('lider').filter((form) => form.startsWith('liderler'))], of: 'persons', count: 2, roles: LEADERS },
  { forms: [...of(TWO, 'cumhurbaşkan^|devlet başkan^')], of: 'persons', count: 2, roles: ['president'] },
  { forms: [...of(TWO, 'başbakan')], of: 'persons', count: 2, roles: ['prime minister'] },
  { forms: of(OF_TWO, 'cumhurbaşkan^|devlet başkan^|lider^'), of: 'states', count: 2, roles: LEADERS },
  { forms: of(OF_TWO, 'başbakan^'), of: 'states', count: 2, roles: ['prime minister'] },
  { forms: of(OF_TWO, 'dışişleri bakan^'), of: 'states', count: 2, roles: ['foreign minister'] },
  { forms: of(OF_TWO, 'savunma bakan^'), of: 'states', count: 2, roles: ['defence minister'] },
  { forms: of(OF_TWO, 'bakan^|mevkidaş^'), of: 'states', count: 2, roles: ['minister'] },
  { forms: [...of(TWO, 'bakan|dışişleri bakan^|savunma bakan^|mevkidaş'), ...bare('bakan').filter((form) => form.startsWith('bakanlar'))], of: 'persons', count: 2, roles: ['minister'] },
  { forms: list('bu ikili|ikilinin|ikili son|ikili en son|ikili daha|ikili ise|ikili ,|ikili bunun|ikili dün|ikili bugün|ikili geçen|iki isim|iki ismin|iki diplomat|iki diplomatın|iki siyasetçi|iki siyasetçinin|her ikisi|ikisi|iki muhatap|iki yetkili|birbiriyle|birbirleriyle|birbirlerini'), of: 'persons', count: 2 },
  { forms: [...of('iki|her iki', 'ülke|taraf|heyet|hükümet|devlet|başkent|komşu'), ...bare('taraf|heyet').filter((form) => /^(taraflar|heyetler)/.test(form)), ...list('iki ülke heyetleri|iki ülke heyetlerinin|iki ülke yetkilileri|iki ülkenin yetkilileri|iki ülke temsilcileri|müzakereciler|müzakerecilerin|müzakere heyetleri|müzakere heyetlerinin|savaşan taraflar')], of: 'states', count: 2 },
  { forms: [...of('üç', 'lider|cumhurbaşkan^|devlet başkan^|isim'), ...list('üçlü|aynı üçlü|üçü|üçü birlikte'), ...of('üç ülke|üç ülkenin', 'lider^')], of: 'persons', count: 3 },
  { forms: [...of('üç', 'bakan|dışişleri bakan^'), ...of('üç ülke|üç ülkenin', 'dışişleri bakan^')], of: 'persons', count: 3, roles: ['minister'] },
  { forms: of('üç', 'ülke|taraf|heyet'), of: 'states', count: 3 },
]; // prettier-ignore

/** How a clause ends that goes on behind a comma: finite verbs and converbs. */
const CLAUSE_ENDS = list(
  'tı|ti|tu|tü|dı|di|du|dü|tılar|tiler|tular|tüler|dılar|diler|dular|düler|mış|miş|muş|müş|mıştı|mişti|muştu|müştü|arak|erek|yor|yordu|makta|mekte|acak|ecek|ken|ıp|ip|up|üp|ınca|ince|unca|ünce|dığında|diğinde|duğunda|düğünde|tığında|tiğinde|tuğunda|tüğünde|ndan|dir|dır|tir|tır',
);

/** Turkish event words. */
export const trEvents: EventWords = {
  capitalNouns: false,
  commaClauses: true,
  clauseEnds: { signs: CLAUSE_ENDS, but: list('şimdi|kendi|ardından|tarafından|açısından|bakımından|hakkından|gibi|olarak|olup|yapıp|kadar|hadi|haydi|adı|kadı|yedi|evvelki') },
  // Who acts bears no mark.
  caseMarks: { topic: [], subject: [], with: list('ile|tarafından|la|le|yla|yle'), owner: list('ın|in|un|ün|nın|nin|nun|nün') },
  verbLast: true,
  pastEnds: list('dı|di|du|dü|tı|ti|tu|tü|dılar|diler|dular|düler|tılar|tiler|tular|tüler|mıştır|miştir|muştur|müştür|mıştı|mişti|muştu|müştü|mışlardı|mişlerdi|muşlardı|müşlerdi'),
  pluralEnds: list('lar|ler|lardı|lerdi|lardır|lerdir'),
  possessed: {
    ends: list('sı|si|su|sü|ları|leri|ı|i|u|ü|sını|sini|sunu|sünü|ını|ini|unu|ünü|sına|sine|suna|süne|ına|ine|una|üne|sının|sinin|sunun|sünün|ının|inin|unun|ünün|sında|sinde|ında|inde|unda|ünde|sından|sinden|ından|inden|undan|ünden|sıyla|siyle|ıyla|iyle|uyla|üyle'),
    but: list('pazartesi|cumartesi|ertesi|dığı|diği|duğu|düğü|tığı|tiği|tuğu|tüğü|acağı|eceği|dıkları|dikleri|dukları|dükleri|tıkları|tikleri|tukları|tükleri|acakları|ecekleri|lı|li|lu|lü|ki|kü|yeni|eski|iki|resmi|askeri|siyasi|insani|tarihi|kendi|şimdi|gibi|hangi|mali|ticari|nihai|ani|dini|milli|dı|di|du|dü|tı|ti|tu|tü|arasında|üzerinde|yanında|önünde|tarafından|ardından|sırasında|öncesinde|sonrasında|için|birinci|ikinci|üçüncü|dördüncü|beşinci|birlikte|kıdemli|teklifi olmadan'),
  },
  sayerFirst: true,
  triggers: trTriggers,
  cues: trCues,
  saying: [
    ...saying('söyle|açıkla|belirt|bildir|duyur|kaydet~|ifade et~|dile getir|vurgula|aktar|dedi|doğrula|teyit et~|yaz|öne sür|savun|iddia et~|hatırlat|uyar|anlat|paylaş|bildiril|açıklan|belirtil|duyurul|kaydedil|aktarıl|ifade edil|vurgulan|yazdı|değin|dikkati çek|dikkat çek|altını çiz|işaret et~|yorumunu yap|değerlendirmesinde bulun|değerlendirmesini yap|açıklamasında bulun|ifadelerini kullan|ifadesini kullan|sözlerini sarf et~'),
    ...list('ifade etmekle yetindi|söylemekle yetindi|belirtmekle yetindi|demekle yetindi|dedi|dediler|diyor|demişti|diye konuştu|şeklinde konuştu|diye ekledi|sözlerine ekledi|yaptığı açıklamada|yaptığı yazılı açıklamada|yaptığı paylaşımda|yapılan açıklamada|yapılan yazılı açıklamada|açıklamada|açıklamasında|yazılı açıklamada|paylaşımında|paylaşımda|verdiği röportajda|verdiği demeçte|yaptığı konuşmada'),
  ],
  sourceWords: [],
  clauseWords: { always: list('ancak|fakat|oysa|çünkü|ama|buna karşılık'), afterComma: [] },
  relatives: [],
  placeRelatives: [],
  topicWords: [],
  topicNouns: [],
  topicTails: [
    ...list("' deki|' daki|' teki|' taki|' ndeki|' ndaki|' ye göre|' ya göre|' e göre|' a göre|' ye karşı|' ya karşı|' e karşı|' a karşı|' ye yönelik|' ya yönelik|' e yönelik|' a yönelik|' ye ilişkin|' ya ilişkin|' e ilişkin|' a ilişkin|' ye destek|' ya destek|' e destek|' a destek|' le ilgili|' la ilgili|' yle ilgili|' yla ilgili|ile ilgili|hakkında|arasındaki ilişki*|arasındaki ikili ilişki*|arasındaki ticaret*|arasındaki iş birli*|arasındaki işbirli*|arasındaki geril*|arasındaki gergin*|arasındaki çatışma*|arasındaki savaş*|arasındaki ateşkes*|arasındaki anlaşma*|arasındaki sınır*|arasındaki barış*|arasındaki sorun*|arasındaki mesele*|arasındaki bağ*|konusunda|konusu|konusunu|konulu|karşıtı|yanlısı|için|dışında|hariç|gibi|menşeli|yapımı|üretimi|destekli|kökenli|asıllı|vatandaşı|uyruklu|üzerinden|lehine|aleyhine|adına|sorunu|sorununu|sorununun|meselesi|meselesini|dosyası|dosyasını"),
    ...nouns('ilişki^|savaş^|kriz^|ihtilaf^|anlaşmazlık~^|çatışma^|saldırı^|işgal^|sınır^|ekonomi^|ticaret^|yaptırım^|halk^|ordu^|toprak~^|siyaset^|politika^|medya^|basın^|parlamento^|seçim^|dosya^|ambargo^|gaz^|petrol^|füze^|asker^|vatandaş^|pasaport^|piyasa^|üyelik~^|tarih^|kamuoyu^|donanma^|savunma sanayi^|tarafsızlık~^|egemenlik~^|bağımsızlık~^|toprak bütünlük~^|dostluk~^|iş birlik~^|işbirlik~^|ortaklık~^|gerginlik~^|gerilim^|barış^|ateşkes^|müdahale^|harekat^|mülteci^|tahıl^|vize^|gümrük~^|tarife^'),
  ],
  attributeTails: [],
  occasionTails: list('ardından|sonrasında|sonrası|sonra|akabinde|takiben|esnasında|sırasında|kapsamında|çerçevesinde|vesilesiyle|öncesinde|öncesi|önce|marjında|için|hakkında|ilişkin|dolayısıyla|nedeniyle|dönüşü|dönüşünde|boyunca|üzerine'),
  duringTails: list('esnasında|sırasında|kapsamında|çerçevesinde|vesilesiyle|öncesinde|öncesi|önce|marjında|için|hakkında|ilişkin|dolayısıyla|nedeniyle|boyunca'),
  afterTails: list('ardından|sonrasında|sonrası|sonra|akabinde|takiben|dönüşünde|dönüşü'),
  beforeTails: list('öncesinde|öncesi|önce'),
  partyNouns: nouns('karma komisyon^|ortak komisyon^|ortak komite^|karma ekonomik komisyon^|çalışma grub^|ortak çalışma grub^|heyet^|delegasyon^|yetkili|yönetim^|hükümet^|diplomat|temsilci|müzakereci|taraf^|lider^|bakan^|elçi|büyükelçi^|komutan^|uzman^|heyet|yönetim|kaynak~^|ekip~^|teknik heyet^|liderlik~^|müzakere heyet^|mevkidaş^|muhatap^'),
  governments: [],
  collectives: COLLECTIVES,
  manyStates: ['ülkelerinin', 'devletlerinin', 'ülkeleri', 'ülkenin', 'cumhuriyetlerinin'],
  pronouns: {
    one: list('kendisi|kendisini|kendisiyle|kendisine|kendisinin|onunla|ona|onu|konuk lider|konuk bakan|konuk cumhurbaşkanı|konuk başbakan'),
    many: list('onlarla|onlar|kendileri|kendileriyle'),
    owner: [],
  },
  byWords: [],
  auxiliaries: [],
  afar: trAfar,
  withWords: list('ile|la|le|yla|yle|tarafından'),
  fringeWords: list('marjında|kapsamında|çerçevesinde|vesilesiyle|dolayısıyla|nedeniyle|sırasında|esnasında|koridorlarında|kulisinde|gölgesinde|fırsat bilerek'),
  purposeWords: [],
  betweenWords: [],
  fromWords: [],
  thatWords: [],
  joint: list('ortak|birlikte|müştereken'),
  flanks: { behind: list('eşliğinde|yanında|refakatinde') },
  hosting:
    'ev sahipliği|ev sahibi|ev sahipliğini|ağırlayacak|ağırladı|ağırlıyor|ağırlamaya|ağırlamak'.split('|'),
  hosts: list('ev sahibi|ev sahibi lider|ev sahibi bakan'),
  guests: list('konuk|konuğu|konuğuyla|misafiri|misafirini|konuğunu'),
  ordinals: list('ikincisi|üçüncüsü|dördüncüsü|ikinci tur|üçüncü tur|dördüncü tur|ikinci görüşme|üçüncü görüşme'),
  apart: list('ayrı ayrı|ayrı görüşmeler|ayrı toplantılar|her biriyle|birbiri ardına|sırasıyla|sırayla|ayrı görüşmelerde'),
  first: list('önce|ilk olarak|öncelikle|ilk önce'),
  there: list('burada|orada|buradaki|oradaki|aynı yerde|aynı sarayda|aynı otelde|aynı binada|aynı salonda|aynı çatı altında|aynı köşkte|oraya|buraya'),
  sameTown: list('kentte|kente|şehirde|şehre|aynı kentte|aynı şehirde|aynı kente|aynı şehre|bu kentte|bu şehirde|bu kente|o kentte|o şehirde'),
  indefinite: list('bir|yaptığı|yaptıkları|gerçekleştirdiği|gerçekleştirdikleri|yapılan|gerçekleştirilen|düzenlediği|düzenlenen|yapacağı|gerçekleştireceği'),
  definite: list('bu|söz konusu|aynı|o|şu'),
  joiners: list('ve|ile'),
  sequence: {
    afterThis: [],
    beforeThis: [],
    thenThis: list('daha sonra|sonrasında|ardından|bunun ardından|onun ardından|müteakiben|sonra|oradan|son olarak|bilahare|peşinden'),
    earlierThis: list('zemin hazırladı|zemin hazırlamıştı|zemini hazırladı|zemini hazırlamıştı|yolunu açtı|yolunu açmıştı|en son|son kez|en son olarak|daha önce|öncesinde|bundan önce|bunun öncesinde|ondan önce|önceden'),
    another: list('bir önceki|bir sonraki|sıradaki|önceki|sonraki|gelecek|son'),
    again: list('yine|iadesini|iade etti|sürdürecek|devam edecek|yeniden|tekrar|bir kez daha|ikinci kez|üçüncü kez|dördüncü kez|ikinci tur|ikinci turu|ikinci turda|üçüncü tur|üçüncü turu|yeni tur|yeni bir tur|bir sonraki tur|iade ziyareti|iadeiziyaret|ikinci görüşme|ikinci görüşmesi|üçüncü görüşme|yeni görüşme|sonraki tur'),
    pluperfect: list('*mıştı|*mişti|*muştu|*müştü|*mıştılar|*mişlerdi|*mışlardı|*muşlardı|*müşlerdi'),
  },
  vetoes: trVetoes,
}; // prettier-ignore
