import {
  runsByDirection,
  type TextItem,
} from '../../../../src/documents/readers/page-layout/glyph-run.ts';
import { withoutFurniture } from '../../../../src/documents/readers/page-layout/page-furniture.ts';
import { textOf } from '../../../../src/documents/readers/page-layout/paragraphs.ts';
import { linesInOrder } from '../../../../src/documents/readers/page-layout/reading-order.ts';

const letterWidth = 5;

/** A string set in 10 pt at a place; every letter is 5 pt wide. */
function at(left: number, baseline: number, str: string, more: Partial<TextItem> = {}): TextItem {
  const transform = [10, 0, 0, 10, left, baseline];
  const width = str.length * letterWidth;
  const rest = { face: '', mark: null, isListItem: false };
  return { str, transform, width, height: 10, ...rest, ...more };
}

function read(items: readonly TextItem[]): string {
  return runsByDirection(items)
    .map((runs) => textOf(linesInOrder(runs)))
    .join('\n\n');
}

const leftColumn = [
  'Rewrote the query planner of',
  'our engine, so that scans of',
  'cold data are skipped.',
];
const rightColumn = [
  'Moved nine hundred services',
  'to a new mesh without an',
  'outage that anyone noticed.',
];

describe('reading order', () => {
  it('reads columns one after the other when they were drawn so', () => {
    const items = [
      ...leftColumn.map((line, index) => at(50, 700 - index * 12, line)),
      ...rightColumn.map((line, index) => at(220, 700 - index * 12, line)),
    ];
    expect(read(items)).toBe(`${leftColumn.join(' ')}\n\n${rightColumn.join(' ')}`);
  });

  it('reads columns of prose one after the other even when they were drawn row by row', () => {
    const items = leftColumn.flatMap((line, index) => [
      at(50, 700 - index * 12, line),
      at(220, 700 - index * 12, rightColumn[index] ?? ''),
    ]);
    expect(read(items)).toBe(`${leftColumn.join(' ')}\n\n${rightColumn.join(' ')}`);
  });

  it('reads a table row by row, a row on a line', () => {
    const table = [
      ['Languages', 'Go, Java'],
      ['Stores', 'Redis, MongoDB'],
      ['Cloud', 'AWS'],
      ['Build', 'Bazel'],
    ];
    const items = table.flatMap(([label = '', value = ''], index) => [
      at(50, 700 - index * 14, label),
      at(150, 700 - index * 14, value),
    ]);
    expect(read(items)).toBe(table.map((row) => row.join('\t')).join('\n'));
  });

  it.each(['left', 'right'])('reads a date on the %s that is centred beside its job', (side) => {
    const jobs = [
      ['2019 - now', 700, ['Staff Engineer', 'Runs the fleet of databases', 'and its proxy.']],
      ['2014 - 2019', 650, ['Senior Engineer', 'Built pipelines.']],
      ['2012 - 2014', 614, ['Engineer', 'Wrote jobs in Java', 'and some in Go,', 'for banks.']],
    ] as const;
    const items = jobs.flatMap(([date, top, lines]) => {
      const middle = top - ((lines.length - 1) * 12) / 2;
      const cell = lines.map((line, index) =>
        at(side === 'left' ? 120 : 50, top - index * 12, line),
      );
      const dated = at(side === 'left' ? 50 : 300, middle, date);
      return side === 'left' ? [dated, ...cell] : [...cell, dated];
    });
    const pairs = jobs.map(([date, , [title]]) =>
      side === 'left' ? `${date}\t${title}` : `${title}\t${date}`,
    );
    expect(
      read(items)
        .split('\n')
        .filter((line) => /\d/.test(line)),
    ).toEqual(pairs);
  });

  it('begins anew behind a line that ends in the dates of a job', () => {
    const lines = [
      'Staff Engineer at Northwind Payments, 2019 - present',
      'Led the team that runs databases and wrote a proxy,',
      'which routes queries to it without a pause at night.',
      'Senior Engineer, Contoso (Mar 2014 - Dec 2018)',
      'Built pipelines on Kubernetes for engineers of all.',
    ];
    const items = lines.map((line, index) => at(50, 700 - index * 12, line, { mark: 'm' }));
    expect(read(items).split('\n')).toEqual([
      lines[0],
      `${lines[1]} ${lines[2]}`,
      lines[3],
      lines[4],
    ]);
  });

  it('reads ligatures and dashes of fonts of TeX that have no map', () => {
    const items = [at(50, 700, 'e\x1eciently 2014\x152019 a\x1bordable work\x1dows, \x0cnal')];
    expect(read(items)).toBe('efficiently 2014–2019 affordable workflows, final');
  });

  it('keeps a wrapped date together and beside its job', () => {
    const items = [
      at(50, 700, 'March 2019'),
      at(50, 688, '– present'),
      at(150, 700, 'Engineer'),
      at(150, 688, 'Ran Trino for analysts and for product teams.'),
      at(50, 660, '2015 – 2019'),
      at(150, 660, 'Developer'),
      at(150, 648, 'Wrote Java services and their clients.'),
    ];
    expect(read(items)).toBe(
      [
        'March 2019 – present\tEngineer',
        'Ran Trino for analysts and for product teams.',
        '',
        '2015 – 2019\tDeveloper',
        'Wrote Java services and their clients.',
      ].join('\n'),
    );
  });

  it('keeps dates at the right margin on the line of their job', () => {
    const items = [at(50, 700, 'Engineer, marketplace'), at(400, 700, 'May 2019 - present')];
    expect(read(items)).toBe('Engineer, marketplace\tMay 2019 - present');
  });

  it('puts pieces of a word together and parts words by their gaps', () => {
    const items = [
      at(50, 700, 'Air'),
      at(65, 700, '\uFB02'),
      at(70, 700, 'ow'),
      at(83, 700, 'runs'),
    ];
    expect(read(items)).toBe('Airflow runs');
  });

  it('reads text that was struck twice to look bold once', () => {
    expect(read([at(50, 700, 'Trino'), at(50.4, 700, 'Trino')])).toBe('Trino');
  });

  it('joins the letters of a spaced heading', () => {
    expect(read([at(50, 700, 'E D U C AT I O N')])).toBe('EDUCATION');
    expect(read([at(50, 700, 'C D')])).toBe('C D');
  });

  it('takes a sign that opens many lines for a bullet, whatever its font makes of it', () => {
    const items = [0, 1, 2].flatMap((index) => [
      at(50, 700 - index * 14, '{'),
      at(62, 700 - index * 14, `Duty ${index}`),
    ]);
    expect(read(items)).toBe('- Duty 0\n- Duty 1\n- Duty 2');
  });

  it('joins lines of scripts without spaces without one', () => {
    const wide = { width: 200 };
    const items = [
      at(50, 700, '在支付公司负责分布式缓存和文档数据库的运维与', wide),
      at(50, 688, '开发，用 Go 写了代理。', { width: 120 }),
    ];
    expect(read(items)).toBe('在支付公司负责分布式缓存和文档数据库的运维与开发，用 Go 写了代理。');
  });

  it('reads text along the edge of the page after the rest', () => {
    const upright = at(50, 700, 'Ran Trino');
    const turned = { ...at(20, 300, 'draft'), transform: [0, 10, -10, 0, 20, 300] };
    expect(read([turned, upright])).toBe('Ran Trino\n\ndraft');
  });

  const full = 'Wrote the pipelines of the marketplace and its engines.';

  it.each([
    '2018.04 - heute Data Engineer, Parcel Company, Berlin',
    '04/2018 – 06/2020 Data Engineer, Parcel Company, Kiel',
    'FY2018 - FY2020 Data Engineer at the Parcel Company',
    'März 2018 bis Juni 2020 Data Engineer, Parcel Company',
    'Seit 2018 Data Engineer bei der Parcel Company, Berlin',
    '2018年4月 - 至今 Data Engineer, Parcel Company, Beijing',
  ])('begins a line at %s', (head) => {
    expect(read([at(50, 700, full), at(50, 688, head)])).toBe(`${full}\n${head}`);
  });

  it('goes on with a word that only begins like a month', () => {
    const next = 'Marketing and sales use them for 2018 and for 2019.';
    expect(read([at(50, 700, full), at(50, 688, next)])).toBe(`${full} ${next}`);
  });

  it('begins a line at a heading in larger type or in another font', () => {
    const wide = { width: 300 };
    const larger = { transform: [11, 0, 0, 11, 50, 688] };
    const above = at(50, 700, full, { ...wide, face: 'f1' });
    expect(read([above, at(50, 688, 'Experience', { ...larger, face: 'f1' })])).toBe(
      `${full}\nExperience`,
    );
    expect(read([above, at(50, 688, 'Experience', { face: 'f2' })])).toBe(`${full}\nExperience`);
    expect(read([above, at(50, 688, 'Experience', { face: 'f1' })])).toBe(`${full} Experience`);
  });

  const jobs = [
    {
      top: 700,
      dates: ['2019 - now', 'Berlin'],
      lines: ['Staff Engineer', 'Runs Trino for the analysts.'],
    },
    { top: 660, dates: ['2014 - 2019', 'Kiel'], lines: ['Engineer', 'Built pipelines.'] },
    { top: 620, dates: ['2012 -', '2014', 'Bern'], lines: ['Developer', 'Wrote jobs.'] },
  ] as const;
  const heads = jobs.map(({ dates, lines: [title] }) => [dates.join(' '), title] as const);
  const column = (left: number, pick: (job: (typeof jobs)[number]) => readonly string[]) =>
    jobs.flatMap((job) => pick(job).map((line, row) => at(left, job.top - row * 12, line)));

  it('pairs a column of periods and places with the jobs, whichever was drawn first', () => {
    const [narrow, wide] = [column(50, (job) => job.dates), column(140, (job) => job.lines)];
    const expected = heads.map(([dates, title]) => `${dates}\t${title}`);
    for (const items of [
      [...narrow, ...wide],
      [...wide, ...narrow],
    ]) {
      const lines = read(items).split('\n');
      expect(lines.filter((line) => /\d/.test(line))).toEqual(expected);
      expect(lines[lines.indexOf(expected[0] ?? '') + 1]).toBe('Runs Trino for the analysts.');
    }
  });

  it('puts a period together that was wrapped beside a wrapped head', () => {
    const items = [
      at(50, 700, 'Data Engineer, Freight'),
      at(250, 700, '2015 –'),
      at(50, 688, 'Company'),
      at(250, 688, '2019'),
      at(50, 676, 'Wrote Spark jobs in Scala and pipelines for the billing.'),
    ];
    expect(read(items).split('\n').slice(0, 2)).toEqual([
      'Data Engineer, Freight 2015 – 2019',
      'Company',
    ]);
  });

  it('pairs them on the right as well', () => {
    const items = [...column(50, (job) => job.lines), ...column(300, (job) => job.dates)];
    const lines = read(items).split('\n');
    expect(lines.filter((line) => /\d/.test(line))).toEqual(
      heads.map(([dates, title]) => `${title}\t${dates}`),
    );
  });

  it.each(['above', 'below'])('reads a table %s columns that share its band of white', (place) => {
    const table = [1, 2, 3, 4].flatMap((row) => [
      at(50, (place === 'above' ? 800 : 600) - row * 12, `Label ${row}`),
      at(250, (place === 'above' ? 800 : 600) - row * 12, `20${row}0`),
    ]);
    const words = ['one two three four', 'five six seven eight', 'nine ten eleven twelve'];
    const prose = (left: number, name: string) =>
      [0, 1, 2, 3, 4, 5].map((row) => at(left, 700 - row * 12, `${name} ${words[row % 3]}`));
    const columns = [...prose(50, 'Left'), ...prose(250, 'Right')];
    const lines = read(place === 'above' ? [...table, ...columns] : [...columns, ...table]);
    const order = lines.match(/Left|Right|Label/g)?.filter((word, i, all) => word !== all[i - 1]);
    expect(order).toEqual(
      place === 'above' ? ['Label', 'Left', 'Right'] : ['Left', 'Right', 'Label'],
    );
    expect(lines).toContain('Label 2\t2020');
  });

  it('joins a line to one that had no room for it, and to no other', () => {
    const items = [
      at(50, 700, 'A line over the whole width of the text that there is here'),
      at(50, 688, 'A short line of words'),
      at(50, 676, 'Another line of words'),
    ];
    expect(read(items)).toBe(
      [
        'A line over the whole width of the text that there is here A short line of words',
        'Another line of words',
      ].join('\n'),
    );
  });
});

describe('page furniture', () => {
  const printed = (body: readonly TextItem[], address: string) => {
    const items = [
      at(24, 770, '11/25/26, 4:30 AM'),
      at(330, 770, 'Jordan Ellis CV'),
      ...body,
      at(24, 17, address),
      at(575, 17, '1/1'),
    ];
    const [runs = []] = runsByDirection(items);
    return withoutFurniture([{ runs, top: 770, bottom: 17 }]).map((rest) =>
      rest.map(({ text }) => text),
    );
  };

  it('loses what a browser prints around the page', () => {
    expect(printed([], 'https://example.com/cv')).toEqual([[]]);
    const body = [at(50, 700, 'Ran Trino'), at(50, 600, 'https://example.com')];
    expect(printed(body, 'file:///cv.html')).toEqual([['Ran Trino', 'https://example.com']]);
  });

  it('keeps an address at the head of a page that no browser printed', () => {
    const items = [at(50, 770, 'https://example.com'), at(50, 400, 'Ran Trino'), at(50, 17, 'Go')];
    const [runs = []] = runsByDirection(items);
    const [rest = []] = withoutFurniture([{ runs, top: 770, bottom: 17 }]);
    expect(rest.map(({ text }) => text)).toContain('https://example.com');
  });

  const page = (number: number, body: string) => ({
    runs:
      runsByDirection([
        at(50, 800, 'Jane Doe, data engineer'),
        at(50, 400, body),
        at(300, 30, `Page ${number} of 2`),
      ])[0] ?? [],
    top: 800,
    bottom: 30,
  });

  it('is dropped but for the first of a line that says something', () => {
    const [first = [], second = []] = withoutFurniture([page(1, 'Trino'), page(2, 'Kafka')]);
    expect(first.map((run) => run.text)).toEqual(['Jane Doe, data engineer', 'Trino']);
    expect(second.map((run) => run.text)).toEqual(['Kafka']);
  });
});
