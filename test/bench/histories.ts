import { type Dialogue, dice, domainOf, drawn, measured, type Sample, samplesOf } from './star';

/** One way to give a dialogue a history, with the features of all company texts under it. */
export interface Condition {
  name: string;
  rows: number[][];
  truth: boolean[];
  domains: string[];
}

/** So many random other dialogues, and so many of the same task by other agents, are known. */
export const randomHistories = [0, 20, 100, 500];
/** See {@link randomHistories}. */
export const sameTaskHistories = [1, 2, 3, 5, 10];

/** Measures every dialogue of a file under every history; the same file gives the same numbers. */
export function conditionsOf(dialogues: readonly Dialogue[]): Condition[] {
  const samples = dialogues.map(samplesOf);
  const indexes = dialogues.map((_, index) => index);
  const roll = dice(20261121);
  const under = (name: string, historyOf: (index: number) => number[] | null): Condition => {
    const condition: Condition = { name, rows: [], truth: [], domains: [] };
    for (const index of indexes) {
      const history = historyOf(index);
      if (history === null) continue;
      const own = samples[index] as Sample[];
      const rows = measured(
        own,
        history.map((other) => samples[other] as Sample[]),
      );
      for (const [i, row] of rows.entries()) {
        condition.rows.push(row);
        condition.truth.push(own[i]!.canned);
        condition.domains.push(domainOf(dialogues[index]!));
      }
    }
    return condition;
  };
  const sameTask = (index: number, count: number) => {
    const { tasks, agent } = dialogues[index]!;
    const others = indexes.filter((other) => {
      const one = dialogues[other]!;
      return other !== index && one.agent !== agent && one.tasks.join() === tasks.join();
    });
    return others.length < count ? null : drawn(others, count, roll);
  };
  return [
    ...randomHistories.map((k) =>
      under(`k=${k}`, (index) =>
        drawn(
          indexes.filter((other) => other !== index),
          k,
          roll,
        ),
      ),
    ),
    ...sameTaskHistories.map((n) => under(`n=${n}`, (index) => sameTask(index, n))),
  ];
}
