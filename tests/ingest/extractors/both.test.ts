// Rules first, a model where they are unsure: when it is asked, and what becomes of what the two say.

import { describe, expect, it } from 'vitest';
import { type Article, type Extraction, isSpan } from '../../../graph/model/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { extract } from '../../../ingest/index.ts';
import { readFirst } from '../../../ingest/extractors/both/index.ts';
import type { EventClaim } from '../../../ingest/extractors/llm/reply-shape.ts';
import { loadPack } from '../../../ingest/languages/index.ts';
import { promisesBroken } from '../../contracts/extractor.ts';
import { printed } from '../read-text.ts';
import { articleOf, claim, person, state } from './llm/read-by-model.ts';

const world = loadWorld();
const SURE = 'French President Emmanuel Macron met Ghana’s President Nana Akufo-Addo in Paris on Tuesday.';
const CARRIED = `${SURE} They then rang Kenya’s President William Ruto.`;
const RULES = 'rules/1';
const MODEL = 'llm/1:small';

async function first(article: Article) {
  return readFirst(article, (await loadPack(article.language))!, world);
}

async function together(article: Article, events: readonly EventClaim[]): Promise<Extraction> {
  return (await first(article)).withReplies([JSON.stringify({ events })], 'small');
}

/** Who proves the claims of a kind, for each from where. */
function provers({ edges }: Extraction, type: string): string[] {
  return edges
    .filter((edge) => edge.type === type)
    .map(({ from, to, evidence }) => {
      const by = evidence.filter(isSpan).map(({ extractor }) => extractor);
      return `${from} ${to}: ${[...new Set(by)].sort().join(' ')}`;
    });
}

describe('a model is asked', () => {
  it.each([
    ['not of an article of which the rules are sure', SURE, false],
    ['of one whose event had its day carried to it', CARRIED, true],
    ['of one with an event’s word and two sides, in which they found nothing', 'Talks between Norway and Kenya would be nonsense, he said.', true],
    ['not of one without any of it', 'Rain is forecast along the coast. Prices of bread have risen.', false],
    ['not of sport', 'Norway met Kenya in the qualifier on Tuesday. The midfielder scored twice for the team at the stadium.', false],
  ])('%s', async (_, body, isAsked) => {
    expect((await first(articleOf(body))).isUnsure).toBe(isAsked);
  }); // prettier-ignore

  it('not: then the bytes are those of the rules', async () => {
    const article = articleOf(SURE);
    expect(JSON.stringify((await first(article)).alone())).toBe(
      JSON.stringify(await extract(article, world)),
    );
  });
});

describe('what rules and model say together', () => {
  const macron = person('Emmanuel Macron', { for: 'French' });
  const ghana = person('Nana Akufo-Addo', { for: 'Ghana' });
  const met = claim('Emmanuel Macron met Ghana’s President Nana Akufo-Addo', {
    ...{ parties: [macron, ghana], place: 'Paris', day: 'Tuesday' },
  });
  const article = articleOf(CARRIED);

  it('is one event with the words of both where both tell it', async () => {
    const read = await together(article, [met]);
    const talks = read.events.filter(({ kind }) => kind === 'talks');
    expect(talks).toHaveLength(1);
    expect(talks[0]!.evidence.filter(isSpan).map(({ extractor }) => extractor)).toEqual([RULES, MODEL]);
    expect(provers(read, 'PARTICIPATED_IN')).toContain(`person:emmanuel-macron event:1: ${MODEL} ${RULES}`);
    expect(read.extractor).toBe(`both/${RULES}+${MODEL}`);
    expect(read.issues.filter(({ code }) => code === 'readers-differ')).toEqual([]);
    expect(promisesBroken(read)).toEqual([]);
  });

  it('keeps who is named by one alone with that one’s words', async () => {
    const more = { ...met, parties: [...met.parties, person('William Ruto', { for: 'Kenya' })] };
    const read = await together(article, [more]);
    expect(provers(read, 'PARTICIPATED_IN')).toContain(`person:william-ruto event:1: ${MODEL}`);
  });

  it('follows the rules where they were sure, and says what the model read', async () => {
    const read = await together(article, [{ ...met, status: 'planned', day: 'Tuesday' }]);
    expect(printed(read)[0]).toMatch(/^held talks 2024-05-28/);
    const messages = read.issues
      .filter(({ code }) => code === 'readers-differ')
      .map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('day "2024-05-28" here, the model "2024-06-04"; "2024-05-28" was taken'),
      expect.stringContaining('status "held" here, the model "planned"; "held" was taken'),
    ]);
  });

  it('follows the model where they were unsure', async () => {
    const rang = claim('They then rang Kenya’s President William Ruto', {
      ...{ kind: 'call', status: 'denied', parties: [{ ...macron, quote: 'They' }, { ...ghana, quote: 'They' }, person('William Ruto', { for: 'Kenya' })] },
    }); // prettier-ignore
    const read = await together(article, [rang]);
    const call = printed(read).find((line) => line.includes(' call '));
    expect(call).toMatch(/^denied call/);
    expect(read.issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the model "denied"; "denied" was taken'),
    );
  });

  it('has what either tells alone, each with its own words', async () => {
    const only = claim('They then rang Kenya’s President William Ruto', {
      ...{ kind: 'speech', parties: [person('William Ruto', { for: 'Kenya', spoke: true })] },
    });
    const read = await together(article, [only]);
    const by = read.events.map(({ kind, evidence }) => [kind, evidence.find(isSpan)!.extractor]);
    expect(by).toContainEqual(['talks', RULES]);
    expect(by).toContainEqual(['speech', MODEL]);
  });

  it('is of no use to a model that names nothing but states: the rules’ people stay', async () => {
    const read = await together(article, [{ ...met, parties: [state('French'), state('Ghana')] }]);
    expect(provers(read, 'PARTICIPATED_IN')).toContain(`person:nana-akufo-addo event:1: ${RULES}`);
  });
});
