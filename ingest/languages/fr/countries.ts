// French words for states. Adjectives take the endings of `names.ts`; nationals are the same words with a capital.

import type { CountryWords } from '../../mentions/language-names.ts';

const ADJECTIVES =
  'AD andorran|AE émirien,émirati|AF afghan|AG antiguais|AL albanais|AM arménien|AO angolais|AR argentin|AT autrichien|AU australien|AZ azerbaïdjanais,azéri|BA bosnien,bosniaque|BB barbadien|BD bangladais,bangladeshi|BE belge|BF burkinabè|BG bulgare|BH bahreïni,bahreïnien|BI burundais|BJ béninois|BN brunéien|BO bolivien|BR brésilien|BS bahaméen|BT bhoutanais|BW botswanais|BY bélarusse,biélorusse,bélarussien|BZ bélizien|CA canadien|CD congolais|CF centrafricain|CH suisse,helvétique|CI ivoirien|CL chilien|CM camerounais|CN chinois|CO colombien|CR costaricien,costaricain|CU cubain|CV cap-verdien,capverdien|CY chypriote|CZ tchèque|DE allemand|DJ djiboutien|DK danois|DM dominiquais|DO dominicain|DZ algérien|EC équatorien|EE estonien|EG égyptien|EH sahraoui|ER érythréen|ES espagnol|ET éthiopien|FI finlandais|FJ fidjien|FR français|GA gabonais|GB britannique|GD grenadien|GE géorgien|GH ghanéen|GL groenlandais|GM gambien|GN guinéen|GQ équato-guinéen,équatoguinéen|GR grec,grecque|GT guatémaltèque|GW bissau-guinéen,bissaoguinéen|GY guyanien|HN hondurien|HR croate|HT haïtien|HU hongrois|ID indonésien|IE irlandais|IL israélien|IN indien|IQ irakien|IR iranien|IS islandais|IT italien|JM jamaïcain,jamaïquain|JO jordanien|JP japonais,nippon|KE kényan|KG kirghiz,kirghize|KH cambodgien|KI kiribatien|KM comorien|KP nord-coréen|KR sud-coréen|KW koweïtien|KZ kazakh,kazakhstanais|LA laotien|LB libanais|LI liechtensteinois|LK sri-lankais|LR libérien|LS lesothan|LT lituanien|LU luxembourgeois|LV letton|LY libyen|MA marocain|MC monégasque|MD moldave|ME monténégrin|MG malgache|MH marshallais|MK macédonien,nord-macédonien|ML malien|MM birman|MN mongol|MR mauritanien|MT maltais|MU mauricien|MV maldivien|MW malawite,malawien|MX mexicain|MY malaisien|MZ mozambicain|NA namibien|NE nigérien|NG nigérian|NI nicaraguayen|NL néerlandais,hollandais|NO norvégien|NP népalais|NR nauruan|NZ néo-zélandais|OM omanais|PA panaméen|PE péruvien|PG papouasien|PH philippin|PK pakistanais|PL polonais|PS palestinien|PT portugais|PW palaosien|PY paraguayen|QA qatari,qatarien|RO roumain|RS serbe|RU russe|RW rwandais|SA saoudien|SB salomonais|SC seychellois|SD soudanais|SE suédois|SG singapourien|SI slovène|SK slovaque|SL sierra-léonais|SM saint-marinais|SN sénégalais|SO somalien|SR surinamais,surinamien|SS sud-soudanais|ST santoméen|SV salvadorien|SY syrien|SZ swazi|TD tchadien|TG togolais|TH thaïlandais|TJ tadjik|TL timorais,est-timorais|TM turkmène|TN tunisien|TO tongien|TR turc,turque|TT trinidadien|TV tuvaluan|TW taïwanais|TZ tanzanien|UA ukrainien|UG ougandais|US américain,états-unien,étatsunien|UY uruguayen|UZ ouzbek|VA vatican|VE vénézuélien|VN vietnamien|VU vanuatais|WS samoan|XK kosovar|YE yéménite|ZA sud-africain|ZM zambien|ZW zimbabwéen';

/** First halves of pairs: "franco-allemand". */
const PAIRED =
  'AF afghano|AL albano|AM arméno|AO angolo|AR argentino|AT austro|AU australo|AZ azerbaïdjano,azéro|BE belgo|BG bulgaro|BR brasilo,brésilo|BY bélarusso,biélorusso|CA canado|CD congolo|CM cameruno|CN sino,chinois|CO colombo|CU cubano|CY chypro|CZ tchéco|DE germano,allemand|DK dano|DZ algéro|EG égypto|ER érythréo|ES hispano|ET éthio,éthiopo|FI finno,finlando|FR franco|GB britannico,anglo|GE géorgo|GR gréco,helléno|HR croato|HU hungaro,magyaro|ID indonéso|IE irlando|IL israélo|IN indo|IQ irako|IR irano|IT italo|JO jordano|JP nippo|KE kényo|KG kirghizo|KR coréano|KZ kazakho|LB libano|LT lituano|LY libyo|MA maroco|MD moldavo|MK macédono|ML maléo,malo|MR mauritano|MX mexicano|NE nigéro|NL néerlando|NO norvégo|PE péruvo|PH philippino|PK pakistano|PL polono|PS palestino|PT luso,portugo|QA qataro|RO roumano|RS serbo|RU russo|RW rwando|SA saoudo|SD soudano|SE suédo|SN sénégalo|SO somalo|SY syro|TD tchado|TJ tadjiko|TN tuniso|TR turco|TW taïwano|UA ukraino|UG ougando|US américano|UZ ouzbéko|VE vénézuélo|VN vietnamo|YE yéméno|ZA sud-africano';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AE: { names: ['Emirats'], acronyms: ['EAU'] },
  BA: { names: ['Bosnie', 'Bosnie-Herzégovine'] },
  BF: { names: ['Burkina'] },
  BN: { names: ['Brunei', 'Brunei Darussalam', 'sultanat de Brunei'] },
  BY: { names: ['Biélorussie', 'Bélarus', 'Belarus'] },
  CD: {
    names: ['République démocratique du Congo', 'Congo démocratique', 'Congo'],
    acronyms: ['RDC', 'RD Congo'],
  },
  CF: { names: ['Centrafrique', 'République centrafricaine'], acronyms: ['RCA'] },
  CG: { names: ['République du Congo', 'Congo-Brazzaville'] },
  CH: { names: ['Confédération helvétique'] },
  CI: { names: ["Côte d'Ivoire"] },
  CN: { names: ['République populaire de Chine', 'Chine populaire'], acronyms: ['RPC'] },
  CV: { names: ['Cap-Vert', 'Cabo Verde'] },
  CZ: { names: ['République tchèque', 'Tchéquie'] },
  EH: { names: ['Sahara occidental'] },
  GD: { names: ['île de Grenade'], towns: ['Grenade'] },
  GB: { names: ['Grande-Bretagne', 'Royaume-Uni'] },
  GE: { names: ['Géorgie'] },
  IR: { names: ['République islamique d’Iran', 'République islamique'] },
  KG: { names: ['Kirghizstan', 'Kirghizistan'] },
  KN: { names: ['Saint-Kitts-et-Nevis', 'Saint-Christophe-et-Niévès'] },
  KP: { names: ['Corée du Nord', 'République populaire démocratique de Corée'], acronyms: ['RPDC'] },
  KR: { names: ['Corée du Sud', 'République de Corée'] },
  LK: { names: ['Sri Lanka'] },
  MD: { names: ['Moldavie', 'Moldova', 'République de Moldova'] },
  MK: { names: ['Macédoine du Nord', 'Macédoine'] },
  MM: { names: ['Birmanie', 'Myanmar'] },
  NL: { names: ['Pays-Bas', 'Hollande'] },
  PS: { names: ['Palestine', 'État de Palestine', 'Territoires palestiniens'] },
  RE: { syllables: ['La Réunion'] },
  RU: { names: ['Fédération de Russie'] },
  SA: { names: ['Arabie saoudite', 'Arabie Saoudite', 'royaume saoudien'] },
  ST: { names: ['Sao Tomé', 'Sao Tomé-et-Principe', 'Sao Tomé et Principe'] },
  SS: { names: ['Soudan du Sud', 'Sud-Soudan'] },
  SZ: { names: ['Swaziland', 'Eswatini'] },
  TL: { names: ['Timor oriental', 'Timor-Leste'] },
  TR: { names: ['Turquie', 'Türkiye'] },
  TT: { names: ['Trinité-et-Tobago', 'Trinidad-et-Tobago'] },
  TW: { names: ['Taïwan', 'Taiwan'] },
  US: { names: ["États-Unis d'Amérique", 'États-Unis', 'Amérique'], acronyms: ['USA', 'US'] },
  VA: { names: ['Vatican', 'Saint-Siège'] },
  VC: { names: ['Saint-Vincent', 'Saint-Vincent-et-les-Grenadines'] },
  VN: { names: ['Vietnam', 'Viêt Nam', 'Viet Nam'] },
  XK: { names: ['Kosovo'] },
};

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const [code, adjectives] of rows(ADJECTIVES))
    all[code] = { ...all[code], adjectives, people: adjectives.map(capital) };
  for (const [code, halves] of rows(PAIRED))
    all[code] = {
      ...all[code],
      bound: halves.flatMap((half) => [half, capital(half)]),
    };
  return all;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function rows(list: string): [code: string, words: string[]][] {
  return list.split('|').map((row) => [row.slice(0, 2), row.slice(3).split(',')]);
}
