import { describe, expect, it } from 'vitest';
import { sketchOf } from '../../../graph/merge/sketch.ts';
import { areCopies, type Extraction, type GraphEvent, voicesOf } from '../../../graph/model/index.ts';
import { edgeDetail, nodeDetail } from '../../../graph/views/index.ts';
import { graphOf } from './graph-of.ts';
import { report, type Told } from './report.ts';

const WIRE = `ANKARA, March 4 - The foreign ministers of Turkey and Georgia met in Ankara on Tuesday to discuss transit
of gas and a new railway across their border. Hakan Fidan said after two hours of talks that both governments wanted the
line to open before the end of the year. His guest thanked him for the support of Turkish engineers and said that a
commission would look into tariffs. The two also spoke about Syria. It was their third meeting since last autumn, when
they agreed to keep in touch by telephone every month. No documents were signed.`;
const SHORT = `ANKARA, March 4 - The foreign ministers of Turkey and Georgia met in Ankara on Tuesday to discuss transit
of gas and a new railway across their border.`;
const OTHER = `Turkey received the foreign minister of Georgia on Tuesday for talks about energy, rail and the war in Syria.
At a joint appearance Hakan Fidan told reporters that the new line would be ready before the end of the year, while
Georgian officials asked for lower tariffs on transit. The visit to Ankara is the third such meeting since autumn.`;
/** Beside its own words it has one sentence of the wire. */
const QUOTING = `${OTHER} ${SHORT}`;
const DIGEST = `${WIRE} ${Array.from({ length: 400 }, (_, i) => `item${i}`).join(' ')}`;

/** Neither has words of the other. */
const HALVES = [0, 40].map((from) => Array.from({ length: 40 }, (_, i) => `word${from + i}`).join(' '));

const HEADLINE = 'Turkey, Georgia talk about gas';
const sketch = (text: string, title = HEADLINE): number[] => sketchOf({ title, text: `${title}\n\n${text}` });

const COPIES: readonly [string, number[], number[]][] = [
  ['the same words', sketch(WIRE), sketch(WIRE)],
  ['another headline', sketch(WIRE), sketch(WIRE, 'Ministers want a railway, and soon, across the border')],
  ['other signs and breaks', sketch(WIRE), sketch(WIRE.replaceAll('\n', ' ').replace(' - ', ' — ').toUpperCase())],
  ['a copy cut after the first sentence', sketch(WIRE), sketch(SHORT)],
  ['a note below that corrects it', sketch(WIRE), sketch(`${WIRE} Correction: an earlier version of this report named the wrong day of the week.`)],
  ['a word changed here and there', sketch(WIRE), sketch(WIRE.replace('Tuesday', 'March 4').replace('two hours', '2 hours'))],
  ['signs without spaces', sketch('土耳其外长费丹星期二在安卡拉会见格鲁吉亚外长，双方讨论了天然气过境和跨境铁路问题。'), sketch('土耳其外长费丹星期二在安卡拉会见格鲁吉亚外长，双方讨论了天然气过境和跨境铁路问题。（完）')],
  ['a line of three words', sketch('They met again'), sketch('They met again.')],
]; // prettier-ignore

const APART: readonly [string, number[], number[]][] = [
  ['two reports of the same meeting', sketch(WIRE), sketch(OTHER)],
  ['one that quotes a sentence of the other', sketch(WIRE), sketch(QUOTING)],
  ['a digest that holds the other among much else', sketch(WIRE), sketch(DIGEST)],
  ['two videos', sketch('Watch the video'), sketch('Watch the video', 'Storm over the Black Sea')],
  ['two reports in signs', sketch('土耳其外长费丹星期二在安卡拉会见格鲁吉亚外长，双方讨论了天然气过境和跨境铁路问题。'), sketch('格鲁吉亚外长周二抵达安卡拉，同费丹就能源、铁路和叙利亚局势举行会谈，并感谢土方的支持。')],
  ['two without words', sketchOf({ title: '', text: '' }), sketchOf({ title: '', text: '…' })],
]; // prettier-ignore

describe('copies of one text', () => {
  it.each(COPIES)('%s', (_, a, b) => {
    expect([areCopies(a, b), areCopies(b, a)]).toEqual([true, true]);
  });
  it.each(APART)('not: %s', (_, a, b) => {
    expect([areCopies(a, b), areCopies(b, a)]).toEqual([false, false]);
  });
});

const VOICES: readonly [string, string[], number[]][] = [
  ['none', [], []],
  ['one', [WIRE], [0]],
  ['two copies', [WIRE, SHORT], [0, 0]],
  ['two of two minds', [WIRE, OTHER], [0, 1]],
  ['a copy behind another text', [WIRE, OTHER, SHORT], [0, 1, 0]],
  ['two halves, which the whole makes one', [...HALVES, HALVES.join(' ')], [0, 0, 0]],
  ['two halves without the whole', [...HALVES, OTHER], [0, 1, 2]],
]; // prettier-ignore

describe('voices of texts', () => {
  it.each(VOICES)('%s', (_, texts, voices) => {
    const found = voicesOf(texts.map((text) => sketch(text)));
    // Which number a voice has says nothing.
    expect(found.map((voice) => found.indexOf(voice))).toEqual(voices);
  });
});

const copy = (name: string, told: Told, words = WIRE): Extraction =>
  report(name, [told], '2025-03-01', words);
const eventOf = (...articles: readonly Extraction[]): Promise<GraphEvent> =>
  graphOf([articles], ({ ledger }) => {
    const [event, ...more] = [...ledger.events()];
    expect(more).toEqual([]);
    return event!;
  });

describe('are one voice', () => {
  it('in nine papers', async () => {
    const event = await eventOf(...Array.from({ length: 9 }, (_, i) => copy(`paper${i}`, {})));
    expect([event.sources.length, event.voices]).toEqual([9, 1]);
  });
  it('beside two reports of others', async () => {
    const event = await eventOf(copy('a', {}), copy('b', {}), copy('c', {}, OTHER), report('d', [{}]));
    expect([event.sources.length, event.voices]).toEqual([4, 3]);
  });
  it('through one that both are copies of', async () => {
    const halves = [WIRE.slice(0, 320), WIRE.slice(320)];
    expect((await eventOf(copy('a', {}, halves[0]), copy('b', {}, halves[1]))).voices).toBe(2);
    const event = await eventOf(copy('a', {}, halves[0]), copy('b', {}, halves[1]), copy('c', {}));
    expect(event.voices).toBe(1);
  });
  it('which does not outvote two others on kind, place and title', async () => {
    const told: Told = { kind: 'visit', at: 'country:TR' };
    const two: Told = { kind: 'talks', at: 'place:istanbul' };
    const copies = ['a', 'b', 'c', 'd'].map((name) => copy(name, told));
    const event = await eventOf(...copies, copy('e', two, OTHER), report('f', [two]));
    expect([event.kind, event.title, event.voices]).toEqual(['talks', 'talks e', 3]);
  });
  it('which does not outvote two others on the days', async () => {
    const summit = (on: NonNullable<Told['on']>): Told => ({ kind: 'summit', at: 'place:istanbul', on });
    const copies = ['a', 'b', 'c'].map((name) => copy(name, summit(['2025-02-26', '2025-02-28'])));
    const event = await eventOf(
      ...copies,
      copy('e', summit('2025-02-27'), OTHER),
      report('f', [summit('2025-02-27')]),
    );
    expect(event.date).toEqual({ start: '2025-02-27', end: '2025-02-27' });
  });
});

describe('are said to be copies', () => {
  const facts = (...articles: readonly Extraction[]) =>
    graphOf([articles], ({ ledger }) => {
      const [event] = [...ledger.events()];
      const edge = [...ledger.edges()].find(({ type }) => type === 'MET_WITH')!;
      const pairs = ({ copies }: Pick<NonNullable<ReturnType<typeof nodeDetail>>, 'copies'>) =>
        copies.map(({ article, of }) => `${ledger.article(article)!.label} ${of.label}`).sort();
      return [nodeDetail(ledger, event!.id)!, edgeDetail(ledger, edge.id)!].map(pairs);
    });

  it('of the first that printed them, on the meeting and on the line', async () => {
    const early = report('wire', [{}], '2025-02-28', WIRE);
    const both = await facts(copy('a', {}), early, copy('b', {}, SHORT), copy('c', {}, OTHER));
    expect(both).toEqual([
      ['a wire', 'b wire'],
      ['a wire', 'b wire'],
    ]);
  });
  it('not where everybody has own words', async () => {
    expect(await facts(copy('a', {}), copy('b', {}, OTHER))).toEqual([[], []]);
  });
  it('not of itself, where one article tells of a meeting twice', async () => {
    const twice = report('a', [{}, {}], '2025-03-01', WIRE);
    expect(await facts(twice)).toEqual([[], []]);
  });
});
