import type { LanguagePack } from '../language-pack.ts';
import { jaDates } from './dates.ts';
import { jaEvents } from './events.ts';
import { jaNames } from './names.ts';
import { jaPage } from './page.ts';

/** Signs that are read as another one: the comma, and what is written in several ways. */
const letters = new Map(
  [...'、,ヶカヵカ髙高﨑崎濵浜邊辺邉辺栁柳'].flatMap((sign, at, all) =>
    at % 2 === 0 ? [[sign, all[at + 1]!] as const] : [],
  ),
);

/** Japanese. Lists are written as the press writes. */
export const pack: LanguagePack = {
  language: 'ja',
  script: { unspaced: true, letters },
  names: jaNames,
  dates: jaDates,
  events: jaEvents,
  page: jaPage,
};
