import { describe, expect, test } from 'vitest';
import type { EdgeSummary, NodeSummary } from '../../../graph/model/index.ts';
import { fileName } from '../../../viewer/keep/file-name.ts';
import {
  keepViews,
  readViews,
  renamed,
  viewsFile,
  viewsOfFile,
  withAll,
  withView,
} from '../../../viewer/keep/kept-views.ts';
import { EXPORT_FORMAT_NAMES } from '../../../graph/export/index.ts';
import { EXPORT_KINDS } from '../../../viewer/keep/exports.ts';
import { passingIds } from '../../../viewer/keep/scopes.ts';
import { select, tableOf } from '../../../viewer/state/crossfilter/index.ts';
import { makeFacts } from '../state/crossfilter/make-facts.ts';
import { svgOf } from '../../../viewer/keep/svg.ts';

const CUBA = { name: 'Cuba', link: '1;s=country:CU' };
const RIAD = { name: 'Riad', link: '1;s=place:riyadh' };

function store(kept: string | null = null) {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
}

describe('kept views', () => {
  test('are there again', () => {
    const browser = store();
    expect(keepViews(browser, [CUBA, RIAD])).toBe(true);
    expect(readViews(browser)).toEqual([CUBA, RIAD]);
  });

  test.each(['{', '{"name":"x"}', '[{"name":""}]', '[1]', 'null'])('are none where %s was kept', (kept) => {
    expect(readViews(store(kept))).toEqual([]);
  });

  test('are not kept where the browser has no room, which is said', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect([keepViews(full, [CUBA]), keepViews(undefined, [CUBA])]).toEqual([false, false]);
  });

  test('have names of their own', () => {
    const names = withView(withView([CUBA], CUBA), { ...RIAD, name: ' Cuba ' }).map(({ name }) => name);
    expect(names).toEqual(['Cuba', 'Cuba 2', 'Cuba 3']);
  });

  test.each([
    ['another name', 'Havana', ['Havana', 'Riad']],
    ['the name of another', 'Riad', ['Riad 2', 'Riad']],
    ['its own name', 'Cuba', ['Cuba', 'Riad']],
    ['nothing', '  ', ['Cuba', 'Riad']],
  ])('are renamed to %s', (_, name, names) => {
    expect(renamed([CUBA, RIAD], 0, name).map((view) => view.name)).toEqual(names);
  });

  test('go into a file and come out of it, those that are there already not twice', () => {
    const read = viewsOfFile(viewsFile([CUBA, RIAD]))!;
    expect(read).toEqual([CUBA, RIAD]);
    expect(withAll([CUBA], read)).toEqual([CUBA, RIAD]);
    expect(withAll([{ ...CUBA, link: '1;s=country:HT' }], [CUBA]).map(({ name }) => name)).toEqual(['Cuba', 'Cuba 2']);
  }); // prettier-ignore

  test.each(['', '[]', '{"what":"chancery-views","version":2,"views":[]}', '{"views":[]}'])(
    'do not come out of %s',
    (text) => {
      expect(viewsOfFile(text)).toBeUndefined();
    },
  );
});

test.each([
  ['Russia – United States', { start: '2025-02-01', end: '2025-12-31' }, 'svg', 'chancery-russia-united-states-2025-02-01-2025-12-31.svg'],
  ['日内瓦/会谈?', null, 'md', 'chancery-日内瓦-会谈.md'],
  ['../../etc', null, 'json', 'chancery-etc.json'],
  ['x'.repeat(200), null, 'png', `chancery-${'x'.repeat(71)}.png`],
])('"%s" is a file named after it', (what, range, ending, name) => {
  expect(fileName(what, range, ending)).toBe(name);
}); // prettier-ignore

describe('the picture as SVG', () => {
  const node = (id: string, name: string, more: Partial<NodeSummary> = {}): NodeSummary => ({
    id,
    kind: 'country',
    name,
    degree: 1,
    ...more,
  });
  const edge: EdgeSummary = { id: 'MET_WITH|a|b', type: 'MET_WITH', from: 'a', to: 'b', count: 2 };
  const draw = (nodes: readonly NodeSummary[], places: Record<string, { x: number; y: number }>) =>
    svgOf({
      title: 'A <picture> & more',
      nodes,
      edges: [edge],
      places,
      colour: () => '#123456',
      caption: ({ date }) => date?.start ?? '',
    });

  test('has every node, its line and its name as text, upright', () => {
    const svg = draw([node('a', 'Cuba'), node('b', 'France')], { a: { x: 0, y: 300 }, b: { x: 100, y: 0 } });
    expect(svg).toContain('<title>A &lt;picture&gt; &amp; more</title>');
    expect(svg.match(/<text [^>]*>(Cuba|France)<\/text>/g)).toHaveLength(2);
    expect(svg.match(/<path id="/g)).toHaveLength(2);
    const [, ay] = /translate\([\d.]+ ([\d.]+)\)/.exec(svg)!;
    const [, by] = /id="b"[^>]*translate\([\d.]+ ([\d.]+)\)/.exec(svg)!;
    expect(Number(ay)).toBeLessThan(Number(by));
  });

  test('sets no name over another: the less connected node has it as a title', () => {
    const svg = draw([node('a', 'Cuba'), node('b', 'France', { degree: 9 })], { a: { x: 0, y: 0 }, b: { x: 1, y: 1 } });
    expect(svg.match(/<text /g)).toHaveLength(1);
    expect(svg).toContain('>France</text>');
    expect(svg).toContain('<title>Cuba</title>');
  }); // prettier-ignore

  test('leaves out a node without a place, and its line', () => {
    const svg = draw([node('a', 'Cuba'), node('b', 'France')], { a: { x: 0, y: 0 } });
    expect([svg.includes('France'), svg.includes('stroke-opacity')]).toEqual([false, false]);
  });

  test('runs nothing and stays XML, whatever a name is', () => {
    const name = '</text><script>alert(1)</script>\u0000\ud800" onload="x';
    const svg = draw([node('a', name)], { a: { x: 0, y: 0 } });
    for (const part of ['<script', '\u0000', '\ud800', '" onload']) expect(svg).not.toContain(part);
    expect(svg).toContain('&lt;script&gt;');
  });

  test('is a picture where there is nothing', () => {
    expect(draw([], {})).toMatch(/^<svg [^>]*viewBox="0 0 180 180"/);
  });
});

describe('files of the graph', () => {
  test('are there in every format that the server writes', () => {
    const served = EXPORT_KINDS.filter((kind) => kind.of === 'graph').map(({ id }) => id);
    expect(served.sort()).toEqual([...EXPORT_FORMAT_NAMES].sort());
  });

  test('of what passes the filter have its events with who took part and where, each once, and nothing else', () => {
    const facts = makeFacts(60);
    const selection = select(tableOf(facts), { range: null, undated: null, where: { status: { any: ['planned'], none: [] } } });
    const ids = passingIds(selection);
    const rows = [...selection.rows()];
    const { events, entities } = facts;
    const wanted = rows.flatMap((row) => [events.id[row]!, ...[...events.actors[row]!, ...events.places[row]!].map((at) => entities.id[at]!)]);
    expect(rows.length).toBeGreaterThan(0);
    expect([...ids].sort()).toEqual([...new Set(wanted)].sort());
    expect(ids.filter((id) => events.id.includes(id))).toHaveLength(rows.length);
  }); // prettier-ignore
});
