// Polish sentences whose order, case or missing subject says who met whom. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'what somebody is to do',
    'Prezydent Andrzej Duda ma w przyszłym tygodniu złożyć wizytę w Waszyngtonie.',
    ['planned visit 2024-06-03..2024-06-09 place:washington | country:PL country:US person:andrzej-duda'],
  ],
  [
    'who is met first, the subject left out',
    'Szef ukraińskiej dyplomacji Andrij Sybiha podziękował Polsce. Z Radosławem Sikorskim widział się wcześniej w Brukseli.',
    [
      'held talks undated place:brussels | country:PL country:UA person:andrii-sybiha person:radoslaw-sikorski',
    ],
  ],
  [
    'a journey called off',
    'Prezydent Francji Emmanuel Macron odwołał zaplanowaną na piątek podróż do Berlina.',
    ['cancelled visit 2024-05-31 place:berlin | country:DE country:FR person:emmanuel-macron'],
  ],
  [
    'what was to be and was called off',
    'Kanclerz Niemiec Olaf Scholz i prezydent Chin Xi Jinping mieli rozmawiać w środę w Pekinie, lecz spotkanie odwołano.',
    ['cancelled talks 2024-05-29 place:beijing | country:CN country:DE person:olaf-scholz person:xi-jinping'],
  ],
  [
    'a mediator',
    'Prezydent Egiptu Abd al-Fattah as-Sisi wystąpił w roli mediatora między Izraelem i Hamasem w Kairze.',
    ['held mediation undated place:cairo | country:EG country:IL org:hamas person:abdel-fattah-el-sisi'],
  ],
  [
    'signed under mediation',
    'Przy mediacji Kataru Rwanda i Demokratyczna Republika Konga podpisały w Dosze deklarację.',
    ['held mediation undated place:doha | country:CD country:QA country:RW'],
  ],
  [
    'received where he flew',
    'Premier Węgier Viktor Orban poleciał do Moskwy. Na Kremlu przyjął go Władimir Putin.',
    ['held visit undated place:moscow | country:HU country:RU person:viktor-orban person:vladimir-putin'],
  ],
  [
    'a place that stands for the verb',
    'Prezydent Ukrainy Wołodymyr Zełenski przybył w niedzielę do Rzymu. Spotkał się tam z premier Giorgią Meloni, a w Watykanie z papieżem Franciszkiem.',
    [
      'held visit 2024-05-26 place:rome | country:IT country:UA person:giorgia-meloni person:volodymyr-zelenskyy',
      'held talks 2024-05-26 place:vatican-city | country:UA country:VA person:pope-francis person:volodymyr-zelenskyy',
    ],
  ],
  [
    'the day before',
    'Wiceprezydent USA J.D. Vance spotkał się w Monachium z Wołodymyrem Zełenskim. Dzień wcześniej rozmawiał z kanclerzem Olafem Scholzem.',
    [
      'held talks undated place:munich | country:UA country:US person:jd-vance person:volodymyr-zelenskyy',
      'held talks 2024-05-30 place:munich | country:DE country:US person:jd-vance person:olaf-scholz',
    ],
  ],
  [
    'a round of indirect talks',
    'Minister spraw zagranicznych Iranu Abbas Aragczi i wysłannik USA Steve Witkoff odbyli w Maskacie pierwszą rundę pośrednich negocjacji.',
    [
      'held negotiation undated place:muscat | country:IR country:US person:abbas-araghchi person:steve-witkoff',
    ],
  ],
  [
    'called for',
    'Prezydent Turcji wezwał Rosję i Ukrainę do wznowienia rozmów w Stambule.',
    ['proposed talks undated place:istanbul | country:RU country:TR country:UA person:recep-tayyip-erdogan'],
  ],
  [
    'two before the press',
    'Emmanuel Macron i Olaf Scholz wystąpili na wspólnej konferencji prasowej w Meseberg.',
    [
      'held press-conference undated place:meseberg | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'a speech to members',
    'Prezydent Zełenski przemówił w czwartek do posłów w Bundestagu.',
    ['held speech 2024-05-30 place:berlin | country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'a summit to come',
    'Szczyt NATO odbędzie się 24 i 25 czerwca w Hadze.',
    ['planned summit 2024-06-24..2024-06-25 place:the-hague | org:nato'],
  ],
  [
    'a call, and then another',
    'Premier Izraela Benjamin Netanjahu rozmawiał przez telefon z prezydentem USA Donaldem Trumpem, a następnie z Władimirem Putinem.',
    [
      'held call undated nowhere | country:IL country:US person:benjamin-netanyahu person:donald-trump',
      'held call undated nowhere | country:IL country:RU person:benjamin-netanyahu person:vladimir-putin',
    ],
  ],
  [
    'the guest first, the host last',
    'Prezydenta Ukrainy przyjął w Pałacu Elizejskim Emmanuel Macron.',
    [
      'held talks undated place:elysee-palace | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a day counted from the event told last',
    'Prezydent USA Joe Biden i Xi Jinping spotkali się 15 maja w San Francisco. Dwa dni po tym spotkaniu Xi Jinping rozmawiał telefonicznie z Władimirem Putinem.',
    [
      'held talks 2024-05-15 place:san-francisco | country:CN country:US person:joe-biden person:xi-jinping',
      'held call 2024-05-17 nowhere | country:CN country:RU person:vladimir-putin person:xi-jinping',
    ],
  ],
  [
    'a joint press conference',
    'Po rozmowach w Warszawie szef MSZ Radosław Sikorski i jego litewski odpowiednik Gabrielius Landsbergis wystąpili na wspólnej konferencji prasowej.',
    [
      'held talks undated place:warsaw | country:LT country:PL person:gabrielius-landsbergis person:radoslaw-sikorski',
      'held press-conference undated place:warsaw | country:LT country:PL person:gabrielius-landsbergis person:radoslaw-sikorski',
    ],
  ],
  [
    'neither side will be received',
    'Rząd Izraela zaprzeczył, by premier Benjamin Netanjahu spotkał się w niedzielę w Kairze z prezydentem Egiptu Abd al-Fattahem as-Sisim.',
    [
      'denied talks 2024-05-26 place:cairo | country:EG country:IL person:abdel-fattah-el-sisi person:benjamin-netanyahu',
    ],
  ],
  [
    'put off to a later day',
    'Wizytę prezydenta Chin Xi Jinpinga w Budapeszcie przełożono.',
    ['cancelled visit undated place:budapest | country:CN country:HU person:xi-jinping'],
  ],
  [
    'hands shaken',
    'Prezydent Wenezueli Nicolás Maduro i prezydent Gujany Irfaan Ali podali sobie ręce na Saint Vincent.',
    ['held talks undated nowhere | country:GY country:VE person:irfaan-ali person:nicolas-maduro'],
  ],
  [
    'during talks somebody says',
    'Podczas wtorkowego spotkania z szefem MSZ Czech Janem Lipavským minister Radosław Sikorski mówił o sankcjach.',
    ['held talks 2024-05-28 nowhere | country:CZ country:PL person:jan-lipavsky person:radoslaw-sikorski'],
  ],
  [
    'from where somebody came back',
    'Minister Annalena Baerbock wróciła w środę z Pekinu, gdzie rozmawiała z Wang Yi.',
    ['held visit 2024-05-29 place:beijing | country:CN country:DE person:annalena-baerbock person:wang-yi'],
  ],
  [
    "somebody's guest",
    'Prezydent Francji Emmanuel Macron był w środę gościem kanclerza Niemiec Olafa Scholza w Meseberg.',
    [
      'held talks 2024-05-29 place:meseberg | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'the object first, a denial last',
    'Spotkania Scholza z Xi Jinpingiem w Pekinie nie przewidziano.',
    ['denied talks undated place:beijing | country:CN country:DE person:olaf-scholz person:xi-jinping'],
  ],
  [
    'a mission that shuttles',
    'Szef CIA William Burns krążył w tym tygodniu między Izraelem, Katarem i Egiptem.',
    [
      'held mediation 2024-05-27..2024-05-31 nowhere | country:EG country:IL country:QA country:US person:william-burns',
    ],
  ],
  [
    "a body's ministers",
    'Ministrowie spraw zagranicznych Grupy Wyszehradzkiej obradowali w Pradze.',
    ['held summit undated place:prague | org:visegrad-group'],
  ],
];

describe('Polish order and cases', () => {
  it.each(CASES)('%s', async (_, body, events) =>
    expect(printed(await readText('pl', 'Przegląd dnia', body)).sort()).toEqual([...events].sort()),
  );
});
