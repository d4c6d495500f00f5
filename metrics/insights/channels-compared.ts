import type { Channel } from '../../conversation/interaction';
import { median } from '../figures';
import type { ContactFacts } from './contact-facts';
import { grouped, type Spread, spreadOf } from './spread';
import { waitedOf } from './waited';

/** One channel: its waits, its scores (middle, 0-100), and how many of those asked were solved. */
export interface ChannelCompared {
  channel: Channel;
  contacts: number;
  waits: Spread;
  score: number | null;
  scored: number;
  solved: number;
  told: number;
}

/** The channels side by side, the most used first. */
export function channelsCompared(rows: readonly ContactFacts[]): ChannelCompared[] {
  return [...grouped(rows, ({ channel }) => channel)]
    .map(([channel, own]) => {
      // What is still going on is no experience yet.
      const scores = own.flatMap(({ state, judged }) =>
        state === 'closed' ? (judged.score.value ?? []) : [],
      );
      const told = own.flatMap(({ verdict }) => verdict.resolved ?? []);
      return {
        channel,
        contacts: own.length,
        waits: spreadOf(waitedOf(own).map(({ waitS }) => waitS)),
        score: median(scores),
        scored: scores.length,
        solved: told.filter((resolved) => resolved === 'yes').length,
        told: told.length,
      };
    })
    .sort((a, b) => b.contacts - a.contacts || (a.channel < b.channel ? -1 : 1));
}
