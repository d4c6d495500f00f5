import { type PlotOptions, plot } from '@observablehq/plot';

const style = { background: 'none', color: 'var(--ink)', fontFamily: 'var(--text)', fontSize: '12px' };

/** A drawing with the type and colours of the page. */
export function plotted(options: PlotOptions): SVGSVGElement {
  const svg = plot({ ...options, style: { ...style, overflow: 'visible' } as never }) as SVGSVGElement;
  // The page's policy allows no style elements; what matters of it stands in the page's style sheet.
  svg.querySelector('style')?.remove();
  return svg;
}
