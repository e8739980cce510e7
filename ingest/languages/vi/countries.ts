// Vietnamese words for states. Nothing inflects; the name itself stands behind a noun where others have an adjective.

import type { CountryWords } from '../../mentions/language-names.ts';

const NAMES =
  'AE UAE,Các Tiểu vương quốc Arab Thống nhất,Tiểu vương quốc Arab Thống nhất|AF Áp-ga-ni-xtan|AL An-ba-ni|AM Ác-mê-ni-a|AO Ăng-gô-la|AR Ác-hen-ti-na|AU Australia,Ô-xtrây-li-a,Ô-xtơ-rây-li-a|AZ A-déc-bai-gian|BA Bosnia,Bosnia-Herzegovina,Bosnia và Hercegovina|BD Băng-la-đét|BG Bun-ga-ri|BN Brunây,Bru-nây|BR Bra-xin|BY Bê-la-rút|CA Ca-na-đa|CD Cộng hòa Dân chủ Congo,CHDC Congo,DR Congo,Congo,Công-gô|CF Cộng hòa Trung Phi|CG Cộng hòa Congo|CI Bờ Biển Ngà,Cốt-đi-voa,Cote d’Ivoire|CL Chi-lê|CN Cộng hòa Nhân dân Trung Hoa,CHND Trung Hoa,Trung Hoa,Trung Cộng,Hoa lục|CO Cô-lôm-bi-a|CU Cu-ba|CV Cabo Verde|CY Cộng hòa Síp,Cyprus|CZ Cộng hòa Séc,CH Séc,Czech,Tiệp Khắc|DE Cộng hòa Liên bang Đức,CHLB Đức|DZ An-giê-ri|EE E-xtô-ni-a|ET Ê-ti-ô-pi-a|GB Anh Quốc,Vương quốc Anh,Liên hiệp Vương quốc Anh|GE Gruzia,Gru-di-a|GR Hi Lạp|HR Crô-a-ti-a|HU Hung-ga-ri|ID In-đô-nê-xi-a,In-đô-nê-xia|IE Ai-len,Cộng hòa Ireland|IL I-xra-en,Ít-xra-en|IN Cộng hòa Ấn Độ|IQ I-rắc|IR I-ran|IS Ai-xơ-len|IT I-ta-li-a,Italia|JO Gioóc-đa-ni|KE Kê-ni-a|KG Cư-rơ-gư-xtan|KH Cam-pu-chia,Cambodia,Căm-pu-chia|KP CHDCND Triều Tiên,Bắc Triều Tiên,Bắc Hàn,Cộng hòa Dân chủ Nhân dân Triều Tiên|KR Nam Hàn,Đại Hàn Dân Quốc,Nam Triều Tiên,Hàn quốc|KW Cô-oét|KZ Ca-dắc-xtan|LA CHDCND Lào,Ai Lao|LB Lebanon,Li Băng,Liban|LT Lithuania,Lít-va|LV Lát-vi-a|LY Li-bi|MA Morocco,Ma Rốc,Maroc|MD Môn-đô-va|MK Bắc Ma-xê-đô-ni-a|MM Myanmar,Miến Điện,Mi-an-ma|MN Mongolia|MX Mê-hi-cô,Mexico|MY Ma-lai-xi-a|NG Ni-giê-ri-a|NL Vương quốc Hà Lan|NP Nê-pan|NZ Niu Di-lân,Tân Tây Lan|PE Pê-ru|PH Phi-líp-pin,Philippin|PK Pa-ki-xtan|PL Cộng hòa Ba Lan|PS Palestine,Pa-le-xtin,Nhà nước Palestine,Chính quyền Palestine|QA Ca-ta|RO Ru-ma-ni|RS Xéc-bi-a,Séc-bi|RU Liên bang Nga,LB Nga|RW Ru-an-đa|SA Saudi Arabia,Arab Saudi,Ả Rập Saudi,Ả-rập Xê-út,A-rập Xê-út,Ả-rập Saudi,Ả Rập Xê Út|SD Xu-đăng|SG Xinh-ga-po,Xin-ga-po|SI Xlô-ve-ni-a|SK Xlô-va-ki-a|SS South Sudan|SY Xy-ri,Xi-ri|TH Thái-lan|TL Đông Timor,Timor Leste,Đông Ti-mo|TN Tuy-ni-di|TR Thổ Nhĩ Kì,Turkey,Türkiye|TW Trung Hoa Dân Quốc|TZ Tan-da-ni-a|UA Ukraine,U-crai-na,Ucraina|US Hợp chúng quốc Hoa Kỳ,Hợp chủng quốc Hoa Kỳ,Hoa Kì,USA|UZ U-dơ-bê-ki-xtan|VA Vatican,Va-ti-căng,Tòa thánh Vatican,Toà thánh Vatican|VE Vê-nê-du-ê-la|VN Nước CHXHCN Việt Nam,CHXHCN Việt Nam,Vietnam,Việt-nam|ZA Cộng hòa Nam Phi';

/** Names that are everyday syllables or parts of people's names as well. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  AT: ['Áo', 'ÁO'],
  AU: ['Úc', 'ÚC'],
  BE: ['Bỉ', 'BỈ'],
  CZ: ['Séc', 'SÉC'],
  CY: ['Síp'],
  DE: ['Đức', 'ĐỨC'],
  FR: ['Pháp', 'PHÁP'],
  GB: ['Anh', 'ANH'],
  IN: ['Ấn', 'ẤN'],
  IT: ['Ý'],
  JP: ['Nhật', 'NHẬT'],
  KR: ['Hàn', 'HÀN'],
  LA: ['Lào', 'LÀO'],
  RU: ['Nga', 'NGA'],
  TH: ['Thái', 'THÁI'],
  US: ['Mỹ', 'Mĩ', 'MỸ', 'MĨ'],
};

/** Names that stand only beside another state's, joined by a dash: "Việt - Trung", "liên Triều" is none. */
const BOUND: Readonly<Record<string, readonly string[]>> = {
  CN: ['Trung', 'Hoa', 'TRUNG'],
  KP: ['Triều', 'TRIỀU'],
  VN: ['Việt', 'VIỆT'],
  TR: ['Thổ'],
};

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = {};
  const put = (code: string, words: CountryWords): void => {
    all[code] = { ...all[code], ...words };
  };
  for (const line of NAMES.split('|')) put(line.slice(0, 2), { names: line.slice(3).split(',') });
  for (const [code, short] of Object.entries(SHORT)) put(code, { syllables: short });
  for (const [code, bound] of Object.entries(BOUND)) put(code, { bound });
  return all;
}
