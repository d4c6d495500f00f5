import type { TaughtRule } from '../conversation/taught-rule';
import { seenIn, type Vendor } from './vendor-hints';

/** What the person showed, as hints for the engine; they hold on the very page it was shown on. `page`: says which selectors it knows. */
export function taughtHints(rule: TaughtRule, page: Document): Vendor {
  const nothing = page.createDocumentFragment();
  // A rule may come from a file: one selector that is none must not silence the others.
  const known = (selector: string) => {
    try {
      nothing.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  const anchors = (selectors: readonly string[]) =>
    seenIn('shown by the person', day(rule.taughtAt))(...selectors.filter(known));
  const list = anchors(rule.list);
  return {
    name: 'taught',
    title: rule.organisation,
    version: 1,
    seenOn: day(rule.taughtAt),
    hosts: [],
    frames: list,
    list,
    row: [],
    party: { customer: anchors(rule.customer), company: anchors(rule.company) },
    ...(rule.customerSide === null ? {} : { customerSide: rule.customerSide }),
    taught: true,
    shadows: true,
  };
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
