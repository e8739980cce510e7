import { describe, expect, it } from 'vitest';
import { readReply } from '../../../../ingest/extractors/llm/read-reply.ts';
import { claim, state } from './read-by-model.ts';

const ONE = claim('A met B', { parties: [state('A'), state('B')] });
const TWO = claim('C rang D', { kind: 'call', parties: [state('C'), state('D')] });
const BOTH = JSON.stringify({ events: [ONE, TWO] });

describe('a reply', () => {
  it.each([
    ['as it was asked for', BOTH],
    ['in a fence', `\`\`\`json\n${BOTH}\n\`\`\``],
    ['with words around it', `Here are the events {as asked}:\n\n${BOTH}\n\nI hope [this] helps!`],
    ['behind a train of thought with JSON in it', `<think>{"events":[]} would be wrong</think>${BOTH}`],
    ['as the list alone', JSON.stringify([ONE, TWO])],
    ['with commas too many', BOTH.replace(/\]\}$/, ',],}')],
    ['laid out over lines', JSON.stringify({ events: [ONE, TWO] }, null, 2)],
    ['with more than was asked', JSON.stringify({ note: 'x', events: [{ ...ONE, id: 7 }, TWO] })],
    ['without what is nothing', JSON.stringify({ events: [ONE, TWO].map(({ kind, status, quote, parties }) => ({ kind, status, quote, parties })) })],
  ])('is read %s', (_, text) => {
    expect(readReply(text)).toEqual({ events: [ONE, TWO], fault: undefined, usable: true });
  }); // prettier-ignore

  it('without an event is read as that', () => {
    expect(readReply('{"events":[]}')).toEqual({ events: [], fault: undefined, usable: true });
  });

  it.each([
    ['breaks off', BOTH.slice(0, -30), [ONE], 'it breaks off before its end'],
    ['breaks off in its first event', BOTH.slice(0, 40), [], 'it breaks off before its end'],
    ['has an event of a kind that is none', JSON.stringify({ events: [{ ...ONE, kind: 'war' }, TWO] }), [undefined, TWO], 'event 1: kind: '],
    ['has an event without words', JSON.stringify({ events: [ONE, { ...TWO, quote: ' ' }] }), [ONE, undefined], 'event 2: quote: '],
  ])('that %s gives what is whole, and why not all', (_, text, events, fault) => {
    const read = readReply(text);
    expect(read).toMatchObject({ events, usable: true });
    expect(read.fault).toMatch(new RegExp(`^${fault}`));
  }); // prettier-ignore

  it.each([
    ['', 'it is empty'],
    ['<think>What now?</think>', 'it is empty'],
    ['I cannot help with that.', 'there is no JSON object with "events" in it'],
    ['{"meetings":[]}', 'there is no JSON object with "events" in it'],
    ['["talks", "visit"]', 'there is no JSON object with "events" in it'],
  ])('of %j is of no use', (text, fault) => {
    expect(readReply(text)).toEqual({ events: [], fault, usable: false });
  });

  it('of brackets alone is given up soon', () => {
    expect(readReply('['.repeat(200_000)).usable).toBe(false);
  });
});
