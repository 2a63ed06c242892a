import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');

/** A file of src/: its path from the root of the project, and its scripts. */
export interface SourceFile {
  readonly path: string;
  readonly script: string;
}

/** One import: what is written, where it leads (a path from the root, or the name of a package), and whether it is gone at run time. */
export interface Import {
  readonly written: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

/** All modules and templates below src/. */
export function sourceFiles(): SourceFile[] {
  return globSync('src/**/*.{ts,astro}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, script: path.endsWith('.astro') ? scriptsOfTemplate(text) : text };
    });
}

/** The TypeScript of an Astro template: what stands between its fences, and its script elements. */
export function scriptsOfTemplate(template: string): string {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(template);
  const scripts = [...template.slice(front?.[0].length ?? 0).matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/gu)];
  return [front?.[1] ?? '', ...scripts.map(([, script]) => script ?? '')].join('\n');
}

/**
 * All imports of a file, dynamic ones and re-exports included. `import { type X }` stays an import at run time
 * (verbatimModuleSyntax); only `import type` is gone.
 */
export function importsOf({ path, script }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, typesOnly: boolean) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) imports.push({ written: node.text, target: targetOf(path, node.text), typesOnly });
  };
  walk(parse(path, script), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
  });
  return imports;
}

/** Where a file asks the clock, or looks at the browser it runs in: each as it is written. */
export function worldlyWords({ path, script }: SourceFile): string[] {
  const found: string[] = [];
  walk(parse(path, script), (node) => {
    const isNewDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    const isDateCall = ts.isCallExpression(node) && /^(?:Date|Date\.now|performance\.now)$/u.test(node.expression.getText());
    const isGlobal =
      ts.isIdentifier(node) && /^(?:document|window|globalThis|navigator|localStorage|location|process)$/u.test(node.text) && !isName(node);
    if (isNewDate || isDateCall || isGlobal) found.push(node.getText());
  });
  return found;
}

/** Methods of dates that answer in the time zone of the machine. */
export function localTimeCalls({ path, script }: SourceFile): string[] {
  const found: string[] = [];
  walk(parse(path, script), (node) => {
    const name = ts.isPropertyAccessExpression(node) ? node.name.text : '';
    if (
      /^(?:[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(?:Date|Time)String|toLocale(?:Date|Time)String)$/u.test(
        name,
      )
    )
      found.push(node.getText());
  });
  return found;
}

function parse(path: string, script: string): ts.SourceFile {
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** True for a word that only names a property, a key or a variable of its own. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return ('name' in parent && parent.name === node) || (ts.isPropertyAccessExpression(parent) && parent.name === node);
}

function targetOf(path: string, written: string): string {
  if (written.startsWith('.')) return posix.join(posix.dirname(path), written.replace(/\?\w+$/u, ''));
  if (/^(?:node|astro|virtual):/u.test(written)) return written;
  return written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');
}
