import { fileURLToPath } from 'node:url';
import { type Engine, personForm } from '../rankers/open-engine.ts';
import { readCases } from '../reading/case-file.ts';
import { acceptedTeams, formsOf } from '../reading/person-case.ts';
import type { Subject } from './objective.ts';

export const caseFiles = ['dev-postings', 'dev-resumes', 'dev-offdomain'];

const fileOf = (name: string) => fileURLToPath(new URL(`../cases/${name}.jsonl`, import.meta.url));

/** The development cases, each read once in every form. */
export async function subjectsOf(engine: Engine): Promise<readonly Subject[]> {
  const files = caseFiles.map(fileOf);
  const subjects: Subject[] = [];
  for (const { item: person } of readCases(files, engine.catalogue).people) {
    const profiles = [];
    for (const form of formsOf(person)) {
      profiles.push(engine.read(engine.input(personForm(person, form))));
    }
    const { id, label } = person;
    subjects.push({ id, best: label.best, acceptable: acceptedTeams(person), profiles });
  }
  return subjects;
}
