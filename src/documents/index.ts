/**
 * The door of the documents room: every form in which a person can be sent becomes what the engine
 * reads. The converters in readers/ are pure and run in a browser as well; files from strangers are
 * parsed in guarded processes only.
 */
export { createDocumentReader, type DocumentReader } from './guarded-reader.ts';
export { inputFromProfile } from './readers/input-from-profile.ts';
export { inputFromResume } from './readers/input-from-resume.ts';
export { inputFromText } from './readers/input-from-text.ts';
