import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';

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
  create: (core) => ({
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
        const values = idsIn(request).map((id) => ({ id, stamp: Math.random() }));
        if (values.length > 0)
          for (const marks of followers)
            await core.table(marks).mutate({ type: 'put', trans: request.trans, values });
        return response;
      };
      return { ...table, mutate };
    },
  }),
};

function idsIn(request: DBCoreMutateRequest): string[] {
  if (request.type === 'deleteRange') return [everythingChanged];
  if (request.type === 'delete') return [...request.keys] as string[];
  return request.values.map(({ id }: { id: string }) => id);
}
