import type { RootOf } from '../reading/closed-roots';
import type { Reader } from '../reading/reader';
import type { Send } from './courier';
import type { SlowPictures } from './slow-pictures';
import type { SpokenWords } from './spoken-words';
import type { Stamps } from './stamps';

/** What a watch needs from its surroundings. */
export interface WatchSetting {
  watch: string;
  chat: string;
  reader: Reader;
  rootOf: RootOf;
  words: SpokenWords;
  /** Shared by all watches of the frame. */
  stamps: Stamps;
  pictures: SlowPictures;
  send: Send;
  now: () => number;
  onStopped: () => void;
  /** Whether the page still shows what is watched. */
  isHere: () => boolean;
  /** The place has left the page, or the page shows something else there. */
  onLost: () => void;
  /** The place holds no support chat. */
  onDeclined: () => void;
  /** A look was taken. */
  onLooked: () => void;
}
