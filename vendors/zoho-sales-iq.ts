import { seenIn, type Vendor } from '../reading/vendor-hints';

const tests = seenIn("sites' own browser tests and scripts", '2026-11-21');

/** Zoho SalesIQ: a frame of the page's own origin; of its rows nothing is known, the agent's name stands in the header. */
export const zohoSalesIq: Vendor = {
  name: 'zoho-sales-iq',
  title: 'Zoho SalesIQ',
  version: 1,
  seenOn: null,
  hosts: tests('salesiq.zoho.com', 'salesiq.zoho.eu', 'salesiq.zohopublic.com'),
  frames: tests('iframe#siqiframe', '.zsiq_floatmain', '#zsiq_float'),
  list: [],
  row: [],
  party: {},
};
