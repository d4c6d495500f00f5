import type { SourceFile } from './source-file';

/** What a vendor file lacks: its line in the list, a page with the transcript it must give, sources with dates. */
export function unfinishedVendors(files: readonly SourceFile[]): string[] {
  const list = files.find(({ path }) => path === 'vendors/all.ts')?.text ?? '';
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => /^vendors\/(?!all\.ts$|any\.ts$)[^/]+\.ts$/.test(path))
    .flatMap(({ path, text }) => {
      const name = path.slice('vendors/'.length, -'.ts'.length);
      const folder = `test/pages/${name}/`;
      const pages = [...paths].filter((page) => page.startsWith(folder) && page.endsWith('.html'));
      const dated = pages.filter((page) => /^\d{4}-\d\d-\d\d-[\w-]+\.html$/.test(page.slice(folder.length)));
      const unread = pages.filter((page) => !paths.has(page.replace(/html$/, 'txt')));
      const sources = [...text.matchAll(/seenIn\(\s*(['"`])(.+?)\1,\s*'(\d{4}-\d\d-\d\d)',?\s*\)/gs)];
      const invented = /\bwhat:/.test(text) || sources.length === 0;
      const unseen = /seenOn: null/.test(text);
      const confessed = files.filter(
        (file) => pages.includes(file.path) && /^<!--.*\breconstructed\b/.test(file.text),
      );
      return [
        ...(list.includes(`from './${name}'`) ? [] : [`${path} stands not in vendors/all.ts`]),
        ...(text.includes(`name: '${name}'`) ? [] : [`${path} is called otherwise than its vendor`]),
        ...(dated.length > 0 && dated.length === pages.length ? [] : [`${folder} has no page with a date`]),
        ...unread.map((page) => `${page} has no transcript`),
        ...(invented ? [`${path} has anchors without a source and a date`] : []),
        ...(unseen && confessed.length < pages.length
          ? [`${folder} has a page that is not reconstructed`]
          : []),
      ];
    });
}
