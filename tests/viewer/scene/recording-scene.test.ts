import { describe, it } from 'vitest';
import { SCENE_PROMISES } from '../../contracts/scene.ts';
import { createRecordingScene } from './recording-scene.ts';

describe('the recording scene', () => {
  it.each(SCENE_PROMISES)('$says', async ({ check }) => {
    const scene = createRecordingScene();
    scene.mount({} as HTMLElement, { theme: 'light' });
    await check(scene);
  });
});
