import { at } from '../../../support/dates.ts';
import { gang, lulOnly, notice, suspect, violence, type Case } from './case.ts';

const look = 'LOOK';
const phone = [look, 'triage.phoned'] as const;
const unphoned = { 'triage.phoned': { answer: 'NEJ' } };
const danger = { 'triage.immediateDanger': { answer: 'JA' } };

/** 2026-10-25 at 03.00 summer time the clock goes back to 02.00: the weekend has 49 hours. */
const beforeChange = { 'event.start': { at: '2026-10-23T12:00', precision: 'EXAKT' }, 'event.end': undefined };
const now = { now: at('2026-11-20T09:00:00Z') };

export const urgencyCases: readonly Case[] = [
  {
    code: 'Q02',
    when: 'the child needs protection now and nobody says why',
    says: [look, 'risk.protectToday'],
    fires: violence({ 'risk.protectToday': { answer: 'JA', note: '  ' } }),
    not: 'it is not known whether it does',
    near: violence({ 'risk.protectToday': { answer: 'VET' } }),
  },
  {
    code: 'Q03',
    when: '72 hours and a minute have passed',
    says: ['TIP', 'event.start'],
    fires: gang({ 'event.start': { at: '2026-11-17T09:59' } }),
    not: '72 hours to the minute have',
    near: gang({ 'event.start': { at: '2026-11-17T10:00' } }),
    context: now,
  },
  {
    code: 'Q03',
    when: '72 hours have passed over the autumn change, though the clock shows 71',
    says: ['TIP', 'event.start'],
    fires: gang(beforeChange),
    context: { now: at('2026-10-26T10:01:00Z') },
    not: '72 hours to the minute have',
    near: gang(beforeChange),
    nearContext: { now: at('2026-10-26T10:00:00Z') },
  },
  {
    code: 'Q03',
    when: 'the whole of a day without a time lies more than 72 hours back',
    says: ['TIP', 'event.start'],
    fires: gang({ 'event.start': { at: '2026-11-16' } }),
    context: { now: at('2026-11-19T23:01:00Z') },
    not: 'its last minute was 72 hours ago',
    near: gang({ 'event.start': { at: '2026-11-16' } }),
    nearContext: { now: at('2026-11-19T23:00:00Z') },
  },
  {
    code: 'Q03',
    when: 'it was over more than 72 hours ago',
    says: ['TIP', 'event.start'],
    fires: gang({ 'event.start': { at: '2026-11-10' }, 'event.end': { at: '2026-11-16T08:00' } }),
    not: 'it began long ago and ended yesterday',
    near: gang({ 'event.start': { at: '2026-11-10' }, 'event.end': { at: '2026-11-19T08:00' } }),
    context: now,
  },
  {
    code: 'Q03',
    when: 'an orosanmälan is late',
    says: ['TIP', 'event.start'],
    fires: gang({ 'event.start': { at: '2026-11-01' } }),
    not: 'a notice enligt LUL is in it',
    near: gang({ 'event.start': { at: '2026-11-01' }, 'triage.reportKind': { code: 'SOLLUL' } }),
  },
  {
    code: 'Q04',
    when: 'suicide is a risk and nobody has phoned',
    says: phone,
    fires: gang({ 'risk.factors': { codes: ['SUI'] } }),
    not: 'self-harm is',
    near: gang({ 'risk.factors': { codes: ['SJA'] } }),
  },
  {
    code: 'Q04',
    when: 'the child is in danger and it is not said whether somebody phoned',
    says: phone,
    fires: gang({ ...danger, 'triage.phoned': undefined }),
    not: 'somebody has phoned',
    near: gang({ ...danger, 'triage.phoned': { answer: 'JA' } }),
  },
  {
    code: 'Q04',
    when: 'suicidality is another concern and it is not known whether the child is in danger',
    says: phone,
    fires: gang({ 'concern.other': { codes: ['PSY1'] } }),
    not: 'the child is not in danger now',
    near: gang({ 'concern.other': { codes: ['PSY1'] }, 'triage.immediateDanger': { answer: 'NEJ' } }),
  },
  {
    code: 'Q04',
    when: 'the child has means at hand',
    says: phone,
    fires: violence({ ...unphoned, 'concern.main': { code: 'PSY1' }, 'modules.psy2': { codes: ['MED'] } }),
    not: 'that was said before another main concern was chosen, and is hidden',
    near: violence({ ...unphoned, 'modules.psy2': { codes: ['MED'] } }),
  },
  {
    code: 'Q04',
    when: 'an adult is in danger',
    says: phone,
    fires: notice(danger),
    not: 'a risk is written that is not asked of an adult',
    near: notice({ 'risk.factors': { codes: ['SUI'] } }),
  },
  {
    code: 'Q04',
    when: 'a young suspect is in danger',
    says: phone,
    fires: lulOnly(danger),
    not: 'risks are not asked for in a notice alone',
    near: lulOnly({ 'risk.factors': { codes: ['SUI'] } }),
  },
  {
    code: 'Q33',
    when: 'the journey is in three days',
    says: [look, 'modules.hed2On'],
    fires: gang({ 'concern.main': { code: 'HED2' }, 'modules.hed2': { codes: ['RES'] }, 'modules.hed2On': '2026-11-23' }),
    not: 'in four',
    near: gang({ 'concern.main': { code: 'HED2' }, 'modules.hed2': { codes: ['RES'] }, 'modules.hed2On': '2026-11-24' }),
    context: now,
  },
  {
    code: 'Q33',
    when: 'somebody is released 72 hours from now',
    says: [look, 'risk.measures.0.until'],
    fires: suspect({ 'risk.measures': [{ id: 'm', decision: { code: 'ANH' }, until: { at: '2026-11-23T10:00' } }] }),
    not: 'a minute later',
    near: suspect({ 'risk.measures': [{ id: 'm', decision: { code: 'ANH' }, until: { at: '2026-11-23T10:01' } }] }),
    context: now,
  },
  {
    code: 'Q33',
    when: 'a ban on travel ends now',
    says: [look, 'risk.measures.0.until'],
    fires: suspect({ 'risk.measures': [{ id: 'm', decision: { code: 'URF' }, until: { at: '2026-11-20T10:00' } }] }),
    not: 'a minute ago',
    near: suspect({ 'risk.measures': [{ id: 'm', decision: { code: 'URF' }, until: { at: '2026-11-20T09:59' } }] }),
    context: now,
  },
];
