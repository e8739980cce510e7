// Turkish words for states: names beside those that Intl gives, and who comes from there ("İranlı", by rule).

import type { CountryWords } from '../../mentions/language-names.ts';
import { suffixed } from './harmony.ts';

const REGIONS = new Intl.DisplayNames(['tr'], { type: 'region', fallback: 'none' });

/** Names that the press uses beside Intl's, by code. */
const NAMES =
  'AE=Emirlikler|BA=Bosna Hersek,Bosna|BM=Bermuda|CD=Demokratik Kongo Cumhuriyeti,Kongo Demokratik Cumhuriyeti,Demokratik Kongo|CG=Kongo Cumhuriyeti,Kongo|CI=Fildişi Sahili,Fildişi Sahilleri|CN=Çin Halk Cumhuriyeti|CV=Yeşil Burun Adaları,Yeşil Burun|CY=Güney Kıbrıs Rum Yönetimi,Güney Kıbrıs,Kıbrıs Cumhuriyeti|CZ=Çek Cumhuriyeti|BY=Beyaz Rusya|GB=İngiltere,Britanya,Büyük Britanya|GE=Gürcistan|HK=Hong Kong|KP=Kuzey Kore Demokratik Halk Cumhuriyeti|KR=Kore Cumhuriyeti|LI=Lihtenştayn|LS=Lesoto|LU=Lüksemburg|MD=Moldova Cumhuriyeti|MK=Kuzey Makedonya Cumhuriyeti|MM=Myanmar,Burma|NL=Hollanda Krallığı|PS=Filistin,Filistin Devleti|RU=Rusya Federasyonu|SG=Singapur|SY=Suriye Arap Cumhuriyeti|SZ=Esvatini|TL=Doğu Timor|TR=Türkiye Cumhuriyeti|TW=Tayvan|US=Amerika,Birleşik Devletler|VA=Vatikan,Vatikan Devleti|WS=Samoa|ZA=Güney Afrika Cumhuriyeti|IR=İran İslam Cumhuriyeti|AZ=Azerbaycan Cumhuriyeti|KZ=Kazakistan Cumhuriyeti|AF=Afganistan İslam Emirliği|SA=Suudi Arabistan Krallığı|VE=Venezüela|AR=Arjantin|SR=Surinam|BT=Butan|MU=Mauritius,Moris|XK=Kosova Cumhuriyeti|DJ=Cibuti|JM=Jamaika';

const ACRONYMS = 'US=ABD|AE=BAE|CY=GKRY|KP=KDHC|CD=KDC|TR=TC|GB=BK';

/** Adjectives and nationals that are no name with "-lı". */
const ADJECTIVES =
  'US=Amerikan,Amerikalı|RU=Rus|DE=Alman|FR=Fransız|GB=İngiliz,Britanyalı|TR=Türk|JP=Japon|GR=Yunan,Yunanlı|IT=İtalyan|ES=İspanyol|RS=Sırp|HR=Hırvat|BA=Boşnak|BG=Bulgar|HU=Macar|RO=Rumen,Romen|AL=Arnavut|AM=Ermeni|GE=Gürcü|AZ=Azeri,Azerbaycanlı|UZ=Özbek|KZ=Kazak|KG=Kırgız|TM=Türkmen|TJ=Tacik|AF=Afgan|SA=Suudi,Suudi Arabistanlı|PL=Leh,Polonyalı|CZ=Çek,Çekyalı|SK=Slovak|SI=Sloven|FI=Fin,Finlandiyalı|CY=Kıbrıslı Rum|IN=Hint,Hindistanlı|MN=Moğol|PT=Portekizli|LT=Litvan|LV=Leton|EE=Eston|BY=Belaruslu|PS=Filistinli|KP=Kuzey Koreli|KR=Güney Koreli|CN=Çinli|ZA=Güney Afrikalı|SS=Güney Sudanlı|NZ=Yeni Zelandalı|AE=Emirlikli|CD=Kongolu|MK=Kuzey Makedonyalı|TW=Tayvanlı|MM=Myanmarlı|HK=Hong Konglu|CI=Fildişili|VA=Vatikanlı';

/** States whose people are called by the name with "-lı". */
const BY_RULE =
  'AD AO AR AT AU BB BD BE BF BH BI BJ BN BO BR BS BT BW BZ CA CH CL CM CO CR CU DJ DK DO DZ EC EG ER ET FJ GA GD GH GM GN GT GW GY HN HT ID IE IL IQ IR IS JM JO KE KH KW LA LB LI LK LR LS LU LY MA MC MD ME MG ML MR MT MV MW MX MY MZ NA NE NG NI NL NO NP OM PA PE PG PH PK PY QA RW SC SD SE SG SL SM SN SO SR SV SY SZ TD TG TH TN TO TT TZ UA UG UY VE VN WS XK YE ZM ZW'.split(
    ' ',
  );

const rows = (list: string): readonly (readonly [string, readonly string[]])[] =>
  list.split('|').map((row) => [row.slice(0, 2), row.slice(3).split(',')]);

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = {};
  const add = (code: string, key: 'names' | 'adjectives' | 'acronyms', words: readonly string[]): void => {
    all[code] = { ...all[code], [key]: [...(all[code]?.[key] ?? []), ...words] };
  };
  for (const [code, names] of rows(NAMES)) add(code, 'names', names);
  for (const [code, words] of rows(ADJECTIVES)) add(code, 'adjectives', words);
  for (const [code, words] of rows(ACRONYMS)) {
    add(code, 'acronyms', words);
    add(
      code,
      'adjectives',
      words.map((word) => `${word}'li`),
    );
  }
  for (const code of BY_RULE) {
    const name = REGIONS.of(code);
    if (name !== undefined) add(code, 'adjectives', [suffixed(name, 'lI')]);
  }
  return all;
}
