import { type ContractDocument, resolve } from './document.ts';

/** The part of a schema that names members. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape | { readonly $ref: string }>>;
}

/**
 * A value with the members alone that a schema of `components` declares, at every depth at which it
 * declares any. Lists and values stay as they are.
 */
export function declaredMembers(
  document: ContractDocument,
  schemaName: string,
  value: unknown,
): unknown {
  return kept(document, { $ref: `#/components/schemas/${schemaName}` }, value);
}

function kept(
  document: ContractDocument,
  schema: Shape | { readonly $ref: string },
  value: unknown,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { properties } = resolve<Shape>(document, schema);
  if (properties === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return declared === undefined ? [] : [[name, kept(document, declared, member)]];
    }),
  );
}
