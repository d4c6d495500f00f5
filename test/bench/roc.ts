/** A score with the truth about it. */
export interface Scored {
  score: number;
  truth: boolean;
}

/** Area under the curve of recall against false-positive rate; ties count half. */
export function rocAuc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++;
    for (let i = from; i < to; i++) if (sorted[i]!.truth) rankSum += (from + 1 + to) / 2;
    from = to;
  }
  const yes = sorted.filter(({ truth }) => truth).length;
  const no = sorted.length - yes;
  return (rankSum - (yes * (yes + 1)) / 2) / (yes * no);
}

/** Share of the true ones found when at most this share of the others is taken for true. */
export function recallAt(scored: readonly Scored[], falsePositiveRate: number): number {
  const others = scored
    .filter(({ truth }) => !truth)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const limit = others[Math.floor(falsePositiveRate * others.length)] ?? Number.NEGATIVE_INFINITY;
  const yes = scored.filter(({ truth }) => truth);
  return yes.filter(({ score }) => score > limit).length / yes.length;
}

/** Precision, recall and their harmonic mean, and the false-positive rate, at a limit. */
export function atLimit(scored: readonly Scored[], limit: number) {
  const count = (truth: boolean, taken: boolean) =>
    scored.filter((one) => one.truth === truth && one.score >= limit === taken).length;
  const hit = count(true, true);
  const recall = hit / (hit + count(true, false));
  const precision = hit / (hit + count(false, true));
  const falsePositiveRate = count(false, true) / (count(false, true) + count(false, false));
  return { precision, recall, falsePositiveRate, f1: (2 * precision * recall) / (precision + recall) };
}
