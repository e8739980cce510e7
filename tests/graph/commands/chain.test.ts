import { describe, expect, it } from 'vitest';
import { dotText } from '../../../graph/commands/chain-dot.ts';
import { laneText } from '../../../graph/commands/chain-lane.ts';
import { basisOf, filterOf, measureOf } from '../../../graph/commands/chain-options.ts';
import { questionOf } from '../../../graph/commands/chain-question.ts';
import { chain } from '../../../graph/commands/chain.ts';
import { finderOf } from '../../../graph/commands/named.ts';
import { parseArguments } from '../../../graph/commands/parse.ts';
import {
  chainOf, chainPage, encounterList, encounterPage, gapList, gapPage, markdownText, pathList, pathPage, sharedEvents,
  sharedPage,
} from '../../../graph/views/index.ts'; // prettier-ignore
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const reader = arrayReader(SAMPLE);
const typed = (words: string) => parseArguments(chain, words.split(' ').filter(Boolean));

describe('what is asked of chains', () => {
  it.each([
    ['event:a', 'back'],
    ['event:a --back 3', 'back'],
    ['event:a --forward 3 --basis stated', 'forward'],
    ['event:a --limit 9', 'back'],
    ['a b', 'paths'],
    ['a b --by time --k 2 --hops 3', 'paths'],
    ['event:a --shared', 'shared'],
    ['a b --together', 'together'],
    ['a b c --together --least 2', 'together'],
    ['--gaps', 'gaps'],
    ['a --gaps --times 2', 'gaps'],
  ])('"%s" asks for %s', (words, question) => {
    expect(questionOf(typed(words))).toBe(question);
  });

  it.each([
    ['', 'chain takes an event FROM, or two actors FROM and TO'],
    ['a b c', 'chain takes an event FROM, or two actors FROM and TO'],
    ['a --together', '--together takes two actors or more'],
    ['a b --gaps', '--gaps takes an actor FROM or nothing'],
    ['a b --shared', '--shared takes an event FROM'],
    ['a --shared --gaps', '--shared and --gaps are two questions; ask one'],
    ['a --back 2 --forward 2', '--back and --forward are two questions; ask one'],
    ['a --k 2', '--k says nothing about this question'],
    ['a b --basis stated', '--basis says nothing about this question'],
  ])('"%s" is refused', (words, message) => {
    expect(() => questionOf(typed(words))).toThrow(`${message}; see "chancery chain --help"`);
  });

  it.each([
    ['--kind talks,call --kind visit', { kinds: ['talks', 'call', 'visit'] }],
    ['--status any', { statuses: ['held', 'planned', 'proposed', 'cancelled', 'denied'] }],
    ['--status planned,held', { statuses: ['held', 'planned'] }],
    ['--from 2025-01-01 --to 2025-02-01', { from: '2025-01-01', to: '2025-02-01' }],
    ['--avoid x --avoid y', { avoid: ['id of x', 'id of y'] }],
    ['', {}],
  ])('"%s" filters', (words, filter) => {
    expect(filterOf(typed(words), (text) => `id of ${text}`)).toEqual(filter);
  });

  it.each([
    ['--kind party', '--kind "party" is none of talks, visit,'],
    ['--status held,gone', '--status "gone" is none of held,'],
    ['--from May', '--from "May" is no day; write YYYY-MM-DD'],
    ['--to 2025-02-30', '--to "2025-02-30" is no day'],
    ['--basis guess', '--basis "guess" is none of stated, all'],
    ['--by luck', '--by "luck" is none of hops, time'],
  ])('"%s" is refused by name', (words, message) => {
    const args = typed(words);
    expect(() => [filterOf(args, String), basisOf(args), measureOf(args)]).toThrow(message);
  });
});

describe('who is meant', () => {
  const said: string[] = [];
  const find = finderOf(reader, (line) => void said.push(line));

  it.each([
    ['person:lavrov', 'actor', 'person:lavrov'],
    ['lawrow', 'actor', 'person:lavrov'],
    ['Moscow', 'actor', 'country:RU'],
    ['Summit in Ankara', 'event', 'event:ankara'],
    ['Riad', 'node', 'place:riyadh'],
  ] as const)('"%s" as %s is %s', (text, wanted, id) => {
    expect(find(text, wanted).id).toBe(id);
  });

  it('is said where a name was written, and only there', () => {
    expect(said).toContain('lawrow: Sergei Lavrov (person:lavrov)\n');
    expect(said.join('')).not.toContain('person:lavrov:');
  });

  it.each([
    ['person:nobody', 'actor', 'unknown-id', 'nothing has the id "person:nobody"'],
    ['Nobody At All', 'actor', 'unknown-name', '"Nobody At All" names nothing that is an actor'],
    ['Lawrow', 'event', 'wrong-use', '"Lawrow" is a person (Sergei Lavrov, person:lavrov), not an event'],
    ['place:riyadh', 'actor', 'wrong-use', '"place:riyadh" is a location, not an actor'],
    [
      'talks',
      'event',
      'ambiguous-name',
      'event:istanbul (Talks of Russia and the United States, 2025-02-27)',
    ],
  ] as const)('"%s" as %s is refused', (text, wanted, code, message) => {
    expect(() => find(text, wanted)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) })); // prettier-ignore
  });
});

describe('an answer on a terminal', () => {
  it('has day, place, who and the sentence of every hop, under the one that it was reached from', () => {
    expect(laneText(chainPage(chainOf(reader, 'event:istanbul')!, 'back'), false)).toBe(
      [
        '2025-02-27 · İstanbul · Talks of Russia and the United States · Russia, United States, Sergei Lavrov · event:istanbul',
        '“Russian and American delegations met in Istanbul on 27 February 2025.” — The Harbour Post, 2025-02-28 (en)',
        '  ← 2025-02-18 · Riyadh · Mediated meeting of Lavrov and Rubio · Sergei Lavrov, Marco Rubio · stated · event:riyadh',
        '    “The meeting followed the talks in Riyadh nine days earlier.” — The Harbour Post, 2025-02-28 (en) (and 1 more)',
        '    ← 2025-02-12 · place unknown · Call of Lavrov and Rubio · Sergei Lavrov, Marco Rubio · chronology · event:call',
        '      “Lawrow und Rubio trafen sich am 18. Februar 2025 in Riad.” — riad, 2025-02-19 (de)',
        '',
      ].join('\n'),
    );
  });

  it('says of a path who met whom', () => {
    const page = pathPage(pathList(reader, 'person:rubio', 'person:lavrov', { k: 2, by: 'hops', hops: 2 })!);
    const lane = laneText(page, false);
    expect(lane).toMatch(/^Path 1: 1 meeting on one day\nMarco Rubio met Sergei Lavrov · 2025-02-12 · /);
    expect(lane).toContain('\nPath 2: 1 meeting on one day\n');
  });

  it('says what is shared, who was missing, and who fell silent', () => {
    const shared = sharedPage(sharedEvents(reader, 'event:istanbul', { basis: 'all' })!);
    expect(laneText(shared, false)).toMatch(/^Shared by every path to it \(2 events on paths from 1 beginning\)\n2025-02-12/);
    const actors = ['person:lavrov', 'person:rubio', 'country:US'];
    const together = encounterPage(encounterList(reader, actors, { least: 2, limit: 9 })!);
    expect(laneText(together, false)).toMatch(/· without United States · event:call\n[^]*· not all met · without Marco Rubio · event:istanbul/);
    const gaps = gapPage(gapList(reader, { least: 2, times: 1, limit: 9, to: '2026-01-01' }));
    expect(laneText(gaps, false)).toMatch(
      /^Sergei Lavrov and Marco Rubio: 2 meetings from 2025-02-12 to 2025-02-18, usually 6 days apart, 6 days at most; silent for 317 days\nlast: 2025-02-18/,
    );
  });

  it('says why there is nothing', () => {
    const pages = [
      pathPage(pathList(reader, 'country:US', 'country:TR', { k: 2, by: 'hops', hops: 2 })!),
      sharedPage(sharedEvents(reader, 'event:call', { basis: 'all' })!),
      encounterPage(encounterList(reader, ['country:TR', 'country:US'], { limit: 2 })!),
      gapPage(gapList(reader, { least: 9, times: 3, limit: 2 })),
    ];
    for (const page of pages) expect([laneText(page, false), page.parts, page.empty.length > 20]).toEqual(['', [], true]);
    expect(markdownText(pages[1]!)).toBe('# What led to it: Call of Lavrov and Rubio\n\nnothing is known to have come before it\n');
  });
}); // prettier-ignore

describe('an answer for others', () => {
  it('is a list of citations in Markdown', () => {
    const page = chainPage(chainOf(reader, 'event:istanbul', { depth: 1 })!, 'back');
    expect(markdownText(page)).toBe(`# What came before: Talks of Russia and the United States

1. **2025-02-27** Talks of Russia and the United States. İstanbul; Russia, United States, Sergei Lavrov. \`event:istanbul\`

   > “**Russian and American delegations met in Istanbul** on 27 February 2025.” — The Harbour Post, “Delegations return to Istanbul”, 2025-02-28, en, <https://harbour.example/istanbul>

2. **2025-02-18** Mediated meeting of Lavrov and Rubio. Riyadh; Sergei Lavrov, Marco Rubio; stated. \`event:riyadh\`

   > “**The meeting followed the talks in Riyadh nine days earlier**.” — The Harbour Post, “Delegations return to Istanbul”, 2025-02-28, en, <https://harbour.example/istanbul>

   > “**Lawrow und Rubio trafen sich am 18. Februar 2025 in Riad**.” — riad, “Gespräche in Riad”, 2025-02-19, de
`);
  });

  it('is a graph in DOT, from later to earlier, dashed where only the days say so', () => {
    const dot = dotText(chainPage(chainOf(reader, 'event:istanbul')!, 'back'));
    expect(dot).toContain(
      '"event:istanbul" [shape=box, label="2025-02-27\\nTalks of Russia and the United States"];',
    );
    expect(dot).toContain('"event:istanbul" -> "event:riyadh" [label="stated"];');
    expect(dot).toContain('"event:riyadh" -> "event:call" [label="chronology", style=dashed];');
    const forward = dotText(chainPage(chainOf(reader, 'event:call', { direction: 'forward' })!, 'forward'));
    expect(forward).toContain('"event:istanbul" -> "event:riyadh" [label="stated"];');
  });

  it('lets no text of an article end what it stands in', () => {
    const hostile = { ...SAMPLE.events[2]!, title: '"]; x -> y; `[*link*](x)` <b>\n# heading\u001b[2J' };
    const events = SAMPLE.events.map((event) => (event.id === hostile.id ? hostile : event));
    const page = chainPage(chainOf(arrayReader({ ...SAMPLE, events }), hostile.id)!, 'back');
    expect(dotText(page)).toContain('label="2025-02-27\\n\\"]; x -> y; `[*link*](x)` <b>\\n# heading [2J"');
    expect(markdownText(page)).toContain('\\`\\[\\*link\\*\\](x)\\` \\<b\\> \\# heading \\[2J.');
    expect(laneText(page, false)).toContain('<b> # heading [2J · ');
  });
});
