// The place where the graph is drawn: keeps the scene in step with the board, and says so where none can be drawn.

import { useEffect, useRef, useState } from 'preact/hooks';
import { createScene, type SceneUnavailable } from '../scene/index.ts';
import { useBoard } from '../panels/board.ts';
import { useCover, watchCovers } from '../panels/covers.ts';
import { Icon } from '../panels/icon.tsx';
import { caption } from '../panels/when.ts';
import { keepInStep } from './in-step.ts';
import { say } from './say.ts';

/** The scene, or why there is none; with the buttons that belong to it. */
export function Picture() {
  const board = useBoard();
  const host = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState<SceneUnavailable['unavailable'] | null>(null);
  const [lost, setLost] = useState(false);
  const cover = useCover();
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
        still: matchMedia('(prefers-reduced-motion: reduce)').matches,
        label: say('picture.label'),
      });
      const stop = keepInStep(board, scene, setLost);
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
  const save = async (): Promise<void> => {
    const picture = await board.scene.peek()!.png(2);
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(picture),
      download: 'chancery.png',
    });
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const nothing = board.seen.value?.nodes.size === 0;
  return (
    <div class="picture">
      <div class="picture-host" ref={host} />
      {missing && (
        <p class="picture-note" role="status">
          {say(missing === 'no-webgl2' ? 'picture.noWebgl' : 'picture.notLoaded')}
        </p>
      )}
      {lost && (
        <p class="picture-note" role="status">
          {say('picture.lost')}
        </p>
      )}
      {nothing && <p class="picture-note">{say('picture.nothingSeen')}</p>}
      {board.scene.value && (
        <div class="picture-tools plate" ref={cover}>
          <button
            type="button"
            class="icon-button"
            title={say('pill.fit')}
            aria-label={say('pill.fit')}
            onClick={() => board.scene.peek()?.fit()}
          >
            <Icon name="fit" />
          </button>
          <button
            type="button"
            class="icon-button"
            title={say('pill.save')}
            aria-label={say('pill.save')}
            onClick={() => void save()}
          >
            <Icon name="save" />
          </button>
        </div>
      )}
    </div>
  );
}
