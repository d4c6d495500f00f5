import { expect, test } from 'vitest';
import { type VendorReading, vendorCheck } from '../../conversation/vendor-check';

const read = (over: Partial<VendorReading>): VendorReading => ({
  vendor: 'acme',
  readerVersion: 'acme-1',
  lastSeenAt: 1,
  fromCustomer: 1,
  fromCompany: 1,
  ...over,
});

test('hints work when they read both sides', () => {
  expect(vendorCheck([read({})])).toMatchObject({ verdict: 'pass', contacts: 1 });
});

test('hints do not work when the last contact was read without them, though earlier ones were', () => {
  const fallen = read({ readerVersion: 'any-1/acme-1', lastSeenAt: 2 });
  expect(vendorCheck([read({}), fallen])).toMatchObject({
    verdict: 'fail',
    why: 'fallen_back',
    lastSeenAt: 2,
  });
  expect(vendorCheck([fallen, read({ lastSeenAt: 3 })]).verdict).toBe('pass');
});

test('hints that find a chat and no message do not work', () => {
  expect(vendorCheck([read({ fromCustomer: 0, fromCompany: 0 })]).why).toBe('nothing_read');
});

test('one side alone proves nothing, the other may come in another contact read alike', () => {
  const greeted = read({ fromCustomer: 0 });
  expect(vendorCheck([greeted]).verdict).toBe('unclear');
  expect(vendorCheck([greeted, read({ fromCompany: 0 })]).verdict).toBe('pass');
  expect(vendorCheck([read({}), { ...greeted, readerVersion: 'acme-2', lastSeenAt: 2 }]).verdict).toBe(
    'unclear',
  );
});

test('software of which only the frame is known is never said to work, and never to be broken', () => {
  expect(vendorCheck([read({ readerVersion: 'any-1' })])).toMatchObject({
    verdict: 'unclear',
    why: 'only_frame',
  });
});
