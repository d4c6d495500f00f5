import type { Line } from './widget';

/** What Dana, an agent, says. */
export const dana = (text: string): Line => ({ party: 'agent', author: 'Dana', text });

/** How a talk about a parcel begins, with words that come again; strings are the customer's. */
export const parcelTalk: (Line | string)[] = [
  dana('Hello! How can I help you today?'),
  'My parcel says "delivered" but it is not here',
  dana('Sorry to hear that. What is the tracking number?'),
  dana('ok'),
  'JD0146000123',
  'ok',
];
