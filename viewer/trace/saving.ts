// The picture as a file.

/** What an element looks like that its own attributes don't say: what a file must say by itself. */
const LOOKS = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'paint-order', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor',
] as const; // prettier-ignore

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The picture as a file: its words stay words and can be selected, its colours are those of the theme, behind it lies
 * the paper.
 */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [picture, copy].map((one) => [one, ...one.querySelectorAll('*')]);
  for (const [at, original] of originals!.entries()) {
    const style = getComputedStyle(original);
    for (const name of LOOKS) copies![at]!.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex', 'aria-label']) copies![at]!.removeAttribute(name);
  }
  for (const reach of copy.querySelectorAll('rect')) reach.remove();
  const paper = document.createElementNS(SVG, 'rect');
  const { width, height } = picture.viewBox.baseVal;
  for (const [name, value] of Object.entries({ width, height, fill: getComputedStyle(document.body).backgroundColor }))
    paper.setAttribute(name, String(value)); // prettier-ignore
  copy.prepend(paper);
  copy.setAttribute('xmlns', SVG);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG of twice the size. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width * 2, height * 2);
    const context = canvas.getContext('2d')!;
    context.scale(2, 2);
    context.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
