const namespace = 'http://www.w3.org/2000/svg';
const edge = 16;
const lineHeight = 22;
const size = 16;

/** Lines of about the given length; words stay whole. */
function linesOf(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A drawing with its sentence above and its source below, so that it can stand alone. Must be put into the page to take on its style. */
export function framed(drawing: SVGSVGElement, headline: string, source: string): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const lines = linesOf(headline, Math.floor(width / (size * 0.5)));
  const top = edge + lines.length * lineHeight + 8;
  const make = (name: string, attributes: Record<string, string | number>, text = '') => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    return element;
  };
  const whole = { width: width + 2 * edge, height: top + height + 2 * edge + 8 };
  const frame = make('svg', { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` }) as SVGSVGElement;
  const inner = drawing.cloneNode(true) as SVGSVGElement;
  for (const [key, value] of Object.entries({ x: edge, y: top, width, height }))
    inner.setAttribute(key, String(value));
  const quiet = { x: edge, y: whole.height - 10, class: 'picture-source' };
  frame.append(
    ...lines.map((line, index) =>
      make('text', { x: edge, y: edge + size + index * lineHeight - 2, class: 'picture-headline' }, line),
    ),
    inner,
    make('text', quiet, source),
  );
  return frame;
}
