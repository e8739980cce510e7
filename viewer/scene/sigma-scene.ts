import type { Scene } from './contract.ts';
import { createDrawnScene } from './drawn-scene.ts';
import { createRenderer } from './renderer.ts';

/** A picture drawn by sigma. */
export function createSigmaScene(): Scene {
  return createDrawnScene(createRenderer);
}
