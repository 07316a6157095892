import { headingOf } from '../../../src/engine/reading/headings.ts';
import { skillOf } from '../../helpers/reading.ts';

describe('headings that are not written as usual', () => {
  it.each([
    ['Work Experience (3)', 'work'],
    ['2) Education', 'education'],
    ['3. Experience', 'work'],
    ['S K I L L S', 'skills'],
    ['W O R K  E X P E R I E N C E', 'work'],
    ['PROFESIONAL EXPERINCE', 'work'],
    ['EXPERIENCE', 'work'],
    ['Experiance', 'work'],
    ['EDUCATON', 'education'],
    ['SKILS', 'skills'],
    ['Tehcnical Skills', 'skills'],
    ['Certfications', 'skills'],
  ])('%j heads %s', (line, kind) => {
    expect(headingOf(line)).toBe(kind);
  });

  it.each([
    ...['Contract', 'Platform', 'Database', 'Carer', 'Excellence', 'Experienced', 'Project'],
    ...['A (2)', '2019', '12. 2019', '(3)', 'experince', 'a b c', 'I I I', ''],
  ])('%j heads nothing', (line) => {
    expect(headingOf(line)).toBeNull();
  });

  it('keeps the skills below out of the job above', () => {
    const text = 'Engineer, Acme, 2017 - 2019\nAnsible\n\nSKILS\nGo, Envoy, Kubernetes';
    expect(skillOf(text, 'envoy')?.years).toBeNull();
    expect(skillOf(text, 'ansible')?.years).toBe(2);
  });
});
