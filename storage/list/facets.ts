import type { HeldPage } from './find-listed';
import type { Facet } from './list-note';
import { firstFrom, termAt } from './term-page';
import { nameMark } from './terms-of';

/** Most values of one kind that are offered. */
const mostFacets = 1000;

/** What the list can be filtered by, with the number of contacts; organisations and vendors by name, tags too. */
export function facetsOf(pages: readonly HeldPage[]): Record<'organisations' | 'vendors' | 'tags', Facet[]> {
  return {
    organisations: valuesOf(pages, 'organisation='),
    vendors: valuesOf(pages, 'vendor='),
    tags: valuesOf(pages, 'tag='),
  };
}

function valuesOf(pages: readonly HeldPage[], kind: string): Facet[] {
  const facets = new Map<string, Facet>();
  for (const { facts, startedAt } of pages)
    for (let i = firstFrom(facts, kind); termAt(facts, i).startsWith(kind); i++) {
      let living = 0;
      for (let at = i === 0 ? 0 : facts.ends[i - 1]!; at < facts.ends[i]!; at++)
        if (!Number.isNaN(startedAt[facts.holders[at]!])) living++;
      if (living === 0) continue;
      const [value = '', name = ''] = termAt(facts, i).slice(kind.length).split(nameMark);
      const known = facets.get(value);
      facets.set(value, { value, label: name || value, count: living + (known?.count ?? 0) });
    }
  const sorted = [...facets.values()].sort((a, b) => b.count - a.count).slice(0, mostFacets);
  return sorted.sort((a, b) => a.label.localeCompare(b.label));
}
