// Turkish words of other worlds that use the words of diplomacy, by stems.

import type { EventWords } from '../event-words.ts';
import { nounForms } from './harmony.ts';

/** The forms of nouns parted by `|`; `=` before what stands as it is. */
const list = (words: string): readonly string[] =>
  words.split('|').flatMap((word) => {
    if (word.startsWith('=')) return [word.slice(1)];
    const { plain, pointing, owned, at, ownedAt } = nounForms(word);
    return [...plain, ...pointing, ...owned, ...at, ...ownedAt];
  });

/** Enough of them silence an article, one a clause. */
export const trVetoes: EventWords['vetoes'] = {
  sport: list(
    'futbol|futbolcu|teknik direktör|antrenör|hakem|gol|maç|lig|şampiyona|şampiyonluk~|turnuva|stat|stadyum|taraftar|forvet|kaleci|milli takım^|orta saha|penaltı|yarı final|çeyrek final|final maç^|voleybol|basketbol|güreş|olimpiyat|madalya|transfer ücret^|derbi|deplasman|puan durum^|rövanş|=süper lig|=şampiyonlar ligi|=uefa|=fifa|kulüp başkan^|sporcu|maraton|grup maç^|satranç|büyükusta',
  ),
  culture: list(
    'film|dizi|oyuncu|yönetmen|senaryo|sinema|tiyatro|konser|albüm|şarkı|şarkıcı|roman|sergi|müze|festival|gala|başrol|sahne|izleyici|gişe|belgesel|opera|orkestra|bale|ressam|senarist|galeri|netflix|yapımcı|besteci',
  ),
  business: list(
    'şirket hisse^|hissedar|yönetim kurul^|üst yönetici|=ceo|bilanço|ciro|net kâr|net kar|yatırımcı|satın alma|birleşme|borsa|işveren|sendika|toplu sözleşme|toplu iş sözleşme^|ücret zam^|grev|fabrika|müşteri|marka|bayi|mağaza|halka arz|tedarikçi|girişimci|holding|asgari ücret|işçi temsilci^|genel kurul toplantı^|temettü',
  ),
  courts: list(
    'mahkeme|duruşma|savcı|savcılık~|sanık~|avukat|hâkim|hakim heyet^|iddianame|tutuklama|beraat|temyiz|dava|davacı|jüri|ağır ceza|gözaltı|tanık~|müebbet|hapis ceza^|cumhuriyet başsavcı^',
  ),
  history: list(
    'yüzyıl|padişah|sadrazam|tarihçi|arşiv belge^|arkeolog|kazı çalışma^|=osmanlı dönemi|=osmanlı döneminde|hatırat|=doğumunun|=ölüm yıl dönümünde|antik kent|hanedan|kurgusal|biyografi|=viyana kongresi|=yalta konferansı|simülasyon',
  ),
  home: list(
    'muhtar|belediye meclis^|belediye encümen^|esnaf|öğrenci|öğretmen|veli toplantı^|okul|lise|mahalle|köylü|hastane|apartman|düğün|nişan|tarif|mutfak~|çiftçi|zabıta|itfaiye|imar plan^|altılı masa|ittifak görüşme^|koalisyon görüşme^|grup toplantı^|=meclis grubu|=parti meclisi|=myk|ön seçim|=milletvekili adayları',
  ),
};
