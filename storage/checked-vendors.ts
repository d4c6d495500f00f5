import { type VendorCheck, type VendorReading, vendorCheck } from '../conversation/vendor-check';
import { eachInteraction } from './read-all';

/** Whether the hints for each known chat software still work, the latest used first; chats of unknown make and taught ones are left out. */
export async function checkedVendors(): Promise<VendorCheck[]> {
  const readings = new Map<string, [VendorReading, ...VendorReading[]]>();
  await eachInteraction(({ origin, vendor, readerVersion, lastSeenAt, judged }) => {
    if (origin !== 'captured' || vendor === '' || vendor === 'any' || vendor === 'taught') return;
    const { messagesCustomer, messagesAgent, messagesBot } = judged.figures;
    const fromCompany = messagesAgent + messagesBot;
    const reading = { vendor, readerVersion, lastSeenAt, fromCustomer: messagesCustomer, fromCompany };
    const known = readings.get(vendor);
    if (known) known.push(reading);
    else readings.set(vendor, [reading]);
  });
  return [...readings.values()].map(vendorCheck).sort((a, b) => b.lastSeenAt - a.lastSeenAt);
}
