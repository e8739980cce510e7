// Spanish words for states. Nationals are the adjectives; forms for gender and number are made here.

import type { CountryWords } from '../../mentions/language-names.ts';

const ADJECTIVES =
  'AD andorrano|AE emiratí|AF afgano|AG antiguano|AL albanés|AM armenio|AO angoleño|AR argentino|AT austriaco,austríaco|AU australiano|AZ azerbaiyano,azerí,azerbaiyaní|BA bosnio|BB barbadense|BD bangladesí,bangladeshí|BE belga|BF burkinés,burkinabé|BG búlgaro|BH bareiní,bahreiní|BI burundés|BJ beninés|BN bruneano|BO boliviano|BR brasileño,brasilero|BS bahameño|BT butanés|BW botsuano|BY bielorruso|BZ beliceño|CA canadiense|CD congoleño,congolés|CF centroafricano|CH suizo,helvético|CI marfileño|CL chileno|CM camerunés|CN chino|CO colombiano|CR costarricense|CU cubano|CV caboverdiano|CY chipriota,grecochipriota|CZ checo|DE alemán,germano|DJ yibutiano|DK danés|DM dominiqués|DO dominicano,quisqueyano|DZ argelino|EC ecuatoriano|EE estonio|EG egipcio|EH saharaui|ER eritreo|ES español|ET etíope|FI finlandés,finés|FJ fiyiano|FR francés,galo|GA gabonés|GB británico|GE georgiano|GH ghanés|GI gibraltareño,llanito|GL groenlandés|GM gambiano|GN guineano|GQ ecuatoguineano|GR griego,heleno|GT guatemalteco|GY guyanés|HN hondureño|HR croata|HT haitiano|HU húngaro,magiar|ID indonesio|IE irlandés|IL israelí|IN indio,hindú|IQ iraquí|IR iraní|IS islandés|IT italiano|JM jamaicano,jamaiquino|JO jordano|JP japonés,nipón|KE keniano,keniata|KG kirguís|KH camboyano|KM comorense|KP norcoreano|KR surcoreano|KW kuwaití|KZ kazajo,kazajistano|LA laosiano|LB libanés|LC santaluciense|LI liechtensteiniano|LK esrilanqués,ceilanés|LR liberiano|LS lesotense|LT lituano|LU luxemburgués|LV letón|LY libio|MA marroquí,alauí|MC monegasco|MD moldavo|ME montenegrino|MG malgache|MK macedonio,normacedonio|ML maliense|MM birmano|MN mongol|MR mauritano|MT maltés|MU mauriciano|MV maldivo|MW malauí|MX mexicano|MY malasio|MZ mozambiqueño|NA namibio|NE nigerino|NG nigeriano|NI nicaragüense,pinolero|NL neerlandés,holandés|NO noruego|NP nepalí,nepalés|NR nauruano|NZ neozelandés|OM omaní|PA panameño,canalero|PE peruano|PG papú|PH filipino|PK pakistaní,paquistaní|PL polaco|PS palestino|PT portugués,luso|PW palauano|PY paraguayo|QA catarí,qatarí|RO rumano|RS serbio|RU ruso|RW ruandés|SA saudí,saudita|SB salomonense|SC seychellense|SD sudanés|SE sueco|SG singapurense|SI esloveno|SK eslovaco|SL sierraleonés|SM sanmarinense|SN senegalés|SO somalí|SR surinamés|SS sursudanés|ST santotomense|SV salvadoreño|SY sirio|SZ suazi|TD chadiano|TG togolés|TH tailandés|TJ tayiko|TL timorense|TM turcomano,turkmeno|TN tunecino|TO tongano|TR turco|TT trinitense|TV tuvaluano|TW taiwanés|TZ tanzano|UA ucraniano,ucranio|UG ugandés|US estadounidense,norteamericano,americano|UY uruguayo|UZ uzbeko|VA vaticano|VE venezolano|VN vietnamita|VU vanuatuense|WS samoano|XK kosovar|YE yemení|ZA sudafricano,surafricano|ZM zambiano|ZW zimbabuense';

/** First halves of pairs that are no adjective: "franco-alemán", "colombo-venezolano". */
const PAIRED =
  'AF afgano|AR argentino|AT austro|AZ azerí|BR brasileño|CN sino|CO colombo|CZ checo|DE germano|ES hispano|FI finlando|FR franco|GB anglo|GR greco|HR croata|HU hungaro|IN indo|IT italo|JP nipo|PE peruano|PT luso|RS serbo|SE sueco|SY sirio|TR turco|US estadounidense';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AE: { names: ['Emiratos Árabes Unidos', 'Emiratos Árabes', 'Emiratos'], acronyms: ['EAU'] },
  AG: { names: ['Antigua y Barbuda'] },
  AZ: { names: ['Azerbaiyán', 'Azerbaiyan', 'Azerbaiján'] },
  BA: { names: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia y Herzegovina', 'Bosnia-Hercegovina'] },
  BB: { names: ['Barbados'] },
  BD: { names: ['Bangladés', 'Bangladesh'] },
  BH: { names: ['Baréin', 'Bahréin', 'Bahrein'] },
  BN: { names: ['Brunéi'] },
  BW: { names: ['Botsuana', 'Botswana'] },
  BY: { names: ['Bielorrusia', 'Belarús', 'Belarus'] },
  BZ: { names: ['Belice'] },
  CD: {
    names: ['República Democrática del Congo', 'Congo democrático', 'RD del Congo', 'Congo', 'RD Congo'],
    acronyms: ['RDC'],
  },
  CF: { names: ['República Centroafricana', 'Centroáfrica'], acronyms: ['RCA'] },
  CG: { names: ['República del Congo', 'Congo-Brazzaville', 'Congo Brazzaville'] },
  CH: { names: ['Suiza', 'Confederación Helvética'] },
  CI: { names: ['Costa de Marfil'] },
  CM: { names: ['Camerún'] },
  CN: { names: ['República Popular China', 'República Popular de China', 'gigante asiático'] },
  CV: { names: ['Cabo Verde'] },
  CZ: { names: ['República Checa', 'Chequia'] },
  DJ: { names: ['Yibuti', 'Djibouti'] },
  DO: { names: ['República Dominicana'] },
  EH: { names: ['Sáhara Occidental', 'Sahara Occidental', 'República Saharaui'] },
  FJ: { names: ['Fiyi', 'Fiji'] },
  GB: { names: ['Gran Bretaña', 'Reino Unido'] },
  GD: { names: ['isla de Granada'], towns: ['Granada'] },
  GW: { names: ['Guinea-Bisáu', 'Guinea Bissau', 'Guinea-Bissau'] },
  GQ: { names: ['Guinea Ecuatorial'] },
  IQ: { names: ['Irak', 'Iraq'] },
  IR: { names: ['República Islámica de Irán', 'República Islámica'] },
  KE: { names: ['Kenia', 'Kenya'] },
  KG: { names: ['Kirguistán', 'Kirguizistán', 'Kirguizia'] },
  KH: { names: ['Camboya'] },
  KN: { names: ['San Cristóbal y Nieves', 'San Cristóbal y Nevis'] },
  KP: {
    names: ['Corea del Norte', 'República Popular Democrática de Corea'],
    acronyms: ['RPDC'],
  },
  KR: { names: ['Corea del Sur', 'República de Corea'] },
  KZ: { names: ['Kazajistán', 'Kazajstán', 'Kazakhstan'] },
  LC: { names: ['Santa Lucía'] },
  LS: { names: ['Lesoto', 'Lesotho'] },
  MD: { names: ['Moldavia', 'Moldova', 'República de Moldavia'] },
  MK: { names: ['Macedonia del Norte', 'Macedonia'] },
  ML: { names: ['Malí', 'Mali'] },
  MM: { names: ['Birmania', 'Myanmar'] },
  MU: { names: ['Mauricio'] },
  MW: { names: ['Malaui', 'Malawi'] },
  MX: { names: ['México', 'Méjico', 'Estados Unidos Mexicanos'] },
  MY: { names: ['Malasia'] },
  NL: { names: ['Países Bajos', 'Holanda'] },
  NZ: { names: ['Nueva Zelanda', 'Nueva Zelandia'] },
  PG: { names: ['Papúa Nueva Guinea', 'Papúa-Nueva Guinea'] },
  PK: { names: ['Pakistán', 'Paquistán'] },
  PS: { names: ['Palestina', 'Estado de Palestina', 'Territorios Palestinos', 'Autoridad Palestina'] },
  QA: { names: ['Catar', 'Qatar'] },
  RO: { names: ['Rumania', 'Rumanía'] },
  RU: { names: ['Federación Rusa', 'Federación de Rusia'] },
  RW: { names: ['Ruanda', 'Rwanda'] },
  SA: { names: ['Arabia Saudí', 'Arabia Saudita', 'Arabia Saudi', 'reino saudí'] },
  SR: { names: ['Surinam', 'Suriname'] },
  SS: { names: ['Sudán del Sur'] },
  ST: { names: ['Santo Tomé y Príncipe', 'Santo Tomé'] },
  SZ: { names: ['Suazilandia', 'Esuatini', 'Eswatini'] },
  TJ: { names: ['Tayikistán', 'Tadjikistán'] },
  TL: { names: ['Timor Oriental', 'Timor-Leste', 'Timor Leste'] },
  TM: { names: ['Turkmenistán'] },
  TR: { names: ['Turquía', 'Türkiye'] },
  TT: { names: ['Trinidad y Tobago', 'Trinidad y Tabago', 'Trinidad'] },
  TW: { names: ['Taiwán', 'Taiwan'] },
  TZ: { names: ['Tanzania', 'Tanzanía'] },
  UA: { names: ['Ucrania'] },
  US: {
    names: ['Estados Unidos de América', 'Estados Unidos', 'Norteamérica'],
    acronyms: ['EE. UU.', 'EE.UU.', 'EE UU', 'EEUU', 'EUA', 'USA', 'E.U.', 'EE. UU', 'EE.UU'],
  },
  UZ: { names: ['Uzbekistán'] },
  VA: { names: ['Vaticano', 'Santa Sede'] },
  VC: { names: ['San Vicente y las Granadinas', 'San Vicente y Granadinas', 'San Vicente'] },
  VN: { names: ['Vietnam', 'Viet Nam'] },
  XK: { names: ['Kosovo'] },
  ZA: { names: ['Sudáfrica', 'Suráfrica'] },
  ZW: { names: ['Zimbabue', 'Zimbabwe'] },
};

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const [code, words] of rows(ADJECTIVES)) {
    const forms = words.flatMap(inflected);
    all[code] = { ...all[code], adjectives: forms, people: forms };
  }
  for (const [code, halves] of rows(PAIRED))
    all[code] = {
      ...all[code],
      bound: halves.flatMap((half) => [half, half[0]!.toUpperCase() + half.slice(1)]),
    };
  return all;
}

/** The forms of an adjective for two genders and numbers: "ruso, rusa, rusos, rusas", "francés, francesa …". */
function inflected(word: string): string[] {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  if (/[aeé]$/.test(word)) return [word, `${word}s`];
  const stem = word.replace(/[áéíó](?=[^áéíó]$)/, (vowel) => 'aeio'['áéíó'.indexOf(vowel)]!);
  return [word, `${stem}a`, `${stem}es`, `${stem}as`];
}

function rows(list: string): [code: string, words: string[]][] {
  return list.split('|').map((row) => [row.slice(0, 2), row.slice(3).split(',')]);
}
