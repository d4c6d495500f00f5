import { drawPage } from './drawn-page';
import { type } from './live-chat';
import { watchPage } from './watched-page';

/** A page with a talk in it. */
export interface Stage {
  lang: string;
  title: string;
  /** What stands around the talk, which goes where `<x-talk>` stands. */
  around: string;
  /** Below the field. */
  send?: string;
  ask?: string;
  /** What the company's side says, and what stands under it. */
  says?: (turn: number) => string;
  /** A line in the middle after each answer. */
  notes?: string;
  /** Above the rows. */
  head?: string;
  address?: string;
}

/** Rows of a talk. */
export const rowsOfTalk = 7;
const turns = 3;
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));

function drawn({ lang, title, around, send = 'Send', ask = 'Message', head = '', address }: Stage): string {
  const talk = `<section class="talk">${head}<div class="scr"></div><div class="foot"><textarea placeholder="${ask}"></textarea><button type="button">${send}</button></div></section>`;
  return `<!doctype html><html lang="${lang}"><head><base href="https://${address ?? 'tidewell.example/a'}"><title>${title}</title><style>.talk{display:flex;flex-direction:column;height:420px;width:440px}.scr{flex:1;overflow:auto}
    .box{display:flex;margin:6px}.off{justify-content:flex-end}.card{background:#eee;border-radius:8px;padding:6px}.off .card{background:#cdf}.note{text-align:center}.over{position:fixed;right:0;bottom:0}</style></head><body>${around.replace('<x-talk>', talk)}</body></html>`;
}

/** What is captured of a talk that goes on there. */
export async function capturedOf(stage: Stage): Promise<string[]> {
  const top = await drawPage(drawn(stage));
  const page = watchPage({ top });
  const list = top.querySelector('.scr')!;
  const put = (side: string, html: string) =>
    list.insertAdjacentHTML('beforeend', `<div class="box ${side}"><div class="card">${html}</div></div>`);
  put('', 'Hello, who is there?');
  for (let turn = 1; turn <= turns; turn += 1) {
    type(top.querySelector('textarea')!, `My words ${turn}`);
    put('off', `My words ${turn}`);
    await idle();
    if (stage.notes) list.insertAdjacentHTML('beforeend', `<div class="note">${stage.notes}</div>`);
    put('', stage.says?.(turn) ?? `An answer to ${turn}`);
    await idle();
    // As if the page were left: it is looked at now, whatever the pace.
    top.defaultView!.dispatchEvent(new Event('pagehide'));
  }
  return page.said();
}
