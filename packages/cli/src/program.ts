// The commands, a file each.
import { Command } from 'commander';
import { archiveCommand } from './commands/archive.ts';
import { compareCommand } from './commands/compare.ts';
import { crawlCommand } from './commands/crawl.ts';
import { doctorCommand } from './commands/doctor.ts';
import { driftCommand } from './commands/drift.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { indexCommand } from './commands/index.ts';
import { keysCommand } from './commands/keys.ts';
import { mcpCommand } from './commands/mcp.ts';
import { personCommand } from './commands/person.ts';
import { portalsCommand } from './commands/portals.ts';
import { quarantineCommand } from './commands/quarantine.ts';
import { readCommand } from './commands/read.ts';
import { reindexCommand } from './commands/reindex.ts';
import { resolveCommand } from './commands/resolve.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { takedownCommand } from './commands/takedown.ts';
import { upgradeCommand } from './commands/upgrade.ts';
import { verifyCommand } from './commands/verify.ts';
import { workerCommand } from './commands/worker.ts';
import { VERSION } from './version.ts';

/** The whole command line. Wrong calls end as CommanderError, failures as errors of the project. */
export function createProgram(): Command {
  const program = new Command('giaoban')
    .description(
      "Reads the portals of Vietnam's provinces: who met, when, about which period, with what titles and figures.",
    )
    .version(VERSION)
    .configureOutput({
      outputError: (text, write) => write(`giaoban: ${text.replace(/^error: /, '').trim()} (--help says more)\n`),
    })
    .configureHelp({ sortSubcommands: false })
    .exitOverride();
  for (const command of [
    startCommand(),
    crawlCommand(),
    extractCommand(),
    indexCommand(),
    reindexCommand(),
    resolveCommand(),
    personCommand(),
    compareCommand(),
    exportCommand(),
    serveCommand(),
    searchCommand(),
    explainCommand(),
    readCommand(),
    workerCommand(),
    statusCommand(),
    verifyCommand(),
    quarantineCommand(),
    upgradeCommand(),
    driftCommand(),
    archiveCommand(),
    takedownCommand(),
    mcpCommand(),
    keysCommand(),
    portalsCommand(),
    doctorCommand(),
  ]) {
    program.addCommand(inherit(command, program));
  }
  return program;
}

/** Commander hands its settings down only to commands it makes itself. */
function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program);
  for (const child of command.commands) inherit(child, command);
  return command;
}
