import { readText, skillOf } from '../../helpers/reading.ts';

describe('years stated for a skill', () => {
  it.each([
    ['18 months of Scala', 'scala', 1.5],
    ['half a year of Kotlin', 'kotlin', 0.5],
    ['two and a half years of Go services', 'go', 2.5],
    ['two-and-a-half years of Go services', 'go', 2.5],
    ['a year and a half of Kafka clusters', 'kafka', 1.5],
    ['half a decade of Kafka clusters', 'kafka', 5],
    ['1.5 yrs Java', 'java', 1.5],
    ['1,5 Jahre Java', 'java', 1.5],
    ['3½ years of Rust', 'rust', 3.5],
    ['1 1/2 years of Rust', 'rust', 1.5],
    ['Java (4+ yrs)', 'java', 4],
    ['Go (5y), Java (3y), Kafka (18mo)', 'kafka', 1.5],
    ['Go (5y), Java (3y), Kafka (18mo)', 'go', 5],
    ['3-5 years of Java', 'java', 3],
    ['3 – 5 years of Java', 'java', 3],
    ['three to five years of Java', 'java', 3],
    ['twenty-five years of C++', 'cpp', 25],
    ['twenty five years of C++', 'cpp', 25],
    ['a couple of years of Terraform', 'terraform', 2],
    ['Less than two years of experience in Java', 'java', 1.9],
    ['Kafka clusters for 2 years and 6 months', 'kafka', 2.5],
    ['Java - 3 yrs 4 mos', 'java', 3.3],
    ['- Kafka: over 5 years', 'kafka', 5],
    ['• Kafka — 5+ years', 'kafka', 5],
    ['Kafka | 5 years | expert', 'kafka', 5],
    ['Java 5 years, Kafka 3 years', 'kafka', 3],
    ['5 years Java, 3 years Kafka', 'kafka', 3],
    ['5 years Java, 3 years Kafka', 'java', 5],
    ['Java/Scala (6 years), Go (2 years)', 'java', 6],
    ['Java/Scala (6 years), Go (2 years)', 'go', 2],
    ['Kafka, Flink and Trino for over six years', 'apache-flink', 6],
    ['Years with Kafka: 7', 'kafka', 7],
    ['Java developer for 6 years', 'java', 6],
    ["Software developer with 8 years' experience in Java and Kafka", 'kafka', 8],
    ['5 Jahre Erfahrung mit Kafka', 'kafka', 5],
    ['seit 5 Jahren Java', 'java', 5],
    ['zweieinhalb Jahre Kotlin', 'kotlin', 2.5],
    ['5 ans de Java', 'java', 5],
    ['deux ans et demi de Java', 'java', 2.5],
    ['5 años de Kafka', 'kafka', 5],
    ['dos años y medio de Scala', 'scala', 2.5],
    ['5 anos de experiência com Kafka', 'kafka', 5],
    ['5 anni di Java', 'java', 5],
    ['5年のJava経験', 'java', 5],
    ['5 yrs. of Java', 'java', 5],
    ['Skills: Java ★★★★☆ 9 years, Kafka ★★ 2 years', 'java', 9],
    ['5yrs exp in Java', 'java', 5],
    ['10+years experience in Java', 'java', 10],
    ['5 or more years of Java', 'java', 5],
    ['9 yrs: Java, Scala, Kotlin', 'kotlin', 9],
    ['Java, Scala & Kotlin (9 years)', 'java', 9],
    ['Java 9+ yrs | Kafka 4+ yrs | Go 1 yr', 'kafka', 4],
    ['Over 5 years Java. Around 2 years Kafka.', 'kafka', 2],
    ['Ran Trino for one year, then Kafka for two years.', 'trino', 1],
    ['Ran Trino for one year, then Kafka for two years.', 'kafka', 2],
  ])('%j: %s has %s', (text, technology, years) => {
    expect(skillOf(text, technology)?.years).toBe(years);
  });

  it.each([
    'Java 8 y Scala',
    'Java 8 and Kafka clusters, four releases a year',
    '5 years ago I wrote Java.',
    'Kafka logs are kept for 7 years.',
    'Wrote the five-year plan for Kafka.',
  ])('are not seen in %j', (text) => {
    for (const { years } of readText(text).skills) expect(years).toBeNull();
    expect(readText(text).years).toBeNull();
  });
});

describe('years stated for the person', () => {
  it.each([
    ['9 years of experience', 9],
    ['Total experience: 9 years', 9],
    ['Years of experience: 7', 7],
    ['8+ YOE', 8],
    ['a decade in backend', 10],
    ['Two decades in the industry', 20],
    ['over ten years of experience', 10],
    ['nearly 8 years of professional experience', 8],
    ['I have been a software engineer for 12 years.', 12],
    ['Java developer for 6 years', 6],
    ['Senior engineer with 1 year of experience in Kafka', 1],
    ['1 year of professional experience, Go', 1],
    ["Software Engineer with over 12 years' experience designing services in Go.", 12],
    ['Total IT experience – 11 years 2 months', 11.2],
    ['実務経験3年', 3],
    ['0 years of experience', 0],
    ['Five years of software development, mostly Java', 5],
    ['8-jährige Berufserfahrung', 8],
    ["5 ans d'expérience", 5],
    ['5 años de experiencia', 5],
    ['5 anni di esperienza', 5],
    ['Over the past 7 years, I have built data platforms at scale.', 7],
    ['15 years in sales', 15],
    ['10年以上の開発経験', 10],
    ['6 years at Acme, the last 2 years on Kafka', 6],
    // Short stretches of unknown share of the whole settle nothing.
    ["I've spent the last 4 years at Shopify building payments.", 4],
    ["I've spent the last 14 months at Shopify.", null],
    ['Engineer, Acme (1 year)\nEngineer, Beta (1.5 years)', 2.5],
    ['Engineer, Acme (1 year)', null],
    // Those of a skill are the skill's alone.
    ['18 months of Scala', null],
    ['8 years of Java', null],
    ['Trino (5 years), Kafka (1 year)', null],
  ])('%j: %s', (text, years) => {
    expect(readText(text).years).toBe(years);
  });

  it.each([
    'Playing chess since 1990',
    'Member of the church since 2001',
    'Married since 2015',
    'Born 1985',
    'Java developer. Playing chess since 1990.',
    'Lived in Berlin 2012 - 2016',
    'Hobbies\nChess, 1990 - 2020',
    'Volunteering\nScout leader 2001 - 2019',
    'BSc Computer Science, University of Oslo, 2010 - 2014',
    'Projects\nTrino plugin, 2015 - 2020',
    'We won awards in 2015 and 2018.',
    'A bank with 150 years of history',
    'Military service 1999-2001',
    'Career break: 2019 - 2021',
    'Phone: 555-2015-2019',
    'Supported the 2010-2015 model years of cars',
    '1990-2000 lines of code',
    'The company has been around since 1998; I run its Kafka clusters.',
    'In production since 2015, our Kafka cluster has 400 nodes.',
    'Contributor to Apache Flink since 2014',
    'On call every 2 years; retention of 7 years; an SLO of 99.9% over 3 years.',
    'Willing to commit for 2 years. Looking for a role for the next 5 years.',
    'Notice period: 3 months. Visa valid for 2 years.',
  ])('are not taken from %j', (text) => {
    const { years, warnings } = readText(text);
    expect(years).toBeNull();
    expect(warnings).toEqual([]);
  });
});

describe('years that cannot be', () => {
  it.each([
    ['500 years of Java', 'implausible-years', '500 years'],
    ['-3 years of Java', 'implausible-years', '-3 years'],
    ['Java: -3 years', 'implausible-years', '-3 years'],
    ['Experience: -3 years', 'implausible-years', '-3 years'],
    ['Engineer, 1850–1860', 'implausible-date', '1850–1860'],
    ['Engineer, 2031 - 2035', 'future-date', '2031 - 2035'],
    ['Engineer since 2050', 'future-date', '2050'],
    ['Java since 1850', 'implausible-date', '1850'],
    ['61 years of experience', 'implausible-years', '61 years'],
    ['999999999999 years of Java', 'implausible-years', '999999999999 years'],
    ['Engineer, 1955 - 1999', 'implausible-date', '1955 - 1999'],
    ['Engineer, 2019 - 2015', 'end-before-start', '2019 - 2015'],
  ])('%j is left out with a warning', (text, code, words) => {
    const { skills, years, warnings } = readText(text);
    expect(years).toBeNull();
    for (const skill of skills) expect(skill.years).toBeNull();
    expect(warnings).toEqual([
      { code, field: 'text', message: expect.stringContaining(`"${words}" (character`) },
    ]);
  });

  it('counts a job that ends in the future up to as_of, with a warning', () => {
    const { years, warnings } = readText('Engineer, 2024 - 2030: Kafka clusters');
    expect(years).toBe(2.9);
    expect(warnings).toEqual([
      { code: 'future-date', field: 'text', message: expect.stringContaining('"2024 - 2030"') },
    ]);
  });

  it('takes the dashes of a list for no minus', () => {
    const text = '-3 years of Java services\n-2 years of Kafka clusters';
    expect(skillOf(text, 'java')?.years).toBe(3);
    expect(skillOf(text, 'kafka')?.years).toBe(2);
    expect(readText(text).warnings).toEqual([]);
  });

  it.each([
    'Scaled from 1850 to 1860 nodes, ports 2500-3000.',
    'BSc, University of Oslo, 2024 - 2028 (expected)',
  ])('does not doubt what is no time at work: %j', (text) => {
    expect(readText(text).warnings).toEqual([]);
  });

  it('warns of the first few only', () => {
    expect(readText('500 years of Java. '.repeat(300)).warnings.length).toBeLessThanOrEqual(20);
  });
});
