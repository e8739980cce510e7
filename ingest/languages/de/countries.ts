// German words for states: adjective stem; national's noun (stem that `people` endings follow).

import type { CountryWords } from '../../mentions/language-names.ts';

const STEMS =
  'AD andorranisch;Andorraner|AE emiratisch;Emirati|AF afghanisch;Afghane|AL albanisch;Albaner|AM armenisch;Armenier|AO angolanisch;Angolaner|AR argentinisch;Argentinier|AT österreichisch;Österreicher|AU australisch;Australier|AZ aserbaidschanisch;Aserbaidschaner|BA bosnisch;Bosnier|BB barbadisch;Barbadier|BD bangladeschisch;Bangladescher|BE belgisch;Belgier|BF burkinisch;Burkiner|BG bulgarisch;Bulgare|BH bahrainisch;Bahrainer|BI burundisch;Burunder|BJ beninisch;Beniner|BO bolivianisch;Bolivianer|BR brasilianisch;Brasilianer|BT bhutanisch;Bhutaner|BW botsuanisch;Botsuaner|BY belarussisch,belarusisch,weißrussisch;Belarusse|CA kanadisch;Kanadier|CD kongolesisch;Kongolese|CF zentralafrikanisch;Zentralafrikaner|CH schweizerisch;Schweizer|CI ivorisch;Ivorer|CL chilenisch;Chilene|CM kamerunisch;Kameruner|CN chinesisch;Chinese|CO kolumbianisch;Kolumbianer|CR costa-ricanisch;Costa-Ricaner|CU kubanisch;Kubaner|CV kapverdisch;Kapverdier|CY zyprisch,zypriotisch;Zyprer|CZ tschechisch;Tscheche|DE deutsch;|DJ dschibutisch;Dschibutier|DK dänisch;Däne|DO dominikanisch;Dominikaner|DZ algerisch;Algerier|EC ecuadorianisch;Ecuadorianer|EE estnisch;Este|EG ägyptisch;Ägypter|ER eritreisch;Eritreer|ES spanisch;Spanier|ET äthiopisch;Äthiopier|FI finnisch;Finne|FR französisch;Franzose|GA gabunisch;Gabuner|GB britisch;Brite|GE georgisch;Georgier|GH ghanaisch;Ghanaer|GL grönländisch;Grönländer|GM gambisch;Gambier|GN guineisch;Guineer|GR griechisch;Grieche|GT guatemaltekisch;Guatemalteke|HN honduranisch;Honduraner|HR kroatisch;Kroate|HT haitianisch;Haitianer|HU ungarisch;Ungar|ID indonesisch;Indonesier|IE irisch;Ire|IL israelisch;Israeli|IN indisch;Inder|IQ irakisch;Iraker|IR iranisch;Iraner|IS isländisch;Isländer|IT italienisch;Italiener|JM jamaikanisch;Jamaikaner|JO jordanisch;Jordanier|JP japanisch;Japaner|KE kenianisch;Kenianer|KG kirgisisch;Kirgise|KH kambodschanisch;Kambodschaner|KP nordkoreanisch;Nordkoreaner|KR südkoreanisch;Südkoreaner|KW kuwaitisch;Kuwaiter|KZ kasachisch;Kasache|LA laotisch;Laote|LB libanesisch;Libanese|LI liechtensteinisch;Liechtensteiner|LK sri-lankisch;Sri-Lanker|LR liberianisch;Liberianer|LT litauisch;Litauer|LU luxemburgisch;Luxemburger|LV lettisch;Lette|LY libysch;Libyer|MA marokkanisch;Marokkaner|MC monegassisch;Monegasse|MD moldauisch;Moldauer|ME montenegrinisch;Montenegriner|MG madagassisch;Madagasse|MK mazedonisch,nordmazedonisch;Nordmazedonier|ML malisch;Malier|MM myanmarisch,birmanisch;Myanmarer|MN mongolisch;Mongole|MR mauretanisch;Mauretanier|MT maltesisch;Malteser|MU mauritisch;Mauritier|MV maledivisch;Malediver|MW malawisch;Malawier|MX mexikanisch;Mexikaner|MY malaysisch;Malaysier|MZ mosambikanisch;Mosambikaner|NA namibisch;Namibier|NE nigrisch;Nigrer|NG nigerianisch;Nigerianer|NI nicaraguanisch;Nicaraguaner|NL niederländisch;Niederländer|NO norwegisch;Norweger|NP nepalesisch;Nepalese|NZ neuseeländisch;Neuseeländer|OM omanisch;Omaner|PA panamaisch;Panamaer|PE peruanisch;Peruaner|PH philippinisch;Filipino|PK pakistanisch;Pakistaner|PL polnisch;Pole|PS palästinensisch;Palästinenser|PT portugiesisch;Portugiese|PY paraguayisch;Paraguayer|QA katarisch;Katarer|RO rumänisch;Rumäne|RS serbisch;Serbe|RU russisch;Russe|RW ruandisch;Ruander|SA saudisch,saudi-arabisch,saudiarabisch;Saudi|SD sudanesisch;Sudanese|SE schwedisch;Schwede|SG singapurisch;Singapurer|SI slowenisch;Slowene|SK slowakisch;Slowake|SL sierra-leonisch;Sierra-Leoner|SN senegalesisch;Senegalese|SO somalisch;Somalier|SS südsudanesisch;Südsudanese|SV salvadorianisch;Salvadorianer|SY syrisch;Syrer|TD tschadisch;Tschader|TG togoisch;Togoer|TH thailändisch;Thailänder|TJ tadschikisch;Tadschike|TL osttimorisch;Osttimorer|TM turkmenisch;Turkmene|TN tunesisch;Tunesier|TR türkisch;Türke|TW taiwanisch;Taiwaner|TZ tansanisch;Tansanier|UA ukrainisch;Ukrainer|UG ugandisch;Ugander|US amerikanisch,US-amerikanisch;Amerikaner|UY uruguayisch;Uruguayer|UZ usbekisch;Usbeke|VA vatikanisch;|VE venezolanisch,venezuelisch;Venezolaner|VN vietnamesisch;Vietnamese|XK kosovarisch;Kosovare|YE jemenitisch;Jemenit|ZA südafrikanisch;Südafrikaner|ZM sambisch;Sambier|ZW simbabwisch;Simbabwer|AG antiguanisch;Antiguaner|BN bruneiisch;Bruneier|BS bahamaisch;Bahamaer|BZ belizisch;Belizer|FJ fidschianisch;Fidschianer|FM mikronesisch;Mikronesier|GD grenadisch;Grenader|GQ äquatorialguineisch;Äquatorialguineer|GW guinea-bissauisch;|GY guyanisch;Guyaner|KI kiribatisch;Kiribatier|KM komorisch;Komorer|LC lucianisch;Lucianer|LS lesothisch;Lesother|MH marshallisch;Marshaller|NR nauruisch;Nauruer|PG papua-neuguineisch;|PW palauisch;Palauer|SB salomonisch;Salomoner|SC seychellisch;Seycheller|SM san-marinesisch;|SR surinamisch;Surinamer|ST são-toméisch;|SZ eswatinisch;|TO tongaisch;Tongaer|TT trinidadisch;Trinidader|TV tuvaluisch;Tuvaluer|VC vincentisch;Vincenter|VU vanuatuisch;|WS samoanisch;Samoaner';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AE: {
    names: ['Emirate', 'Emiraten', 'Vereinigten Arabischen Emirate', 'Vereinigten Arabischen Emiraten'],
    acronyms: ['VAE'],
  },
  BA: { names: ['Bosnien'] },
  BY: { names: ['Weißrussland', 'Weissrussland'] },
  CD: { names: ['Kongo', 'DR Kongo', 'Demokratische Republik Kongo', 'Demokratischen Republik Kongo'] },
  CG: { names: ['Kongo-Brazzaville', 'Republik Kongo'] },
  CI: { names: ['Elfenbeinküste'] },
  CN: { names: ['Volksrepublik China', 'Volksrepublik'] },
  CZ: { names: ['Tschechische Republik', 'Tschechischen Republik'] },
  DE: { names: ['Bundesrepublik', 'Bundesrepublik Deutschland'] },
  GB: {
    names: ['Großbritannien', 'Grossbritannien', 'Vereinigte Königreich', 'Vereinigten Königreich'],
    acronyms: ['UK'],
  },
  KP: { names: ['Nordkorea'] },
  KR: { names: ['Südkorea'] },
  MD: { names: ['Republik Moldau', 'Moldawien', 'Moldau'] },
  MK: { names: ['Mazedonien', 'Nordmazedonien'] },
  MM: { names: ['Birma', 'Burma'] },
  NL: { names: ['Niederlanden', 'Holland'] },
  PS: { names: ['Palästina', 'Palästinensergebiete', 'Palästinensergebieten'] },
  RU: { names: ['Russische Föderation', 'Russischen Föderation'] },
  SZ: { names: ['Swasiland', 'Eswatini'] },
  TL: { names: ['Osttimor', 'Timor-Leste'] },
  US: {
    names: ['Vereinigten Staaten', 'Vereinigten Staaten von Amerika', 'Amerika'],
    acronyms: ['USA', 'US'],
  },
  VA: { names: ['Vatikan'] },
  ZA: { names: ['Südafrika'] },
};

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const line of STEMS.split('|')) {
    const [adjectives = '', people = ''] = line.slice(3).split(';');
    all[line.slice(0, 2)] = {
      ...all[line.slice(0, 2)],
      adjectives: adjectives.split(','),
      ...(people === ''
        ? {}
        : { people: [people, ...(people.endsWith('e') ? [people.slice(0, -1) + 'in'] : [])] }),
    };
  }
  return all;
}
