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
): Promise<(string | undefined)[]> {
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
  it.each<[string, string, (readonly [EntityKind, string])[], (string | undefined)[]]>([
    ['de', 'Außenminister Sergej Lawrow kam am Montag nach Moskau.', [['person', 'Sergej Lawrow'], ['location', 'nach Moskau']], ['person:sergey-lavrov', CITY]],
    ['ru', 'В понедельник министр иностранных дел России Сергей Лавров прибыл в Москву.', [['person', 'Сергей Лавров'], ['location', 'Москву']], ['person:sergey-lavrov', CITY]],
    ['de', 'Der Kreml lehnte das Gespräch ab.', [['location', 'Kreml']], [undefined]],
    ['de', 'Der Bürgermeister von Musterdorf empfing Herrn Meier.', [['person', 'Herrn Meier'], ['location', 'Musterdorf']], [undefined, undefined]],
    ['it', 'A Roma è arrivato il vice di Erdogan.', [['person', 'il vice di Erdogan']], [undefined]],
    ['xx', 'Sergej Lawrow', [['person', 'Sergej Lawrow']], [undefined]],
  ])('%s: %s', async (language, text, entities, ids) => expect(await identified(language, text, entities)).toEqual(ids)); // prettier-ignore

  it('are not asked for where the extraction is our own', async () => {
    expect(
      await identified('de', 'Sergej Lawrow reiste ab.', [['person', 'Sergej Lawrow']], 'rules/1'),
    ).toEqual([undefined]);
  });
});
