/** Who sent a call, as the browser says; nothing of it comes from the payload. */
export interface Sender {
  tab: number;
  /** 0 is the top frame. */
  frame: number;
  /** The browser's id of the document; empty where the browser gives none (then the watch's name tells documents apart). */
  document: string;
  /** The tab that opened this one (a chat that was popped out), null if none or unknown. */
  opener: number | null;
  /** Registrable domain of the tab's top page. */
  organisation: string;
}
