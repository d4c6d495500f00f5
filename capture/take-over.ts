const keyOf = (name: string) => Symbol.for(`service-journal.${name}`);
const shared = globalThis as { [key: symbol]: (() => void) | undefined };

/**
 * Starts a script in this frame in place of an older run of it, which is undone first. `start` is handed what says that the run is
 * over and returns how to undo it.
 */
export function takeOver(name: string, start: (over: () => void) => () => void): void {
  const key = keyOf(name);
  shared[key]?.();
  shared[key] = start(() => {
    shared[key] = undefined;
  });
}

/** Undoes what a script does in this frame, if it runs. */
export function end(name: string): void {
  shared[keyOf(name)]?.();
}

/** Whether a run of a script stands in this frame. */
export function stands(name: string): boolean {
  return shared[keyOf(name)] !== undefined;
}
