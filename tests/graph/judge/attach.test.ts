import { describe, expect, it } from 'vitest';
import type { Entity, ExtractedEvent, Extraction } from '../../../graph/model/index.ts';
import { anchorOf, attach } from '../../../graph/judge/index.ts';

const TEXT = 'Wang meets Li\n\nWang Yi met Li Wei on Monday. He called Lavrov later. Wang Yi left.';

/** An article with people (`id: name = word, word`) and events (`id: kind; who; quote`). */
function reading(people: readonly string[], events: readonly string[] = [], text = TEXT): Extraction {
  const entities: Entity[] = [];
  const mentions: Extraction['mentions'][number][] = [];
  for (const line of people) {
    const [, id, name, words] = /^(\S+): (.*) = (.*)$/.exec(line)!;
    entities.push({ id: id!, kind: 'person', name: name! });
    for (const word of words!.split(', ')) {
      const start = text.indexOf(word);
      if (start >= 0) mentions.push({ start, end: start + word.length, text: word, entity: id! });
    }
  }
  const told = events.map((line) => {
    const [id, kind, who, quote] = line.split('; ');
    const start = text.indexOf(quote!);
    const event: ExtractedEvent = {
      id: id!, kind: kind as 'talks', status: 'held', date: null, title: id!,
      evidence: [{ start, end: start + quote!.length, quote: quote! }],
    }; // prettier-ignore
    return { event, who: who!.split(' ') };
  });
  return {
    article: { id: 'x', published: null, language: 'en', title: '', text },
    mentions,
    entities,
    events: told.map(({ event }) => event),
    edges: told.flatMap(({ event, who }) =>
      who.map((from) => ({ type: 'PARTICIPATED_IN' as const, from, to: event.id, evidence: event.evidence })),
    ),
    issues: [],
  };
}

const PEOPLE = ['person:1: Wang Yi = Wang Yi, He', 'person:2: Li Wei = Li Wei', 'person:3: Lavrov = Lavrov'];
const MET = 'event:1; talks; person:1 person:2; Wang Yi met Li Wei on Monday';
const CALLED = 'event:2; call; person:1 person:3; He called Lavrov';

const again = (local: string, next: Extraction): string | undefined =>
  attach(anchorOf(reading(PEOPLE, [MET, CALLED]), 'article:x', local)!, next);

describe('an anchor', () => {
  it('is the fullest words for an entity, and the quotation with who took part for an event', () => {
    const extraction = reading(PEOPLE, [MET]);
    expect(anchorOf(extraction, 'article:x', 'person:1')).toMatchObject({
      type: 'person',
      quote: 'Wang Yi',
      start: 15,
    });
    expect(anchorOf(extraction, 'article:x', 'event:1')).toMatchObject({
      type: 'talks',
      who: ['Li Wei', 'Wang Yi'],
    });
    expect(anchorOf(extraction, 'article:x', 'event:9')).toBeUndefined();
  });
});

describe('is found again', () => {
  it.each<[string, string, Extraction, string]>([
    ['under another id', 'person:1', reading(['person:7: Wang Yi = Wang Yi', 'person:1: Li Wei = Li Wei']), 'person:7'],
    ['with another name', 'person:2', reading(['person:1: Wei Li = Li Wei']), 'person:1'],
    ['by a longer mention', 'person:3', reading(['person:1: Lavrov = called Lavrov later']), 'person:1'],
    ['by name where nothing is mentioned', 'person:2', reading(['person:5: li wei = nowhere']), 'person:5'],
    ['where the text has moved', 'person:2', reading(PEOPLE, [], `New.\n\n${TEXT}`), 'person:2'],
    ['an event under another id and kind', 'event:1', reading(PEOPLE, [MET.replace('event:1; talks', 'event:5; visit')]), 'event:5'],
    ['an event quoted more shortly', 'event:1', reading(PEOPLE, ['event:1; talks; person:1 person:2; met Li Wei']), 'event:1'],
    ['an event with one more who took part', 'event:2', reading(PEOPLE, [CALLED.replace('person:3', 'person:2 person:3')]), 'event:2'],
    ['of two in one sentence the one with the same people', 'event:2', reading(PEOPLE, [
      'event:1; call; person:2 person:3; He called Lavrov', 'event:3; call; person:1 person:3; He called Lavrov',
    ]), 'event:3'],
    ['of two alike the one of the same kind', 'event:2', reading(PEOPLE, [CALLED.replace('call;', 'talks;'), CALLED.replace('event:2', 'event:3')]), 'event:3'],
  ])('%s', (_, local, next, found) => expect(again(local, next)).toBe(found)); // prettier-ignore
});

describe('is not found', () => {
  it.each<[string, string, Extraction]>([
    ['where nothing is said of it', 'person:3', reading(PEOPLE.slice(0, 2))],
    ['where the words are gone', 'event:1', reading(PEOPLE, ['event:1; talks; person:1 person:2; Wang and Li'], 'Wang and Li talked. Wang Yi, Li Wei.')],
    ['where they tell of other people', 'event:1', reading(PEOPLE, ['event:1; talks; person:1 person:3; Wang Yi met Li Wei on Monday'])],
    ['where only other words tell of them', 'event:1', reading(PEOPLE, ['event:1; talks; person:1 person:2; Wang Yi left'])],
  ])('%s', (_, local, next) => expect(again(local, next)).toBeUndefined()); // prettier-ignore
  it('where the words are now of another kind of thing', () => {
    const next = reading(PEOPLE);
    const places = next.entities.map((one) => ({ ...one, kind: 'location' as const }));
    expect(again('person:1', { ...next, entities: places })).toBeUndefined();
  });
});
