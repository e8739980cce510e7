// States of the page over the first articles, each with what to do to reach it. Nothing here goes by words of the
// interface: each state can be reached in each of its languages.

import type { Page } from 'playwright-core';

/** A state of the page. */
export interface State {
  /** What stands behind the address. */
  readonly link?: string;
  /** What is done there; fulfilled once the state is whole. */
  readonly reach: (page: Page) => Promise<void>;
}

/** The title of talks, in each language of the interface. */
const TALKS = /^(?:Talks|Gespräche)/;

const drawn = (page: Page): Promise<void> => page.locator('.picture-tools').waitFor();

const searched = async (page: Page): Promise<void> => {
  await drawn(page);
  await page.locator('[role=combobox]').fill('Istanbul');
  await page.locator('[role=option]').first().waitFor();
};

const opened =
  (hit: RegExp) =>
  async (page: Page): Promise<void> => {
    await searched(page);
    await page.locator('[role=option]', { hasText: hit }).first().click();
    await page.locator('#facts h1').waitFor();
    await page.locator('#facts .actions').first().waitFor();
  };

const helped = async (page: Page): Promise<void> => {
  await drawn(page);
  await page.locator('#help').click();
  await page.locator('dialog h1').waitFor();
};

const expanding = async (page: Page): Promise<void> => {
  await opened(/Istanbul/)(page);
  await page.locator('#facts .actions button[aria-expanded]').click();
  await page.locator('.expand').waitFor();
};

const reading = async (page: Page): Promise<void> => {
  await opened(TALKS)(page);
  await page.locator('.quotation button.source:visible').first().click();
  await page.locator('.reader article').waitFor();
};

const judging = async (page: Page): Promise<void> => {
  await opened(TALKS)(page);
  await page.locator('#facts button.ask').click();
  await page.locator('.judge').waitFor();
};

const asking = (page: Page): Promise<void> => page.locator('.cypher-chosen').waitFor();

const answered = async (page: Page): Promise<void> => {
  await asking(page);
  await page.locator('.cypher-acts .first').click();
  await page.locator('.cypher-rows').waitFor();
  await page.locator('.cypher-acts [aria-pressed]').click();
};

const mapped = (page: Page): Promise<void> => page.locator('.map-name').first().waitFor();

const mappedWays = async (page: Page): Promise<void> => {
  await mapped(page);
  await page.locator('[role=combobox]').fill('Istanbul');
  await page.locator('[role=option]', { hasText: /^Istanbul/ }).first().click(); // prettier-ignore
  await page.locator('.map-way').first().waitFor({ state: 'attached' });
  await page.locator('#facts .actions').first().waitFor();
};

const filtering = async (page: Page): Promise<void> => {
  await drawn(page);
  await page.locator('.filter-open').click();
  await page.locator('.facet-value').first().waitFor();
};

const listed = (page: Page): Promise<void> => page.locator('.grid-body .grid-row').first().waitFor();

const traced = (page: Page): Promise<void> => page.locator('svg.lanes').waitFor();

const comparing = async (page: Page): Promise<void> => {
  await page.locator('.beside-none').waitFor();
  await page.locator('[role=combobox]').fill('Istanbul');
  await page.locator('[role=option]', { hasText: TALKS }).first().click();
  await page.locator('.beside-column').first().waitFor();
};

const keeping = async (page: Page): Promise<void> => {
  await filtering(page);
  await page.locator('#keep').click();
  await page.locator('.keep-steps').waitFor();
};

const reviewing = (page: Page): Promise<void> => page.locator('.review h1, .review h2').first().waitFor();

const sourcing = (page: Page): Promise<void> => page.locator('.sources .command').waitFor();

const choosingDay = async (page: Page): Promise<void> => {
  await drawn(page);
  await page.locator('.as-of button').first().click();
  await page.locator('.as-of-form').waitFor();
};

/** The states by name. */
export const STATES = {
  arriving: { reach: drawn },
  searching: { reach: searched },
  'a place': { reach: opened(/^Istanbul/) },
  'a meeting': { reach: opened(TALKS) },
  expanding: { reach: expanding },
  'reading an article': { reach: reading },
  judging: { reach: judging },
  help: { reach: helped },
  'the map': { link: '#1;v=map', reach: mapped },
  'ways on the map': { link: '#1;v=map', reach: mappedWays },
  'asking in Cypher': { link: '#1;v=cypher', reach: asking },
  'answered in Cypher': { link: '#1;v=cypher', reach: answered },
  filtering: { reach: filtering },
  'the table': { link: '#1;v=table', reach: listed },
  'a trace': {
    link: '#1;v=trace;xt=paths,country:US,country:RU,hops,4,all,actor,0,,held',
    reach: traced,
  },
  'sources side by side': { link: '#1;v=read', reach: comparing },
  keeping: { reach: keeping },
  reviewing: { link: '#1;v=review', reach: reviewing },
  'where articles come from': { link: '#1;v=sources', reach: sourcing },
  'choosing a day': { reach: choosingDay },
  'a chosen time': { link: '#1;r=2025-01-01,2025-12-31', reach: drawn },
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof STATES;
