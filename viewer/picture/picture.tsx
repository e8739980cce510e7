// The place where the graph is drawn: keeps the scene in step with the board, and says so where none can be drawn.

import { useEffect, useRef, useState } from 'preact/hooks';
import { createScene, type SceneUnavailable } from '../scene/index.ts';
import { useBoard } from '../panels/board.ts';
import { watchCovers } from '../panels/covers.ts';
import { caption } from '../panels/when.ts';
import { useDrawing } from './drawing.ts';
import { guideWords } from './guide-words.ts';
import { keepInStep } from './in-step.ts';
import { ListView } from './list-view.tsx';
import { say } from './say.ts';
import { Together } from './together.tsx';
import { Tools } from './tools.tsx';

/** The scene with the buttons that belong to it; or why there is none, and what it would show as lists. */
export function Picture() {
  const board = useBoard();
  const drawing = useDrawing();
  const host = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState<SceneUnavailable['unavailable'] | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let leave = (): void => {};
    let left = false;
    const show = async (): Promise<void> => {
      const scene = await createScene();
      // Where nothing was read the picture has made room for a word about it before the scene was loaded.
      const element = host.current;
      if (left || !element) return;
      if ('unavailable' in scene) return setMissing(scene.unavailable);
      scene.mount(element, {
        theme: board.theme.peek(),
        caption,
        words: guideWords((id) => board.view.peek().canvas.nodes.get(id)),
        still: matchMedia('(prefers-reduced-motion: reduce)').matches,
        label: say('picture.label'),
      });
      const stop = keepInStep(board, drawing, scene, setLost);
      const leaveCovers = watchCovers(board, element, scene.setCovers);
      board.scene.value = scene;
      leave = () => {
        leaveCovers();
        stop();
        board.scene.value = null;
        scene.destroy();
      };
    };
    void show();
    return () => {
      left = true;
      leave();
    };
  }, []);
  const nothing = board.seen.value?.nodes.size === 0;
  const why = missing === 'no-webgl2' ? 'picture.noWebgl' : missing ? 'picture.notLoaded' : lost ? 'picture.lost' : null; // prettier-ignore
  return (
    <div class="picture" data-listed={why ? '' : undefined}>
      <div class="picture-host" ref={host} />
      {why && <ListView why={say(why)} />}
      {nothing && <p class="picture-note">{say('picture.nothingSeen')}</p>}
      {board.scene.value && <Tools />}
      <Together />
    </div>
  );
}
