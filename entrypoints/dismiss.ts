import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { end } from '../capture/take-over';

/** Runs where capture is no longer wanted: the sentinel listens to no calls, since on every page that would cost more than its looks. */
export default defineUnlistedScript(() => end('sentinel'));
