/** A YAML text with the place of every value in it. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';

export type Path = readonly PropertyKey[];

export interface YamlFile {
  readonly value: unknown;
  /** `line:column` of the value at a path; of the nearest parent where it is missing. */
  readonly placeOf: (path: Path) => Place;
  /** The same of the key itself. */
  readonly placeOfKey: (path: Path) => Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type ParsedYaml =
  | { readonly ok: true; readonly file: YamlFile }
  | {
      readonly ok: false;
      readonly problems: readonly { readonly place: Place; readonly text: string }[];
    };

export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  // Prompts and keys may stand in the file: no excerpt of it in a message.
  const documents = parseAllDocuments(text, { lineCounter, prettyErrors: false, merge: true });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (!Array.isArray(documents) || documents.length === 0) {
    return { ok: true, file: { value: {}, placeOf: () => place(0), placeOfKey: () => place(0) } };
  }
  const [document, second] = documents;
  const problems = documents
    .flatMap((one) => one.errors)
    .map((error) => ({ place: place(error.pos[0]), text: error.message }));
  if (second !== undefined && problems.length === 0) {
    problems.push({
      place: place(second.contents?.range?.[0] ?? 0),
      text: 'a second document begins here; one file holds one config',
    });
  }
  if (problems.length > 0 || document === undefined) return { ok: false, problems };

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ place: place(0), text: words }] };
  }

  const locate = (path: Path, wantsKey: boolean): Place => {
    let node: unknown = document.contents;
    let at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [index, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = node.items.find(
          ({ key }) => String(isScalar(key) ? key.value : key) === String(step),
        );
        if (pair === undefined) return place(at);
        if (isNode(pair.key)) at = pair.key.range?.[0] ?? at;
        if (wantsKey && index === path.length - 1) return place(at);
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (isNode(node)) at = node.range?.[0] ?? at;
      } else {
        return place(at);
      }
    }
    return place(isNode(node) && !isMap(node) ? (node.range?.[0] ?? at) : at);
  };
  return {
    ok: true,
    file: {
      value: value ?? {},
      placeOf: (path) => locate(path, false),
      placeOfKey: (path) => locate(path, true),
    },
  };
}
