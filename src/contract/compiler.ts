import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ContractDocument } from './document.ts';

/** References into the contract begin with this. */
export const contractId = 'contract';

/** Validators by name, compiled when they are first asked for. */
export class Compiler {
  private readonly ajv: Ajv2020;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: ContractDocument, allErrors: boolean) {
    // `verbose` hands over the failed schema, from which the messages are worded.
    this.ajv = new Ajv2020({ allErrors, verbose: true, strict: false });
    formats.default(this.ajv, ['date', 'date-time', 'uri-reference', 'int32', 'int64']);
    this.ajv.addFormat('binary', true);
    // OpenAPI has keywords of its own, so the document is added as it is and never judged.
    this.ajv.addSchema({ $id: contractId, ...document }, contractId, false, false);
  }

  get(name: string, schema: () => object): ValidateFunction {
    let validate = this.compiled.get(name);
    if (validate === undefined) {
      validate = this.ajv.compile(schema());
      this.compiled.set(name, validate);
    }
    return validate;
  }
}
