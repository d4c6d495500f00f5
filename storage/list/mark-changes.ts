import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';
import type { Change } from '../database';

const marked = ['interactions', 'transcripts'];
/** The marks of those that follow: the list, and the second copy. */
const followers = ['changes', 'uncopied'];

/** The mark that stands for all interactions. */
export const everythingChanged = '*';

/**
 * Leaves a mark, in the same transaction, on every interaction that is written or deleted, whoever does it: the list, its search and the
 * second copy can fall behind, but they never miss anything. The stamp tells a newer mark from the one that was worked off.
 */
export const markChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'mark-changes',
  create: (core) => marking(core, new WeakMap()),
};

/** `markedLast`: what the last mark that a transaction wrote stands for. */
function marking(core: DBCore, markedLast: WeakMap<DBCoreTransaction, string[]>): DBCore {
  return {
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.some((name) => marked.includes(name))
          ? [...new Set([...stores, ...followers])]
          : stores,
        mode,
        options,
      ),
    table: (name) => {
      const table = core.table(name);
      if (!marked.includes(name)) return table;
      const mutate = async (request: DBCoreMutateRequest) => {
        const response = await table.mutate(request);
        const ids = idsIn(request);
        const known = markedLast.get(request.trans) ?? [];
        // An interaction and its transcript are written one after the other: one mark is for both.
        if (ids.length === known.length && ids.every((id, i) => id === known[i])) return response;
        markedLast.set(request.trans, ids);
        const values = marksOn(ids);
        if (values.length > 0)
          for (const marks of followers)
            await core.table(marks).mutate({ type: 'put', trans: request.trans, values });
        return response;
      };
      return { ...table, mutate };
    },
  };
}

/** Written at once, so few get a mark each; more share one, so that a large import does not write every mark four times. */
const fewIds = 20;
/** Interactions that share a mark: few enough to be taken in at once. */
const mostInMark = 200;

/** Marks on these interactions. */
export function marksOn(ids: readonly string[]): Change[] {
  if (ids.length <= fewIds) return ids.map((id) => ({ id, stamp: Math.random() }));
  return Array.from({ length: Math.ceil(ids.length / mostInMark) }, (_, i) => {
    const stamp = Math.random();
    return {
      id: `${everythingChanged}${stamp}`,
      stamp,
      ids: ids.slice(i * mostInMark, (i + 1) * mostInMark),
    };
  });
}

/** The first of these marks that stand for about so many interactions, at least one mark. */
export function firstMarks(marks: readonly Change[], most: number): Change[] {
  let ids = 0;
  const over = marks.findIndex((mark) => {
    ids += idsOfMark(mark).length;
    return ids > most;
  });
  return over < 0 ? [...marks] : marks.slice(0, Math.max(1, over));
}

/** The interactions that a mark stands for. */
export function idsOfMark({ id, ids }: Change): readonly string[] {
  return ids ?? [id];
}

function idsIn(request: DBCoreMutateRequest): string[] {
  if (request.type === 'deleteRange') return [everythingChanged];
  if (request.type === 'delete') return [...request.keys] as string[];
  return request.values.map(({ id }: { id: string }) => id);
}
