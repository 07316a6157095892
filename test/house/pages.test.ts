import { settings } from '../../src/config.ts';
import { projectFiles, textOf } from './tree.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// Written by hand in the shape that npm wants.
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const pages = projectFiles().filter((path) => path.endsWith('.md'));

/** Rows of the README table whose first cell is a variable, as [variable, preset]. */
function configurationRows(page: string): (readonly [string, string])[] {
  return page.split('\n').flatMap((line) => {
    const [variable, preset] = [...line.matchAll(/\|\s*([^|]*?)\s*(?=\|)/g)].map(
      (cell) => cell[1] ?? '',
    );
    const name = /^`([A-Z][A-Z_]+)`$/.exec(variable ?? '')?.[1];
    return name === undefined ? [] : [[name, (preset ?? '').replaceAll('`', '')] as const];
  });
}

describe('the pages', () => {
  it.each(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE'])('include %s', (page) => {
    expect(textOf(page).trim()).not.toBe('');
  });

  it('tell every setting with its default, and no other', () => {
    const read = Object.values(settings).map(({ variable, preset }) => [variable, preset]);
    const told = configurationRows(textOf('README.md'));
    expect(
      told
        .map(([variable, preset]) => [variable, /^(none|—|-)$/.test(preset) ? '' : preset])
        .sort(),
    ).toEqual(read.sort());
  });

  it('name only scripts that exist', () => {
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map((found) => found[1]),
    );
    expect(named.filter((name) => !(name !== undefined && name in manifest.scripts))).toEqual([]);
  });

  it('name only files of the project that exist', () => {
    const files = new Set(projectFiles());
    const missing = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].flatMap(
        ([, target = '']) => {
          const path = new URL(target, `file:///${page}`).pathname.slice(1);
          const exists = files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));
          return exists || files.has(path.replace(/\/$/, '')) ? [] : [`${page}: ${target}`];
        },
      ),
    );
    expect(missing).toEqual([]);
  });

  it('say of every package what it is for', () => {
    const page = textOf('ARCHITECTURE.md');
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(packages.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the scripts of package.json', () => {
  it('start files that exist', () => {
    const files = new Set(projectFiles());
    const started = Object.values(manifest.scripts).flatMap((line) =>
      [...line.matchAll(/(?:scripts|src|bench)\/[\w./-]+/g)].map(([path]) => path),
    );
    expect(started.length).toBeGreaterThan(3);
    expect(started.filter((path) => !files.has(path))).toEqual([]);
  });
});
