// Polish words for states: names with their case endings; abbreviations; adjective stems; nationals.

import type { CountryWords } from '../../mentions/language-names.ts';
import { forms } from './decline.ts';

/** Code, names (Intl's too, with their cases), abbreviations, adjectives without their "ki", nationals (one; several follow). */
const STATES = `
AD Andor=ra;;andors;
AE Zjednoczon=nep Emirat=y Arabsk=skiep|Emirat=y;ZEA;emirac;
AF Afganistan=mu;;afgańs;Afgańczy=k
AG Antigu=a i Barbu=da|Antigua;;;
AL Albani=ia;;albańs;Alba=niec
AM Armeni=ia;;ormiańs,armeńs;Ormia=nin
AO Angol{a,i,i,ę,ą,i};;angols;
AR Argentyn=a;;argentyńs;
AT Austri=ia;;austriac;Austria=k
AU Australi=ia;;australijs;
AZ Azerbejdżan=mu;;azerbejdżańs,azers;
BA Bośni=ia i Hercegowin=a|Bośni=ia;BiH;bośniac;Bośnia=k
BB Barbados=mu;;barbados;
BD Bangladesz=żu;;bangladeszyńs,bangladess;
BE Belgi=ia;;belgijs;Belg{,a,owi,iem,u,owie,ów,om,ami,ach}
BF Burkin{a,y,ie,ę,ą,ie} Faso;;burkińs;
BG Bułgari=ia;;bułgars;Bułgar{,a,owi,em,ze,zy,ów,om,ami,ach}
BH Bahrajn=mu;;bahrajńs;
BI Burundi;;burundyjs;
BJ Benin=mu;;benińs;
BN Brunei;;brunejs;
BO Boliwi=ia;;boliwijs;
BR Brazyli=ia;;brazylijs;
BS Baham{y,ów,om,y,ami,ach};;bahams;
BT Bhutan=mu;;bhutańs;
BW Botswan=a;;botswańs;
BY Białoru{ś,si,si,ś,sią,si}|Republi=ka Białorusi;;białorus;Białorusi=nin
BZ Belize;;belizeńs;
CA Kana=da;;kanadyjs;
CD Demokratyczn=na Republi=ka Konga|Demokratyczn=na Republi=ka Kongo|DR Konga|DR Kongo;DRK;;
CF Republi=ka Środkowoafrykańsk=ska;RŚA;środkowoafrykańs;
CG Kong{o,a,u,o,iem,u}|Republi=ka Konga|Kongo-Brazzaville;;kongijs;
CH Szwajcari=ia;;szwajcars;
CI Wybrzeż=ie Kości Słoniowej|Côte d’Ivoire;WKS;iworyjs;
CL Chile;;chilijs;
CM Kamerun=mu;;kameruńs;
CN Chin{y,,om,y,ami,ach}|Chińsk=ska Republi=ka Ludow=na|Państw=o Środka;ChRL;chińs;Chińczy=k
CO Kolumbi=ia;;kolumbijs;
CR Kostary=ka;;kostarykańs;
CU Kub{a,y,ie,ę,ą,ie};;kubańs;
CV Republi=ka Zielonego Przylądka|Wysp{y,,om,y,ami,ach} Zielonego Przylądka;;;
CY Cyp{r,ru,rowi,r,rem,rze};;cypryjs;
CZ Czech{y,,om,y,ami,ach}|Republi=ka Czesk=ska;;czes;Cze{ch,cha,chowi,chem,chu,si,chów,chom,chami,chach}
DE Niem{cy,iec,com,cy,cami,czech}|Republi=ka Federalna Niemiec;RFN;niemiec,zachodnioniemiec;
DJ Dżibuti;;dżibutyjs;
DK Dani=ia;;duńs;Duńczy=k
DM Dominik=ka;;;
DO Dominikan=a|Republi=ka Dominikańska|Republi=ka Dominikany;;dominikańs;
DZ Algieri=ia;;algiers;Algierczy=k
EC Ekwado=ru;;ekwadors;
EE Estoni=ia;;estońs;Estończy=k
EG Egip{t,tu,towi,t,tem,cie};;egips;Egipcja=nin
ER Erytre{a,i,i,ę,ą,i};;erytrejs;
ES Hiszpani=ia;;hiszpańs;Hiszpan{,a,owi,em,ie,ie,ów,om,ami,ach}
ET Etiopi=ia;;etiops;
FI Finlandi=ia;;fińs,finlandz;Fin{,a,owi,em,ie,owie,ów,om,ami,ach}
FJ Fidżi;;fidżyjs;
FM Mikronezj=ia|Federacj=ia Mikronezji;;mikronezyjs;
FR Francj=ia;;francus;Francuz{,a,owi,em,ie,i,ów,om,ami,ach}
GA Gabon=mu;;gabońs;
GB Wielk=ska Brytani=ia|Zjednoczon=ne Królestw=o|Brytani=ia|Angli=ia;;brytyjs,angiels;Brytyjczy=k
GD Grena=da;;;
GE Gruzj=ia;;gruzińs;Gruzi=nin
GH Ghan=a|Gan=a;;ghańs,gańs;
GL Grenlandi=ia;;grenlandz;
GM Gambi=ia;;gambijs;
GN Gwine{a,i,i,ę,ą,i};;gwinejs;
GQ Gwine{a,i,i,ę,ą,i} Równikow=na;;;
GR Grecj=ia;;grec;Gre{k,ka,kowi,kiem,ku,cy,ków,kom,kami,kach}
GT Gwatemal=ia;;gwatemals;
GW Gwine{a,i,i,ę,ą,i} Bissau;;;
GY Gujan=a;;gujańs;
HN Honduras=mu;;honduras;
HR Chorwacj=ia;;chorwac;Chorwa=t
HT Haiti;;haitańs;
HU Węg{ry,ier,rom,ry,rami,rzech};;węgiers;Węg{ier,ra,rowi,rem,rze,rzy,rów,rom,rami,rach}
ID Indonezj=ia;;indonezyjs;
IE Irlandi=ia|Republi=ka Irlandii;;irlandz;Irlandczy=k
IL Izrael{,a,owi,,em,u};;izraels;Izraelczy=k
IN Indi{e,i,om,e,ami,ach};;indyjs,hindus;Hindus{,a,owi,em,ie,i,ów,om,ami,ach}
IQ Ira=ku;;irac;Irakijczy=k
IR Iran=mu|Islamsk=ska Republi=ka Iranu;;irańs;Irańczy=k
IS Islandi=ia;;islandz;
IT Wło{chy,ch,chom,chy,chami,szech}|Republi=ka Włoska;;włos;
JM Jamaj=ka;;jamajs;
JO Jordani=ia;;jordańs;Jordańczy=k
JP Japoni=ia|Kraj Kwitnącej Wiśni;;japońs;Japończy=k
KE Keni=ia;;kenijs;Kenijczy=k
KG Kirgistan=mu|Kirgizj=ia;;kirgis;
KH Kambo{dża,dży,dży,dżę,dżą,dży};;kambodżańs;
KI Kiribati;;;
KM Komor{y,ów,om,y,ami,ach};;komors;
KN Saint Kitts i Nevis;;;
KP Kore{a,i,i,ę,ą,i} Północn=na|Koreańsk=ska Republi=ka Ludowo-Demokratyczn=na;KRLD;północnokoreańs;
KR Kore{a,i,i,ę,ą,i} Południow=na|Republi=ka Korei;;południowokoreańs;
KW Kuwej=tu;;kuwejc;
KZ Kazachstan=mu;;kazachstańs,kazas;
LA Laos=mu;;laotańs;
LB Liban=mu;;libańs;Libańczy=k
LC Saint Lucia;;;
LI Liechtenstein=mu;;;
LK Sri Lan=ka;;lankijs,srilańs;
LR Liberi=ia;;liberyjs;
LS Lesotho;;;
LT Lit{wa,wy,wie,wę,wą,wie};;litews;Litwi=nin
LU Luksembur=gu;;luksemburs;
LV Łot{wa,wy,wie,wę,wą,wie};;łotews;Łotysz{,a,owi,em,u,e,y,om,ami,ach}
LY Libi=ia;;libijs;Libijczy=k
MA Maro{ko,ka,ku,ko,kiem,ku};;marokańs;Marokańczy=k
MC Monako;;monakijs;
MD Mołdawi=ia|Mołdow=a;;mołdaws;Mołdawia=nin
ME Czarnogó=ra;;czarnogórs;
MG Madagaska=ru;;madagaskars,malgas;
MH Wysp{y,,om,y,ami,ach} Marshalla;;;
MK Macedoni=ia Północn=na|Macedoni=ia;;macedońs,północnomacedońs;
ML Mali;;malijs;
MM Mjanm=a|Birm=a|Mjanma (Birma);;birmańs,mjanmańs;
MN Mongoli=ia;;mongols;
MR Mauretani=ia;;mauretańs;
MT Mal=ta;;maltańs;
MU Mauritius=mu;;maurytyjs;
MV Malediw{y,ów,om,y,ami,ach};;malediws;
MW Malawi;;malawijs;
MX Meksy=ku;;meksykańs;Meksykan{in,ina,inowi,inem,ie,ie,ów,om,ami,ach}
MY Malezj=ia;;malezyjs;
MZ Mozambi=ku;;mozambic;
NA Namibi=ia;;namibijs;
NE Nig{er,ru,rowi,er,rem,rze};;nigers;
NG Nigeri=ia;;nigeryjs;
NI Nikaragu{a,i,i,ę,ą,i};;nikaraguańs;
NL Holandi=ia|Niderland{y,ów,om,y,ami,ach};;holenders,niderlandz;Holend{er,ra,rowi,rem,rze,rzy,rów,rom,rami,rach}
NO Norwegi=ia;;norwes;Norweg{,a,owi,iem,u,owie,ów,om,ami,ach}
NP Nepal=żu;;nepals;
NR Nauru;;;
NZ Now=na Zelandi=ia;;nowozelandz;
OM Oman=mu;;omańs;
PA Panam=a;;panams;
PE Peru;;peruwiańs;
PG Papua-Nowa Gwinea|Papu{a,i,i,ę,ą,i}-Now=na Gwine{a,i,i,ę,ą,i}|Papu{a,i,i,ę,ą,i} Now=na Gwine{a,i,i,ę,ą,i};;;
PH Filipin{y,,om,y,ami,ach};;filipińs;
PK Pakistan=mu;;pakistańs;Pakistańczy=k
PL Pols{ka,ki,ce,kę,ką,ce}|Rzecz{pospolita,ypospolitej,ypospolitej,pospolitą,ąpospolitą,ypospolitej} Polsk=ska;RP;pols;Pola=k
PS Palestyn=a|Państw=o Palestyna|Terytori{a,ów,om,a,ami,ach} Palestyńskie;;palestyńs;Palestyńczy=k
PT Portugali=ia;;portugals;
PW Palau;;;
PY Paragwaj=żu;;paragwajs;
QA Kata=ru;;katars;Katarczy=k
RO Rumuni=ia;;rumuńs;Rumun{,a,owi,em,ie,i,ów,om,ami,ach}
RS Serbi=ia;;serbs;Serb{,a,owi,em,ie,owie,ów,om,ami,ach}
RU Rosj=ia|Federacj=ia Rosyjsk=ska;FR;rosyjs,ogólnorosyjs;Rosja=nin
RW Rwan=da|Ruan=da;;rwandyjs,ruandyjs;
SA Arabi=ia Saudyjsk=ska|Królestw=o Arabii Saudyjskiej;;saudyjs;Saudyjczy=k
SB Wysp{y,,om,y,ami,ach} Salomona;;;
SC Seszel{e,i,om,e,ami,ach};;seszels;
SD Sudan=mu;;sudańs;Sudańczy=k
SE Szwecj=ia;;szwedz;Szwe{d,da,dowi,dem,dzie,dzi,dów,dom,dami,dach}
SG Singapu=ru;;singapurs;
SI Słoweni=ia;;słoweńs;Słowe=niec
SK Słowacj=ia;;słowac;Słowa=k
SL Sierra Leone;;;
SM San Marino;;;
SN Senegal=żu;;senegals;
SO Somali=ia;;somalijs;Somalijczy=k
SR Surinam=mu;;surinams;
SS Sudan=mu Południow=nyu;;południowosudańs;
ST Wysp{y,,om,y,ami,ach} Świętego Tomasza i Książęca;;;
SV Salwado=ru;;salwadors;
SY Syri=ia|Syryjsk=ska Republi=ka Arabsk=ska;;syryjs;Syryjczy=k
SZ Eswatini;;;
TD Cza=du;;czadyjs;
TG Togo;;togijs;
TH Tajlandi=ia;;tajlandz,tajs;Taj{,a,owi,em,u,owie,ów,om,ami,ach}
TJ Tadżykistan=mu;;tadżyc,tadżykistańs;
TL Timor Wschodni|Timoru Wschodniego|Timorem Wschodnim|Timorze Wschodnim;;;
TM Turkmenistan=mu;;turkmeńs;
TN Tunezj=ia;;tunezyjs;Tunezyjczy=k
TO Tonga;;;
TR Turcj=ia|Republi=ka Turcji;;turec;Tur{ek,ka,kowi,kiem,ku,cy,ków,kom,kami,kach}
TT Trynida=du i Tobago;;;
TV Tuvalu;;;
TW Tajwan=mu;;tajwańs;Tajwańczy=k
TZ Tanzani=ia;;tanzańs,tanzanijs;
UA Ukrain=a;;ukraińs;Ukrai=niec
UG Ugan=da;;ugandyjs;
US Stan{y,ów,om,y,ami,ach} Zjednoczon=nep|Stan{y,ów,om,y,ami,ach} Zjednoczon=nep Ameryki|Stan{y,ów,om,y,ami,ach}|Amery=ka;USA;amerykańs;Amerykan{in,ina,inowi,inem,ie,ie,ów,om,ami,ach}
UY Urugwaj=żu;;urugwajs;
UZ Uzbekistan=mu;;uzbec,uzbekistańs;
VA Watykan=mu;;watykańs;
VC Saint Vincent i Grenadyny;;;
VE Wenezuel=ia|Boliwariańsk=ska Republi=ka Wenezueli;;wenezuels;
VN Wietnam=mu|Socjalistyczn=na Republi=ka Wietnamu;;wietnams;Wietnamczy=k
VU Vanuatu;;;
WS Samoa;;;
XK Kosow{o,a,u,o,em,ie}|Kosov{o,a,u,o,em,ie};;kosows;Kosowia=nin
YE Jemen=mu;;jemeńs;
ZA Republi=ka Południowej Afryki|Południow=na Afry=ka|Afry=ka Południow=na;RPA;południowoafrykańs;
ZM Zambi=ia;;zambijs;
ZW Zimbabwe;;;
`;

/** How several of a people are called, by the class of one of them. */
const SEVERAL: Readonly<Record<string, string>> = { nin: 'nie', niec: 'ńcy', k: 'cy', t: 'ci' };

/** "Pola=k" is also "Pola=cy": one and several. */
function nationals(entries: string): readonly string[] {
  const several = entries.replaceAll(/=(\p{L}+)/gu, (_, name: string) => `=${SEVERAL[name] ?? name}`);
  return forms(several === entries ? entries : `${entries}|${several}`);
}

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = Object.fromEntries(
  STATES.trim()
    .split('\n')
    .map((line): [string, CountryWords] => {
      const [names = '', acronyms = '', adjectives = '', people = ''] = line.slice(3).split(';');
      const words = (list: string): string[] => list.split(',').filter((word) => word !== '');
      return [
        line.slice(0, 2),
        {
          names: forms(names),
          ...(acronyms === '' ? {} : { acronyms: words(acronyms) }),
          ...(adjectives === '' ? {} : { adjectives: words(adjectives) }),
          ...(people === '' ? {} : { people: nationals(people) }),
        },
      ];
    }),
);
