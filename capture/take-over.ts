/** Starts a script in this frame in place of an older run of it, which is undone first; `start` returns how to undo this one. */
export function takeOver(name: string, start: () => () => void): void {
  const undoKey = Symbol.for(`service-journal.${name}`);
  const shared = globalThis as { [key: symbol]: (() => void) | undefined };
  shared[undoKey]?.();
  shared[undoKey] = start();
}
