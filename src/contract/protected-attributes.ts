/**
 * Names under which attributes are sent that no person is ranked by. They are refused as any
 * unknown field is; whoever sends them is told why.
 */
const protectedNames: ReadonlySet<string> = new Set([
  'age',
  'birthdate',
  'birthday',
  'children',
  'citizenship',
  'dateofbirth',
  'disability',
  'dob',
  'ethnicity',
  'ethnicorigin',
  'familystatus',
  'gender',
  'genderidentity',
  'maritalstatus',
  'nationality',
  'photo',
  'photograph',
  'picture',
  'politicalviews',
  'pregnancy',
  'pronouns',
  'race',
  'religion',
  'sex',
  'sexualorientation',
  'veteranstatus',
]);

/** Whatever the spelling: `dateOfBirth`, `date_of_birth` and `Date of birth` are one. */
export function isProtectedAttribute(name: string): boolean {
  return protectedNames.has(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
}
