// Whole sentences in Polish and what they tell, or that they tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'two who met',
    'Prezydent Francji Emmanuel Macron spotkał się we wtorek w Paryżu z kanclerzem Niemiec Olafem Scholzem.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'received, the name of the host first',
    'W środę Recep Tayyip Erdogan przyjął w Stambule prezydenta Ukrainy Wołodymyra Zełenskiego.',
    [
      'held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a passive',
    'Premier Serbii Milosz Vuczević został przyjęty w Pekinie przez przewodniczącego ChRL Xi Jinpinga.',
    ['held talks undated place:beijing | country:CN country:RS person:milosz-vuczevic person:xi-jinping'],
  ],
  [
    'a call',
    'Sekretarz stanu USA Antony Blinken rozmawiał w poniedziałek telefonicznie z szefem chińskiego MSZ Wang Yi.',
    ['held call 2024-05-27 nowhere | country:CN country:US person:antony-blinken person:wang-yi'],
  ],
  [
    'a perfective present is to come',
    'Szefowa niemieckiego MSZ Annalena Baerbock 4 czerwca spotka się w Warszawie z ministrem spraw zagranicznych RP Radosławem Sikorskim.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'a journey',
    'Prezydent Kazachstanu Kasym-Żomart Tokajew przyleciał wczoraj z wizytą do Duszanbe.',
    ['held visit 2024-05-30 place:dushanbe | country:KZ country:TJ person:kassym-jomart-tokayev'],
  ],
  [
    'a state and a place in two clauses',
    'Szef MSZ Turcji Hakan Fidan przyleciał w poniedziałek do Bagdadu, gdzie przyjął go premier Iraku Mohammed Szia as-Sudani.',
    [
      'held visit 2024-05-27 place:baghdad | country:IQ country:TR person:hakan-fidan person:mohammed-shia-al-sudani',
    ],
  ],
  [
    'called off',
    'Wizyta kanclerza Niemiec Olafa Scholza w Pekinie została odwołana.',
    ['cancelled visit undated place:beijing | country:CN country:DE person:olaf-scholz'],
  ],
  [
    'proposed',
    'Prezydent Ukrainy Wołodymyr Zełenski zaproponował prezydentowi Rosji Władimirowi Putinowi spotkanie w Stambule.',
    [
      'proposed talks undated place:istanbul | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy',
    ],
  ],
  [
    'denied',
    'Rzecznik Kremla Dmitrij Pieskow zaprzeczył doniesieniom, jakoby Władimir Putin i prezydent USA Joe Biden rozmawiali 20 maja przez telefon.',
    ['denied call 2024-05-20 nowhere | country:RU country:US person:joe-biden person:vladimir-putin'],
  ],
  [
    'a round with a mediator',
    'W Stambule przy pośrednictwie Turcji odbyła się druga runda negocjacji Rosji i Ukrainy.',
    ['held negotiation undated place:istanbul | country:RU country:TR country:UA'],
  ],
  [
    'a summit whose place stands in the clause behind',
    'Premier Indii Narendra Modi weźmie udział w szczycie BRICS, który odbędzie się w dniach 22–24 października w Kazaniu.',
    ['planned summit 2024-10-22..2024-10-24 place:kazan | country:IN org:brics person:narendra-modi'],
  ],
  [
    'a woman whose title does not change',
    'Prezydent Andrzej Duda spotkał się w środę w Pałacu Prezydenckim z prezydent Mołdawii Maią Sandu.',
    [
      'held talks 2024-05-29 place:presidential-palace-warsaw | country:MD country:PL person:andrzej-duda person:maia-sandu',
    ],
  ],
  [
    'a subject left out',
    'Premier Donald Tusk rozmawiał w poniedziałek w Brukseli z przewodniczącą Komisji Europejskiej Ursulą von der Leyen. We wtorek poleciał do Paryża, gdzie spotkał się z Emmanuelem Macronem.',
    [
      'held talks 2024-05-27 place:brussels | country:PL org:eu person:donald-tusk person:ursula-von-der-leyen',
      'held visit 2024-05-28 place:paris | country:FR country:PL person:donald-tusk person:emmanuel-macron',
    ],
  ],
  [
    'a town written as everywhere, with its case',
    'Prezydent USA Joe Biden wygłosił w środę przemówienie w parlamencie w Ottawie.',
    ['held speech 2024-05-29 place:ottawa | country:US person:joe-biden'],
  ],
  [
    'heads of diplomacies in one phrase',
    'Szefowie dyplomacji Polski i Litwy, Radosław Sikorski i Gabrielius Landsbergis, spotkali się we wtorek w Wilnie.',
    [
      'held talks 2024-05-28 place:vilnius | country:LT country:PL person:gabrielius-landsbergis person:radoslaw-sikorski',
    ],
  ],
  [
    'three states',
    'Ministrowie spraw zagranicznych Francji, Niemiec i Polski spotkali się w poniedziałek w Weimarze.',
    ['held talks 2024-05-27 place:weimar | country:DE country:FR country:PL'],
  ],
  [
    'a press conference of two',
    'Na wspólnej konferencji prasowej w Kijowie prezydent Ukrainy Wołodymyr Zełenski i premier Danii Mette Frederiksen zapowiedzieli dostawy.',
    [
      'held press-conference undated place:kyiv | country:DK country:UA person:mette-frederiksen person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a future with "nie"',
    'Prezydent Zełenski nie spotka się z Putinem, oświadczył w czwartek rzecznik Kremla.',
    ['denied talks undated nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy'],
  ],
  [
    'a purpose behind a journey',
    'Prezydent Ukrainy Wołodymyr Zełenski poleciał we wtorek do Paryża, by spotkać się z Emmanuelem Macronem.',
    [
      'held visit 2024-05-28 place:paris | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy',
    ],
  ],
  [
    'an infinitive that came about',
    'Minister obrony Niemiec Boris Pistorius zdążył w środę spotkać się w Brukseli z ministrem obrony Ukrainy Rustemem Umierowem.',
    [
      'held talks 2024-05-29 place:brussels | country:DE country:UA person:boris-pistorius person:rustem-umerov',
    ],
  ],
  [
    'received by nobody named',
    'W poniedziałek w Pałacu Apostolskim przyjęto prezydenta Izraela Icchaka Herzoga.',
    ['held talks 2024-05-27 place:apostolic-palace | country:IL country:VA person:isaac-herzog'],
  ],
  [
    'a converb',
    'Przyjąwszy w Ankarze prezydenta Ukrainy Wołodymyra Zełenskiego, Recep Tayyip Erdogan odleciał w środę do Baku.',
    [
      'held talks undated place:ankara | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
      'held visit 2024-05-29 place:baku | country:AZ country:TR person:recep-tayyip-erdogan',
    ],
  ],
  [
    'few words exchanged',
    'Prezydent Turcji Recep Tayyip Erdogan zamienił w środę kilka słów z prezydentem Syrii Baszarem al-Asadem.',
    [
      'held talks 2024-05-29 nowhere | country:SY country:TR person:bashar-al-assad person:recep-tayyip-erdogan',
    ],
  ],
  [
    'the noun first, its verb last',
    'Do rozmowy prezydenta Turcji Recepa Tayyipa Erdogana z Władimirem Putinem doszło w poniedziałek w Soczi.',
    [
      'held talks 2024-05-27 place:sochi | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
    ],
  ],
  [
    'delegations of two states',
    'W Genewie rozpoczęły się w poniedziałek rozmowy delegacji Stanów Zjednoczonych i Chin.',
    ['held talks 2024-05-27 place:geneva | country:CN country:US'],
  ],
];

const NOTHING: readonly string[] = [
  'W filmie prezydent USA spotyka się z przywódcą Chin; reżyser kręcił w Wiedniu.',
  'Premier Wielkiej Brytanii Rishi Sunak przyjął zaproszenie do Warszawy.',
  'Decyzja Niemiec spotkała się z krytyką Polski.',
  'Relacje Polski i Ukrainy są dobre, powiedział prezydent Andrzej Duda.',
  'Premier Węgier Viktor Orban skrytykował prezydenta Ukrainy Wołodymyra Zełenskiego.',
  'Gdyby prezydent USA Joe Biden spotkał się z Xi Jinpingiem, świat odetchnąłby.',
  'Prezydent Andrzej Duda podpisał ustawę o pomocy dla Ukrainy.',
  'Turyści z Niemiec chętnie odwiedzają Kraków.',
  'Reprezentacja Polski spotkała się w ćwierćfinale z Francją; trener chwalił piłkarzy.',
  'Prezydent Emmanuel Macron mógłby spotkać się z Władimirem Putinem.',
  'Czy premier Donald Tusk spotka się z Viktorem Orbanem?',
  'Czy to ich pierwsze spotkanie? Ilham Alijew i Nikol Paszynian milczą.',
  'Ceremonia powitania prezydenta Francji Emmanuela Macrona i kanclerza Olafa Scholza trwała krótko.',
  'Prezydent Andrzej Duda podjął decyzję o wsparciu Ukrainy.',
  'Minister przyjął do wiadomości stanowisko Francji i Niemiec.',
  'Kolejna runda wyborów odbędzie się we Francji w niedzielę.',
  'Rozmowa z Radosławem Sikorskim o Rosji ukaże się jutro w tygodniku.',
  'Premier Węgier Viktor Orban nie przyjął ukraińskich warunków.',
  'Prezydent Zełenski napisał list do prezydenta Bidena.',
  'Polska i Niemcy mają wspólną granicę, a ich przywódcy wiele wspólnych tematów.',
  'Ambasada Francji w Warszawie odmówiła komentarza.',
  'Szczyt sezonu turystycznego w Grecji i Turcji przypada na lipiec.',
  'Turcja i Grecja mogłyby wznowić rozmowy.',
  'Szef MSZ Niemiec udzielił wywiadu „Rzeczpospolitej”.',
  'Francja i Niemcy regularnie konsultują swoje stanowiska.',
  'Ministrowie Polski i Czech pogratulowali sobie w komunikatach.',
  'Prezydent podjął próbę pogodzenia koalicjantów.',
  'Jeśli Donald Trump poleci do Pekinu, Xi Jinping przyjmie go z honorami.',
  'Prezydent Francji skrytykował cła USA podczas wywiadu.',
  'Turyści przylecieli z Egiptu do Polski w poniedziałek.',
  'Po stronie rosyjskiej zginęło dwóch żołnierzy, po ukraińskiej jeden.',
  'Wizyty Alijewa w Erywaniu nikt nie proponuje.',
  'Rosja i Ukraina wymieniły jeńców.',
  'Ambasador Rosji Siergiej Andriejew został wezwany do MSZ.',
  'Kanclerz zrezygnował z podróży do Izraela.',
];

describe('Polish sentences', () => {
  it.each(CASES)('%s', async (_, body, events) =>
    expect(printed(await readText('pl', 'Przegląd dnia', body)).sort()).toEqual([...events].sort()),
  );

  it.each(NOTHING)('nothing: %s', async (body) =>
    expect(printed(await readText('pl', 'Przegląd dnia', body))).toEqual([]),
  );
});
