import { seenIn, type Vendor } from '../reading/vendor-hints';

const apps = seenIn("apps' own styles that reach into the messenger", '2026-11-22');

/** Userlike (Lime Connect): in the page itself; of its rows nothing is known. */
export const userlike: Vendor = {
  name: 'userlike',
  title: 'Userlike',
  version: 1,
  seenOn: null,
  hosts: apps('userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'),
  frames: apps('#uslk-messenger', '#userlike'),
  list: apps('#userlike-chat-content'),
  row: [],
  party: {},
};
