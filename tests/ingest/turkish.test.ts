// Whole Turkish sentences and what they tell; as many that tell of nothing.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  ['two who met', 'Dışişleri Bakanı Hakan Fidan, 28 Mayıs\'ta Moskova\'da Rusya Dışişleri Bakanı Sergey Lavrov ile görüştü.', ['held talks 2024-05-28 place:moscow | country:RU country:TR person:hakan-fidan person:sergey-lavrov']],
  ['with as a suffix', 'Almanya Başbakanı Olaf Scholz salı günü Berlin\'de Fransa Cumhurbaşkanı Emmanuel Macron\'la bir araya geldi.', ['held talks 2024-05-28 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
  ['two joined by the word for with', 'Rusya Devlet Başkanı Vladimir Putin ile Belarus Devlet Başkanı Aleksandr Lukaşenko 24 Mayıs\'ta Minsk\'te bir araya geldi.', ['held talks 2024-05-24 place:minsk | country:BY country:RU person:alexander-lukashenko person:vladimir-putin']],
  ['received', 'Cumhurbaşkanı Recep Tayyip Erdoğan, dün Ankara\'da Irak Başbakanı Muhammed Şiya es-Sudani\'yi kabul etti.', ['held talks 2024-05-30 place:ankara | country:IQ country:TR person:mohammed-shia-al-sudani person:recep-tayyip-erdogan']],
  ['received by', 'Rusya Dışişleri Bakanı Lavrov, 30 Mayıs\'ta Ankara\'da Cumhurbaşkanı Erdoğan tarafından kabul edildi.', ['held talks 2024-05-30 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:sergey-lavrov']],
  ['a call', 'ABD Dışişleri Bakanı Antony Blinken, 29 Mayıs\'ta Türk mevkidaşı Hakan Fidan ile telefonda görüştü.', ['held call 2024-05-29 nowhere | country:TR country:US person:antony-blinken person:hakan-fidan']],
  ['a journey', 'ABD Dışişleri Bakanı Antony Blinken 29 Mayıs\'ta Moldova\'yı ziyaret etti.', ['held visit 2024-05-29 country:MD | country:MD country:US person:antony-blinken']],
  ['a journey to come', 'Fransa Cumhurbaşkanı Macron, 4 Haziran\'da İsrail\'i ziyaret edecek.', ['planned visit 2024-06-04 country:IL | country:FR country:IL person:emmanuel-macron']],
  ['a plan told by what is expected', 'Erdoğan\'ın 5 Haziran\'da Bakü\'de Azerbaycan Cumhurbaşkanı İlham Aliyev ile görüşmesi bekleniyor.', ['planned talks 2024-06-05 place:baku | country:AZ country:TR person:ilham-aliyev person:recep-tayyip-erdogan']],
  ['put off', 'Rusya Devlet Başkanı Putin\'in 3 Haziran\'da Ankara\'ya yapacağı ziyaret ertelendi.', ['cancelled visit 2024-06-03 place:ankara | country:RU country:TR person:vladimir-putin']],
  ['denied', 'Kremlin Sözcüsü Dmitriy Peskov, Putin\'in Zelenskiy ile görüştüğü iddialarını yalanladı.', ['denied talks undated nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy']],
  ['the one who only says it', 'Kremlin Sözcüsü Dmitriy Peskov, Putin\'in 29 Mayıs\'ta Lukaşenko ile telefonda görüştüğünü açıkladı.', ['held call 2024-05-29 nowhere | country:BY country:RU person:alexander-lukashenko person:vladimir-putin']],
  ['a subject left out', 'Hakan Fidan 29 Mayıs\'ta Prag\'da ABD Dışişleri Bakanı Blinken ile görüştü. 30 Mayıs\'ta da Almanya Dışişleri Bakanı Annalena Baerbock ile bir araya geldi.', [
    'held talks 2024-05-29 place:prague | country:TR country:US person:antony-blinken person:hakan-fidan',
    'held talks 2024-05-30 place:prague | country:DE country:TR person:annalena-baerbock person:hakan-fidan',
  ]],
  ['first one, then the other', 'Macron, 28 Mayıs\'ta Berlin\'de Scholz ile görüştükten sonra 29 Mayıs\'ta Paris\'te Zelenskiy\'yi kabul etti.', [
    'held talks 2024-05-28 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    'held talks 2024-05-29 place:paris | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy',
  ]],
  ['the two', 'Putin ile Lukaşenko 24 Mayıs\'ta Minsk\'te görüştü. İki lider ertesi gün telefonda görüştü.', [
    'held talks 2024-05-24 place:minsk | country:BY country:RU person:alexander-lukashenko person:vladimir-putin',
    'held call 2024-05-25 nowhere | country:BY country:RU person:alexander-lukashenko person:vladimir-putin',
  ]],
  ['a counterpart', 'Dışişleri Bakanı Fidan, 29 Mayıs\'ta Tahran\'da İranlı mevkidaşı Ali Bakıri Kani ile görüştü.', ['held talks 2024-05-29 place:tehran | country:IR country:TR person:ali-bagheri-kani person:hakan-fidan']],
  ['negotiations', 'Rusya ile Ukrayna arasındaki müzakereler 29 Mart 2022\'de İstanbul\'da yapıldı.', ['held negotiation 2022-03-29 place:istanbul | country:RU country:UA']],
  ['a press conference', 'Fransa Cumhurbaşkanı Macron, 28 Mayıs\'ta Berlin\'de düzenlenen basın toplantısında gazetecilerin sorularını yanıtladı.', ['held press-conference 2024-05-28 place:berlin | country:FR person:emmanuel-macron']],
  ['a speech', 'Ukrayna Devlet Başkanı Volodimir Zelenskiy, çarşamba günü Madrid\'de İspanya Parlamentosu\'na hitap etti.', ['held speech 2024-05-29 place:madrid | country:ES country:UA org:es-parliament person:volodymyr-zelenskyy']],
  ['a gathering that is only the occasion', 'Dışişleri Bakanı Hakan Fidan, NATO Dışişleri Bakanları Toplantısı kapsamında 30 Mayıs\'ta Prag\'da ABD Dışişleri Bakanı Blinken ile bir araya geldi.', ['held summit 2024-05-30 place:prague | country:TR country:US org:nato person:antony-blinken person:hakan-fidan', 'held talks 2024-05-30 place:prague | country:TR country:US person:antony-blinken person:hakan-fidan']],
  ['called off', 'Suriye Devlet Başkanı Beşşar Esad\'ın 2 Haziran\'da Bağdat\'a yapacağı ziyaret iptal edildi.', ['cancelled visit 2024-06-02 place:baghdad | country:IQ country:SY person:bashar-al-assad']],
  ['not planned', 'Kremlin Sözcüsü Peskov, Putin ile Biden arasında bir görüşme planlanmadığını söyledi.', ['denied talks undated nowhere | country:RU country:US person:joe-biden person:vladimir-putin']],
  ['invited', 'Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Putin\'i Türkiye\'ye davet etti.', ['proposed visit undated country:TR | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin']],
  ['whose guest he was', 'Hakan Fidan geçen hafta Yunanistan Dışişleri Bakanı Yorgo Yerapetritis\'in konuğuydu.', ['held visit 2024-05-20..2024-05-26 nowhere | country:GR country:TR person:giorgos-gerapetritis person:hakan-fidan']],
  ['where he was', 'ABD Dışişleri Bakanı Antony Blinken 29 Mayıs\'ta Kişinev\'deydi.', ['held visit 2024-05-29 place:chisinau | country:MD country:US person:antony-blinken']],
  ['a participle before its noun', '28 Mayıs\'ta Berlin\'de Scholz ile görüşen Fransa Cumhurbaşkanı Macron, 30 Mayıs\'ta Paris\'te Zelenskiy\'yi kabul etti.', [
    'held talks 2024-05-28 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    'held talks 2024-05-30 place:paris | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy',
  ]],
  ['the conversation is the call', 'ABD Dışişleri Bakanı Blinken, 29 Mayıs\'ta Dışişleri Bakanı Hakan Fidan ile telefon görüşmesi gerçekleştirdi. Görüşmede Gazze\'deki durum ele alındı.', ['held call 2024-05-29 nowhere | country:TR country:US person:antony-blinken person:hakan-fidan']],
  ['a mediator', 'Katar\'ın arabuluculuğunda ABD ile İran arasındaki dolaylı görüşmeler 28 Mayıs\'ta Doha\'da yapıldı.', ['held negotiation 2024-05-28 place:doha | country:IR country:QA country:US']],
  ['offered', 'Çin, Hindistan\'ı ikili görüşmelere davet etti.', []],
]; // prettier-ignore

const NOTHING: readonly string[] = [
  'Rusya\'nın Ukrayna\'ya saldırısı iki yıldır sürüyor ve Avrupa ile ilişkileri yıprattı.',
  'Cumhurbaşkanı Erdoğan, Meksika\'nın yeni cumhurbaşkanına tebrik mesajı gönderdi.',
  'Türkiye ile Yunanistan arasındaki ilişkiler son yıllarda düzeldi.',
  'Milli takımın teknik direktörü, maç öncesinde Almanya\'nın antrenörüyle görüştü.',
  'Filmde ABD Başkanı, Sovyet lideriyle gizlice bir araya geliyor; başrol oyuncusu ödül aldı.',
  'Avukatı, cezaevinde Rus tutukluyla görüştü; mahkeme haziranda karar verecek.',
  'Uzmanlara göre iki ülke er ya da geç konuşmalı.',
  'ABD yaptırımları Çin ekonomisini zorluyor.',
  'Fransa Cumhurbaşkanı Macron, Saraybosna\'ya bir taziye mesajı gönderdi.',
  'Karar, hükümetin önüne geldi; bakanlar cuma günü toplanmadı.',
  'Hükümet, Rusya\'ya uygulanan yaptırımları gelecek hafta görüşecek.',
  'Anlaşma gelecek yıl yürürlüğe girecek ve Almanya\'ya gaz akacak.',
  'Devlet Tiyatrosu\'nun oyununda Rus çarı, Avusturya imparatorunu kabul ediyor; başrol oyuncusu alkışlandı.',
  'Türk Hava Yolları, Moskova\'ya haftada on sefer düzenleyecek.',
  'Erdoğan\'ın Putin\'e mektubu gazetelerde yayımlandı.',
  'Belediye başkanı, mahalle muhtarlarıyla bir araya geldi.',
  'İsrail ordusu Gazze\'de üç mahalleyi vurdu; İran saldırıyı kınadı.',
  'ABD\'li ve Çinli şirketlerin yöneticileri Singapur\'da buluştu; hissedarlar memnun.',
  'Erdoğan ile Esad görüşürse ne konuşurlar, kimse bilmiyor.',
  'Çırağan Sarayı\'nın bahçesi ziyaretçilere açıldı.',
]; // prettier-ignore

describe('Turkish sentences', () => {
  it.each(CASES)('%s: %s', async (_, body, events) => {
    expect(printed(await readText('tr', 'Dış haberler', body))).toEqual(events);
  });
  it.each(NOTHING)('nothing: %s', async (body) => {
    expect(printed(await readText('tr', 'Dış haberler', body))).toEqual([]);
  });
});
