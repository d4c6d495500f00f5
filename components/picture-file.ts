const namespace = 'http://www.w3.org/2000/svg';

/** What the style sheet decides, which a file of its own has to carry itself. */
const carried = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'text-anchor'],
] as const;

function carryStyles(from: Element, to: Element, above: Record<string, string>): void {
  const style = getComputedStyle(from);
  const own = Object.fromEntries(carried.map((name) => [name, style.getPropertyValue(name)]));
  for (const name of carried) {
    to.removeAttribute(name);
    // Opacity alone is not handed down.
    if (own[name] !== (name === 'opacity' ? '1' : above[name])) to.setAttribute(name, own[name] ?? '');
  }
  to.removeAttribute('style');
  to.removeAttribute('class');
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy) carryStyles(child, copy, own);
  }
}

/**
 * A drawing of the page as the text of an SVG file that looks the same anywhere: colours and type written into it, on the page's paper.
 * `size` in pixels; as large as it is shown without it.
 */
export function svgFile(drawing: SVGSVGElement, size?: { width: number; height: number }): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  carryStyles(drawing, copy, {});
  const { width, height } = size ?? drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const paper = document.createElementNS(namespace, 'rect');
  const view = drawing.viewBox.baseVal;
  const place = { x: view.x, y: view.y, width: view.width || width, height: view.height || height };
  for (const [name, value] of Object.entries(place)) paper.setAttribute(name, String(value));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** The text of an SVG file as a PNG picture, `scale` times as large. Throws where the browser cannot draw it. */
export async function pngFile(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('the picture could not be drawn');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
