import type { Interaction } from './interaction';

/** What one contact says of how its vendor's chats are read. Counts are messages. */
export interface VendorReading extends Pick<Interaction, 'vendor' | 'readerVersion' | 'lastSeenAt'> {
  fromCustomer: number;
  fromCompany: number;
}

/**
 * Whether the hints for one chat software still work, by the contacts read of it. `fallen_back`: none of its anchors held at the last
 * contact, so that the reader that knows no vendor took over; `only_frame`: it is known by its frame alone, so that this is so always;
 * `one_side`: only one side was ever seen to speak, nothing is proved.
 */
export interface VendorCheck {
  vendor: string;
  verdict: 'pass' | 'fail' | 'unclear';
  why: 'both_sides' | 'fallen_back' | 'only_frame' | 'nothing_read' | 'one_side';
  contacts: number;
  /** Of the last contact, ms since 1970 UTC. */
  lastSeenAt: number;
}

/** Checks one vendor by its contacts, at least one; those read by other hints than the last one count for nothing. */
export function vendorCheck(readings: readonly [VendorReading, ...VendorReading[]]): VendorCheck {
  const last = readings.reduce((latest, one) => (one.lastSeenAt > latest.lastSeenAt ? one : latest));
  const alike = readings.filter(({ readerVersion }) => readerVersion === last.readerVersion);
  const seen = (side: 'fromCustomer' | 'fromCompany') => alike.some((one) => one[side] > 0);
  const check = { vendor: last.vendor, contacts: readings.length, lastSeenAt: last.lastSeenAt };
  if (last.readerVersion.includes('/')) return { ...check, verdict: 'fail', why: 'fallen_back' };
  if (!seen('fromCustomer') && !seen('fromCompany'))
    return { ...check, verdict: 'fail', why: 'nothing_read' };
  if (!seen('fromCustomer') || !seen('fromCompany')) return { ...check, verdict: 'unclear', why: 'one_side' };
  if (!last.readerVersion.startsWith(`${last.vendor}-`))
    return { ...check, verdict: 'unclear', why: 'only_frame' };
  return { ...check, verdict: 'pass', why: 'both_sides' };
}
