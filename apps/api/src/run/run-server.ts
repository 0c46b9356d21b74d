import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { unverifiedRules } from '@tidig/domain/law/rules.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { type Environment, readSettings, type Settings } from '../settings.ts';
import { type Running, start, versionOf } from '../start.ts';
import { faultOf } from '../http/errors.ts';
import { demoAccounts } from './demo.ts';
import { explain } from './explain.ts';
import { makeDemoOnce } from './first-start.ts';
import { machineClock } from './machine.ts';

/** Starts the server as the environment says, greets whoever started it, and stops in order on SIGINT or SIGTERM. */
export async function runServer(env: Environment): Promise<void> {
  const read = readSettings(env, process.cwd());
  if (!read.ok) return giveUp(read.faults);
  try {
    if (read.settings.mode === 'demo') await makeDemoOnce(read.settings, machineClock, (line) => say([line]));
    const running = await start(read.settings);
    say(await greeting(running, read.settings));
    stopOnSignal(running);
    endOnDefect(running);
  } catch (error) {
    giveUp(explain(error, read.settings));
  }
}

function stopOnSignal(running: Running): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** A defect that no request answers for ends the process, and says where, never what: its message could hold what somebody wrote. */
function endOnDefect({ reportFault }: Running): void {
  process.on('uncaughtException', (error) => {
    reportFault(faultOf(error, 'process'));
    process.exit(1);
  });
}

async function greeting({ address, context }: Running, { mode, noticeChannel }: Settings): Promise<string[]> {
  const lines = [`Tidig ${versionOf()} svarar på ${address} (${mode === 'demo' ? 'demo' : 'produktion'}).`];
  if (noticeChannel) lines.push(`Driftbesked går till ${noticeChannel}.`);
  const unverified = unverifiedRules(dayOf(context.clock.now()));
  if (unverified.length > 0) {
    lines.push('', `Lagregler som ingen har läst i lagtexten än (${unverified.length}):`);
    lines.push(...unverified.map((rule) => `  ${rule.id}  ${rule.statute}`));
  }
  if (mode === 'demo') {
    const accounts = await demoAccounts(context);
    lines.push('', 'Logga in med något av de påhittade kontona:');
    lines.push(
      ...accounts.map((one) => `  ${one.username.padEnd(14)} ${one.password}  ${one.name}, ${roleLabels[one.role]}, ${one.organisation}`),
    );
  }
  return lines;
}

function giveUp(faults: readonly string[]): void {
  process.stderr.write(`Tidig startar inte:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n`);
  process.exitCode = 1;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
