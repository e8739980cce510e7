// Portuguese words for states, as Brazil, Portugal and Africa write them. Adjectives stand in their first form; nationals are the same words.

import type { CountryWords } from '../../mentions/language-names.ts';
import { allAgreeing } from './agree.ts';

const ADJECTIVES =
  'AD andorrano|AE emiradense,emirati|AF afegão|AG antiguano|AL albanês|AM armênio,armeniano|AO angolano|AR argentino|AT austríaco|AU australiano|AZ azerbaijano,azeri,azerbaidjano|BA bósnio|BB barbadiano|BD bengalês,bangladeshiano|BE belga|BF burquinense,burquinabê,burkinabé|BG búlgaro|BH baremita,bareinita,bahreinita|BI burundês,burundiano|BJ beninense|BN bruneíno|BO boliviano|BR brasileiro|BS bahamense|BT butanês|BW botsuanês,botsuano|BY bielorrusso,belarusso|BZ belizenho|CA canadense,canadiano|CD congolês|CF centro-africano,centroafricano|CH suíço,helvético|CI marfinense,costa-marfinense,ebúrneo|CL chileno|CM camaronês|CN chinês|CO colombiano|CR costa-riquenho,costarriquenho,costa-ricense|CU cubano|CV cabo-verdiano,caboverdiano|CY cipriota|CZ checo,tcheco|DE alemão,germânico|DJ djibutiano|DK dinamarquês|DM dominiquês|DO dominicano|DZ argelino|EC equatoriano|EE estoniano,estônio|EG egípcio|EH saharaui,saarauí,sarauí|ER eritreu|ES espanhol|ET etíope|FI finlandês|FJ fijiano|FR francês,gaulês|GA gabonês|GB britânico|GD granadino|GE georgiano|GH ganês,ganense|GL groenlandês,gronelandês|GM gambiano|GN guineano|GQ equato-guineense,equatoguineense|GR grego,helênico|GT guatemalteco|GW guineense,bissau-guineense|GY guianense,guianês|HN hondurenho|HR croata|HT haitiano|HU húngaro|ID indonésio|IE irlandês|IL israelense,israelita|IN indiano|IQ iraquiano|IR iraniano|IS islandês|IT italiano|JM jamaicano|JO jordaniano,jordano|JP japonês,nipónico|KE queniano|KG quirguiz,quirguize|KH cambojano|KM comorense|KP norte-coreano,nortecoreano|KR sul-coreano,sulcoreano|KW kuwaitiano,kuaitiano,coveitiano|KZ cazaque|LA laosiano,laociano|LB libanês|LI liechtensteinense|LK cingalês,srilankês,cingalense|LR liberiano|LS lesotiano|LT lituano|LU luxemburguês|LV letão,letoniano|LY líbio|MA marroquino|MC monegasco|MD moldavo,moldovo|ME montenegrino|MG malgaxe|MH marshallino|MK macedônio,norte-macedônio,macedónico|ML maliano,malinês|MM birmanês|MN mongol|MR mauritano|MT maltês|MU mauriciano|MV maldivo|MW malauiano,malawiano|MX mexicano|MY malaio,malasiano|MZ moçambicano|NA namibiano|NE nigerino,nigerense|NG nigeriano|NI nicaraguense|NL holandês,neerlandês|NO norueguês|NP nepalês|NZ neozelandês,neo-zelandês|OM omanense,omani,omanita|PA panamenho,panamiano|PE peruano|PG papuásio|PH filipino|PK paquistanês|PL polonês,polaco|PS palestino,palestiniano|PT português|PY paraguaio|QA catariano,catari,qatari,catarense,catarino|RO romeno|RS sérvio|RU russo|RW ruandês|SA saudita|SC seichelense|SD sudanês|SE sueco|SG singapurense,cingapuriano|SI esloveno|SK eslovaco|SL serra-leonês,serraleonês,serra-leonense|SM samarinês|SN senegalês|SO somali,somaliano|SR surinamês|SS sul-sudanês|ST são-tomense,santomense|SV salvadorenho|SY sírio|SZ suázi|TD chadiano,tchadiano|TG togolês|TH tailandês|TJ tadjique,tajique|TL timorense|TM turcomeno|TN tunisiano,tunisino|TR turco|TT trinitário|TW taiwanês|TZ tanzaniano|UA ucraniano|UG ugandês,ugandense|US norte-americano,americano,estadunidense,estado-unidense|UY uruguaio|UZ uzbeque,usbeque|VA vaticano|VE venezuelano|VN vietnamita|VU vanuatuense|WS samoano|XK kosovar|YE iemenita|ZA sul-africano|ZM zambiano|ZW zimbabuano,zimbabueano,zimbabweano';

/** Forms that don't follow from the first. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  AF: ['afegãos'],
  LV: ['letões'],
  KG: ['quirguizes'],
  MN: ['mongóis'],
};

/** First halves of pairs: "luso-brasileira". */
const PAIRED =
  'AF afegano|AL albano|AM armeno|AO angolano,angolo|AR argentino|AT austro|AU australo|AZ azero|BE belgo|BR brasileiro,brasilo|BY belarusso|CA canado|CD congolo|CH suíço|CL chileno|CN sino,chinês|CO colombo|CU cubano|CV cabo-verdiano|CY cipro|CZ checo|DE germano,teuto|DK dano|DZ argelo|EG egípcio,egipto|ER eritreu|ES hispano|ET etíope,etiópio|FI fino|FR franco|GB britânico,anglo|GE georgiano|GR greco|GY guiano|HU húngaro|ID indonésio|IE irlando|IL israelo|IN indo|IQ iraquiano|IR irano|IT ítalo|JO jordano|JP nipo,nipônico|KE queniano|KR coreano|KZ cazaque|LB líbano|LY líbio|MA marroquino|MX mexicano|MZ moçambicano|NG nigero|NL holando|NO noruego|PE peruano|PK paquistano|PL polaco,polono|PS palestino|PT luso,português|PY paraguaio|QA catari|RO romeno|RS sérvio,servo|RU russo|RW ruando|SA saudita,saudo|SD sudano|SE sueco|SN senegalo|SY sírio|TR turco|TW taiwano|UA ucraniano|UG ugando|US americano,norte-americano|UY uruguaio|VE venezuelano|VN vietnamo|YE iemeno|ZA sul-africano';

const FURTHER: Readonly<Record<string, CountryWords>> = {
  AE: { names: ['Emirados'], acronyms: ['EAU'] },
  AF: { names: ['Emirado Islâmico do Afeganistão'] },
  AM: { names: ['Arménia'] },
  AZ: { names: ['Azerbeijão'] },
  BA: { names: ['Bósnia', 'Bósnia-Herzegovina', 'Bósnia-Herzegóvina'] },
  BF: { names: ['Burkina Faso', 'Burkina'] },
  BH: { names: ['Bahrein', 'Bahrain', 'Barém', 'Barein'] },
  BJ: { names: ['Benim'] },
  BN: { names: ['Brunei Darussalam'] },
  BS: { names: ['Baamas'] },
  BW: { names: ['Botswana'] },
  BY: { names: ['Belarus', 'Bielorússia', 'Belarrússia'] },
  CD: { names: ['República Democrática do Congo', 'RD Congo', 'RD do Congo', 'Congo Democrático', 'Congo'], acronyms: ['RDC'] },
  CF: { names: ['República Centro-Africana', 'República Centroafricana', 'Centro-África'], acronyms: ['RCA'] },
  CG: { names: ['República do Congo', 'Congo-Brazzaville', 'Congo Brazzaville', 'Congo-Brazavile'] },
  CH: { names: ['Confederação Suíça', 'Confederação Helvética'] },
  CI: { names: ['Costa do Marfim'] },
  CN: { names: ['República Popular da China', 'China Popular'], acronyms: ['RPC'] },
  CV: { names: ['República de Cabo Verde'] },
  CZ: { names: ['República Checa', 'República Tcheca', 'Chéquia', 'Tchéquia'] },
  DJ: { names: ['Jibuti', 'Djibouti'] },
  EE: { names: ['Estónia'] },
  EG: { names: ['Egipto'] },
  EH: { names: ['Sara Ocidental', 'Sahara Ocidental', 'República Árabe Saarauí Democrática', 'República Saarauí'], acronyms: ['RASD'] },
  GB: { names: ['Grã-Bretanha', 'Reino Unido da Grã-Bretanha'] },
  GL: { names: ['Gronelândia'] },
  GN: { names: ['Guiné-Conacri', 'Guiné-Conakry', 'Guiné Conacri', 'República da Guiné'] },
  GW: { names: ['Guiné Bissau', 'República da Guiné-Bissau'] },
  GY: { names: ['Guyana', 'República Cooperativa da Guiana'] },
  IR: { names: ['Irão', 'República Islâmica do Irã', 'República Islâmica do Irão', 'República Islâmica'], syllables: ['Irã'] },
  JP: { names: ['Império do Japão'] },
  KE: { names: ['Quénia'] },
  KG: { names: ['Quirguízia', 'Quirguízistão'] },
  KH: { names: ['Cambodja'] },
  KN: { names: ['São Cristóvão e Nevis', 'São Cristóvão e Neves'] },
  KP: { names: ['Coreia do Norte', 'República Popular Democrática da Coreia'], acronyms: ['RPDC'] },
  KR: { names: ['Coreia do Sul', 'República da Coreia'] },
  KW: { names: ['Koweit', 'Coveite', 'Kuweit'] },
  LK: { names: ['Sri Lanca'] },
  LS: { names: ['Lesotho'] },
  LV: { names: ['Letónia'] },
  MD: { names: ['Moldova', 'Moldávia', 'República da Moldávia', 'República da Moldova'] },
  MG: { names: ['Madagáscar'] },
  MK: { names: ['Macedónia do Norte', 'Macedónia'] },
  MM: { names: ['Mianmar', 'Myanmar', 'Birmânia', 'Mianmá'] },
  MU: { names: ['Maurícias', 'Ilhas Maurício', 'Ilhas Maurícias', 'República de Maurício', 'República das Maurícias'] },
  MW: { names: ['Malawi', 'Maláui'] },
  MY: { names: ['Malásia'] },
  MZ: { names: ['República de Moçambique'] },
  NL: { names: ['Países Baixos', 'Holanda', 'Reino dos Países Baixos'] },
  PG: { names: ['Papua Nova Guiné', 'Papuásia-Nova Guiné'] },
  PL: { names: ['Polónia'] },
  PS: { names: ['Palestina', 'Estado da Palestina', 'Estado Palestino', 'Territórios Palestinianos'] },
  PT: { names: ['República Portuguesa'] },
  QA: { names: ['Qatar', 'Estado do Catar', 'Estado do Qatar'] },
  RO: { names: ['Roménia'] },
  RU: { names: ['Federação Russa', 'Federação da Rússia'] },
  RW: { names: ['República do Ruanda', 'Rwanda'] },
  SA: { names: ['Reino da Arábia Saudita', 'Reino Saudita'] },
  SC: { names: ['Seychelles', 'Seychelas', 'Ilhas Seychelles'] },
  SG: { names: ['Cingapura', 'Singapura'] },
  SI: { names: ['Eslovénia'] },
  SM: { names: ['São Marinho'] },
  SS: { names: ['Sudão do Sul', 'Sudão Sul'] },
  ST: { names: ['São Tomé'] },
  SZ: { names: ['Suazilândia', 'Eswatini', 'Essuatini', 'Reino de Eswatini'] },
  TD: { names: ['Tchad'] },
  TJ: { names: ['Tajiquistão'] },
  TL: { names: ['Timor', 'Timor Leste', 'República Democrática de Timor-Leste'] },
  TM: { names: ['Turquemenistão', 'Turcomenistão', 'Turcmenistão'] },
  TT: { names: ['Trindade e Tobago', 'Trinidade e Tobago'] },
  TW: { names: ['Taiwan', 'Formosa'] },
  US: { names: ['Estados Unidos da América', 'Estados Unidos'], acronyms: ['EUA', 'USA'] },
  UZ: { names: ['Usbequistão'] },
  VA: { names: ['Vaticano', 'Santa Sé', 'Cidade do Vaticano'] },
  VC: { names: ['São Vicente'] },
  VE: { names: ['República Bolivariana da Venezuela'] },
  VN: { names: ['Vietnã', 'Vietname', 'Vietnam', 'Vietnão'] },
  XK: { names: ['Kosovo', 'Kossovo'] },
  YE: { names: ['Iémen', 'Iémene', 'Iêmene'] },
  ZA: { names: ['República da África do Sul'] },
  ZW: { names: ['Zimbabwe', 'Zimbabué', 'Zimbabue'] },
}; // prettier-ignore

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = { ...FURTHER };
  for (const [code, words] of rows(ADJECTIVES)) {
    const adjectives = [...new Set([...allAgreeing(words), ...(IRREGULAR[code] ?? [])])];
    all[code] = { ...all[code], adjectives, people: adjectives };
  }
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
