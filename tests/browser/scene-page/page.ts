// Puts the real scene on a page and lets a test talk to it.

import { createScene } from '../../../viewer/scene/index.ts';
import type { CameraView, Scene, SceneEvent } from '../../../viewer/scene/index.ts';
import { SCENE_PROMISES } from '../../contracts/scene.ts';

const host = document.querySelector<HTMLElement>('#host')!;

async function mounted(still = true): Promise<Scene> {
  const scene = await createScene();
  if ('unavailable' in scene) throw new Error(scene.unavailable);
  scene.mount(host, { theme: 'light', still, label: 'Graph under test' });
  return scene;
}

const page = {
  heard: [] as [SceneEvent, unknown][],
  scene: undefined as Scene | undefined,
  created: createScene,
  /** Checks one promise on a scene of its own; answers with what is wrong, or nothing. */
  async keeps(says: string): Promise<string> {
    const scene = await mounted();
    try {
      await SCENE_PROMISES.find((promise) => promise.says === says)!.check(scene);
      return '';
    } catch (cause) {
      return String(cause);
    } finally {
      scene.destroy();
    }
  },
  /** The colour of the picture at a place of the screen: red, green, blue. */
  async colourAt(x: number, y: number): Promise<number[]> {
    const picture = await createImageBitmap(await page.scene!.png(1));
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    pen.drawImage(picture, 0, 0);
    return [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)];
  },
  /** Puts a theme on the page and into the scene. */
  turn(theme: 'light' | 'dark'): void {
    document.documentElement.dataset['theme'] = theme;
    page.scene!.setTheme(theme);
  },
  /** A scene with three nodes far apart in known places, whose events are kept in `heard`. */
  async three(): Promise<void> {
    const scene = (page.scene = await mounted());
    for (const event of ['node', 'edge', 'stage', 'hover', 'walk', 'key', 'drag'] as const) {
      scene.on(event, (what) => page.heard.push([event, what]));
    }
    const settled = new Promise<void>((done) => scene.on('settled', () => done()));
    scene.apply({
      add: {
        nodes: [
          { id: 'us', kind: 'country', name: 'United States', degree: 4 },
          { id: 'talks', kind: 'talks', name: 'Talks', degree: 2, status: 'denied' },
          { id: 'ru', kind: 'country', name: 'Россия', degree: 4 },
        ],
        edges: [
          { id: 'a', type: 'PARTICIPATED_IN', from: 'us', to: 'talks' },
          { id: 'b', type: 'PARTICIPATED_IN', from: 'ru', to: 'talks' },
        ],
      },
    });
    await settled;
    scene.setPositions({ us: { x: -300, y: 0 }, talks: { x: 0, y: 0 }, ru: { x: 300, y: 0 } });
    scene.setCamera({ x: 0, y: 0, ratio: 1 });
  },
  /** Where the eye is before and right after something comes to lie over nodes that find their places, in a picture with motion. */
  async coveredWhileFinding(): Promise<{ readonly before: CameraView; readonly after: CameraView }> {
    const scene = await mounted(false);
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, kind: 'person', name: id, degree: 1 }) as const);
    scene.apply({ add: { nodes } });
    const before = scene.camera();
    scene.setCovers([{ left: 0, top: 0, width: innerWidth / 2, height: innerHeight }]);
    const after = scene.camera();
    scene.destroy();
    return { before, after };
  },
  /** An edge more, which is drawn as an arc under the other two, or that one less. */
  async arc(is: 'there' | 'gone'): Promise<void> {
    const scene = page.scene!;
    const settled = new Promise<void>((done) => scene.on('settled', () => done()));
    const edges = [{ id: 'arc', type: 'PRECEDED_BY', from: 'ru', to: 'us' } as const];
    scene.apply(is === 'there' ? { add: { nodes: [], edges } } : { drop: { ids: ['arc'] } });
    await settled;
  },
};
export type ScenePage = typeof page;
Object.assign(window, { page });
document.title = 'ready';
