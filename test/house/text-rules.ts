import { isCode, parsed, type SourceFile } from './source-file';

const longestFile = 250;
const emptyNames = /(?:^|[-./])(?:utils?|helpers?|common|shared|core|misc|managers?)(?:$|[-./])/i;

/** Files longer than 250 lines. */
export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.(?:tsx?|mjs|css)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Names that say nothing, and names in the wrong case: components PascalCase, all others kebab-case. */
export function wrongNames(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap(({ path }) => {
    if (emptyNames.test(path)) return [`${path}: name it after what it does`];
    const name = path.split('/').at(-1) ?? '';
    const form =
      path.startsWith('components/') && path.endsWith('.tsx')
        ? /^[A-Z][A-Za-z0-9]*\./
        : /^[a-z0-9]+(?:-[a-z0-9]+)*\./;
    return form.test(name) ? [] : [`${path}: kebab-case, components in PascalCase`];
  });
}

/** Exports without a doc sentence right before them; what is handed on from another file is described there. */
export function undescribedExports(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !/\.config\.ts$/.test(file.path))
    .flatMap((file) => {
      const { program, comments } = parsed(file);
      return program.body.flatMap((statement) => {
        const isOwn =
          statement.type === 'ExportDefaultDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.declaration !== null);
        if (!isOwn) return [];
        const before = comments.findLast((comment) => comment.end <= statement.start);
        const adjoins = before && file.text.slice(before.end, statement.start).trim() === '';
        const says = before?.value.startsWith('*') && /\w+\W+\w+\W+\w+/.test(before.value);
        if (adjoins && says) return [];
        return [
          `${file.path}: ${file.text
            .slice(statement.start)
            .split(/[\n={]/)[0]
            ?.trim()}`,
        ];
      });
    });
}

/** To-do notes without a day, or whose day has come. `today`: YYYY-MM-DD. */
export function lateToDos(files: readonly SourceFile[], today: string): string[] {
  const note = /\b(?:TODO|FIXME|XXX|HACK)\b(?:\((\d{4}-\d\d-\d\d)\): \S)?/g;
  return files
    .filter((file) => isCode(file) || /\.(?:css|html)$/.test(file.path))
    .filter(({ path }) => !path.startsWith('test/house'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(note)]
        .filter(([, day]) => !day || day <= today)
        .map(([words]) => `${path}: ${words}`),
    );
}

/** Words about somebody's machine or workplace: the project speaks of itself alone. */
export function workplaceWords(files: readonly SourceFile[]): string[] {
  const machine = /(?:^|[\s"'`(=])\/(?:home|Users|root|work|workspace|mnt)\/[\w.-]+|[A-Z]:\\Users\\/gm;
  const workplace = /\bsub-?agents?\b|\bwork-?trees?\b/gi;
  return files
    .filter(({ path }) => !path.startsWith('test/house'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(machine), ...text.matchAll(workplace)].map(([words]) => `${path}: ${words.trim()}`),
    );
}

/** Download hosts in the lock file, which would bind the project to one registry. */
export function lockedHosts(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path === 'package-lock.json')
    .flatMap(({ text }) =>
      [...text.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(([, host]) => `package-lock.json: ${host}`),
    );
}

/** Tests that sleep, are left out, replace our own code, or cannot fail. */
export function weakTests(files: readonly SourceFile[]): string[] {
  const weak =
    /waitForTimeout|\b(?:it|test|describe|expect)\.(?:skip|only|todo|fixme|fails)\b|\bsetTimeout\((?:r|res|resolve|done)\b|\.then\(\(\) => setTimeout|vi\.mock\(|expect\(true\)/g;
  return files
    .filter(({ path }) => /^test\/.*\.(?:test|spec)\.tsx?$/.test(path) && path !== 'test/house-rules.test.ts')
    .flatMap(({ path, text }) => [...text.matchAll(weak)].map(([words]) => `${path}: ${words}`));
}
