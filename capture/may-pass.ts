import type { Page } from '../reading/page';
import type { Ledger } from './ledger';

/**
 * Whether what a list of few rows shows now may be gone before a look in its time: elements were placed otherwise, taken away, or put in as
 * rows. Text that is only written on within a row of the ledger, as an answer that streams in, stays.
 */
export function mayPass(
  records: readonly MutationRecord[],
  { page, list, ledger }: { page: Page; list: Element | null; ledger: Ledger },
): boolean {
  const isInRow = (node: Node) => {
    for (let at: Node | null = node; at && at !== list; at = page.parent(at))
      if (ledger.of(at as Element)) return true;
    return false;
  };
  return records.some(
    ({ type, target, removedNodes }) =>
      type === 'attributes' || removedNodes.length > 0 || (type === 'childList' && !isInRow(target)),
  );
}
