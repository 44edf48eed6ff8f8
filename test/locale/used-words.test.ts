import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** A table of words in a file, by the name that it is exported by. */
interface Table {
  readonly file: string;
  readonly name: string;
  readonly keys: readonly string[];
}

const sources = new Map<string, ts.SourceFile>();
for (const name of await readdir('src', { recursive: true }))
  if (name.endsWith('.ts')) {
    const file = join('src', name);
    sources.set(file, ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true));
  }

function objectIn(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))) return objectIn(node.expression);
  return node && ts.isObjectLiteralExpression(node) ? node : undefined;
}

/** A table whose type names its keys has one for each word of a vocabulary, and is held by the compiler. */
function tablesIn(file: string, source: ts.SourceFile): readonly Table[] {
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, type, initializer }) => {
      const words = type === undefined && ts.isIdentifier(name) ? objectIn(initializer) : undefined;
      const keys = words?.properties.flatMap((each) => (each.name ? [textOf(each.name)] : [])) ?? [];
      return words ? [{ file, name: name.getText(), keys }] : [];
    }),
  );
}

function textOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** The keys that one file takes from a table by name, and whether it takes others, which it knows only when it runs. */
function taken(source: ts.SourceFile, local: string): { readonly keys: ReadonlySet<string>; readonly isOpen: boolean } {
  const keys = new Set<string>();
  let isOpen = false;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && node.text === local) {
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && parent.expression === node) keys.add(parent.name.text);
      else if (ts.isElementAccessExpression(parent) && ts.isStringLiteral(parent.argumentExpression))
        keys.add(parent.argumentExpression.text);
      else if (!ts.isVariableDeclaration(parent) || parent.name !== node) isOpen = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { keys, isOpen };
}

/** What a file calls what it imports from another. */
function localNames(file: string, source: ts.SourceFile, table: Table): readonly string[] {
  if (file === table.file) return [table.name];
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    const bindings = importClause?.namedBindings;
    if (fileOf(file, from) !== table.file) return [];
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.flatMap(({ name, propertyName }) =>
      (propertyName ?? name).getText() === table.name ? [name.text] : [],
    );
  });
}

/** Whether a module hands a table on to pages, which are not among the sources. */
function isHandedOn(file: string, source: ts.SourceFile, table: Table): boolean {
  return source.statements.filter(ts.isExportDeclaration).some(({ exportClause, moduleSpecifier }) => {
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return false;
    if (fileOf(file, moduleSpecifier.text) !== table.file) return false;
    const names = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    return !exportClause || names.some(({ name, propertyName }) => (propertyName ?? name).text === table.name);
  });
}

/** The source that a module names. */
function fileOf(importer: string, specifier: string): string {
  return normalize(join(dirname(importer), specifier)).replace(/\.js$/, '.ts');
}

/** The keys that nothing names. A table that is also read by names which are known only when it runs has none. */
function unusedIn(table: Table): readonly string[] {
  const uses = [...sources].flatMap(([file, source]) =>
    localNames(file, source, table).map((local) => taken(source, local)),
  );
  const isElsewhere = [...sources].some(([file, source]) => isHandedOn(file, source, table));
  if (isElsewhere || uses.some(({ isOpen }) => isOpen)) return [];
  return table.keys.filter((key) => !uses.some(({ keys }) => keys.has(key)));
}

/** What nothing uses and is about to go; a word that has gone has no place here. */
const LEAVING: readonly string[] = [];

describe('the words of the catalogue', () => {
  const tables = [...sources].flatMap(([file, source]) => (file.endsWith('.words.ts') ? tablesIn(file, source) : []));

  it('are all used', () => {
    assert.ok(tables.length > 50, `${tables.length} tables were found`);
    const unused = tables.flatMap((table) => unusedIn(table).map((key) => `${table.file}: ${table.name}.${key}`));
    assert.deepEqual(unused, LEAVING);
  });
});
