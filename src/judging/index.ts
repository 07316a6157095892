/**
 * The door of the judging room: where the engine runs. The same orders give the same bytes in
 * place and on threads.
 */
export { type AnswerJson, textOf } from './answer-json.ts';
export { answerLines } from './answer-lines.ts';
export type { Judge, PersonNote, ReadablePerson } from './judge.ts';
export { createJudgeInPlace } from './judge-in-place.ts';
export { createJudgingThreads } from './judging-threads.ts';
export { keptOptions, personOfKept } from './kept-person.ts';
export { type Line, lineBlocks } from './line-blocks.ts';
export { hashedOf } from './person-input.ts';
