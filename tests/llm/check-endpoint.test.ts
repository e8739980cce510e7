import { afterEach, describe, expect, it } from 'vitest';
import {
  answers,
  type Behaviour,
  type Endpoint,
  fails,
  startEndpoint,
} from '../ingest/extractors/llm/endpoint.ts';
import { claim, state } from '../ingest/extractors/llm/read-by-model.ts';
import { checkEndpoint } from './check-endpoint.ts';

let server: Endpoint | undefined;
afterEach(() => server?.close());

/** Checks a server that does so with every question. */
async function checked(behave: Behaviour): Promise<{ isWell: boolean; said: string }> {
  server = await startEndpoint(() => behave);
  const said: string[] = [];
  const env = { CHANCERY_LLM_URL: server.url, CHANCERY_LLM_MODEL: 'small' };
  const isWell = await checkEndpoint(env, (line) => said.push(line));
  return { isWell, said: said.join('\n') };
}

/** One event for each article, whose words stand in the one in French alone, or in none. */
function telling(quote: string): Behaviour {
  const talks = claim(quote, { parties: [state('La Suisse'), state('Gabon')] });
  return (asked, response) => {
    const french = asked.body.messages.at(-1)!.content.includes('Berne mercredi');
    answers(JSON.stringify({ events: french ? [talks] : [] }))(asked, response);
  };
}

describe('the check of an endpoint', () => {
  it('is well with one whose words stand in the articles, and tells what it takes and costs', async () => {
    const { isWell, said } = await checked(telling('La Suisse et le Gabon se sont entretenus'));
    expect(said).toContain('fr-01: (fr) 1 events told, 1 kept, 0 issues');
    expect(said).toContain(
      'takes a JSON schema: yes; a temperature: yes; streams only: no\n5 questions, 5000 tokens in, 1000 out',
    );
    expect(said).toContain('1 of 1 events stand in their articles');
    expect(isWell).toBe(true);
  });

  it('tells what an endpoint does without', async () => {
    const { said } = await checked((asked, response) =>
      (asked.body.response_format ? fails(400, 'no response_format') : telling('La Suisse et le Gabon'))(
        asked,
        response,
      ),
    );
    expect(said).toContain('takes a JSON schema: no');
  });

  it.each([
    ['makes its words up', telling('Switzerland and Gabon talked')],
    ['tells of nothing', answers('{"events":[]}')],
  ])('is not well with one that %s', async (_, behaviour) => {
    const { isWell, said } = await checked(behaviour);
    expect(said).toMatch(/0 of \d events stand in their articles: too few$/);
    expect(isWell).toBe(false);
  });

  it('says what to set where the environment names none', async () => {
    await expect(checkEndpoint({}, () => {})).rejects.toThrow('CHANCERY_LLM_URL names no endpoint');
  });
});
