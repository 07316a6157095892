import type { Answer, Receipt } from '../engine/index.ts';
import { type AnswerJson, textOf } from '../judging/index.ts';
import type { RankedPerson } from './index.ts';

/** An answer as the judge worded it; its parts are read from the JSON when they are asked for. */
export function rankedPerson(body: AnswerJson): RankedPerson {
  return {
    body,
    get answer() {
      const { id: _id, receipt: _receipt, ...answer } = partsOf(body);
      return answer;
    },
    get receipt() {
      return partsOf(body).receipt;
    },
  };
}

function partsOf(body: AnswerJson): Answer & { readonly id: null; readonly receipt: Receipt } {
  // The engine wrote the body as a sealed answer, which has these members.
  return JSON.parse(textOf(body)) as Answer & { readonly id: null; readonly receipt: Receipt };
}
