// Polish declension: endings in the order nominative, genitive, dative, accusative, instrumental, locative.

import type { Declension } from '../declension.ts';
import { declined } from '../declension.ts';

/** Classes are named by an ending that tells them apart; those of things end in `u`, their genitive. */
const POLISH: Declension = {
  // Men.
  m: ',a,owi,a,em,ie',
  t: 't,ta,towi,ta,tem,cie',
  d: 'd,da,dowi,da,dem,dzie',
  r: 'r,ra,rowi,ra,rem,rze',
  er: 'er,ra,rowi,ra,rem,rze',
  ł: 'ł,ła,łowi,ła,łem,le',
  k: 'k,ka,kowi,ka,kiem,ku',
  ek: 'ek,ka,kowi,ka,kiem,ku',
  ż: ',a,owi,a,em,u',
  ec: 'iec,ca,cowi,ca,cem,cu',
  niec: 'niec,ńca,ńcowi,ńca,ńcem,ńcu',
  nin: 'nin,nina,ninowi,nina,ninem,ninie',
  ata: 'ta,ty,cie,tę,tą,cie',
  ca: 'ca,cy,cy,cę,cą,cy',
  ga: 'ga,gi,dze,gę,gą,dze',
  // Several men.
  owie: 'owie,ów,om,ów,ami,ach',
  ci: 'ci,tów,tom,tów,tami,tach',
  dzi: 'dzi,dów,dom,dów,dami,dach',
  rzy: 'rzy,rów,rom,rów,rami,rach',
  cy: 'cy,ków,kom,ków,kami,kach',
  ccy: 'cy,ców,com,ców,cami,cach',
  ńcy: 'ńcy,ńców,ńcom,ńców,ńcami,ńcach',
  nie: 'nie,n,nom,n,nami,nach',
  si: 'i,ów,om,ów,ami,ach',
  rze: 'e,y,om,y,ami,ach',
  // Things.
  mu: ',u,owi,,em,ie',
  tu: 't,tu,towi,t,tem,cie',
  du: 'd,du,dowi,d,dem,dzie',
  ru: 'r,ru,rowi,r,rem,rze',
  łu: 'ł,łu,łowi,ł,łem,le',
  ku: 'k,ku,kowi,k,kiem,ku',
  gu: 'g,gu,gowi,g,giem,gu',
  żu: ',u,owi,,em,u',
  y: 'y,ów,om,y,ami,ach',
  i: 'i,ów,om,i,ami,ach',
  // Feminine.
  a: 'a,y,ie,ę,ą,ie',
  ka: 'ka,ki,ce,kę,ką,ce',
  ra: 'ra,ry,rze,rę,rą,rze',
  ta: 'ta,ty,cie,tę,tą,cie',
  da: 'da,dy,dzie,dę,dą,dzie',
  ła: 'ła,ły,le,łę,łą,le',
  ia: 'a,i,i,ę,ą,i',
  ć: 'ć,ci,ci,ć,cią,ci',
  óż: ',y,y,,ą,y',
  je: 'e,i,om,e,ami,ach',
  ty: 'y,,om,y,ami,ach',
  // Neuter.
  o: 'o,a,u,o,em,ie',
  ko: 'o,a,u,o,iem,u',
  ie: 'e,a,u,e,em,u',
  va: 'a,,om,a,ami,ach',
  // Adjectives: of a man, of a thing, feminine, neuter, of several things, of several men.
  ny: 'y,ego,emu,ego,ym,ym',
  nyu: 'y,ego,emu,y,ym,ym',
  na: 'a,ej,ej,ą,ą,ej',
  ne: 'e,ego,emu,e,ym,ym',
  nep: 'e,ych,ym,e,ymi,ych',
  ni: 'i,ych,ym,ych,ymi,ych',
  nyp: 'y,ych,ym,ych,ymi,ych',
  ski: 'i,iego,iemu,iego,im,im',
  skiu: 'i,iego,iemu,i,im,im',
  ska: 'a,iej,iej,ą,ą,iej',
  skie: 'ie,iego,iemu,ie,im,im',
  skiep: 'ie,ich,im,ie,imi,ich',
  scy: 'cy,kich,kim,kich,kimi,kich',
};

/** The forms of Polish entries; how they are written says `declension.ts`. */
export function forms(entries: string): readonly string[] {
  return declined(entries, POLISH);
}
