const mostBatches = 60;

/** An element that was put into the page, and its text then. */
export interface Drawn {
  node: Node;
  text: string;
}

/** What was drawn at one instant. */
export interface Batch {
  at: number;
  /** Some nodes were taken away as well: the list may have been drawn anew. */
  anew: boolean;
  drawn: readonly Drawn[];
  /** The elements by their words; made when somebody asks. */
  byText?: Map<string, Node[]>;
}

/** Remembers the texts that were drawn since the last look, so that a row drawn several times keeps the instant of the first. */
export class DrawnTexts {
  batches: Batch[] = [];

  /** Notes what was drawn at an instant, ms since 1970 UTC; `anew`: something was taken away at that instant. */
  note(drawn: readonly Drawn[], anew: boolean, at: number): void {
    this.batches.push({ at, anew, drawn });
    if (this.batches.length > mostBatches) this.batches.shift();
  }

  /** Forgets what was drawn up to an instant, ms since 1970 UTC. */
  forget(until: number): void {
    this.batches = this.batches.filter(({ at }) => at > until);
  }
}
