// giaoban doctor: what works here, what is missing, and what to do about it.
import { Command } from 'commander';
import { checkAll } from '../doctor/checks.ts';
import { FAILED } from '../exit-codes.ts';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, queueOption, storeOption } from '../options.ts';

const MARK = { ok: 'ok', missing: '--', broken: '!!' } as const;

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check this machine: Node, data rows, data folder, vntk, and the store and queue that are named.')
    .addOption(dataOption())
    .addOption(storeOption())
    .addOption(queueOption())
    .addOption(jsonOption('print JSON'))
    .addHelpText(
      'after',
      '\nExit status 1 where something that is needed is broken; what is optional and missing (--) is told and no failure.',
    )
    .action(async (options: { data: string; store?: string; queue?: string; json: boolean }) => {
      const findings = await checkAll(options);
      if (options.json) await printLine(findings);
      else
        for (const { name, state, detail } of findings)
          process.stdout.write(`${MARK[state]}  ${name.padEnd(12)} ${detail}\n`);
      if (findings.some(({ state }) => state === 'broken')) process.exitCode = FAILED;
    });
}
