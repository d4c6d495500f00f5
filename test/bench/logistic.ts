/** Rows of numbers with what is to be learnt, and how much each counts. */
export interface Lesson {
  rows: number[][];
  truth: boolean[];
  weight: number[];
}

/** A weight per feature and the one that always counts. */
export interface Weights {
  bias: number;
  weights: number[];
}

function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const m = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(m[row]![column]!) > Math.abs(m[pivot]![column]!)) pivot = row;
    [m[column], m[pivot]] = [m[pivot]!, m[column]!];
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const factor = m[row]![column]! / m[column]![column]!;
      for (let k = column; k <= n; k++) m[row]![k]! -= factor * m[column]![k]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}

/** Logistic regression by Newton's steps. `ridge` keeps weights small (in units of each feature's spread). */
export function learn({ rows, truth, weight }: Lesson, ridge: number): Weights {
  const width = rows[0]!.length;
  const total = weight.reduce((sum, one) => sum + one, 0);
  const meanOf = Array.from(
    { length: width },
    (_, f) => rows.reduce((sum, row, i) => sum + row[f]! * weight[i]!, 0) / total,
  );
  const spread = meanOf.map(
    (mean, f) =>
      Math.sqrt(rows.reduce((sum, row, i) => sum + (row[f]! - mean) ** 2 * weight[i]!, 0) / total) || 1,
  );
  const scaled = rows.map((row) => [1, ...row.map((value, f) => (value - meanOf[f]!) / spread[f]!)]);
  let b = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < 15; step++) {
    const gradient = b.map((value, i) => (i === 0 ? 0 : ridge * value));
    const curve = b.map((_, i) => b.map((__, j) => (i === j && i > 0 ? ridge : i === j ? 1e-9 : 0)));
    for (let r = 0; r < scaled.length; r++) {
      const row = scaled[r]!;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * b[i]!, 0)));
      const w = weight[r]! / total;
      const error = w * (p - (truth[r] ? 1 : 0));
      const steep = w * p * (1 - p);
      for (let i = 0; i <= width; i++) {
        gradient[i]! += error * row[i]!;
        const part = steep * row[i]!;
        const line = curve[i]!;
        for (let j = 0; j <= width; j++) line[j]! += part * row[j]!;
      }
    }
    const change = solve(curve, gradient);
    b = b.map((value, i) => value - change[i]!);
  }
  const weights = b.slice(1).map((value, f) => value / spread[f]!);
  return { bias: b[0]! - weights.reduce((sum, value, f) => sum + value * meanOf[f]!, 0), weights };
}

/** Log odds of a row. */
export function logOdds({ bias, weights }: Weights, row: readonly number[]): number {
  return row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), bias);
}
