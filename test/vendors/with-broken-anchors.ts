import type { Vendor } from '../../reading/vendor-hints';

/** A page whose chat software has renamed everything that its hints go by, save the frame around it. */
export function withBrokenAnchors(html: string, vendor: Vendor): string {
  const { frames, list, row, text = [], party, author = [], time = [], typing = [], ended = [] } = vendor;
  const css = [
    ...list,
    ...row,
    ...text,
    ...Object.values(party).flat(),
    ...author,
    ...time,
    ...typing,
    ...ended,
  ];
  const kept = new Set(frames.flatMap(({ what }) => namesIn(what)));
  const names = [...new Set(css.flatMap(({ what }) => namesIn(what)))].filter((name) => !kept.has(name));
  return names
    .sort((a, b) => b.length - a.length)
    .reduce(
      (page, name, index) => page.replaceAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'), `x${index}q`),
      html,
    );
}

/** Names of classes, ids, attributes and elements of its own in a selector. */
function namesIn(css: string): string[] {
  return [...css.matchAll(/[.#]([\w-]+)|\[([\w-]+)|(?:^|[\s,>(])([a-z]+-[\w-]+|jdiv)/g)].map(
    ([, name, attribute, element]) => name ?? attribute ?? element ?? '',
  );
}
