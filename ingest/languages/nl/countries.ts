// Dutch words for states: adjectives without their "e"; nationals, one and many.

import type { CountryWords } from '../../mentions/language-names.ts';

const WORDS =
  'AD Andorrees;Andorrees,Andorrezen|AE Emiratisch,Emiraats;Emirati|AF Afghaans;Afghaan,Afghanen|AL Albanees,Albaans;Albanees,Albanezen|AM Armeens;Armeniër,Armeniërs|AO Angolees;Angolees,Angolezen|AR Argentijns;Argentijn,Argentijnen|AT Oostenrijks;Oostenrijker,Oostenrijkers|AU Australisch;Australiër,Australiërs|AZ Azerbeidzjaans,Azerisch;Azerbeidzjaan,Azerbeidzjanen,Azeri|BA Bosnisch;Bosniër,Bosniërs|BB Barbadiaans;Barbadiaan|BD Bengalees,Bengaals;Bengalezen|BE Belgisch;Belg,Belgen|BF Burkinees;Burkinees,Burkinezen|BG Bulgaars;Bulgaar,Bulgaren|BH Bahreins;Bahreini|BI Burundees;Burundees,Burundezen|BJ Benins;Beniner|BN Bruneis;|BO Boliviaans;Boliviaan,Bolivianen|BR Braziliaans;Braziliaan,Brazilianen|BS Bahamaans;Bahamaan|BT Bhutaans;Bhutaan,Bhutanen|BW Botswaans;Botswaan|BY Belarussisch,Wit-Russisch;Belarus,Wit-Rus,Wit-Russen|BZ Belizaans;|CA Canadees;Canadees,Canadezen|CD Congolees;Congolees,Congolezen|CF Centraal-Afrikaans;|CH Zwitsers;Zwitser|CI Ivoriaans;Ivoriaan,Ivorianen|CL Chileens;Chileen,Chilenen|CM Kameroens;Kameroener,Kameroeners|CN Chinees;Chinees,Chinezen|CO Colombiaans;Colombiaan,Colombianen|CR Costa Ricaans;Costa Ricaan|CU Cubaans;Cubaan,Cubanen|CV Kaapverdisch;Kaapverdiër|CY Cypriotisch,Cyprisch;Cyprioot,Cyprioten|CZ Tsjechisch;Tsjech,Tsjechen|DE Duits;Duitser,Duitsers|DJ Djiboutiaans;Djiboutiaan|DK Deens;Deen,Denen|DO Dominicaans;Dominicaan|DZ Algerijns;Algerijn,Algerijnen|EC Ecuadoraans,Ecuadoriaans;Ecuadoraan|EE Estisch,Ests;Est,Esten|EG Egyptisch;Egyptenaar,Egyptenaren|ER Eritrees;Eritreeër,Eritreeërs|ES Spaans;Spanjaard,Spanjaarden|ET Ethiopisch;Ethiopiër,Ethiopiërs|FI Fins;Fin,Finnen|FJ Fijisch;|FR Frans;Fransman,Fransen,Française|GA Gabonees;Gabonees,Gabonezen|GB Brits;Brit,Britten|GE Georgisch;Georgiër,Georgiërs|GH Ghanees;Ghanees,Ghanezen|GL Groenlands;Groenlander,Groenlanders|GM Gambiaans;Gambiaan|GN Guinees;Guineeër|GQ Equatoriaal-Guinees;|GR Grieks;Griek,Grieken|GT Guatemalteeks,Guatemalaans;Guatemalteek|GY Guyaans;Guyaan,Guyanen|HN Hondurees;Hondurees,Hondurezen|HR Kroatisch;Kroaat,Kroaten|HT Haïtiaans;Haïtiaan,Haïtianen|HU Hongaars;Hongaar,Hongaren|ID Indonesisch;Indonesiër,Indonesiërs|IE Iers;Ier,Ieren|IL Israëlisch;Israëliër,Israëliërs,Israëli|IN Indiaas,Indisch;Indiër,Indiërs|IQ Iraaks,Irakees;Irakees,Irakezen|IR Iraans;Iraniër,Iraniërs|IS IJslands;IJslander,IJslanders|IT Italiaans;Italiaan,Italianen|JM Jamaicaans;Jamaicaan|JO Jordaans;Jordaniër,Jordaniërs|JP Japans;Japanner,Japanners|KE Keniaans;Keniaan,Kenianen|KG Kirgizisch;Kirgies,Kirgiezen|KH Cambodjaans;Cambodjaan,Cambodjanen|KM Comorees;|KP Noord-Koreaans;Noord-Koreaan,Noord-Koreanen|KR Zuid-Koreaans;Zuid-Koreaan,Zuid-Koreanen|KW Koeweits;Koeweiti|KZ Kazachs,Kazachstaans;Kazach,Kazachen|LA Laotiaans;Laotiaan|LB Libanees;Libanees,Libanezen|LI Liechtensteins;Liechtensteiner|LK Sri Lankaans,Sri-Lankaans;Sri Lankaan,Sri Lankanen|LR Liberiaans;Liberiaan|LS Lesothaans;|LT Litouws;Litouwer,Litouwers|LU Luxemburgs;Luxemburger,Luxemburgers|LV Lets;Let,Letten|LY Libisch;Libiër,Libiërs|MA Marokkaans;Marokkaan,Marokkanen|MC Monegaskisch;|MD Moldavisch;Moldaviër,Moldaviërs|ME Montenegrijns;Montenegrijn,Montenegrijnen|MG Malagassisch;|MK Macedonisch,Noord-Macedonisch;Macedoniër,Noord-Macedoniër|ML Malinees;Malinees,Malinezen|MM Birmaans,Birmees,Myanmarees;Birmaan,Birmanen|MN Mongools;Mongool,Mongolen|MR Mauritaans;Mauritaniër|MT Maltees;Maltezer,Maltezers|MU Mauritiaans;|MV Maldivisch;|MW Malawisch;|MX Mexicaans;Mexicaan,Mexicanen|MY Maleisisch;Maleisiër,Maleisiërs|MZ Mozambikaans;Mozambikaan,Mozambikanen|NA Namibisch;Namibiër|NE Nigerees;Nigerees,Nigerezen|NG Nigeriaans;Nigeriaan,Nigerianen|NI Nicaraguaans;Nicaraguaan|NL Nederlands;Nederlander,Nederlanders|NO Noors;Noor,Noren|NP Nepalees;Nepalees,Nepalezen|NZ Nieuw-Zeelands;Nieuw-Zeelander,Nieuw-Zeelanders|OM Omaans;Omani|PA Panamees;Panamees,Panamezen|PE Peruaans;Peruaan,Peruanen|PG Papoea-Nieuw-Guinees;|PH Filipijns;Filipijn,Filipijnen|PK Pakistaans;Pakistaan,Pakistanen,Pakistani|PL Pools;Pool,Polen|PS Palestijns;Palestijn,Palestijnen|PT Portugees;Portugees,Portugezen|PY Paraguayaans;Paraguayaan|QA Qatarees,Qatars;Qatarees,Qatarezen,Qatari|RO Roemeens;Roemeen,Roemenen|RS Servisch;Serviër,Serviërs|RU Russisch;Rus,Russen|RW Rwandees;Rwandees,Rwandezen|SA Saoedisch,Saudisch,Saoedi-Arabisch;Saoedi,Saoediër,Saoediërs|SB Salomonseilands;|SC Seychels;|SD Soedanees;Soedanees,Soedanezen|SE Zweeds;Zweed,Zweden|SG Singaporees;Singaporees,Singaporezen|SI Sloveens;Sloveen,Slovenen|SK Slovaaks,Slowaaks;Slovaak,Slovaken|SL Sierra Leoons;|SN Senegalees;Senegalees,Senegalezen|SO Somalisch;Somaliër,Somaliërs|SR Surinaams;Surinamer,Surinamers|SS Zuid-Soedanees;Zuid-Soedanees,Zuid-Soedanezen|SV Salvadoraans;Salvadoraan|SY Syrisch;Syriër,Syriërs|SZ Swazisch;|TD Tsjadisch;Tsjadiër|TG Togolees;Togolees|TH Thais,Thailands;Thai|TJ Tadzjieks;Tadzjiek,Tadzjieken|TL Oost-Timorees;Oost-Timorees|TM Turkmeens;Turkmeen,Turkmenen|TN Tunesisch;Tunesiër,Tunesiërs|TO Tongaans;|TR Turks;Turk,Turken|TT Trinidadiaans;|TW Taiwanees,Taiwans;Taiwanees,Taiwanezen|TZ Tanzaniaans;Tanzaniaan|UA Oekraïens;Oekraïner,Oekraïners|UG Oegandees;Oegandees,Oegandezen|US Amerikaans;Amerikaan,Amerikanen|UY Uruguayaans;Uruguayaan|UZ Oezbeeks;Oezbeek,Oezbeken|VA Vaticaans;|VE Venezolaans;Venezolaan,Venezolanen|VN Vietnamees;Vietnamees,Vietnamezen|VU Vanuatuaans;|WS Samoaans;|XK Kosovaars;Kosovaar,Kosovaren|YE Jemenitisch;Jemeniet,Jemenieten|ZA Zuid-Afrikaans;Zuid-Afrikaan,Zuid-Afrikanen|ZM Zambiaans;Zambiaan|ZW Zimbabwaans;Zimbabwaan';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AE: { names: ['Emiraten', 'Verenigde Arabische Emiraten'], acronyms: ['VAE'] },
  AZ: { names: ['Azerbeidzjan', 'Azerbaijan'] },
  BA: { names: ['Bosnië', 'Bosnië-Herzegovina'] },
  BH: { names: ['Bahrein'] },
  BY: { names: ['Wit-Rusland', 'Belarus'] },
  CD: {
    names: [
      'Congo',
      'DR Congo',
      'Democratische Republiek Congo',
      'Democratische Republiek van Congo',
      'Congo-Kinshasa',
    ],
    acronyms: ['DRC'],
  },
  CF: { names: ['Centraal-Afrikaanse Republiek'] },
  CG: { names: ['Congo-Brazzaville', 'Republiek Congo'] },
  CI: { names: ['Ivoorkust'] },
  CN: { names: ['Volksrepubliek China', 'Volksrepubliek'] },
  CZ: { names: ['Tsjechische Republiek', 'Tsjechië'] },
  DE: { names: ['Bondsrepubliek', 'Bondsrepubliek Duitsland'] },
  GB: { names: ['Verenigd Koninkrijk', 'Groot-Brittannië', 'Engeland'], acronyms: ['VK', 'UK'] },
  GE: { names: ['Georgië'] },
  KE: { names: ['Kenia', 'Kenya'] },
  KP: { names: ['Noord-Korea'] },
  KR: { names: ['Zuid-Korea'] },
  MD: { names: ['Moldavië', 'Republiek Moldavië', 'Moldova'] },
  MK: { names: ['Noord-Macedonië', 'Macedonië'] },
  MM: { names: ['Birma', 'Myanmar', 'Burma'] },
  NL: { names: ['Holland', 'Koninkrijk der Nederlanden'] },
  PS: { names: ['Palestina', 'Palestijnse gebieden', 'Palestijnse Gebieden'] },
  RU: { names: ['Russische Federatie'] },
  SA: { names: ['Saudi-Arabië', 'Saoedi-Arabië'] },
  SZ: { names: ['Swaziland', 'Eswatini'] },
  TL: { names: ['Oost-Timor'] },
  US: {
    names: ['Verenigde Staten', 'Verenigde Staten van Amerika', 'Amerika'],
    acronyms: ['VS', 'USA', 'US'],
  },
  VA: { names: ['Vaticaan', 'Vaticaanstad'] },
  ZA: { names: ['Zuid-Afrika'] },
};

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const line of WORDS.split('|')) {
    const [adjectives = '', people = ''] = line.slice(3).split(';');
    all[line.slice(0, 2)] = {
      ...all[line.slice(0, 2)],
      adjectives: adjectives.split(',').flatMap(stems),
      ...(people === '' ? {} : { people: people.split(',') }),
    };
  }
  return all;
}

/** "Chinees" loses a vowel in "Chinese", and "Indiaas" in "Indiase". */
function stems(adjective: string): string[] {
  return /(ee|aa)s$/.test(adjective) ? [adjective, adjective.replace(/.(.)s$/, '$1s')] : [adjective];
}
