import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFiles, root, textOf } from './tree.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const branch = (value: unknown, name: string): Tree => {
  const found = isTree(value) ? value[name] : undefined;
  return isTree(found) ? found : {};
};

const contract: unknown = parse(textOf('openapi.yaml'));

/** What a reference inside of the document points to; anything else is itself. */
function resolved(value: unknown): Tree {
  const reference = isTree(value) ? value.$ref : undefined;
  if (typeof reference !== 'string') return isTree(value) ? value : {};
  return reference.slice(2).split('/').reduce(branch, branch({ contract }, 'contract'));
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];
const operations = Object.values(branch(contract, 'paths')).flatMap((path) =>
  methods.flatMap((method) => {
    const operation = branch(path, method);
    return typeof operation.operationId === 'string'
      ? [[operation.operationId, operation] as const]
      : [];
  }),
);

/** Media types of a body that are JSON and show no example. */
function withoutExample(body: Tree): string[] {
  return Object.entries(branch(body, 'content')).flatMap(([mediaType, content]) => {
    const shown = isTree(content) && ('example' in content || 'examples' in content);
    return mediaType.includes('json') && !shown ? [mediaType] : [];
  });
}

/** Paths of the schema properties below a value that say nothing about themselves. */
function undescribed(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => undescribed(item, `${path}/${at}`));
  if (!isTree(value)) return [];
  const own = Object.entries(branch(value, 'properties')).flatMap(([name, schema]) => {
    const told = isTree(schema) && (schema.description ?? resolved(schema).description);
    return told ? [] : [`${path}/properties/${name}`];
  });
  const below = Object.entries(value)
    // Examples are data: a member of theirs named `properties` is no schema.
    .filter(([name]) => !['example', 'examples', 'const', 'default', 'enum'].includes(name))
    .flatMap(([name, child]) => undescribed(child, `${path}/${name}`));
  return [...own, ...below];
}

describe('the contract', () => {
  it('has operations', () => {
    expect(operations.length).toBeGreaterThan(20);
  });

  describe.each(operations)('%s', (operationId, operation) => {
    it('has a handler of its own name', () => {
      expect(existsSync(join(root, `src/http/handlers/${operationId}.ts`))).toBe(true);
    });

    it('is named by a test of the HTTP room', () => {
      const tests = projectFiles().filter((path) => /^test\/http\/.*\.test\.ts$/.test(path));
      expect(tests.filter((path) => textOf(path).includes(operationId))).not.toEqual([]);
    });

    it('shows an example of what is sent', () => {
      expect(withoutExample(resolved(operation.requestBody))).toEqual([]);
    });

    it('shows an example of each successful answer', () => {
      const answers = Object.entries(branch(operation, 'responses'));
      const successes = answers.filter(([status]) => status.startsWith('2'));
      expect(successes).not.toEqual([]);
      expect(successes.flatMap(([, answer]) => withoutExample(resolved(answer)))).toEqual([]);
    });
  });

  it('describes every property of every schema', () => {
    expect(undescribed(contract, '')).toEqual([]);
  });

  it('would notice a property without description', () => {
    const planted = { components: { schemas: { A: { properties: { b: { type: 'string' } } } } } };
    expect(undescribed(planted, '')).toEqual(['/components/schemas/A/properties/b']);
  });
});
