import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, parseDocument } from 'yaml';
import type { CatalogueFault } from './catalogue-fault.ts';

export type FactPath = readonly PropertyKey[];

/** A file of facts as read, before any schema has seen it. */
export interface FactFile {
  /** Relative to the folder of facts. */
  readonly name: string;
  /** Null when the file could not be read as YAML. */
  readonly content: unknown;
  /** Line of the value at the path, counted from 1; of its nearest parent if it is absent. */
  lineOf(path: FactPath): number;
}

/** Where a fact stands. */
export interface Place {
  readonly file: FactFile;
  readonly path: FactPath;
}

export function placeWithin(place: Place, ...steps: FactPath): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}

/** Gathers faults, so that all of them are told at once. */
export class FaultList {
  readonly faults: CatalogueFault[] = [];

  add({ file, path }: Place, message: string): void {
    const fault = { file: file.name, line: file.lineOf(path), path: writePath(path), message };
    this.faults.push(fault);
  }
}

function writePath(path: FactPath): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? String(step) : `${written}.${String(step)}`;
  }, '');
}

/** Reads one file; whatever is wrong with its YAML goes to `faults`. */
export function readFactFile(folder: string, name: string, faults: FaultList): FactFile {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch (cause) {
    const missing = { name, content: null, lineOf: () => 1 };
    const reason = cause instanceof Error ? cause.message : String(cause);
    faults.add({ file: missing, path: [] }, `the file cannot be read (${reason}); restore it`);
    return missing;
  }
  const document = parseDocument(text, { prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  for (const { pos, message } of problems) {
    const line = lineAt(text, pos[0]);
    faults.faults.push({ file: name, line, path: '', message: `not valid YAML: ${message}` });
  }
  const content: unknown = problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
  return { name, content, lineOf: (path) => findLine(document, text, path) };
}

/** Counted only for faults: a sound folder is read without knowing its lines. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function findLine(document: Document, text: string, path: FactPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(text, node.range[0]);
  }
  return 1;
}
