// The buttons of the map.

import { Icon, type IconName } from '../panels/icon.tsx';
import { say } from './say.ts';
import type { CameraMoves } from './use-camera.ts';

/** How much nearer one press of a button or key brings the map. */
export const NEARER = 1.6;

interface ToolProps {
  readonly words: string;
  readonly icon: IconName;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ words, icon, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={words}
      aria-label={words}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Nearer, farther, the whole world, and the mode in which a drag draws an area. */
export function Tools(props: {
  moves: CameraMoves;
  drawing: boolean;
  onDrawing: (drawing: boolean) => void;
}) {
  const { moves, drawing, onDrawing } = props;
  return (
    <div class="map-tools plate">
      <Tool words={say('nearer')} icon="nearer" onClick={() => moves.zoom(NEARER)} />
      <Tool words={say('farther')} icon="farther" onClick={() => moves.zoom(1 / NEARER)} />
      <Tool words={say('whole')} icon="fit" onClick={moves.whole} />
      <Tool words={say('area')} icon="area" pressed={drawing} onClick={() => onDrawing(!drawing)} />
    </div>
  );
}
