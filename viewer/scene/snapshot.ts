import type { Picture } from './picture.ts';
import type { MakeSurface, Surface } from './surface.ts';

/**
 * The picture as PNG, drawn anew at `scale` times its size, so that lines and names are sharp and not enlarged.
 *
 * @param prepare puts the states of the picture on the larger renderer
 * @param paint draws what lies over the nodes, from the larger renderer, onto a canvas of the larger size
 */
export async function snapshot(
  picture: Picture,
  make: MakeSurface,
  from: Surface,
  scale: number,
  ground: string,
  prepare: (renderer: Surface) => void,
  paint: (renderer: Surface, canvas: HTMLCanvasElement) => void,
): Promise<Blob> {
  const { width, height } = from.getDimensions();
  const ratio = scale / window.devicePixelRatio;
  const host = document.createElement('div');
  Object.assign(host.style, {
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${width * ratio}px`,
    height: `${height * ratio}px`,
  });
  document.body.append(host);
  const large = make(picture, host, ratio);
  try {
    large.getCamera().setState(from.getCamera().getState());
    prepare(large);
    large.refresh();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    // The drawing buffer lives until the end of this turn only.
    pen.drawImage(large.getStageCanvas(), 0, 0, canvas.width, canvas.height);
    const over = document.createElement('canvas');
    paint(large, over);
    pen.drawImage(over, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser made no PNG.'))), 'image/png'),
    );
  } finally {
    large.kill();
    host.remove();
  }
}
