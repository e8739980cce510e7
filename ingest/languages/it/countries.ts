// Italian words for states. Adjectives and nationals are the same stems and take the endings of `names.ts`.

import type { CountryWords } from '../../mentions/language-names.ts';

const ADJECTIVES =
  'AD andorran|AE emiratin|AF afghan,afgan|AG antiguan|AL albanes|AM armen|AO angolan|AR argentin|AT austriac|AU australian|AZ azer,azerbaigian|BA bosniac|BB barbadian|BD bengales,banglades|BE belg|BF burkinab|BG bulgar|BH bahreinit,bahrenit|BI burundes|BJ benines|BN bruneian|BO bolivian|BR brasilian|BS bahamens|BT bhutanes|BW botswan|BY bieloruss|BZ belizian|CA canades|CD congoles|CF centrafrican|CH svizzer,elvetic|CI ivorian|CL cilen|CM camerunens,camerunes|CN cines|CO colombian|CR costarican|CU cuban|CV capoverdian|CY cipriot|CZ cec|DE tedesc,germanic|DJ gibutian|DK danes|DM dominices|DO dominican|DZ algerin|EC ecuadorian,ecuadoregn|EE eston|EG egizian|EH sahraw,saharaw|ER eritre|ES spagnol,iberic|ET etiop,etiopic|FI finlandes|FJ figian|FR frances,transalpin|GA gabones|GB britannic,ingles|GD grenadin|GE georgian|GH ghanes|GL groenlandes|GM gambian|GN guinean|GQ equatoguinean|GR grec,ellenic|GT guatemaltec|GW guineens|GY guyanes|HN honduregn|HR croat|HT haitian|HU ungheres,magiar|ID indonesian|IE irlandes|IL israelian|IN indian|IQ irachen|IR iranian|IS islandes|IT italian|JM giamaican|JO giordan|JP giappones,nipponic|KE keniot,kenian|KG kirghis,kirghiz|KH cambogian|KM comorian|KP nordcorean|KR sudcorean|KW kuwaitian|KZ kazak,kazac|LA laotian|LB libanes|LI liechtensteines|LK srilankes,singales|LR liberian|LS lesothian|LT lituan|LU lussemburghes|LV letton|LY libic|MA marocchin|MC monegasc|MD moldav,moldov|ME montenegrin|MG malgasci,malgasc|MK macedon,nordmacedon|ML malian|MM birman|MN mongol|MR mauritan|MT maltes|MU maurizian|MV maldivian|MW malawian|MX messican|MY malesian,malays|MZ mozambican|NA namibian|NE nigerin|NG nigerian|NI nicaraguens,nicaraguegn|NL olandes,neerlandes|NO norveges|NP nepales|NZ neozelandes|OM omanit|PA panamens|PE peruvian|PG papuan|PH filippin|PK pachistan,pakistan|PL polacc|PS palestines|PT portoghes,lusitan|PY paraguaian,paraguayan|QA qatariot,qatarin|RO romen,rumen|RS serb|RU russ|RW ruandes|SA saudit|SB salomones|SC seychelles|SD sudanes|SE svedes|SG singaporian|SI sloven|SK slovacc|SL sierraleones|SM sammarines|SN senegales|SO somal|SR surinames|SS sudsudanes|ST saotomens|SV salvadoregn|SY sirian|SZ swaz|TD ciadian|TG togoles|TH thailandes|TJ tagic,tagik|TL timores|TM turkmen,turcomann|TN tunisin|TO tongan|TR turc|TT trinidadian|TW taiwanes|TZ tanzanian|UA ucrain|UG ugandes|US american,statunitens|UY uruguaian,uruguayan|UZ uzbec,uzbek|VA vatican|VE venezuelan|VN vietnamit|VU vanuatuan|WS samoan|XK kosovar|YE yemenit|ZA sudafrican|ZM zambian|ZW zimbabwian,zimbabwes';

/** First halves of pairs: "italo-francese". */
const PAIRED =
  'AL albano|AT austro|AU australo|CA canado|CN sino,cino|CO colombo|DE germano|DK dano|DZ algero|EG egizio,egitto|ES ispano|FI finno|FR franco|GB anglo|HU ungaro|IE irlando|IL israelo|IN indo|IR irano|IT italo|JP nippo|KR coreano|LB libano|LY libo|MA marocco|ML malo|NL olando|PL polono|PT luso|RW ruando|SA saudo|SD sudano|SY siro|UG ugando|VE venezuelo';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AE: { names: ['Emirati', 'Emirati Arabi', 'Emirati arabi uniti', 'Emirati Arabi Uniti'], acronyms: ['EAU'] },
  AZ: { names: ['Azerbaigian', 'Azerbaijan', 'Azerbaïgian'] },
  BA: { names: ['Bosnia', 'Bosnia-Erzegovina', 'Bosnia ed Erzegovina'] },
  BD: { names: ['Bangladesh'] },
  BF: { names: ['Burkina'] },
  BN: { names: ['Brunei'] },
  BY: { names: ['Bielorussia', 'Belarus'] },
  CD: { names: ['Repubblica Democratica del Congo', 'Repubblica democratica del Congo', 'Congo'], acronyms: ['RDC', 'Rdc', 'RD Congo'] },
  CF: { names: ['Centrafrica', 'Repubblica Centrafricana', 'Repubblica centrafricana'] },
  CG: { names: ['Repubblica del Congo', 'Congo-Brazzaville', 'Congo Brazzaville'] },
  CH: { names: ['Confederazione elvetica', 'Confederazione svizzera', 'Svizzera'] },
  CI: { names: ['Costa d’Avorio'] },
  MC: { names: ['Principato di Monaco'], towns: ['Monaco'] },
  CN: { names: ['Repubblica popolare cinese', 'Repubblica Popolare Cinese', 'Cina popolare', 'Dragone'], acronyms: ['RPC'] },
  CV: { names: ['Capo Verde'] },
  CZ: { names: ['Repubblica Ceca', 'Repubblica ceca', 'Cechia'] },
  EH: { names: ['Sahara Occidentale', 'Sahara occidentale'] },
  ET: { names: ['Etiopia'] },
  GB: { names: ['Gran Bretagna', 'Regno Unito', 'Inghilterra'], acronyms: ['UK', 'Uk'] },
  GM: { names: ['Gambia'] },
  IR: { names: ['Repubblica islamica', 'Repubblica Islamica', 'Repubblica islamica dell’Iran'] },
  KE: { names: ['Kenya', 'Kenia'] },
  KG: { names: ['Kirghizistan', 'Kirghizstan', 'Kyrgyzstan'] },
  KP: { names: ['Corea del Nord', 'Nord Corea', 'Repubblica popolare democratica di Corea'] },
  KR: { names: ['Corea del Sud', 'Sud Corea', 'Repubblica di Corea'] },
  KZ: { names: ['Kazakistan', 'Kazakhstan'] },
  LK: { names: ['Sri Lanka'] },
  MD: { names: ['Moldavia', 'Moldova', 'Repubblica di Moldova'] },
  MK: { names: ['Macedonia del Nord', 'Macedonia'] },
  MM: { names: ['Myanmar', 'Birmania'] },
  NL: { names: ['Paesi Bassi', 'Olanda'] },
  PG: { names: ['Papua Nuova Guinea'] },
  PK: { names: ['Pakistan'] },
  PS: { names: ['Palestina', 'Stato di Palestina', 'Territori palestinesi', 'Anp', 'Autorità nazionale palestinese', 'Autorità Nazionale Palestinese', 'Autorità palestinese'] },
  RU: { names: ['Federazione Russa', 'Federazione russa'] },
  SA: { names: ['Arabia Saudita', 'Arabia saudita', 'Riad saudita', 'Regno saudita'] },
  SS: { names: ['Sud Sudan', 'Sudan del Sud'] },
  SZ: { names: ['Swaziland', 'Eswatini'] },
  TJ: { names: ['Tagikistan', 'Tajikistan'] },
  TL: { names: ['Timor Est', 'Timor orientale'] },
  TR: { names: ['Turchia', 'Türkiye'] },
  TW: { names: ['Taiwan'] },
  US: { names: ['Stati Uniti d’America', 'Stati Uniti', 'America', 'Usa'], acronyms: ['USA', 'US'] },
  UZ: { names: ['Uzbekistan'] },
  VA: { names: ['Vaticano', 'Santa Sede', 'Città del Vaticano', 'Oltretevere', 'Sacri Palazzi'] },
  VN: { names: ['Vietnam'] },
  XK: { names: ['Kosovo'] },
  ZA: { names: ['Sudafrica', 'Sud Africa'] },
}; // prettier-ignore

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const [code, adjectives] of rows(ADJECTIVES))
    all[code] = { ...all[code], adjectives, people: adjectives };
  for (const [code, halves] of rows(PAIRED))
    all[code] = {
      ...all[code],
      bound: halves.flatMap((half) => [half, half[0]!.toUpperCase() + half.slice(1)]),
    };
  return all;
}

function rows(list: string): [code: string, words: string[]][] {
  return list.split('|').map((row) => [row.slice(0, 2), row.slice(3).split(',')]);
}
