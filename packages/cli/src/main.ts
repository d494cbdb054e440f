#!/usr/bin/env node
// The giaoban command: one line an error, the right exit status, nothing else.
import { CommanderError } from 'commander';
import { FAILED, OK, USAGE } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { applySettings } from './settings.ts';

// A reader that closes early ("giaoban extract … | head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(OK);
  throw error;
});

try {
  applySettings(process.env);
  // Behind the settings: some modules look at them when they are loaded.
  const { createProgram } = await import('./program.ts');
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? OK : USAGE;
  else {
    process.stderr.write(`giaoban: ${explainError(error)}\n`);
    // What was opened before the failure, a server say, must not keep the process.
    process.exit(FAILED);
  }
}
