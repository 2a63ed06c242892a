import ts from 'typescript';
import { builtSite, readBuilt } from './built-files.ts';

/** Modules that a page loads, by their paths below the base. */
export interface LoadedModules {
  /** Those that its scripts need to begin. */
  readonly atOnce: readonly string[];
  /** Those that are fetched only when somebody wants what they do, and all that these need. */
  readonly later: readonly string[];
}

/** Follows the imports of built modules. @param entries the modules that a page names, by their paths below the base */
export function loadedModules(entries: readonly string[]): LoadedModules {
  const atOnce = new Set(entries);
  const later = new Set<string>();
  for (const path of atOnce) {
    const imports = importsOf(path);
    for (const each of imports.now) atOnce.add(each);
    for (const each of imports.then) later.add(each);
  }
  for (const path of later) {
    const imports = importsOf(path);
    for (const each of [...imports.now, ...imports.then]) later.add(each);
  }
  return { atOnce: [...atOnce], later: [...later].filter((path) => !atOnce.has(path)) };
}

/** What a built module imports: in its head, and by a call when it is wanted. */
function importsOf(path: string): { now: string[]; then: string[] } {
  return importsIn(readBuilt(path), (name) => new URL(name, new URL(path, builtSite.root)).href.slice(builtSite.root.length));
}

/** The relative imports of a script. Imports of a name that is only known at run time cannot be followed. */
export function importsIn(script: string, target: (name: string) => string): { now: string[]; then: string[] } {
  const found = { now: [] as string[], then: [] as string[] };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(found.now, node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(found.then, node.arguments[0]);
    ts.forEachChild(node, look);
  };
  const add = (list: string[], name: ts.Node | undefined) => {
    if (name !== undefined && ts.isStringLiteralLike(name) && /^\.{0,2}\//u.test(name.text)) list.push(target(name.text));
  };
  look(ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return found;
}
