import { isCode, type Node, parsed, type SourceFile, visit } from './source-file';

const webExtension = ['browser', 'chrome'];
const page = [
  'document',
  'window',
  'self',
  'Element',
  'HTMLElement',
  'Document',
  'ShadowRoot',
  'MutationObserver',
];
const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];
const database = ['indexedDB', 'IDBDatabase'];
const clock = ['Date.now', 'new Date()', 'performance.now'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', '.sendBeacon'];
const markup = [
  '.innerHTML',
  '.outerHTML',
  '.insertAdjacentHTML',
  '.createContextualFragment',
  'dangerouslySetInnerHTML',
  'eval',
  'Function',
];
const everywhere = [...network, ...markup];

/** What each folder must never touch: a global, a dotted call, `.member` of anything, or a prop. */
const neverTouches: Record<string, readonly string[]> = {
  conversation: [...webExtension, ...page, ...timers, ...database, ...clock],
  metrics: [...webExtension, ...page, ...timers, ...database, ...clock],
  reading: [...webExtension, ...timers, ...database, ...clock],
  vendors: [...webExtension, ...timers, ...database, ...clock],
  capture: database,
  teaching: [...webExtension, ...timers.slice(0, 2), ...database, ...clock],
  recorder: [...page, ...timers, ...clock],
  storage: [...page, ...timers, ...clock],
  exchange: [...timers, ...clock],
  components: ['runtime.sendMessage', 'runtime.connect', 'tabs.sendMessage', ...database],
  entrypoints: [],
};

/** Where a changed module variable would be lost with the worker. */
const forgetful = /^(?:recorder|storage|metrics|conversation)\/|^entrypoints\/background/;

function nameOf(node: unknown): string {
  const { type, name, property, object } = node as Node;
  if (type === 'Identifier' || type === 'JSXIdentifier') return String(name);
  return type === 'MemberExpression' ? `${nameOf(object)}.${nameOf(property)}` : '';
}

/** Names that a pattern binds: a name, or those inside braces and brackets. */
function boundBy(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(boundBy);
  if (!pattern) return [];
  const node = pattern as Node;
  if (node.type === 'Identifier') return [String(node.name)];
  return [
    node.properties,
    node.elements,
    node.left,
    node.argument,
    node.parameter,
    node.type === 'Property' && node.value,
  ].flatMap(boundBy);
}

/** Names that mean something of the file's own. */
function declaredIn(program: unknown): Set<string> {
  const declared: string[] = [];
  visit(program, (node) => {
    if (node.type === 'VariableDeclarator') declared.push(...boundBy(node.id));
    if (node.type === 'CatchClause') declared.push(...boundBy(node.param));
    if (Array.isArray(node.params)) declared.push(...boundBy(node.params));
    if (/Function|Class|TSInterface|TSTypeAlias/.test(node.type)) declared.push(...boundBy(node.id));
    if (/^Import.*Specifier$/.test(node.type)) declared.push(...boundBy(node.local));
  });
  return new Set(declared);
}

/** Everything a file touches, in the spelling of the table above. */
function touched(file: SourceFile): Set<string> {
  const { program } = parsed(file);
  const own = declaredIn(program);
  const found = new Set<string>();
  visit(program, (node, parent) => {
    if (node.type === 'Identifier') {
      const isMember = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
      const isKey =
        /^(?:Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(
          parent?.type ?? '',
        );
      if (isMember) found.add(`.${node.name}`);
      else if (!(isKey && parent?.key === node && !parent.shorthand) && !own.has(String(node.name)))
        found.add(String(node.name));
    }
    if (node.type === 'JSXIdentifier') found.add(String(node.name));
    if (node.type === 'MemberExpression') {
      const dotted = nameOf(node).replace(/^(?:window|globalThis|self)\./, '');
      found.add(dotted).add(dotted.split('.').slice(-2).join('.'));
    }
    if (node.type === 'NewExpression' && (node.arguments as unknown[]).length === 0)
      found.add(`new ${nameOf(node.callee)}()`);
  });
  return found;
}

/** Things a folder touches that it must never touch. */
export function wrongTouches(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap((file) => {
    const never = neverTouches[file.path.split('/')[0] ?? ''];
    if (!never || !file.path.includes('/')) return [];
    const names = touched(file);
    // `.browser` of an object is a field, the imported `browser` is the browser's: the table of imports holds that one.
    return [...never, ...everywhere]
      .filter((name) => names.has(name))
      .map((name) => `${file.path} touches ${name}`);
  });
}

/** Module variables that change where the worker forgets them. */
export function changingModuleVariables(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && forgetful.test(file.path))
    .flatMap((file) =>
      parsed(file).program.body.flatMap((statement) => {
        const declaration = (
          statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
        ) as Node | null;
        if (declaration?.type !== 'VariableDeclaration') return [];
        const kept = file.text.slice(declaration.start, declaration.end);
        const grows = /=\s*(?:new (?:Map|Set|WeakMap|WeakSet)(?:<[^=]*>)?\(\)|\[\]|\{\})\s*;?$/.test(kept);
        return declaration.kind === 'const' && !grows ? [] : [`${file.path} keeps ${kept.split('\n')[0]}`];
      }),
    );
}
