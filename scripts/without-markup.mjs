const assignment = /\w+\.innerHTML\s*=\s*\w+\.__html/g;

/**
 * Vite plugin that takes from Preact the one place where it writes markup (dangerouslySetInnerHTML): the pages show other
 * people's words, so what cannot be written cannot be written by mistake. Stops the build when the place is not found.
 */
export function withoutMarkup() {
  return {
    name: 'without-markup',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return;
      if (code.match(assignment)?.length !== 1)
        throw new Error('Preact writes markup elsewhere than expected.');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}
