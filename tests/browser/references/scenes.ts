// What the reference pictures show: each a state of the page over the small world.

import type { Page } from 'playwright-core';
import type { Look } from '../desk.ts';
import { ASIDE, WATCHED } from './intake.ts';
import { crowd } from './world.ts';

/** One picture. */
export interface Scene {
  readonly look?: Look;
  readonly link?: string;
  /** Leads to the state. */
  readonly reach: (page: Page) => Promise<unknown>;
}

const DARK: Look = { theme: 'dark' };
const PHONE: Look = { width: 390, height: 844 };
const GERMAN: Look = { locale: 'de-DE' };
const API = '**/api/v1';

const drawn = (page: Page) => page.locator('.picture-tools').waitFor();
const searched = (words: string) => async (page: Page) => {
  await drawn(page);
  await page.locator('[role=combobox]').fill(words);
  await page.locator('[role=option]').first().waitFor();
};
const opened =
  (words: string, kind = '') =>
  async (page: Page) => {
    await searched(words)(page);
    await page.locator('[role=option]', { hasText: kind }).first().click();
    await page.locator('#facts .actions').first().waitFor();
  };
const clicked = (selector: string) => async (page: Page) => {
  await drawn(page);
  await page.locator(selector).first().click();
};
const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
const after =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };
const pressed = (selector: string) => (page: Page) => page.locator(selector).first().click();
const answering = (path: string, body: unknown) => (page: Page) =>
  page.route(`${API}${path}`, (route) => route.fulfill({ json: body }));
const failing = (path: string) => (page: Page) =>
  page.route(`${API}${path}`, (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', json: { detail: 'The ledger is locked by another program. End it, then try again.', status: 500 } }),
  ); // prettier-ignore

const NOTHING = { total: 0, nodes: [], edges: [] };
/** What the stats of the world say, with no article in it. */
const emptied = (page: Page) =>
  page.route(`${API}/stats`, async (route) => {
    const stats = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...stats, articles: 0 } });
  });

/** Sources, and articles that could not be read. */
const watched = after(answering('/sources?*', WATCHED), answering('/jobs?*', ASIDE));

const article = after(
  opened('تبحثان'),
  pressed('.quotation button.source:visible'),
  shown('.reader article'),
);
const answered = after(shown('.cypher-chosen'), pressed('.cypher-acts .first'), shown('.cypher-rows'));
const traced = shown('.lanes');
/** From the United States to Egypt, through others. */
const TRACE = '#1;v=trace;xt=paths,country:US,country:EG,hops,4,all,actor,0,,held';

/** The pictures by the names of their files. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'start-light': { reach: drawn },
  'start-dark': { look: DARK, reach: drawn },
  'start-phone': { look: PHONE, reach: drawn },
  'start-phone-dark': { look: { ...PHONE, ...DARK }, reach: drawn },
  'start-german': { look: GERMAN, reach: drawn },
  lanes: { link: '#1;la=lanes', reach: drawn },
  'lanes-phone-german': { look: { ...PHONE, ...GERMAN }, link: '#1;la=lanes', reach: drawn },
  'start-2000-nodes': {
    look: { prepare: after(answering('/overview?*', crowd(2000)), answering('/subgraph', NOTHING)) },
    reach: drawn,
  },
  'start-twice-as-large': { look: { width: 640, height: 400 }, reach: drawn },
  search: { reach: searched('Istanbul') },
  'search-phone-dark': { look: { ...PHONE, ...DARK }, reach: searched('Demir') },
  meeting: { reach: opened('Talks', 'Talks') },
  'meeting-dark-german': { look: { ...DARK, ...GERMAN }, reach: opened('Talks', 'Talks') },
  'meeting-phone': { look: PHONE, reach: opened('Talks', 'Talks') },
  person: { reach: opened('林静') },
  'person-right-to-left': { look: DARK, reach: opened('الجندي') },
  'article-right-to-left': { reach: article },
  'article-right-to-left-phone-dark': { look: { ...PHONE, ...DARK }, reach: article },
  filter: { reach: after(clicked('.filter-open'), shown('.facet')) },
  'filter-phone-dark': { look: { ...PHONE, ...DARK }, reach: after(clicked('.filter-open'), shown('.facet')) },
  'chosen-time': { link: '#1;r=2024-01-01,2024-12-31', reach: drawn },
  table: { link: '#1;v=table', reach: shown('[role=row] [role=gridcell], tbody td') },
  'table-dark-german': { look: { ...DARK, ...GERMAN }, link: '#1;v=table', reach: shown('[role=row] [role=gridcell], tbody td') },
  map: { link: '#1;v=map', reach: shown('.map-name') },
  'map-dark-ways': { look: DARK, link: '#1;v=map;s=country:TR', reach: after(shown('.map-name'), shown('#facts .actions')) },
  'map-phone': { look: PHONE, link: '#1;v=map', reach: shown('.map-name') },
  trace: { link: TRACE, reach: traced },
  'trace-phone-dark': { look: { ...PHONE, ...DARK }, link: TRACE, reach: traced },
  cypher: { link: '#1;v=cypher', reach: answered },
  'cypher-dark-german': { look: { ...DARK, ...GERMAN }, link: '#1;v=cypher', reach: answered },
  review: { link: '#1;v=review', reach: shown('.pair .side') },
  sources: { look: { height: 1000, prepare: watched }, link: '#1;v=sources', reach: shown('.jobs li') },
  'help-german': { look: GERMAN, reach: after(clicked('#help'), shown('dialog h1')) },
  'help-phone-dark': { look: { ...PHONE, ...DARK }, reach: after(clicked('#help'), shown('dialog h1')) },
  empty: { look: { prepare: after(emptied, answering('/overview?*', NOTHING)) }, reach: shown('.empty pre') },
  error: { look: { prepare: failing('/overview?*') }, reach: shown('.empty button') },
  'error-dark-facts': {
    look: { ...DARK, prepare: failing('/nodes/*') },
    reach: after(searched('Istanbul'), pressed('[role=option]'), shown('.failed')),
  },
  'forced-colours': { look: { forced: true }, reach: opened('Talks', 'Talks') },
}; // prettier-ignore
