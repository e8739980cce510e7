// The door of the picture. Small enough for the shell: the renderer comes in a chunk of its own.

import type { Scene, SceneUnavailable } from './contract.ts';

export type {
  Arrangement,
  Box,
  CameraView,
  GuideText,
  GuideWords,
  MountOptions,
  Point,
  Scene,
  SceneChange,
  SceneEvent,
  SceneEvents,
  SceneFilter,
  SceneNode,
  SceneTheme,
  SceneTool,
  SceneUnavailable,
} from './contract.ts';

/** A picture that is not mounted yet, or why there can be none: the rest of the page works on without it. */
export async function createScene(): Promise<Scene | SceneUnavailable> {
  // Asking for a context waits for the graphics card; the renderer is on its way meanwhile.
  const renderer = import('./sigma-scene.ts');
  try {
    if (hasWebGl2()) return (await renderer).createSigmaScene();
    renderer.catch(() => {}); // nobody needs it
    return { unavailable: 'no-webgl2' };
  } catch (cause) {
    console.error('The picture could not be loaded; reload the page to try again.', cause);
    return { unavailable: 'not-loaded' };
  }
}

function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
