import { describe, expect, it } from 'vitest';
import type { EntityKind, Extraction } from '../../graph/model/index.ts';
import { loadWorld } from '../../graph/world/index.ts';
import { createIdentifier } from '../../ingest/index.ts';

const world = loadWorld();

/** Says, of an extraction made elsewhere, what each `[kind, words]` is; local ids are 0, 1, 2. */
async function identified(
  language: string,
  text: string,
  entities: readonly (readonly [EntityKind, string])[],
  extractor = 'elsewhere',
): Promise<(string | null | undefined)[]> {
  const extraction: Extraction = {
    article: { id: 'a', published: '2025-03-01', language, title: 'Title', text: `Title\n\n${text}` },
    mentions: entities.map(([, words], i) => {
      const start = text.indexOf(words) + 'Title\n\n'.length;
      return { start, end: start + words.length, text: words, entity: `x:${i}` };
    }),
    entities: entities.map(([kind, name], i) => ({ id: `x:${i}`, kind, name })),
    ...{ events: [], edges: [], issues: [], extractor },
  };
  const identifier = createIdentifier(world);
  await identifier.ready([extraction]);
  const found = identifier.identify(extraction);
  return entities.map((_, i) => found.get(`x:${i}`));
}

const CITY = world.country('country:RU')!.capital!;

describe('the records that words of another extraction mean', () => {
  it.each<[string, string, (readonly [EntityKind, string])[], (string | null | undefined)[]]>([
    ['de', 'Außenminister Sergej Lawrow kam am Montag nach Moskau.', [['person', 'Sergej Lawrow'], ['location', 'nach Moskau']], ['person:sergey-lavrov', CITY]],
    ['ru', 'В понедельник министр иностранных дел России Сергей Лавров прибыл в Москву.', [['person', 'Сергей Лавров'], ['location', 'Москву']], ['person:sergey-lavrov', CITY]],
    ['de', 'Der Kreml lehnte das Gespräch ab.', [['location', 'Kreml']], [undefined]],
    ['de', 'Der Bürgermeister von Musterdorf empfing Herrn Meier.', [['person', 'Herrn Meier'], ['location', 'Musterdorf']], [undefined, undefined]],
    ['it', 'A Roma è arrivato il vice di Erdogan.', [['person', 'il vice di Erdogan']], [undefined]],
    ['xx', 'Sergej Lawrow', [['person', 'Sergej Lawrow']], [undefined]],
  ])('%s: %s', async (language, text, entities, ids) => expect(await identified(language, text, entities)).toEqual(ids)); // prettier-ignore

  it('are holders of an office that stands without a name, where that is certain', async () => {
    const found = async (role: string, to: string): Promise<string | null | undefined> => {
      const text = 'Title\n\nSein Außenminister reiste ab.';
      const span = { start: 7, end: 26, text: text.slice(7, 26) };
      const extraction: Extraction = {
        article: { id: 'a', published: '2025-03-01', language: 'de', title: 'Title', text },
        mentions: [{ ...span, entity: 'person:0' }],
        entities: [{ id: 'person:0', kind: 'person', name: span.text }],
        edges: [{ type: 'REPRESENTS', from: 'person:0', to, role, evidence: [{ record: 'none' }] }],
        ...{ events: [], issues: [], extractor: 'elsewhere' },
      };
      const identifier = createIdentifier(world);
      await identifier.ready([extraction]);
      return identifier.identify(extraction).get('person:0');
    };
    expect(await found('foreign minister', 'country:RU')).toBe('person:sergey-lavrov');
    expect(await found('third secretary', 'country:RU')).toBe(null);
  });

  it('are not asked for where the extraction is our own', async () => {
    expect(
      await identified('de', 'Sergej Lawrow reiste ab.', [['person', 'Sergej Lawrow']], 'rules/1'),
    ).toEqual([undefined]);
  });
});
