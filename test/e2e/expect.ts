import { expect as patient } from '@playwright/test';

/** ms between two questions; Playwright's own grow to a second, of which most tests would wait half for nothing. */
const intervals = [100, 150, 200, 250];

const poll: typeof patient.poll = (actual, asked = {}) =>
  patient.poll(actual, { intervals, ...(typeof asked === 'string' ? { message: asked } : asked) });

/** Playwright's own, with a `poll` that asks sooner again. */
export const expect: typeof patient = new Proxy(patient, {
  get: (target, name, receiver) => (name === 'poll' ? poll : Reflect.get(target, name, receiver)),
});
