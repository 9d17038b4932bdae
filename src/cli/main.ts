#!/usr/bin/env node
/** The executable: one command line, one exit code. */
import { existsSync } from 'node:fs';
import { processIo } from './io.ts';
import { runCli } from './program.ts';

// Variables that are already set win over the file.
if (existsSync('.env')) process.loadEnvFile('.env');

process.exitCode = await runCli(process.argv.slice(2), processIo());
