// English words for states. Where the national's noun is the adjective with an s, it is not repeated.

import type { CountryWords } from '../../mentions/language-names.ts';

const ADJECTIVES =
  'AD Andorran|AE Emirati|AF Afghan|AG Antiguan|AL Albanian|AM Armenian|AO Angolan|AR Argentine,Argentinian,Argentinean|AT Austrian|AU Australian|AZ Azerbaijani,Azeri|BA Bosnian|BB Barbadian|BD Bangladeshi|BE Belgian|BF Burkinabe|BG Bulgarian|BH Bahraini|BI Burundian|BJ Beninese|BN Bruneian|BO Bolivian|BR Brazilian|BS Bahamian|BT Bhutanese|BW Botswanan|BY Belarusian,Belarussian|BZ Belizean|CA Canadian|CD Congolese|CF Central African|CH Swiss|CI Ivorian|CL Chilean|CM Cameroonian|CN Chinese|CO Colombian|CR Costa Rican|CU Cuban|CV Cape Verdean|CY Cypriot|CZ Czech|DE German|DJ Djiboutian|DK Danish|DO Dominican|DZ Algerian|EC Ecuadorian,Ecuadorean|EE Estonian|EG Egyptian|ER Eritrean|ES Spanish|ET Ethiopian|FI Finnish|FJ Fijian|FR French|GA Gabonese|GB British|GD Grenadian|GE Georgian|GH Ghanaian|GL Greenlandic|GM Gambian|GN Guinean|GR Greek|GQ Equatorial Guinean|GT Guatemalan|GW Bissau-Guinean|GY Guyanese|HN Honduran|HR Croatian|HT Haitian|HU Hungarian|ID Indonesian|IE Irish|IL Israeli|IN Indian|IQ Iraqi|IR Iranian|IS Icelandic|IT Italian|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz|KH Cambodian|KI I-Kiribati|KM Comoran|KP North Korean|KR South Korean|KW Kuwaiti|KZ Kazakh,Kazakhstani|LA Lao,Laotian|LB Lebanese|LC Saint Lucian,St Lucian|LI Liechtenstein|LK Sri Lankan|LR Liberian|LT Lithuanian|LU Luxembourgish|LV Latvian|LY Libyan|MA Moroccan|MC Monegasque|MD Moldovan|ME Montenegrin|MG Malagasy|MK Macedonian,North Macedonian|ML Malian|MM Myanmar,Burmese|MN Mongolian|MR Mauritanian|MT Maltese|MU Mauritian|MV Maldivian|MW Malawian|MX Mexican|MY Malaysian|MZ Mozambican|NA Namibian|NE Nigerien|NG Nigerian|NI Nicaraguan|NL Dutch|NO Norwegian|NP Nepali,Nepalese|NR Nauruan|NZ New Zealand|OM Omani|PA Panamanian|PE Peruvian|PG Papua New Guinean|PH Philippine,Filipino|PK Pakistani|PL Polish|PS Palestinian|PT Portuguese|PW Palauan|PY Paraguayan|QA Qatari|RO Romanian|RS Serbian,Serb|RU Russian|RW Rwandan|SA Saudi,Saudi Arabian|SC Seychellois|SD Sudanese|SE Swedish|SG Singaporean|SI Slovenian,Slovene|SK Slovak|SL Sierra Leonean|SN Senegalese|SO Somali|SR Surinamese|SS South Sudanese|SV Salvadoran,Salvadorean|SY Syrian|TD Chadian|TG Togolese|TH Thai|TJ Tajik|TL Timorese,East Timorese|TM Turkmen|TN Tunisian|TO Tongan|TR Turkish|TT Trinidadian|TV Tuvaluan|TW Taiwanese|TZ Tanzanian|UA Ukrainian|UG Ugandan|US American|UY Uruguayan|UZ Uzbek|VC Vincentian|VE Venezuelan|VN Vietnamese|VU Vanuatuan|WS Samoan|XK Kosovan,Kosovar|YE Yemeni|ZA South African|ZM Zambian|ZW Zimbabwean';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AG: { names: ['Antigua'] },
  AE: { acronyms: ['UAE', 'U.A.E.'], names: ['Emirates'] },
  BA: { names: ['Bosnia'] },
  CD: { names: ['Congo', 'DR Congo', 'Democratic Republic of Congo'], acronyms: ['DRC'] },
  CF: { acronyms: ['CAR'] },
  CG: { names: ['Congo-Brazzaville', 'Republic of Congo', 'Republic of the Congo'] },
  CI: { names: ['Ivory Coast', "Cote d'Ivoire"] },
  CN: { names: ["People's Republic of China"], acronyms: ['PRC'] },
  CV: { names: ['Cabo Verde'] },
  CZ: { names: ['Czechia', 'Czech Republic'], people: ['Czechs'] },
  DK: { people: ['Danes'] },
  ES: { people: ['Spaniard', 'Spaniards'] },
  FI: { people: ['Finns'] },
  FR: { people: ['Frenchman', 'Frenchwoman'] },
  GB: {
    names: ['Britain', 'Great Britain', 'United Kingdom'],
    acronyms: ['UK', 'U.K.'],
    people: ['Briton', 'Britons'],
  },
  GM: { names: ['Gambia', 'The Gambia'] },
  HR: { people: ['Croats'] },
  IR: { names: ['Islamic Republic of Iran'] },
  KP: { names: ['North Korea'], acronyms: ['DPRK', 'the North', 'The North'] },
  KR: { names: ['South Korea', 'Republic of Korea'], acronyms: ['ROK', 'the South', 'The South'] },
  KN: { names: ['St Kitts and Nevis', 'St. Kitts and Nevis'] },
  LC: { names: ['St Lucia', 'St. Lucia', 'Saint Lucia'] },
  MK: { names: ['Macedonia'] },
  MM: { names: ['Burma', 'Myanmar'] },
  MV: { names: ['Republic of Maldives'] },
  NL: { names: ['Netherlands', 'Holland'], people: ['Dutchman', 'Dutchwoman'] },
  PL: { people: ['Pole', 'Poles'] },
  PS: { names: ['Palestine', 'State of Palestine', 'Palestinian territories'] },
  RU: { names: ['Russian Federation'] },
  SA: { names: ['Saudi Arabia'], acronyms: ['KSA'] },
  SB: { names: ['Solomons'] },
  SE: { people: ['Swede', 'Swedes'] },
  SZ: { names: ['Swaziland', 'Eswatini'] },
  TL: { names: ['East Timor', 'Timor-Leste'] },
  TR: { names: ['Turkey', 'Türkiye'], people: ['Turk', 'Turks'] },
  TT: { names: ['Trinidad'] },
  US: { names: ['America', 'United States of America'], acronyms: ['US', 'U.S.', 'USA', 'U.S.A.'] },
  VA: { names: ['Vatican'] },
  VC: {
    names: [
      'St Vincent and the Grenadines',
      'St. Vincent and the Grenadines',
      'St Vincent',
      'St. Vincent',
      'Saint Vincent',
    ],
  },
};

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const line of ADJECTIVES.split('|')) {
    all[line.slice(0, 2)] = { ...all[line.slice(0, 2)], adjectives: line.slice(3).split(',') };
  }
  return all;
}
