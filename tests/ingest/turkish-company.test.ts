// Turkish words for having been together, and the same words where nobody met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const MET: readonly [what: string, body: string, event: string][] = [
  [
    'one sofa',
    "Vladimir Putin ile Recep Tayyip Erdoğan salı günü Ankara'da aynı kanepede oturdu.",
    'held talks 2024-05-28 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
  ],
  [
    'two hours, who is met by an ending',
    "Alexander Stubb çarşamba günü Helsinki'de İsveç Başbakanı Ulf Kristersson'la iki saat geçirdi.",
    'held talks 2024-05-29 place:helsinki | country:FI country:SE person:alexander-stubb person:ulf-kristersson',
  ],
  [
    'rang twice',
    "Narendra Modi pazartesi günü Volodimir Zelenskiy'yi iki kez aradı.",
    'held call 2024-05-27 nowhere | country:IN country:UA person:narendra-modi person:volodymyr-zelenskyy',
  ],
  [
    'seen off to his car',
    "Robert Fico pazartesi günü Bratislava'da Viktor Orban'ı arabasına kadar uğurladı.",
    'held talks 2024-05-27 place:bratislava | country:HU country:SK person:robert-fico person:viktor-orban',
  ],
  [
    'asked for an appointment',
    "Volodimir Zelenskiy, Şi Cinping'den randevu istedi.",
    'proposed talks undated nowhere | country:CN country:UA person:volodymyr-zelenskyy person:xi-jinping',
  ],
];

const NOT_MET: readonly [what: string, body: string][] = [
  ['a hand of help', "Volodimir Zelenskiy salı günü Kiev'de Moldova'ya yardım elini uzattı."],
  ['the devil', "Aleksandar Vucic çarşamba günü Belgrad'da şeytanla el sıkıştı, diye yazdı gazete."],
  [
    'one’s own ministers',
    "Annalena Baerbock ile Christian Lindner çarşamba günü Berlin'de aynı masada oturdu.",
  ],
  ['a film festival', "Cannes'da çarşamba günü Fransız oyuncu İranlı yönetmene sarıldı."],
  ['markets', 'Çin ve Hindistan çarşamba günü akıllı telefon pazarını paylaştı.'],
];

describe('company in Turkish', () => {
  it.each(MET)('%s', async (_what, body, event) => {
    expect(printed(await readText('tr', 'Günün haberleri', body))).toEqual([event]);
  });
  it.each(NOT_MET)('%s', async (_what, body) => {
    expect(printed(await readText('tr', 'Günün haberleri', body))).toEqual([]);
  });
});
