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
];

const NOTHING: readonly Nothing[] = [
  ['it has not been held', "Türk ve İsrail heyetleri arasında Bakü'de böyle bir görüşme yapılmamıştır."],
  ['an agreement', "Meclis, Katar'la imzalanan anlaşmayı çarşamba günü kabul etti."],
  ['the first of another kind', "Seçimlerin ilki 2 Haziran'da Paris'te yapıldı."],
  ['the future of a land', "Suriye'nin geleceği Ankara'da bir konferansta tartışıldı."],
];

describePress('tr', 'Günün haberleri', TOLD, NOTHING);
