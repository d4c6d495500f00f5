import { hr } from './hr';
import type { LineLanguage } from './language';

/** What Serbian chat software says by itself, in both scripts: the patterns are those of its neighbour, which know the words of both. */
export const sr: LineLanguage = { ...hr, language: 'sr', script: '[ђћџљњј]', twoScripts: true };
