import { readFileSync } from 'node:fs';
import { createPdfPool } from '@tidig/pdf/pool.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { createApp } from './app.ts';
import { paths } from './paths.ts';
import { CannotStart } from './run/cannot-start.ts';
import { startDeliveryLoop } from './run/delivery-loop.ts';
import { demoAccounts } from './run/demo.ts';
import { startHousekeeping } from './run/housekeeping.ts';
import { transportOf } from './run/http-transport.ts';
import { images } from './run/images.ts';
import { listen } from './run/listen.ts';
import { machineClock, machineIds } from './run/machine.ts';
import { startNotices } from './run/notices-loop.ts';
import { notifierOf } from './run/notifier.ts';
import { openStores } from './run/open-stores.ts';
import { passwords } from './run/passwords.ts';
import { productionFaults } from './run/production.ts';
import { readStaticFiles } from './run/static-files.ts';
import { technicalLog } from './run/technical-log.ts';
import { startWatching } from './run/watching.ts';
import type { Settings } from './settings.ts';
import { type Fault, faultOf } from './http/errors.ts';

export type Running = {
  readonly address: string;
  readonly context: ServiceContext;
  reportFault(fault: Fault): void;
  stop(): Promise<void>;
};

/** Version of the product, from its own package.json. */
export function versionOf(): string {
  const { version } = JSON.parse(readFileSync(paths.packageJson, 'utf8')) as { version: string };
  return version;
}

/** Wires the real things together and serves. Throws CannotStart when production may not run so; nothing listens then. */
export async function start(settings: Settings): Promise<Running> {
  const { keys, stores } = openStores(settings, { beside: true });
  const printer = createPdfPool({ workerUrl: paths.pdfWorker });
  const services: ServiceContext = {
    stores,
    keys,
    printer,
    passwords,
    images,
    clock: machineClock,
    ids: machineIds,
    transport: transportOf(() => services),
    settings: { demo: settings.mode === 'demo' },
  };
  async function release(): Promise<void> {
    await printer.close();
    await stores.close();
  }
  const faults = settings.mode === 'production' ? await productionFaults(services, settings) : [];
  if (faults.length > 0) {
    await release();
    throw new CannotStart(faults);
  }
  const log = technicalLog(settings.mode);
  const app = createApp({
    services,
    version: versionOf(),
    publicOrigin: settings.publicOrigin,
    demoAccounts: settings.mode === 'demo' ? () => demoAccounts(services) : null,
    pages: readStaticFiles(paths.web),
    logRequest: log.request,
    logFault: log.fault,
    elapsed: () => performance.now(),
  });
  const listening = await listen(app.fetch, settings).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  const loop = startDeliveryLoop(services, (error) => log.fault(faultOf(error, 'delivery')));
  const housekeeping = startHousekeeping(services, (error) => log.fault(faultOf(error, 'housekeeping')));
  const watching = startWatching(services, (error) => log.fault(faultOf(error, 'watching')));
  const notifier = notifierOf(settings.notices, machineClock);
  const notices = startNotices(services, notifier, (error) => log.fault(faultOf(error, 'notices')));
  return {
    address: settings.publicOrigin ?? `http://${settings.host}:${listening.port}`,
    context: services,
    reportFault: log.fault,
    async stop() {
      await listening.stop();
      await loop.stop();
      await housekeeping.stop();
      await watching.stop();
      await notices.stop();
      notifier.close();
      await release();
    },
  };
}
