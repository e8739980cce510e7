// Sentences as the Turkish press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './press-sentences.ts';
import { describePress } from './press-sentences.ts';

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
];

const NOTHING: readonly Nothing[] = [];

describePress('tr', 'Günün haberleri', TOLD, NOTHING);
