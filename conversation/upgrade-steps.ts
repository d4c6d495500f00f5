/** A row as an earlier version of this program wrote it; nothing of it is sure. */
export type OldRow = Readonly<Record<string, unknown>>;

/** Where rows of earlier versions come from: a line of a file (or a contact of a package, with its parts), and the tables of the database. */
export type RowKind = 'line' | 'interaction' | 'transcript';

/**
 * One change of form, under the name it is spoken of. Pure; a row that has the new form already stays the same object, so that a step may
 * meet a row twice. Each has an example of before and after in test/conversation/upgrade-steps.test.ts.
 */
export type UpgradeStep = { name: string } & Partial<Record<RowKind, (row: OldRow) => OldRow>>;

const isRow = (value: unknown): value is OldRow =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const withMissing = (row: OldRow, missing: OldRow): OldRow =>
  Object.keys(missing).every((name) => row[name] !== undefined) ? row : { ...missing, ...row };

/** Chats that are resumed were not linked to the earlier one, and nothing was counted that was left out. */
const contactsFollow: UpgradeStep = {
  name: 'contacts-follow',
  interaction: (row) => withMissing(row, { follows: '', leftOut: 0 }),
};

/** Facts could not be corrected, so no column said which ones were. */
const correctionsNoted: UpgradeStep = {
  name: 'corrections-noted',
  line: (row) => {
    const { messages } = row;
    const isOld = (one: unknown) => isRow(one) && one.corrected === undefined;
    const noted =
      Array.isArray(messages) && messages.some(isOld)
        ? messages.map((one) => (isOld(one) ? { ...one, corrected: false } : one))
        : messages;
    return withMissing(noted === messages ? row : { ...row, messages: noted }, { corrected: [] });
  },
};

/** Every step, oldest first: the database takes them when it is opened by a newer version, an import for each line that needs them. */
export const upgradeSteps: readonly UpgradeStep[] = [contactsFollow, correctionsNoted];

/** A row in the form of today. */
export function upgraded(kind: RowKind, row: OldRow): OldRow {
  return upgradeSteps.reduce((form, step) => step[kind]?.(form) ?? form, row);
}
