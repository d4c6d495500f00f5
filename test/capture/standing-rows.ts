import type { SeenRow, Sighting } from '../../conversation/sighting';

/** The rows of one transcript as a background would keep them after all sightings of it. */
export class StandingRows {
  #rows: SeenRow[] = [];
  readonly gone = new Set<string>();

  /** Takes a sighting in: a gapless window that overlaps what is known, or stands below it. */
  take({ rows: seen, withdrawn }: Sighting): void {
    for (const key of withdrawn) this.gone.add(key);
    const rows = this.#rows;
    let after = -1;
    const anchor = seen.findIndex(({ key }) => rows.some((row) => row.key === key));
    if (anchor > 0) after = rows.findIndex(({ key }) => key === seen[anchor]!.key) - 1;
    else if (anchor < 0) after = rows.length - 1;
    for (const row of seen) {
      const known = rows.findIndex(({ key }) => key === row.key);
      if (known >= 0) {
        rows[known] = row;
        after = known;
      } else {
        after += 1;
        rows.splice(after, 0, row);
      }
    }
  }

  /** Rows that stand, in order. */
  standing(): SeenRow[] {
    return this.#rows.filter(({ key }) => !this.gone.has(key));
  }
}
