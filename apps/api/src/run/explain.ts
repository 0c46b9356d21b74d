import { KeyFileProblem } from '@tidig/store/keys/key-file-format.ts';
import { StoreUnreachable } from '@tidig/store/port/stores.ts';
import type { Settings } from '../settings.ts';
import { CannotStart } from './cannot-start.ts';

type Places = Pick<Settings, 'dataDir' | 'keyFile' | 'host' | 'port'>;

/** Known reasons why something cannot start, in plain words. Anything else is a defect: it is thrown on, with its own trace. */
export function explain(error: unknown, { dataDir, keyFile, host, port }: Places): readonly string[] {
  if (error instanceof CannotStart) return error.faults;
  if (error instanceof KeyFileProblem) return [keyFileAdvice(error, keyFile)];
  if (error instanceof StoreUnreachable) return [`Lagret ${error.store} i ${dataDir} kan inte nås (${error.reason}).`];
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return [`Port ${port} på ${host} är upptagen. Stäng det andra programmet, eller välj en annan port med PORT.`];
  }
  throw error;
}

function keyFileAdvice({ reason }: KeyFileProblem, keyFile: string): string {
  switch (reason) {
    case 'missing':
      return `TIDIG_KEYS: nyckelfilen ${keyFile} finns inte. Utan den kan lagren inte öppnas.`;
    case 'readable-by-others':
      return `TIDIG_KEYS: andra än ägaren kan läsa ${keyFile}. Kör: chmod 600 ${keyFile}`;
    case 'malformed':
      return `TIDIG_KEYS: ${keyFile} är ingen nyckelfil från Tidig.`;
    case 'being-written':
      return `TIDIG_KEYS: ${keyFile} skrivs av ett annat program. Försök igen om en stund.`;
  }
}
