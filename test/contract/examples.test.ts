import { loadContract } from '../../src/contract/index.ts';

type Tree = Readonly<Record<string, unknown>>;

const contract = loadContract();

/** What stands at a local reference; anything else is itself. */
function resolved(value: unknown): Tree {
  const tree = (value ?? {}) as Tree;
  if (typeof tree.$ref !== 'string') return tree;
  return tree.$ref
    .split('/')
    .slice(1)
    .reduce<Tree>((node, key) => (node[key] ?? {}) as Tree, contract.document as unknown as Tree);
}

/** Example values of one media type, by their names. */
function examplesOf(content: unknown): readonly [string, unknown][] {
  const { example, examples } = resolved(content);
  const named = Object.entries((examples ?? {}) as Tree).map(([name, each]): [string, unknown] => [
    name,
    resolved(each).value,
  ]);
  return example === undefined ? named : [['example', example], ...named];
}

const operations = [...contract.operations.values()];

describe('the examples of the contract', () => {
  const requests = operations.flatMap(({ id, path, method, requestTypes }) =>
    requestTypes.flatMap((type) => {
      const operation = contract.document.paths[path]?.[method];
      const body = resolved((operation as Tree).requestBody).content as Tree;
      return examplesOf(body[type]).map(
        ([name, value]) => [`${id} ${type} ${name}`, id, type, value] as const,
      );
    }),
  );

  it('are there for every JSON body', () => {
    const shown = new Set(requests.map(([, id, type]) => `${id} ${type}`));
    const missing = operations.flatMap(({ id, requestTypes }) =>
      requestTypes.filter((type) => type.endsWith('json') && !shown.has(`${id} ${type}`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(requests)('take %s as a good request', (_name, id, type, value) => {
    expect(contract.checkBody(id, type, value)).toBeNull();
  });

  const answers = operations.flatMap(({ id, responses }) =>
    [...responses].flatMap(([status, pointer]) => {
      const response = resolved({ $ref: pointer });
      return Object.entries((response.content ?? {}) as Tree).flatMap(([type, content]) =>
        examplesOf(content).map(
          ([name, value]) => [`${id} ${status} ${name}`, id, Number(status), type, value] as const,
        ),
      );
    }),
  );

  it.each(answers)('give %s as a good answer', (_name, id, status, mediaType, body) => {
    const declared = resolved({ $ref: contract.operations.get(id)?.responses.get(String(status)) });
    const headers = Object.fromEntries(
      Object.keys((declared.headers ?? {}) as Tree).map((name) => [name.toLowerCase(), 'x']),
    );
    expect(contract.breachesOf(id, { status, headers, mediaType, body })).toEqual([]);
  });
});
