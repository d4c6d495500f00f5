import type { Party } from '../conversation/party';
import type { Page } from '../reading/page';
import { draw, trustedOnly } from './draw';
import type { Overlay } from './overlay';
import { put } from './pick';
import { corrected, type ShownRow, swapped } from './read-place';
import type { Say } from './say';
import { looksOf } from './sides';

const shownFirst = 2;
const shownLast = 4;
const mostMarks = 60;

/** What the review needs. `save` keeps the place with these rows and says whether that worked. */
export interface ReviewSetting {
  overlay: Overlay;
  page: Page;
  list: Element;
  rows: ShownRow[];
  say: Say;
  save: (rows: readonly ShownRow[]) => Promise<boolean>;
  again: () => void;
  left: () => void;
}

/** Shows what would be read, each party marked, and lets the person put it right. The returned function ends it. */
export function review(setting: ReviewSetting): () => void {
  const { overlay, page, list, say, again, left } = setting;
  const { page: document, ground } = overlay;
  const view = document.defaultView!;
  let rows = setting.rows;
  if (!inSight(list, view)) list.scrollIntoView({ block: 'center' });
  let state: 'open' | 'saving' | 'saved' | 'failed' = 'open';
  const marks = draw(document, 'div');
  const panel = draw(document, 'div', {
    class: `panel ${sideOfPanel(list, view)}`,
    attributes: { role: 'dialog', 'aria-label': say('teach_review'), tabindex: '-1' },
  });
  ground.append(marks, panel);

  const button = (name: string, hear: () => void, main = false) =>
    draw(document, 'button', {
      class: main ? 'main' : '',
      text: say(name),
      attributes: { type: 'button', 'data-teach': name },
      on: { click: () => overlay.seen && hear() },
    });
  const change = (changed: ShownRow[]) => {
    rows = changed;
    paint();
  };
  const save = async () => {
    state = 'saving';
    paint();
    state = (await setting.save(rows)) ? 'saved' : 'failed';
    paint();
  };
  const line = (row: ShownRow) =>
    draw(
      document,
      'li',
      {},
      draw(document, 'button', {
        class: `who ${row.party}`,
        text: say(`teach_${row.party}`),
        attributes: { type: 'button', 'aria-label': say('teach_wrong', say(`teach_${row.party}`)) },
        on: { click: () => change(corrected(rows, row, looksOf(page, list, rows))) },
      }),
      draw(
        document,
        'span',
        { class: 'said' },
        row.author === '' ? null : draw(document, 'span', { class: 'name', text: `${row.author}: ` }),
        draw(document, 'span', { text: row.text.slice(0, 200) }),
      ),
    );
  const lines = () => {
    const hidden = rows.length - shownFirst - shownLast;
    if (hidden <= 0) return rows.map(line);
    const gap = draw(document, 'li', { class: 'gap', text: say('teach_more', String(hidden)) });
    return [...rows.slice(0, shownFirst).map(line), gap, ...rows.slice(-shownLast).map(line)];
  };
  const paint = (): void => {
    const focused = overlay.focused?.getAttribute('data-teach') ?? null;
    const status = draw(document, 'p', {
      text: statusText(rows, state, say),
      attributes: { role: 'status' },
    });
    const done = state === 'saved';
    const buttons = done
      ? [button('teach_close', left, true)]
      : [
          rows.length > 0 ? button('teach_swap', () => change(swapped(rows))) : null,
          rows.length > 0 ? button('teach_save', () => void save(), true) : null,
          button('teach_again', again),
          button('teach_leave', left),
        ];
    panel.replaceChildren(
      draw(document, 'h2', { text: say(done ? 'teach_saved' : 'teach_review') }),
      status,
      ...(done || rows.length === 0 ? [] : [draw(document, 'ol', {}, ...lines())]),
      draw(document, 'div', { class: 'buttons' }, ...buttons),
    );
    marks.replaceChildren(
      ...rows
        .slice(-mostMarks)
        .map((row) =>
          draw(
            document,
            'div',
            { class: `mark ${row.party}` },
            draw(document, 'b', { text: say(`teach_${row.party}`) }),
          ),
        ),
    );
    const focus = focused && panel.querySelector<HTMLElement>(`[data-teach="${focused}"]`);
    (focus || (done ? panel.querySelector<HTMLElement>('button') : panel))?.focus();
  };
  const onKey = trustedOnly((event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    left();
  });
  const stopDrawing = overlay.eachFrame(() => {
    const shown = rows.slice(-mostMarks);
    for (const [index, mark] of [...marks.children].entries())
      put(mark as HTMLElement, shown[index]?.body ?? null);
    overlay.raise(panel);
  });
  view.addEventListener('keydown', onKey, true);
  paint();

  return () => {
    stopDrawing();
    view.removeEventListener('keydown', onKey, true);
    ground.replaceChildren();
  };
}

function statusText(rows: readonly ShownRow[], state: string, say: Say): string {
  if (state === 'saved') return say('teach_savedNext');
  if (state === 'failed') return say('teach_failed');
  if (rows.length === 0) return say('teach_nothing');
  const count = (...parties: Party[]) => String(rows.filter(({ party }) => parties.includes(party)).length);
  const counts = say('teach_counts', String(rows.length), count('customer'), count('agent', 'bot'));
  const oneSided = count('customer') === '0' || count('agent', 'bot') === '0';
  return oneSided ? `${counts} ${say('teach_oneSided')}` : counts;
}

function inSight(list: Element, view: Window): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight * 0.6;
}

/** The panel stands where the place is not. */
function sideOfPanel(list: Element, view: Window): string {
  const { left, width, top, height } = list.getBoundingClientRect();
  const right = left + width / 2 > view.innerWidth / 2;
  const low = top + height / 2 > view.innerHeight / 2;
  return `${right ? 'start' : ''} ${low && view.innerWidth < 700 ? 'top' : ''}`;
}
