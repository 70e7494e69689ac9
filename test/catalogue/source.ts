import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** A name in a file, as `libs/agreements/src/agreement/signing/sign.ts#sign`. */
interface Place {
  readonly file: string;
  readonly name: string;
}

interface File {
  readonly path: string;
  readonly declared: ReadonlyMap<string, ts.Node>;
  readonly imported: ReadonlyMap<string, Place>;
  /** `import * as signing from './signing/events'` */
  readonly spaces: ReadonlyMap<string, string>;
  readonly passedOn: readonly {
    readonly from: string;
    readonly names?: ReadonlyMap<string, string>;
  }[];
}

/** What can be reached from a piece of the source: the refusals it throws, the events it makes, the words it knows. */
export interface Reached {
  readonly refusals: ReadonlySet<string>;
  /** Whether some refusal is thrown by a code that is only known when it runs. */
  readonly refusesByName: boolean;
  readonly events: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface Said {
  readonly refusals: string[];
  refusesByName: boolean;
  readonly events: string[];
  readonly words: string[];
  readonly leadsTo: Place[];
}

export interface Call {
  /** The first argument, or the `name` in it. */
  readonly name: string;
  readonly file: string;
  /** Every word in the file of the call. */
  readonly inFile: ReadonlySet<string>;
  readonly reached: Reached;
}

/** Reads the sources as they are written: which calls of `definer` there are in these files, and what each can reach. */
export const callsIn = (files: readonly string[], definer: string): readonly Call[] => {
  const house = new House();
  return files.flatMap((path) => house.callsOf(path, definer));
};

class House {
  private readonly files = new Map<string, File>();
  private readonly said = new Map<ts.Node, Said>();

  callsOf(path: string, definer: string): readonly Call[] {
    const found: Call[] = [];
    const words = () => {
      const file = this.file(path);
      return new Set([...file.declared.values()].flatMap((node) => this.saidIn(node, file).words));
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const name = nameIn(node.arguments);
        if (node.expression.text === definer && name !== undefined)
          found.push({ name, file: path, inFile: words(), reached: this.reachedFrom(node, path) });
      }
      ts.forEachChild(node, visit);
    };
    for (const node of this.file(path).declared.values()) visit(node);
    return found;
  }

  private reachedFrom(root: ts.Node, path: string): Reached {
    const refusals = new Set<string>();
    const events = new Set<string>();
    const words = new Set<string>();
    const seen = new Set<ts.Node>([root]);
    let refusesByName = false;

    const waiting: { node: ts.Node; path: string }[] = [{ node: root, path }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const said = this.saidIn(next.node, this.file(next.path));
      for (const code of said.refusals) refusals.add(code);
      for (const type of said.events) events.add(type);
      for (const word of said.words) words.add(word);
      refusesByName ||= said.refusesByName;
      for (const place of said.leadsTo) {
        const node = this.declarationOf(place);
        if (node === undefined || seen.has(node) || place.file.endsWith('.refusals.ts')) continue;
        seen.add(node);
        waiting.push({ node, path: place.file });
      }
    }
    return { refusals, refusesByName, events, words };
  }

  /** What one declaration says itself, and which others it names. */
  private saidIn(root: ts.Node, file: File): Said {
    const known = this.said.get(root);
    if (known !== undefined) return known;

    const said: Said = { refusals: [], refusesByName: false, events: [], words: [], leadsTo: [] };
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node)) said.words.push(node.text);
      if (ts.isCallExpression(node)) this.called(node, file, said);
      const place = this.resolved(node, file);
      if (place !== undefined) said.leadsTo.push(place);
      ts.forEachChild(node, visit);
    };
    visit(root);
    this.said.set(root, said);
    return said;
  }

  private called(call: ts.CallExpression, file: File, said: Said): void {
    const place = this.resolved(call.expression, file);
    if (place === undefined) return;
    const event = eventIn(this.declarationOf(place));
    if (event !== undefined) said.events.push(event);
    if (!place.file.endsWith('.refusals.ts')) return;

    const [first] = call.arguments;
    const codes = first === undefined ? [] : literalsIn(first);
    said.refusals.push(...codes);
    if (codes.length === 0) said.refusesByName = true;
  }

  /** Where a name, or a name in a namespace, was declared at the top of a file. */
  private resolved(node: ts.Node, file: File): Place | undefined {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const space = file.spaces.get(node.expression.text);
      return space === undefined ? undefined : this.exported(space, node.name.text);
    }
    if (!ts.isIdentifier(node)) return undefined;
    const imported = file.imported.get(node.text);
    if (imported !== undefined) return this.exported(imported.file, imported.name);
    return file.declared.has(node.text) ? { file: file.path, name: node.text } : undefined;
  }

  private exported(path: string, name: string): Place | undefined {
    const file = this.file(path);
    if (file.declared.has(name)) return { file: path, name };
    for (const { from, names } of file.passedOn) {
      const there = names === undefined ? name : names.get(name);
      const place = there === undefined ? undefined : this.exported(from, there);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  private declarationOf({ file, name }: Place): ts.Node | undefined {
    return this.file(file).declared.get(name);
  }

  private file(path: string): File {
    const known = this.files.get(path) ?? read(path);
    this.files.set(path, known);
    return known;
  }
}

const nameIn = ([first]: readonly ts.Expression[]): string | undefined => {
  if (first === undefined) return undefined;
  if (ts.isStringLiteral(first)) return first.text;
  if (!ts.isObjectLiteralExpression(first)) return undefined;
  const name = first.properties.find((each) => each.name?.getText() === 'name');
  return name && ts.isPropertyAssignment(name) && ts.isStringLiteral(name.initializer)
    ? name.initializer.text
    : undefined;
};

/** `const DraftSent = defineEvent('DraftSent', …)` */
const eventIn = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined || !ts.isVariableDeclaration(node)) return undefined;
  const made = node.initializer;
  if (!made || !ts.isCallExpression(made) || made.expression.getText() !== 'defineEvent')
    return undefined;
  return nameIn(made.arguments);
};

const literalsIn = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  return [];
};

const read = (path: string): File => {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const declared = new Map<string, ts.Node>();
  const imported = new Map<string, Place>();
  const spaces = new Map<string, string>();
  const passedOn: { from: string; names?: ReadonlyMap<string, string> }[] = [];

  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const each of statement.declarationList.declarations)
        if (ts.isIdentifier(each.name)) declared.set(each.name.text, each);
    } else if (
      (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
      statement.name
    ) {
      declared.set(statement.name.text, statement);
    } else if (ts.isImportDeclaration(statement) && statement.importClause) {
      const from = fileOf(path, statement.moduleSpecifier);
      const bindings = statement.importClause.namedBindings;
      if (from === undefined || bindings === undefined) continue;
      if (ts.isNamespaceImport(bindings)) spaces.set(bindings.name.text, from);
      else
        for (const { name, propertyName } of bindings.elements)
          imported.set(name.text, { file: from, name: (propertyName ?? name).text });
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
      const from = fileOf(path, statement.moduleSpecifier);
      if (from === undefined) continue;
      const clause = statement.exportClause;
      if (clause && ts.isNamedExports(clause)) {
        const names = clause.elements.map(
          ({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const,
        );
        passedOn.push({ from, names: new Map(names) });
      } else passedOn.push({ from });
    }
  }
  return { path, declared, imported, spaces, passedOn };
};

/** The file behind a specifier; nothing for a package that is not ours. */
const fileOf = (from: string, specifier: ts.Expression): string | undefined => {
  const path = ts.isStringLiteral(specifier) ? specifier.text : '';
  const library = /^@kyket\/(.+)$/.exec(path)?.[1];
  if (library !== undefined) return `libs/${library}/src/index.ts`;
  if (!path.startsWith('.')) return undefined;
  const at = relative('.', join(dirname(from), path));
  return [`${at}.ts`, `${at}/index.ts`].find((each) => existsSync(each));
};
