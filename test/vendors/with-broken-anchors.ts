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
    .reduce((page, name, index) => page.replaceAll(new RegExp(name, 'g'), `x${index}q`), html);
}

/** Patterns of the names in a selector: of classes and ids, of attributes and what they say, of its elements, and parts of names. */
function namesIn(css: string): string[] {
  const roles = css.includes('[role="log"]') ? ['role="log"'] : [];
  const stems = [...css.matchAll(/\[(?:class|id)[*^$]="([^"]+)"\]/g)].map(([, stem = '']) => stem);
  const said = [...css.matchAll(/\[(data-[\w-]+="[^"]+")\]/g)].map(([, attribute = '']) => attribute);
  const bare = css.replaceAll(/\[[^\]]*="[^"]*"\]/g, '');
  const names = [...bare.matchAll(/[.#]([\w-]+)|\[(data-[\w-]+)|(?:^|[\s,>(])([a-z]+-[\w-]+|jdiv)/g)];
  const whole = names.map(([, name, attribute, element]) => name ?? attribute ?? element ?? '');
  return [...roles, ...stems, ...said, ...whole.map((name) => `(?<![\\w-])${name}(?![\\w-])`)];
}
