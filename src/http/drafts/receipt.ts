import type { Schema } from '../../contract/index.ts';
import type { Receipt } from '../../engine/index.ts';
import { locationOf, wishesOf } from './person-options.ts';

/** A receipt as sent; the contract has judged its form, replaying judges its content. */
export function receiptOf(wire: Schema<'Receipt'>): Receipt {
  const { counterfactuals, document, explain, without } = wire.options;
  const wishes = wishesOf(wire.options.wishes);
  const location = locationOf(wire.options.location);
  return {
    engine: wire.engine,
    parameters: wire.parameters,
    catalogue: wire.catalogue,
    organisation: wire.organisation,
    as_of: wire.as_of,
    options: {
      ...(counterfactuals === undefined ? {} : { counterfactuals }),
      ...(document === undefined ? {} : { document }),
      explain,
      ...(location === null ? {} : { location }),
      ...(wishes === null ? {} : { wishes }),
      without,
    },
    input_sha256: wire.input_sha256,
    output_sha256: wire.output_sha256,
  };
}
