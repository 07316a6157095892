import { inputFromText } from '../../../src/documents/readers/input-from-text.ts';
import { rankProfile, readInput } from '../../../src/engine/index.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const asOf = '2026-11-22';
const options = {
  organisation: 'stripe-infrastructure',
  asOf,
  explain: 'none',
  without: [],
  wishes: null,
  location: null,
} as const;
const read = (text: string) => readInput(shippedCompiled(), inputFromText(text), asOf);
const rank = (text: string) => rankProfile(shippedCompiled(), read(text), options);
const skillsIn = (text: string) => read(text).skills.map(({ technology }) => technology);

describe('people of other professions', () => {
  it.each([
    'Registered Nurse, Leeds General Infirmary, 2012 - 2022\n- managed a ward\n\nSkills: Java, C++',
    'Truck driver, 12 years.\nSkills: Java, Go',
    'Sales manager at a car dealer for 15 years. I code in Go in the evenings.',
  ])('have no years of software, however many they worked: %j', (text) => {
    expect(rank(text).meetsMinimum).toBeNull();
  });

  it.each([
    'Truck driver, 12 years. Fleet of trucks, load balancing and cluster routes.',
    'Logistics dispatcher: managed a fleet of 40 trucks, on-call rotation, capacity planning.',
    'Data entry clerk, 5 years, Excel.',
    'Accountant. Built back-office tools for finance operations in Excel.',
  ])('are sent to no team with confidence: %j', (text) => {
    expect(['no_fit', 'insufficient_evidence']).toContain(rank(text).verdict);
  });

  it('keep the years of an engineer who was something else before', () => {
    const text = 'Teacher 2010 - 2015\n\nSoftware Engineer, 2016 - 2024\nJava services';
    expect(rank(text).meetsMinimum).toBe(true);
  });
});

describe('what a company is called', () => {
  it.each([
    ['Backend Engineer, Rust Labs GmbH, 2018-2021\n- Python web services', 'rust'],
    ['Software Engineer, Go Ventures Ltd (2018 - 2021)\n- Python web services', 'go'],
    ['Software Engineer, Scala Hotels Inc, 2018 - 2021\n- Python web services', 'scala'],
  ])('is no skill: %j', (text, technology) => {
    expect(skillsIn(text)).toContain('python');
    expect(skillsIn(text)).not.toContain(technology);
  });
});

describe('risky words that stand with others', () => {
  it.each([
    ['Backend Developer, ING, 2018-2023\nJava and Kafka\n- Built payment services', 'java'],
    ['Skills: dbt, Airflow', 'dbt'],
    ['dbt and Snowflake for 3 years', 'dbt'],
  ])('are read: %j', (text, technology) => {
    expect(skillsIn(text)).toContain(technology);
  });
});
