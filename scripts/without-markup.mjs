/** Where libraries write markup into pages: the file, what is taken from it, and how often it stands there. */
const places = [
  // dangerouslySetInnerHTML
  { file: '/preact/dist/preact.mjs', writes: /\w+\.innerHTML\s*=\s*\w+\.__html/g, times: 1 },
  // selection.html(), which no chart calls
  { file: '/d3-selection/dist/d3-selection.mjs', writes: /this\.innerHTML = (?!"")[^;]+/g, times: 2 },
];

/**
 * Vite plugin that takes from the libraries the few places where they write markup: the pages show other people's words, so what
 * cannot be written cannot be written by mistake. Stops the build when a place is not as expected.
 */
export function withoutMarkup() {
  return {
    name: 'without-markup',
    transform(code, id) {
      const place = places.find(({ file }) => id.endsWith(file));
      if (!place) return;
      if (code.match(place.writes)?.length !== place.times)
        throw new Error(`${place.file} writes markup elsewhere than expected.`);
      return { code: code.replace(place.writes, 'void 0'), map: null };
    },
  };
}
