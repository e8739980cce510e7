// Sentences as the Turkish press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'ministers of many states are none of those told',
    "Cumhurbaşkanı Recep Tayyip Erdoğan 20 Mayıs'ta Ankara'da Yunanistan Başbakanı Kiryakos Miçotakis'i kabul etti. 22 Mayıs'ta Atina'da Miçotakis Baltık ülkelerinin dışişleri bakanlarıyla görüştü.",
    [
      'held talks 2024-05-20 place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'the second half of a month',
    "Çin Dışişleri Bakanı Wang Yi'nin haziranın ikinci yarısında Ankara'yı ziyaret etmesi planlanıyor.",
    ['planned visit 2024-06-16..2024-06-30 place:ankara | country:CN country:TR person:wang-yi'],
  ],
  [
    'rounds of which only the ordinal is said',
    "ABD ile İran arasındaki görüşmelerin ilk turu 12 Nisan'da Maskat'ta yapıldı. İkincisi bir hafta sonra Roma'da gerçekleşti.",
    [
      'held negotiation 2024-04-12 place:muscat | country:IR country:US',
      'held negotiation 2024-04-19 place:rome | country:IR country:US',
    ],
  ],
  [
    'a title of two, whose states stand before it',
    "Türkiye ve Ermenistan özel temsilcileri Serdar Kılıç ve Ruben Rubinyan 20 Mayıs'ta Viyana'da bir araya geldi.",
    ['held talks 2024-05-20 place:vienna | country:AM country:TR person:ruben-rubinyan person:serdar-kilic'],
  ],
  [
    'got to know each other',
    "20 Mayıs'ta Bratislava'da Denis Şmıgal, Slovak mevkidaşı Robert Fico ile tanıştı.",
    [
      'held talks 2024-05-20 place:bratislava | country:SK country:UA person:denys-shmyhal person:robert-fico',
    ],
  ],
  [
    'technical delegations play no football',
    "Türk ve Gürcü teknik heyetleri 4 Haziran'da Batum'da bir araya gelecek.",
    ['planned talks 2024-06-04 place:batumi | country:GE country:TR'],
  ],
  [
    'who will come, told as a noun',
    "Norveç Dışişleri Bakanı Espen Barth Eide'nin 5 Haziran'da Türkiye'ye geleceği bildirildi.",
    ['planned visit 2024-06-05 country:TR | country:NO country:TR person:espen-barth-eide'],
  ],
  [
    'two states, a weekday behind them',
    "Rusya ile Ukrayna pazartesi günü Cenevre'de görüştü.",
    ['held talks 2024-05-27 place:geneva | country:RU country:UA'],
  ],
  [
    'talks begun again',
    "İran ve ABD salı günü Maskat'ta müzakerelere yeniden başladı.",
    ['held negotiation 2024-05-28 place:muscat | country:IR country:US'],
  ],
  [
    'back at the table',
    "Rusya ile Ukrayna pazartesi günü Cenevre'de müzakere masasına döndü.",
    ['held negotiation 2024-05-27 place:geneva | country:RU country:UA'],
  ],
  [
    'contacts somewhere',
    "Hakan Fidan salı günü Bağdat'ta temaslarda bulundu.",
    ['held visit 2024-05-28 place:baghdad | country:IQ country:TR person:hakan-fidan'],
  ],
  [
    'set foot',
    "Recep Tayyip Erdoğan pazartesi günü Berlin'e adım attı.",
    ['held visit 2024-05-27 place:berlin | country:DE country:TR person:recep-tayyip-erdogan'],
  ],
  [
    'a stop',
    "Narendra Modi çarşamba günü Kahire'de mola verdi.",
    ['held visit 2024-05-29 place:cairo | country:EG country:IN person:narendra-modi'],
  ],
  [
    'telephoned',
    "Recep Tayyip Erdoğan pazartesi günü Olaf Scholz'a telefon açtı.",
    ['held call 2024-05-27 nowhere | country:DE country:TR person:olaf-scholz person:recep-tayyip-erdogan'],
  ],
  [
    'spoke to the men of the press',
    "Hakan Fidan salı günü Atina'da basın mensuplarına açıklamalarda bulundu.",
    ['held press-conference 2024-05-28 place:athens | country:TR person:hakan-fidan'],
  ],
  [
    'met reporters',
    "Kiryakos Miçotakis çarşamba günü Ankara'da gazetecilerle bir araya geldi.",
    ['held press-conference 2024-05-29 place:ankara | country:GR person:kyriakos-mitsotakis'],
  ],
  [
    'answered reporters',
    "Emmanuel Macron pazartesi günü Berlin'de muhabirlerin sorularını cevapladı.",
    ['held press-conference 2024-05-27 place:berlin | country:FR person:emmanuel-macron'],
  ],
  [
    'the assembly’s rostrum',
    "Recep Tayyip Erdoğan salı günü New York'ta BM kürsüsünden seslendi.",
    ['held speech 2024-05-28 place:new-york | country:TR org:un person:recep-tayyip-erdogan'],
  ],
  [
    'the assembly',
    "Recep Tayyip Erdoğan pazartesi günü New York'ta BM Genel Kurulu'nda konuştu.",
    [
      'held speech 2024-05-27 place:new-york | country:TR org:un-general-assembly person:recep-tayyip-erdogan',
    ],
  ],
  [
    'called out to a house',
    "Volodimir Zelenskiy çarşamba günü Berlin'de milletvekillerine seslendi.",
    ['held speech 2024-05-29 place:berlin | country:UA person:volodymyr-zelenskyy'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['it has not been held', "Türk ve İsrail heyetleri arasında Bakü'de böyle bir görüşme yapılmamıştır."],
  ['an agreement', "Meclis, Katar'la imzalanan anlaşmayı çarşamba günü kabul etti."],
  ['the first of another kind', "Seçimlerin ilki 2 Haziran'da Paris'te yapıldı."],
  ['the future of a land', "Suriye'nin geleceği Ankara'da bir konferansta tartışıldı."],
  ['a team', "Milli takım pazartesi günü Berlin'e çıkarma yaptı."],
  ['a singer', "Şarkıcı pazartesi günü Berlin'de mola verdi."],
  ['a minister in his own country', "İçişleri Bakanı pazartesi günü İzmir'de incelemelerde bulundu."],
  ['a mayor', 'Belediye başkanı pazartesi günü gazetecilerle sohbet etti.'],
  ['a coach', "Teknik direktör pazartesi günü Berlin'de gazetecilerin sorularını yanıtladı."],
  ['contacts at home', "Recep Tayyip Erdoğan pazartesi günü Ankara'da temaslarda bulundu."],
  ['no contacts', "Recep Tayyip Erdoğan pazartesi günü Berlin'de temaslarda bulunmadı."],
  ['a manager', 'Şirketin yöneticisi pazartesi günü medya mensuplarına bilgi verdi.'],
  ['an actress', "Oyuncu pazartesi günü İstanbul'da basın mensuplarıyla bir araya geldi."],
  ['citizens', "Bakan pazartesi günü Sivas'ta vatandaşlara seslendi."],
  ['an age', 'Türkiye yenilenebilir enerjide yeni bir döneme adım attı.'],
  ['industry', 'Almanya sanayide düşüş sürecine adım attı.'],
  ['a market', 'Şirket pazartesi günü Almanya pazarına adım attı.'],
  ['a neighbour', 'Komşusu pazartesi günü ona telefon açtı.'],
];

describePress('tr', 'Günün haberleri', TOLD, NOTHING);
