import type { RootOf } from '../reading/closed-roots';
import type { Vendor } from '../reading/vendor-hints';
import type { Send } from './courier';
import type { Stamps } from './stamps';

/** What the watch over a frame needs from the browser. */
export interface FrameSetting {
  top: Document;
  rootOf: RootOf;
  /** The chat software that is known; without any, all chats are read alike. */
  vendors: readonly Vendor[];
  /** What has been seen to appear so far. */
  stamps: Stamps;
  send: Send;
  /** Says whether a chat is open of which nothing can be read. */
  tellUnread: (unread: boolean) => void;
  /** Hears of an open frame of another host that is called like a chat. */
  chatFrameSeen: (host: string) => void;
  /** ms since 1970 UTC. */
  now: () => number;
  /** Name of this watch, made anew by each watcher. */
  watch: string;
  onStopped: () => void;
}
