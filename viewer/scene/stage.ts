/** The elements that a picture stands on. */
export interface Stage {
  readonly host: HTMLElement;
  readonly canvasHost: HTMLElement;
  readonly overlay: HTMLCanvasElement;
  remove(): void;
}

/** Fills a host: the renderer's element, a canvas over it that lets the pointer through, and the name for the ear. */
export function createStage(host: HTMLElement, label: string): Stage {
  const canvasHost = document.createElement('div');
  const overlay = document.createElement('canvas');
  Object.assign(canvasHost.style, { position: 'absolute', inset: '0' });
  Object.assign(overlay.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  const attributes = { tabindex: '0', role: 'application', 'aria-label': label };
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  host.append(canvasHost, overlay);
  return {
    host,
    canvasHost,
    overlay,
    remove() {
      canvasHost.remove();
      overlay.remove();
      for (const name of Object.keys(attributes)) host.removeAttribute(name);
    },
  };
}
