import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, instant, type Instant } from '@tidig/domain/base/time.ts';
import type { RecordInput } from '@tidig/domain/intake/records.ts';
import type { BoardRecord } from '@tidig/store/port/board.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { appendRecords } from '@tidig/store/sqlite/board/records.ts';
import type { StoreScope } from '@tidig/store/sqlite/scope.ts';
import { benchId } from '../../bench-report.ts';

/** So long after it came a report is decided. */
const WAIT = 12 * 86_400_000;

type Waiting = { readonly n: number; readonly at: number; readonly covered: boolean };
type Written = Parameters<typeof appendRecords>[1][number];

/** What the nämnd does with its reports as time goes: skyddsbedömning and decision twelve days after each of the first `decided`; the others wait. */
export function handlingOf(scope: StoreScope, decided: number) {
  const waiting: Waiting[] = [];
  let next = 0;
  return {
    arrived(n: number, at: number, covered: boolean): void {
      if (n < decided) waiting.push({ n, at, covered });
    },
    /** Writes all that is due before a moment. */
    until(moment: number): void {
      for (let one = waiting[next]; one && one.at + WAIT < moment; one = waiting[next]) {
        appendRecords(scope, recordsOn(one));
        next += 1;
        if (next < 10_000) continue;
        waiting.splice(0, next);
        next = 0;
      }
    },
  };
}

function recordsOn({ n, at, covered }: Waiting): readonly Written[] {
  const on = instant(new Date(at + WAIT));
  if (!covered) return [written('CLOSED', n, on, JSON.stringify({ reason: 'Personen är vuxen.' } satisfies RecordInput<'CLOSED'>))];
  return [written('SAFETY_ASSESSMENT', n, on, safetyOf(n)), written('DECISION', n, on, decisionOf(n, on))];
}

function safetyOf(n: number): string {
  return JSON.stringify({
    outcome: n % 12 === 0 ? 'BEHOVER_SKYDD' : 'BEHOVER_INTE_SKYDD',
    reasons:
      'Uppgifterna i anmälan tyder inte på att barnet är i fara i dag. Vårdnadshavaren har svarat på frågor och barnet är hos en trygg vuxen.',
    grounds: ['ANM', 'TID'],
    contacts: [],
    measures: ['ING'],
    madeByName: '',
  } satisfies RecordInput<'SAFETY_ASSESSMENT'>);
}

function decisionOf(n: number, on: Instant): string {
  const code = n % 20 < 7 ? 'INLEDA' : n % 20 < 9 ? 'INGAR_I_PAGAENDE' : 'INTE_INLEDA';
  return JSON.stringify({
    code,
    on: dayOf(on),
    day: 12,
    paragraph: '20 kap. 1 § SoL',
    reason:
      'Det som kommit fram talar för beslutet: uppgifterna om barnets situation, samtalet med familjen och det som är känt sedan tidigare.',
    delegation: '3.1',
    violenceReason: '',
    read: null,
  } satisfies RecordInput<'DECISION'>);
}

function written(kind: 'SAFETY_ASSESSMENT' | 'DECISION' | 'CLOSED', n: number, at: Instant, body: string): Written {
  const about: BoardRecord['about'] = { kind: 'report', id: benchId('r', n) };
  const record: BoardRecord = {
    id: asId(benchId(kind, n)),
    about,
    kind,
    madeAt: at,
    recordedAt: at,
    by: asId('bench'),
    byName: 'Bo Bänk',
    body,
  };
  const action: LogEntry['action'] = kind === 'SAFETY_ASSESSMENT' ? 'intake.assess-safety' : 'intake.decide';
  const somebody = { actor: asId<never>('bench'), membership: null, role: 'caseworker', purpose: 'system', task: null } as const;
  return { record, log: { at, ...somebody, objectKind: 'report', objectId: asId(about.id), action, outcome: 'done' } };
}
