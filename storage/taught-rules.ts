import { browser } from 'wxt/browser';
import type { TaughtRule } from '../conversation/taught-rule';

/** Key of the taught rules in `storage.local`, by organisation. */
export const taughtRulesKey = 'taughtRules';

type Rules = Record<string, TaughtRule>;

async function readRules(): Promise<Rules> {
  return ((await browser.storage.local.get(taughtRulesKey))[taughtRulesKey] as Rules | undefined) ?? {};
}

/** Every rule that the person taught, by name of the organisation. */
export async function readTaughtRules(): Promise<TaughtRule[]> {
  return Object.values(await readRules()).sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
}

/** The rule for an organisation (registrable domain), or undefined. */
export async function findTaughtRule(organisation: string): Promise<TaughtRule | undefined> {
  const rules = await readRules();
  return Object.hasOwn(rules, organisation) ? rules[organisation] : undefined;
}

/** Keeps rules; each replaces what was taught of its organisation before. */
export async function keepTaughtRules(taught: readonly TaughtRule[]): Promise<void> {
  const added = taught.map((rule) => [rule.organisation, rule] as const);
  await browser.storage.local.set({
    [taughtRulesKey]: { ...(await readRules()), ...Object.fromEntries(added) },
  });
}

/** Removes what was taught of an organisation. */
export async function removeTaughtRule(organisation: string): Promise<void> {
  const rules = Object.entries(await readRules()).filter(([name]) => name !== organisation);
  await browser.storage.local.set({ [taughtRulesKey]: Object.fromEntries(rules) });
}
