import type { BarrierStore } from '../../port/barriers.ts';
import { appendLog } from '../log-chain.ts';
import { loggedWrite } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import type { LogEntry } from '../../port/log.ts';
import { addBarrier, allBarriers, barredObjects, barredUsers, barrierBy, barriersOn, endBarrier, shutObjects } from './barriers.ts';
import { allEmergencies, appendReview, emergencyBy, emergencyObjects, liveEmergency, storeEmergency, unreviewed } from './emergencies.ts';
import { hiddenLookUps } from './hidden-look-ups.ts';

/** Behörighetsspärr and nödöppning in one nämnd's store. */
export function barrierMethods(use: UseStore): BarrierStore {
  return { ...shuttingMethods(use), ...emergencyMethods(use) };
}

type Part<K extends keyof BarrierStore> = Pick<BarrierStore, K>;

type OfBarriers =
  'bar' | 'endBarrier' | 'barrier' | 'barriers' | 'barriersOn' | 'barredFrom' | 'barredObjects' | 'shutObjects' | 'hiddenLookUps';

function shuttingMethods(use: UseStore): Part<OfBarriers> {
  return {
    bar: (barrier, log) => writeIf(use, log, ({ db }) => addBarrier(db, barrier)),
    endBarrier: (id, end, log) => writeIf(use, log, ({ db }) => endBarrier(db, id, end)),
    barrier: (id) => use(({ db }) => barrierBy(db, id)),
    barriers: () => use(({ db }) => allBarriers(db)),
    barriersOn: (object) => use(({ db }) => db.read(() => barriersOn(db, object))),
    barredFrom: (object, on) => use(({ db }) => db.read(() => barredUsers(db, object, on))),
    barredObjects: (userId, on) => use(({ db }) => barredObjects(db, userId, on)),
    shutObjects: (userId, on) => use(({ db }) => db.read(() => shutObjects(db, userId, on))),
    hiddenLookUps: (since) => use(({ db }) => hiddenLookUps(db, since)),
  };
}

function emergencyMethods(use: UseStore): Part<Exclude<keyof BarrierStore, OfBarriers>> {
  return {
    openInEmergency: (emergency, opening, notice, log) =>
      loggedWrite(use, log, (scope) => storeEmergency(scope, emergency, opening, notice)),
    liveEmergency: (login, object, now) => use(({ db }) => db.read(() => liveEmergency(db, login, object, now))),
    emergencyObjects: (login, now) => use(({ db }) => db.read(() => emergencyObjects(db, login, now))),
    emergency: (id) => use(({ db }) => db.read(() => emergencyBy(db, id))),
    emergencies: () => use(({ db }) => db.read(() => allEmergencies(db))),
    reviewEmergency: (review, log) => loggedWrite(use, log, ({ db }) => appendReview(db, review)),
    unreviewed: () => use(({ db }) => unreviewed(db)),
  };
}

/** An act that may turn out to be none: the log row is written with it, or not at all. */
function writeIf(use: UseStore, log: LogEntry, work: (scope: StoreScope) => boolean): Promise<boolean> {
  return use((scope) =>
    scope.db.write(() => {
      const written = work(scope);
      if (written) appendLog(scope.db, scope.logKey, log);
      return written;
    }),
  );
}
