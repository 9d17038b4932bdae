/** What the repository says of its config is what the code does. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/config-schema.ts';
import { environmentVariables } from '../../src/config/environment-variables.ts';
import { readConfig } from '../../src/config/read-config.ts';

const example = readFileSync('config.example.yaml', 'utf8');

test('the committed JSON Schema is the one that the code makes (npm run schema)', () => {
  expect(JSON.parse(readFileSync('config.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(configJsonSchema())),
  );
});

test('the example is valid with the variables of .env.example', () => {
  const loaded = readConfig('config.example.yaml', parseEnv(readFileSync('.env.example', 'utf8')));

  expect(loaded.ok ? [] : loaded.issues).toEqual([]);
});

test('the example names its schema for editors, and keeps it', () => {
  const validate = new Ajv2020({ strict: false }).compile(configJsonSchema());

  expect(example.split('\n')[0]).toBe('# yaml-language-server: $schema=./config.schema.json');
  expect(validate(parse(example)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ tollbell: { timzone: 'UTC' } })).toBe(false);
  expect(validate({ general_settings: { alerting: ['slac'] } })).toBe(false);
});

test('.env.example lists every variable that is read, and no other', () => {
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );

  expect(listed.toSorted()).toEqual(Object.keys(environmentVariables).toSorted());
});
