/** Writes `config.schema.json`; a test fails when it is out of date. */
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../config/config-schema.ts';

writeFileSync('config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
