import type { Insights } from '../../../metrics/insights/insights-of';
import type { ChartWords } from '../chart-words';

/** Draws a picture `width` CSS pixels wide. Names of organisations come from pages: they only ever become text. */
export type Drawing = (insights: Insights, width: number, words: ChartWords) => SVGSVGElement;
