// Turkish words that say what became of an event: behind its word, as verbs stand last.

import type { EventWords } from '../event-words.ts';
import { conjugated } from './conjugate.ts';
import { verbForms } from './verbs.ts';

const list = (words: string): readonly string[] => words.split('|');

/** All forms of verbs by what they do; `~` as in `verbs.ts`. */
const verbs = (stems: string): readonly string[] =>
  stems.split('|').flatMap((stem) => {
    const { past, open, converb, present, describing, future } = conjugated(stem);
    return [...past, ...open, ...converb, ...present, ...describing, ...future];
  });

/** A verb that says itself what is to come, whatever it says of. */
const FUTURE = list(
  '*acak|*ecek|*acaklar|*ecekler|*acaktır|*ecektir|*acağını|*eceğini|*acaklarını|*eceklerini|*acağı|*eceği|*acağız|*eceğiz|*acakları|*ecekleri|*acağının|*eceğinin|*acağına|*eceğine',
);
/** What won't be: "temas kurmayacaklarını". */
const WILL_NOT = list(
  '*mayacak|*meyecek|*mayacaklar|*meyecekler|*mayacağını|*meyeceğini|*mayacaklarını|*meyeceklerini|*mayacağız|*meyeceğiz',
);
const MAY = list(
  '*abilir|*ebilir|*abilirler|*ebilirler|*abileceğini|*ebileceğini|*abileceği|*ebileceği|*abileceklerini|*ebileceklerini',
);
const NOT = list(
  '*madı|*medi|*madılar|*mediler|*mamış|*memiş|*mamıştır|*memiştir|*mamışlardır|*memişlerdir|*mıyor|*miyor|*muyor|*müyor|*amadı|*emedi|*mamıştı|*memişti',
);
const SHOULD = list(
  '*malı|*meli|*malıdır|*melidir|*ması gerektiğini|*mesi gerektiğini|*ması gerekir|*mesi gerekir|*ması gerek|*mesi gerek|gerektiğini|gerekiyor|gerekir',
);

/** Turkish cues of status. */
export const trCues: EventWords['cues'] = {
  planned: [
    ...FUTURE,
    // "Türkiye'ye geleceği bildirildi": behind where to it is no future of a land.
    ...["' ye", "' ya", "' e", "' a", "' ne", "' na"].flatMap((to) => [`${to} geleceği`, `${to} geleceğini`, `${to} gelecek`]),
    ...verbs('planla|planlan|bekle|beklen|öngör|öngörül|kararlaştır|kararlaştırıl|programla|hazırlan|niyetlen|takvime bağla'),
    ...list(
      '*ması kesinleşti|*mesi kesinleşti|kesinleşti|kesinleştiği|kesinleştiğini|netleşti|planlanan|beklenen|öngörülen|yapılması planlanan|yapılması beklenen|bekleniyor|planlıyor|planlanıyor|öngörülüyor|takvimde|programında|gündeminde|hazırlığı|hazırlıkları|hazırlıklarını|hazırlığında|hazırlanıyor|üzere anlaştı|üzere sözleşti|üzere sözleştiler|üzere anlaştılar|konusunda anlaştı|konusunda anlaştılar|konusunda mutabık|mutabık kalındı|kararı aldı|kararı alındı|karar verdi|karar verildi|daveti kabul etti|davetini kabul etti|davetini kabul ettiğini|yola çıkıyor|gidiyor|geliyor|bir araya geliyor|sonraki tur|bir sonraki tur|bir sonraki görüşme|gelecek tur|sonraki görüşme|yaklaşan|yarınki|önümüzdeki haftaki|arifesinde|ön hazırlık|yapılacak|düzenlenecek|gerçekleşecek|başlıyor|toplanıyor|ağırlıyor|bekleniyordu|takvimi belirlendi',
    ),
  ],
  proposed: [
    ...verbForms.wish,
    ...MAY,
    ...SHOULD,
    ...verbs('öner|öneril|teklif et~|davet et~|davet edil|çağır|iste|arzula|um|temenni et~|çağrı yap|çağrıda bulun|önerisinde bulun|teklifinde bulun|talep et~|ısrar et~|rica et~|amaçla|hedefle|arzu et~|davette bulun'),
    ...list(
      'istiyor|istediğini|istedi|istediklerini|istiyoruz|isteğini|talebi|talebini|talebinde|çağrısı|çağrısında|çağrısını|çağrıda|daveti|davetini|davetinde|önerisi|önerisini|önerisinde|teklifi|teklifini|teklifinde|hazır olduğunu|hazır olduğu|hazır olduklarını|hazırız|hazırım|hazır|umudunu|umuyor|umduğunu|ümit ettiğini|arzusunu|temennisini|olasılığı|olasılığını|ihtimali|ihtimalini|ihtimalinin|mümkün|mümkün olduğunu|olası|muhtemel|değerlendiriyor|düşünüyor|düşündüğünü|seçeneği|açık olduğunu|kapı araladı|kapıyı açık|niyetini|niyetinde|ev sahipliği yapmaya hazır|ev sahipliği teklif|fikri|fikrini|hedefliyor|amacıyla girişim|gerekliliği|zemin arıyor|girişiminde',
    ),
  ],
  cancelled: [
    ...verbForms.failed,
    ...verbs('iptal et~|iptal edil|ertele|ertelen|askıya al|askıya alın|rafa kaldır|rafa kaldırıl|vazgeç|boykot et~|katılmaktan vazgeç|suya düş|takvimden sil|takvimden silin|programdan çıkar|programdan çıkarıl|geri çevir|yarıda kes|rafa kalk'),
    ...list(
      'iptali|iptaline|iptalinin|iptalini|ertelenmesi|ertelemesi|görüşme* gerçekleşmedi|ziyaret* gerçekleşmedi|zirve* gerçekleşmedi|toplantı* gerçekleşmedi|buluşma* gerçekleşmedi|görüşme* yapılmadı|toplantı* yapılmadı|zirve* yapılmadı|yapılamadı|gerçekleştirilemedi|iptal oldu|iptal|gelmekten vazgeçti|gitmekten vazgeçti|katılmadı|katılmaktan kaçındı|gerçekleşemedi|toplanamadı|akamete uğradı|daveti reddetti|davetini reddetti|davetini geri çevirdi|ileri bir tarihe|zirveden çekildi|müzakerelerden çekildi|masadan çekildi|görüşmelerden çekildi|rafa kalktı|suya düştü',
    ),
  ],
  denied: [
    ...verbForms.denied,
    ...WILL_NOT,
    ...verbs('yalanla|yalanlan|tekzip et~|reddet~|reddedil|dışla'),
    ...list(
      'doğru değil|doğru olmadığını|doğru olmadığı|asılsız|asılsız olduğunu|gerçeği yansıtmıyor|gerçeği yansıtmadığını|gerçek dışı|söz konusu değil|söz konusu olmadığını|planlanmıyor|planlanmadığını|planlanmadığı|öngörülmüyor|öngörülmediğini|gündemde değil|gündemde olmadığını|gündemde yok|gündeminde değil|gündeminde olmadığını|planı yok|planı olmadığını|planı bulunmuyor|planı bulunmadığını|planları yok|planlamıyor|planlamadığını|hazırlık yok|hazırlık yapılmıyor|hazırlık yapılmadığını|görüşmeyecek|yapılmayacak|yapılmayacağını|gerçekleşmeyecek|gerçekleşmeyeceğini|düzenlenmeyecek|olmayacak|olmayacağını|yapılmadığını|gerçekleşmediğini|olmadığını|iddiaları reddetti|iddiasını reddetti|haberleri reddetti|haberini yalanladı|haberlerini yalanladı|iddialarını yalanladı',
    ),
  ],
  movedTo: list('ertelendi|ertelenmişti|ertelenmiştir|ertelendiğini|ertelenen|erteledi|tarihine ertelendi|tarihine alındı|alındı|kaydırıldı|ötelendi'),
  fruitless: list('sonuç çıkmadı|sonuç vermedi|sonuç alınamadı|sonuç getirmedi|sonuç doğurmadı|çıkmadı|sonuç alamadı|anlaşma çıkmadı|anlaşma sağlanamadı|uzlaşma sağlanamadı|uzlaşı sağlanamadı|ilerleme sağlanamadı|anlaşmaya varılamadı|uzlaşmaya varılamadı|vermedi|getirmedi|sağlanamadı|varılamadı|alınamadı|sağlamadı|sonuçlanmadı|yetmedi'),
  negation: [
    ...verbForms.not,
    ...NOT,
    ...list('değil|değildi|yok|yoktu|olmadan|olmaksızın|yerine|aksine|ne de|hiçbir|kaçındı|kaçınıyor|belli değil|netleşmedi|kesinleşmedi|netlik kazanmadı|belirsiz|olmadı|tarih belirlenmedi|mümkün değil|imkansız|bulunmuyor|bulunmadı|sonuçsuz kalan girişim'),
  ],
  unreal: list(
    'belki|eğer|şayet|*saydı|*seydi|*sa bile|*se bile|*ması halinde|*mesi halinde|*maları halinde|*meleri halinde|*ması durumunda|*mesi durumunda|halinde|durumunda|takdirde|olursa|ederse|gelirse|giderse|görüşürse|yapılırsa|*ırsa|*irse|*ursa|*ürse|*arsa|*erse|iddia edildi|iddia ediliyor|öne sürüldü|öne sürülüyor|iddiası|söylentisi|sözde|hayali|kurgusal|sanki|adeta|mı|mi|mu|mü|merak ediliyor|sıklıkla|genellikle|her zaman|çoğu zaman|her yıl|düzenli olarak|olup olmayacağı|gerekirse|çabası|çabaları|çabalarını|çabasını|girişimi|girişimleri|çalışıyor|çalıştı|çalışıyordu|yönünde spekülasyon|fırsatı|planlanmıştı|planlanıyordu',
  ),
  supposed: list('eğer|şayet|diyelim ki|farz edelim|ya'),
  idle: list(
    'sadece … değil|yalnızca … değil|değil aynı zamanda|değil , aynı zamanda|gelecek|gelecekte|geleceği|geleceğini|geleceğine|geleceğinin|gerçek|gerçekçi|yiyecek|içecek|yakacak|alacak|alacağı|verecek|çabuk|sürecek|sürecini|merkezi|medya|medyası|adaylığı|istikrar|ılımlı|verimli|önemli|eylemli|özlemli|temeli|kıdemli|temelli|emeli|resmi|madımak|mi̇|ne değin|yokluğunda|dördü',
  ),
  past: list('*acaktı|*ecekti|*acaklardı|*eceklerdi|planlanmıştı|daha önce|öncesinde|eskiden|o dönem|bir zamanlar|o zaman|planlanıyordu|bekleniyordu|öngörülüyordu'),
}; // prettier-ignore
