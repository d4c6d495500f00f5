import { describe, expect, it } from 'vitest';
import { fullerBackup, type Rotated, withBackup } from '../../storage/backup-settings';

/** Backups of one day each, with so many contacts; gives what stays when each has been added, as the numbers of contacts. */
function afterDays(most: number, ...interactions: number[]): { made: Rotated[]; gone: number[] } {
  let made: Rotated[] = [];
  const gone: number[] = [];
  for (const [day, n] of interactions.entries()) {
    const { stay, go } = withBackup({ made, most }, { fileName: `${day}`, interactions: n });
    made = stay;
    gone.push(...go.map((one) => one.interactions));
  }
  return { made, gone };
}
const held = ({ made }: { made: Rotated[] }) => made.map(({ interactions }) => interactions);

describe('backups of a journal', () => {
  it('go from the oldest on, where the journal grows', () => {
    expect(afterDays(3, 10, 11, 12, 13, 14)).toMatchObject({ gone: [10, 11] });
  });

  it('never lose the last one that holds the journal, however long it has been empty', () => {
    const empty = afterDays(3, 200, 201, 202, 0, 0, 0, 0, 0);
    expect(held(empty)).toEqual([0, 0, 0, 202]);
    expect(fullerBackup(empty.made)?.interactions).toBe(202);
  });

  it('keep it while the lost journal begins anew, until half as much is there again', () => {
    expect(held(afterDays(3, 200, 0, 1, 2, 3, 60))).toEqual([60, 3, 2, 200]);
    expect(held(afterDays(3, 200, 0, 1, 2, 3, 60, 100))).toEqual([100, 60, 3]);
  });

  it('let it go once the person has said so', () => {
    const { made } = afterDays(3, 200, 0, 0, 0);
    const may: Rotated[] = made.map((one) => ({ ...one, mayGo: true }));
    expect(fullerBackup(may)).toBeUndefined();
    expect(
      held({ made: withBackup({ made: may, most: 3 }, { fileName: 'x', interactions: 0 }).stay }),
    ).toEqual([0, 0, 0]);
  });
});
