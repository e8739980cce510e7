import { describe, expect, it } from 'vitest';
import { articleKey, type Extraction } from '../../../graph/model/index.ts';
import { graphOf } from './graph-of.ts';

/** Who is named: `name < state as office`. */
function article(id: string, language: string, line: string): Extraction {
  const [, name, of, role] = /^(.+) < (\S+) as (.+)$/.exec(line)!;
  const quote = [{ start: 0, end: line.length, quote: line }];
  const state = `country:${of!}`;
  return {
    article: {
      id,
      url: `https://example.org/${id}`,
      published: '2025-03-01',
      language,
      title: '',
      text: line,
    },
    mentions: [],
    entities: [
      { id: state, kind: 'country', name: of! },
      { id: 'person:unknown', kind: 'person', name: name! },
    ],
    events: [],
    edges: [{ type: 'REPRESENTS', from: 'person:unknown', to: state, role: role!, evidence: quote }],
    issues: [],
    extractor: 'test',
  };
}

type Told = readonly (readonly [language: string, line: string])[];

/** The nodes of the people of articles, each told in a language. */
const nodesOf = (told: Told): Promise<(string | undefined)[]> => {
  const articles = told.map(([language, line], i) => article(`a${i}`, language, line));
  return graphOf([articles.toReversed()], ({ ledger }) =>
    articles.map(
      (one) =>
        [...ledger.entities()].find(({ kind, sources }) => kind === 'person' && sources.some(({ article: key }) => key === articleKey(one.article)))
          ?.id,
    ),
  );
}; // prettier-ignore
const areOne = async (told: Told): Promise<boolean> => new Set(await nodesOf(told)).size === 1;

const MINISTER = 'minister of water resources';

describe('one person, written by the sound', () => {
  it.each<[string, Told]>([
    ['a Chinese in Vietnamese and Russian', [['en', `Li Guoying < CN as ${MINISTER}`], ['vi', `Lý Quốc Anh < CN as ${MINISTER}`], ['ru', `Ли Гоина < CN as water resources minister`]]],
    ['a Vietnamese in Cyrillic, kana and Arabic', [['vi', 'Đặng Quốc Khánh < VN as minister'], ['ru', 'Данг Куок Кхань < VN as minister'], ['ja', 'ダン・クオック・カイン < VN as minister'], ['ar', 'دانغ كوك خانه < VN as minister']]],
    ['a Lao in Cyrillic, kana and Vietnamese', [['fr', 'Bounkham Vorachith < LA as minister'], ['ru', 'Бункхамом Ворачитом < LA as minister'], ['ja', 'ブンカム・ウォラチット < LA as minister'], ['vi', 'Bun-khăm Vo-la-chít < LA as minister']]],
    ['a Tunisian in Arabic, in French letters, and in Chinese by the family name', [['fr', 'Rachid Amri < TN as transport minister'], ['ar', 'رشيد عامري < TN as transport minister'], ['zh', '阿姆里 < TN as transport minister']]],
    ['a Libyan with the article as it sounds', [['en', 'Mohamed al-Shahoubi < LY as minister'], ['ru', 'Мохаммедом аш-Шахуби < LY as minister']]],
    ['a Japanese, family name first or last', [['en', 'Takehiro Funakoshi < JP as director'], ['vi', 'Funakoshi Takehiro < JP as director']]],
  ])('%s', async (_, told) => expect(await areOne(told)).toBe(true)); // prettier-ignore
});

describe('two people, however they sound', () => {
  it.each<[string, Told]>([
    ['of two states', [['en', `Li Guoying < CN as ${MINISTER}`], ['ru', `Ли Гоина < SG as ${MINISTER}`]]],
    ['in two offices, with a short name', [['en', `Li Guoying < CN as ${MINISTER}`], ['ru', 'Ли Гоина < CN as ambassador to Laos']]],
    ['of one short name, one of them of nobody', [['en', 'Li Wei < CN as minister'], ['de', 'Li Wei < XX as nothing']]],
    ['of other names', [['fr', 'Bounkham Vorachith < LA as minister'], ['ja', 'ブンタン・ケオラ < LA as minister']]],
    ['a family name alone', [['fr', 'Bounkham Vorachith < LA as minister'], ['ja', 'ウォラチット < LA as governor']]],
  ])('%s', async (_, told) => expect(await areOne(told)).toBe(false)); // prettier-ignore

  it('who sound alike in Latin letters: nobody tells which of them is meant', async () => {
    const latin = [
      ['en', 'Sokha Van Dob < KH as minister'],
      ['en', 'Sokha Van Dof < KH as minister'],
    ] as const;
    const cyrillic = ['ru', 'Сокха Ван Доп < KH as minister'] as const;
    expect(await areOne([latin[0], cyrillic])).toBe(true);
    const nodes = await nodesOf([...latin, cyrillic]);
    expect(new Set(nodes).size).toBe(3);
  });
});
