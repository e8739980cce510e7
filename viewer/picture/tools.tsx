// The picture's tools: how it is arranged, what drawing over it picks, all of it in view.

import { useBoard } from '../panels/board.ts';
import { useCover } from '../panels/covers.ts';
import { Icon, type IconName } from '../panels/icon.tsx';
import { Arrange } from './arrange.tsx';
import { useDrawing } from './drawing.ts';
import { say } from './say.ts';

function Tool(props: { name: IconName; words: string; on?: boolean; act: () => void }) {
  const { name, words, on, act } = props;
  return (
    <button type="button" class="icon-button" title={words} aria-label={words} aria-pressed={on} onClick={act}>
      <Icon name={name} />
    </button>
  );
} // prettier-ignore

/** One row over the picture. */
export function Tools() {
  const board = useBoard();
  const cover = useCover();
  const { tool } = useDrawing();
  return (
    <div class="picture-tools plate" ref={cover}>
      <Arrange />
      {(['lasso', 'box'] as const).map((one) => (
        <Tool
          key={one}
          name={one}
          words={say(`tool.${one}`)}
          on={tool.value === one}
          act={() => {
            tool.value = tool.value === one ? 'hand' : one;
          }}
        />
      ))}
      <Tool name="fit" words={say('pill.fit')} act={() => board.scene.peek()?.fit()} />
    </div>
  );
}
