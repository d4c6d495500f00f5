import { expect, test } from 'vitest';
import { typeInto } from '../drawing/type-into';
import { drawStranger } from '../strangers/drawn';
import { drawPage } from './drawn-page';
import { watchPage } from './watched-page';

const pages = 200;
const turns = 4;
const words = ['Thanks for the hint', '42', 'Das wusste ich nicht.', 'Merci'];
const settled = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));

test.each(Array.from({ length: pages }, (_, i) => i + 1))(
  'page %i made by chance is no chat, whatever is posted there and answered',
  async (seed) => {
    const top = await drawPage('<!doctype html><main></main>');
    const stranger = drawStranger(top.querySelector('main')!, seed);
    const { send } = stranger;
    const page = watchPage({ top });
    for (let turn = 0; turn < turns; turn += 1) {
      typeInto(stranger.field()!, words[turn]!);
      if (typeof send !== 'string') send()?.click();
      await settled();
      await stranger.live(turn);
      await settled();
      // As if the page were left: it is looked at now, whatever the pace.
      top.defaultView!.dispatchEvent(new Event('pagehide'));
      await settled();
    }
    expect(page.said(), JSON.stringify(stranger.choice)).toEqual([]);
  },
);
