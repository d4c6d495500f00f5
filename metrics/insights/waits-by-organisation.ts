import type { Channel } from '../../conversation/interaction';
import { fewestOfGroup, grouped, type Spread, spreadOf } from './spread';
import type { Waited } from './waited';

/** The waits with one organisation on one channel. */
export interface WaitsOfOrganisation extends Spread {
  organisation: string;
  name: string;
  channel: Channel;
}

/** Organisations by channel, longest typical wait first; only those with three waits or more. `left`: how many had fewer. */
export interface WaitsByOrganisation {
  n: number;
  groups: WaitsOfOrganisation[];
  left: number;
}

/** How long one waited with whom, and on which channel. */
export function waitsByOrganisation(waited: readonly Waited[]): WaitsByOrganisation {
  const all = [...grouped(waited, ({ row }) => `${row.channel} ${row.organisation}`).values()];
  const groups = all.flatMap((own) => {
    const newest = own.reduce((a, b) => (b.row.startedAt > a.row.startedAt ? b : a)).row;
    const { organisation, organisationName, channel } = newest;
    return own.length < fewestOfGroup
      ? []
      : [
          {
            ...{ organisation, channel, name: organisationName || organisation },
            ...spreadOf(own.map(({ waitS }) => waitS)),
          },
        ];
  });
  groups.sort(
    (a, b) => (b.medianS ?? 0) - (a.medianS ?? 0) || b.n - a.n || (a.organisation < b.organisation ? -1 : 1),
  );
  return { n: waited.length, groups, left: all.length - groups.length };
}
