import type { TeachStep } from '../conversation/call';
import type { TaughtRule } from '../conversation/taught-rule';
import type { RootOf } from '../reading/closed-roots';
import { hostOf } from '../reading/host-of';
import { anchorsOf } from './anchors';
import { Overlay } from './overlay';
import { pick } from './pick';
import { Places } from './places';
import { readPlace, type ShownRow } from './read-place';
import { review } from './review';
import type { Say } from './say';
import { sidesOf } from './sides';

/** A rule as a frame can know it: whose page it is, the browser says. */
export type FrameRule = Omit<TaughtRule, 'organisation' | 'taughtAt'>;

/** What teaching needs from the browser. */
export interface TeachSetting {
  top: Document;
  rootOf: RootOf;
  /** This frame shows the words and takes the keys first; the others only take part. */
  leads: boolean;
  say: Say;
  theme: 'system' | 'light' | 'dark';
  /** ms since 1970 UTC. */
  now: () => number;
  /** Keeps a rule; false where that failed. */
  save: (rule: FrameRule) => Promise<boolean>;
  /** Tells the other frames of the page how far the person is. */
  tell: (step: TeachStep) => void;
  /** Teaching has ended in this frame. */
  over: () => void;
}

/** Teaching as it goes on in a frame: `hear` takes what happens in other frames, `stop` ends it at once. */
export interface Teaching {
  hear: (step: TeachStep) => void;
  stop: () => void;
}

/** Lets the person show where the chat is and who is who. Everything it adds to the page is gone when it is over. */
export function teach(setting: TeachSetting): Teaching {
  const { top, rootOf, say, tell } = setting;
  const overlay = new Overlay(top, setting.theme, () => leave());
  let end = () => {};

  const stop = (): void => {
    end();
    end = () => {};
    overlay.remove();
    setting.over();
  };
  const leave = (): void => {
    tell('over');
    stop();
  };
  const picking = (): void => {
    end();
    const places = new Places(top, rootOf);
    end = pick({ overlay, places, say, leads: setting.leads, chosen, left: leave });
  };
  const chosen = (list: Element): void => {
    tell('chosen');
    end();
    const { page } = new Places(top, rootOf);
    const rows = readPlace(page, list, setting.now());
    const save = (final: readonly ShownRow[]) =>
      setting.save({ host: hostOf(top), list: anchorsOf(list), ...sidesOf(page, list, final) });
    const again = () => {
      tell('again');
      picking();
    };
    end = review({ overlay, page, list, rows, say, save, again, left: leave });
  };

  picking();
  return {
    stop,
    hear(step) {
      if (step === 'over') stop();
      else if (step === 'again') picking();
      else {
        end();
        end = () => {};
      }
    },
  };
}
