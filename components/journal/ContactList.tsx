import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ContactRow } from './ContactRow';
import { dayHeadText } from './day-head-text';
import { dayOfRow, type Heights, rowsBetween, topOfDay, topOfRow, wholeHeight } from './list-layout';
import { nextDrawn } from './next-drawn';
import type { Stretch } from './next-stretch';
import { useHeights } from './use-heights';
import type { Listing } from './use-list';
import { useListKeys } from './use-list-keys';

/** What can be done with rows; positions count from 0. */
export interface RowActions {
  /** Gives a row the focus. */
  goTo: (position: number) => void;
  open: (id: string) => void;
  /** Selects a row or takes it out; `extend`: all rows from the last one selected, from the active one where none is. */
  select: (position: number, extend: boolean) => void;
  /** Selects the rows from the active one to this one. */
  selectTo: (position: number) => void;
  selectAll: () => void;
  selectNone: () => void;
  /** Deletes what is selected. */
  remove: () => void;
}

/** Rows drawn beyond each edge of the window. */
const beyond = 8;

/**
 * Contacts under their days, newest first. Only the rows in sight are in the document: to a screen reader it is a grid that says how many
 * there are. One row takes part in the tab order; keys move it. `focus`: counts the times the active row is to get the focus.
 */
export function ContactList(props: {
  listing: Listing;
  want: (from: number, to: number) => void;
  active: number;
  focus: number;
  selected: ReadonlySet<string>;
  opened: string;
  now: number;
  language: string;
  actions: RowActions;
}) {
  const { listing, active, language, now, actions } = props;
  const { days, rows, total } = listing;
  const grid = useRef<HTMLDivElement>(null);
  const heights = useHeights(grid);
  const seen = useSeen(grid, listing, heights);
  const onKeyDown = useListKeys(listing, active, props.selected.size > 0, actions);
  const onClick = (event: MouseEvent) => {
    const part = event.target instanceof Element ? event.target : null;
    const row = part?.closest('[aria-rowindex]');
    if (!row) return;
    const position = Number(row.getAttribute('aria-rowindex')) - 1;
    const id = rows.get(position)?.interaction.id;
    const selects = part?.closest('.tick') || event.shiftKey || event.ctrlKey || event.metaKey;
    actions.goTo(position);
    if (selects) actions.select(position, event.shiftKey);
    else if (id) actions.open(id);
  };
  const { wanted, drawn } = seen;
  useEffect(() => props.want(wanted.from, wanted.to), [wanted.from, wanted.to, listing.version]);
  const focused = useRef(false);
  const activeRow = () => grid.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 1}"]`);
  useLayoutEffect(() => {
    if (props.focus === 0) return;
    activeRow()?.scrollIntoView({ block: 'nearest' });
    activeRow()?.focus({ preventScroll: true });
  }, [props.focus]);
  // A row that had the focus may have gone, or may have been drawn anew in another place.
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body)
      activeRow()?.focus({ preventScroll: true });
  });

  const positions = new Set(Array.from({ length: drawn.to - drawn.from }, (_, i) => drawn.from + i));
  if (active < total) positions.add(active);
  const byDay = Map.groupBy(
    [...positions].sort((a, b) => a - b),
    (position) => dayOfRow(days, position),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table whose rows are mostly not there could not say how many there are.
    <div
      ref={grid}
      role="grid"
      class="contacts"
      aria-label={i18n.t('journal.contacts')}
      aria-rowcount={total}
      aria-multiselectable="true"
      tabIndex={-1}
      style={{ height: `${wholeHeight(days, heights)}px` }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusIn={() => {
        focused.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        focused.current = relatedTarget === null;
      }}
    >
      {[...byDay].map(([index, shown]) => {
        const day = days[index]!;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={day.startsAt}
            role="rowgroup"
            class="day"
            aria-label={dayHeadText(day.startsAt, now, language)}
            style={{
              top: `${topOfDay(days, index, heights)}px`,
              height: `${heights.head + day.count * heights.row}px`,
            }}
          >
            <div class="day-head" aria-hidden="true">
              {dayHeadText(day.startsAt, now, language)}
            </div>
            {shown.map((position) => (
              <ContactRow
                key={rows.get(position)?.interaction.id ?? position}
                {...{ position, now, language }}
                row={rows.get(position)}
                top={topOfRow(days, position, heights) - topOfDay(days, index, heights)}
                active={position === active}
                selected={props.selected.has(rows.get(position)?.interaction.id ?? '')}
                opened={rows.get(position)?.interaction.id === props.opened}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** The stretch of rows to read and the one to draw of it, kept in step with scrolling. */
function useSeen(grid: { current: HTMLElement | null }, { days, total }: Listing, heights: Heights) {
  const [seen, setSeen] = useState({ wanted: { from: 0, to: 20 }, drawn: { from: 0, to: 20 } });
  useLayoutEffect(() => {
    let frame = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const look = () => {
      frame = 0;
      const top = -(grid.current?.getBoundingClientRect().top ?? 0);
      const inSight = rowsBetween(days, heights, top, top + innerHeight, 0);
      const wanted = rowsBetween(days, heights, top, top + innerHeight, beyond);
      setSeen((known) => {
        const drawn = nextDrawn(known.drawn, inSight, wanted);
        const done = isSame(drawn, wanted);
        if (!done) soon();
        return done && isSame(known.drawn, wanted) ? known : { wanted, drawn };
      });
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [days, heights]);
  const within = ({ from, to }: Stretch) => ({ from: Math.min(from, total), to: Math.min(to, total) });
  return { wanted: within(seen.wanted), drawn: within(seen.drawn) };
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.from === other.from && one.to === other.to;
}
