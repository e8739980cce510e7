// What every picture promises. Knows no test framework, so that it runs in vitest and in a page alike.

import type { EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import { LAYOUTS } from '../../viewer/layouts.ts';
import type { Scene } from '../../viewer/scene/contract.ts';

/** One promise, and how it is checked on a mounted scene; throws where it is not kept. */
export interface ScenePromise {
  readonly says: string;
  readonly check: (scene: Scene) => Promise<void> | void;
}

const node = (id: string, kind: NodeSummary['kind'] = 'country'): NodeSummary => ({
  id,
  kind,
  name: id,
  degree: 3,
});
const edge = (
  id: string,
  from: string,
  to: string,
  type: EdgeSummary['type'] = 'PARTICIPATED_IN',
): EdgeSummary => ({
  id,
  type,
  from,
  to,
});
const NODES = [node('us'), node('ru'), { ...node('talks', 'talks'), status: 'held' as const }];
const EDGES = [edge('us-talks', 'us', 'talks'), edge('ru-talks', 'ru', 'talks')];

function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}
const settled = (scene: Scene): Promise<void> => new Promise((done) => scene.on('settled', () => done()));
async function after(scene: Scene, act: () => void): Promise<void> {
  const rest = settled(scene);
  act();
  await rest;
}
async function fill(scene: Scene): Promise<void> {
  const rest = settled(scene);
  scene.apply({ add: { nodes: NODES, edges: EDGES } });
  await rest;
}

/** The promises of a scene, each on a scene of its own. */
export const SCENE_PROMISES: readonly ScenePromise[] = [
  {
    says: 'lists what was added in the order in which it came',
    async check(scene) {
      await fill(scene);
      same(scene.ids(), { nodes: ['us', 'ru', 'talks'], edges: ['us-talks', 'ru-talks'] }, 'ids');
    },
  },
  {
    says: 'doubles nothing that is added twice',
    async check(scene) {
      await fill(scene);
      scene.apply({ add: { nodes: [{ ...NODES[0]!, name: 'USA' }], edges: [EDGES[0]!] } });
      same(scene.ids().nodes.length + scene.ids().edges.length, 5, 'items');
    },
  },
  {
    says: 'keeps an edge back until both its ends are there',
    async check(scene) {
      await fill(scene);
      scene.apply({ add: { edges: [edge('cn-talks', 'cn', 'talks')] } });
      same(scene.ids().edges.includes('cn-talks'), false, 'drawn early');
      scene.apply({ add: { nodes: [node('cn')] } });
      same(scene.ids().edges.includes('cn-talks'), true, 'drawn later');
    },
  },
  {
    says: 'drops a node with its edges and passes over what it does not know',
    async check(scene) {
      await fill(scene);
      scene.apply({ drop: { ids: ['talks', 'nobody'] } });
      same(scene.ids(), { nodes: ['us', 'ru'], edges: [] }, 'ids');
      scene.apply({ add: { nodes: [NODES[2]!] } });
      same(scene.ids().edges, [], 'edges do not come back by themselves');
    },
  },
  {
    says: 'takes parallel edges, loops, and a speech beside its participation',
    async check(scene) {
      await fill(scene);
      const more = [
        edge('met', 'ru', 'us', 'MET_WITH'),
        edge('met2', 'us', 'ru', 'REPRESENTS'),
        edge('loop', 'us', 'us'),
      ];
      scene.apply({ add: { edges: [...more, edge('spoke', 'us', 'talks', 'SPOKE_AT')] } });
      same(scene.ids().edges, ['us-talks', 'ru-talks', 'met', 'met2', 'loop', 'spoke'], 'edges');
      for (const id of scene.ids().edges) scene.select(id);
    },
  },
  {
    says: 'leaves old nodes where they are when others are added',
    async check(scene) {
      await fill(scene);
      const before = scene.positions();
      const rest = settled(scene);
      scene.apply({ add: { nodes: [node('cn'), node('tr')], edges: [edge('e', 'cn', 'talks')] } });
      await rest;
      const after = scene.positions();
      for (const { id } of NODES) same(after[id], before[id], id);
    },
  },
  {
    says: 'gives every node a place of its own',
    async check(scene) {
      await fill(scene);
      const places = Object.values(scene.positions()).map(({ x, y }) => `${x} ${y}`);
      same(new Set(places).size, 3, 'different places');
    },
  },
  {
    says: 'begins with nodes where they are said to lie, and lays out the others',
    async check(scene) {
      const places = { us: { x: -200, y: 10 }, ru: { x: 200, y: 10 }, nobody: { x: 0, y: 0 } };
      await after(scene, () => scene.apply({ add: { nodes: NODES, edges: EDGES, places } }));
      same([scene.positions()['us'], scene.positions()['ru']], [places.us, places.ru], 'placed');
      same(Number.isFinite(scene.positions()['talks']!.x), true, 'laid out');
    },
  },
  {
    says: 'puts nodes where it is told and leaves the others',
    async check(scene) {
      await fill(scene);
      const { ru } = scene.positions();
      scene.setPositions({ us: { x: 12, y: -30 }, nobody: { x: 0, y: 0 } });
      same(scene.positions()['us'], { x: 12, y: -30 }, 'us');
      same(scene.positions()['ru'], ru, 'ru');
    },
  },
  {
    says: 'holds pinned nodes when it lays out anew, and frees them',
    async check(scene) {
      await fill(scene);
      scene.setPositions({ us: { x: 400, y: 400 } });
      scene.pin(['us', 'nobody'], true);
      same(scene.pinned(), ['us'], 'pinned');
      const rest = settled(scene);
      scene.relax();
      await rest;
      same(scene.positions()['us'], { x: 400, y: 400 }, 'us');
      scene.pin(['us'], false);
      same(scene.pinned(), [], 'freed');
    },
  },
  ...LAYOUTS.filter((layout) => layout !== 'force').map((layout): ScenePromise => {
    const arrangement = { layout, lanes: 'country' as const };
    return {
      says: `lays out as ${layout}, holds what is pinned, adds without moving, and goes back to forces`,
      async check(scene) {
        await fill(scene);
        const before = scene.positions();
        scene.pin(['ru'], true);
        await after(scene, () => scene.arrange(arrangement));
        const there = scene.positions();
        same(there['ru'], before['ru'], 'pinned');
        const added = { nodes: [node('cn'), node('tr')], edges: [edge('e', 'cn', 'talks')] };
        await after(scene, () => scene.apply({ add: added }));
        for (const { id } of NODES) same(scene.positions()[id], there[id], id);
        scene.pin(['ru'], false);
        await after(scene, () => scene.arrange({ ...arrangement, layout: 'force' }));
        for (const { id } of NODES) same(scene.positions()[id], before[id], `${id} by forces again`);
      },
    };
  }),
  {
    says: 'takes the same layout twice, and one before there is anything to lay out',
    async check(scene) {
      scene.arrange({ layout: 'lanes', lanes: 'pair' });
      scene.arrange({ layout: 'lanes', lanes: 'pair' });
      await fill(scene);
      scene.setTool('lasso');
      scene.choose(new Set(['us', 'nobody']));
      scene.choose(new Set());
      scene.setTool('hand');
      same(new Set(Object.values(scene.positions()).map(({ x, y }) => `${x} ${y}`)).size, 3, 'places');
    },
  },
  {
    says: 'draws a closed group and what leads to it',
    async check(scene) {
      await fill(scene);
      await after(scene, () =>
        scene.apply({ add: { nodes: [{ ...NODES[0]!, members: 12 }], edges: [{ ...EDGES[0]!, count: 7 }] } }),
      );
      same(scene.ids().nodes.length, 3, 'nodes');
    },
  },
  {
    says: 'goes back to a camera that it was asked for',
    async check(scene) {
      await fill(scene);
      scene.setCamera({ x: 40, y: -20, ratio: 0.5 });
      const { x, y, ratio } = scene.camera();
      same([Math.round(x), Math.round(y), ratio], [40, -20, 0.5], 'camera');
    },
  },
  {
    says: 'keeps the eye on what it was asked to show, through a layout and what comes to lie over it',
    async check(scene) {
      await fill(scene);
      const rest = settled(scene);
      scene.apply({ add: { nodes: [node('cn'), node('tr')], edges: [edge('e', 'cn', 'talks')] } });
      scene.fit(['us']);
      const before = scene.camera();
      await rest;
      same(scene.camera(), before, 'camera after the layout');
      scene.setCovers([{ left: 0, top: 0, width: 10, height: 10 }]);
      same(scene.camera(), before, 'camera after the covers');
    },
  },
  {
    says: 'goes with what it was asked to show until it has its place',
    async check(scene) {
      await fill(scene);
      const rest = settled(scene);
      scene.apply({ add: { nodes: [node('cn'), node('tr')], edges: [edge('e', 'cn', 'talks')] } });
      scene.fit(['us', 'cn']);
      await rest;
      const there = scene.camera();
      scene.fit(['us', 'cn']);
      same(scene.camera(), there, 'camera');
    },
  },
  {
    says: 'takes a theme in the turn of a change',
    async check(scene) {
      await fill(scene);
      const rest = settled(scene);
      scene.apply({ add: { nodes: [node('cn')], edges: [edge('cn-talks', 'cn', 'talks')] } });
      scene.setTheme('dark');
      scene.apply({ drop: { ids: ['us'] } });
      scene.setTheme('light');
      await rest;
      same(scene.ids().nodes, ['ru', 'talks', 'cn'], 'nodes');
    },
  },
  {
    says: 'selects, focuses and filters by ids that it does and does not know',
    async check(scene) {
      await fill(scene);
      scene.select('us');
      scene.select('nobody');
      scene.focus(new Set(['us', 'nobody']));
      scene.show({ nodes: new Set(['us', 'talks']), rest: 'hide' });
      scene.show({ nodes: new Set(['us']), edges: new Set(['us-talks']), rest: 'dim' });
      scene.show(null);
      scene.focus(null);
      scene.fit(['nobody']);
      scene.reveal('nobody');
      same(scene.ids().nodes.length, 3, 'a filter drops nothing');
    },
  },
  {
    says: 'gives a PNG',
    async check(scene) {
      await fill(scene);
      const blob = await scene.png(2);
      const head = [...new Uint8Array(await blob.arrayBuffer()).slice(0, 4)];
      same([blob.type, head], ['image/png', [0x89, 0x50, 0x4e, 0x47]], 'png');
    },
  },
  {
    says: 'says no more to who has stopped listening',
    async check(scene) {
      let heard = 0;
      scene.on('settled', () => heard++)();
      await fill(scene);
      same(heard, 0, 'heard');
    },
  },
  {
    says: 'can be destroyed twice and refuses work after',
    async check(scene) {
      await fill(scene);
      scene.destroy();
      scene.destroy();
      let code: unknown;
      try {
        scene.apply({});
      } catch (cause) {
        code = (cause as { code?: string }).code;
      }
      same(code, 'scene-not-mounted', 'code');
    },
  },
];
