#!/usr/bin/env node
/** The executable: one command line, one exit code. */
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// V8 doubles the space for new objects while modules load, and never gives it back: 22 MiB of a
// service that needs them for a second. It must be said before anything else is loaded.
setFlagsFromString('--semi-space-growth-factor=1');
const { processIo } = await import('./io.ts');
const { runCli } = await import('./program.ts');

// Variables that are already set win over the file.
if (existsSync('.env')) process.loadEnvFile('.env');

process.exitCode = await runCli(process.argv.slice(2), processIo());
