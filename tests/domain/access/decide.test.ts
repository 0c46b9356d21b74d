import { actions, type Action } from '@tidig/domain/access/actions.ts';
import { decide, policy, type AccessObject } from '@tidig/domain/access/decide.ts';
import { underEmergency } from '@tidig/domain/access/emergency.ts';
import { roles, type OrganisationKind, type Role, type Subject } from '@tidig/domain/access/roles.ts';
import { asId, type OrganisationId, type UserId } from '@tidig/domain/base/ids.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { people, type PersonName } from './people.ts';

const today = day('2026-11-21');
const everyone = Object.keys(people) as PersonName[];
const police: PersonName[] = ['olle', 'petra', 'pia', 'otto', 'ulla', 'ada', 'lars'];
const intake: PersonName[] = ['rut', 'siv', 'jan', 'eva'];

/** Who may do each act to an object of their own organisation, when nothing ties it to one person or unit. Everyone else may not. */
const mayByRole: Record<Action, readonly PersonName[]> = {
  'session.own': everyone,
  'reference.read': everyone,
  'draft.create': ['olle', 'petra', 'pia', 'otto'],
  'draft.read': ['olle', 'petra', 'pia', 'otto'],
  'draft.write': ['olle', 'petra', 'pia', 'otto'],
  'draft.discard': ['olle', 'petra', 'pia', 'otto'],
  'draft.submit': ['olle', 'petra', 'pia', 'otto'],
  'draft.invite': ['olle', 'petra', 'pia', 'otto'],
  'draft.ages': ['ulla'],
  'draft.sibling': ['olle', 'petra', 'pia', 'otto'],
  'draft.duplicates': ['olle', 'petra', 'pia', 'otto'],
  'sent-report.list': ['olle', 'petra', 'pia', 'otto', 'ulla'],
  'sent-report.open': ['olle', 'petra', 'pia', 'otto', 'ulla'],
  'sent-report.read': ['olle', 'petra', 'pia', 'otto', 'ulla'],
  'sent-report.print': ['olle', 'petra', 'pia', 'otto'],
  'sent-report.hand-over-by-hand': ['olle', 'petra', 'pia', 'otto'],
  'sent-report.supplement': ['olle', 'petra', 'pia', 'otto'],
  'sent-report.correct': ['olle', 'petra', 'pia', 'otto'],
  'sent-report.answer': ['olle', 'petra', 'pia', 'otto'],
  'unit.lacks': ['ulla'],
  'intake.list': [...intake, 'rolf', 'siri'],
  'intake.open': [...intake, 'rolf', 'siri'],
  'intake.read': [...intake, 'rolf', 'siri'],
  'intake.print': [...intake, 'rolf', 'siri'],
  'intake.link': [...intake, 'rolf', 'siri'],
  'intake.assess-safety': ['siv', 'jan', 'eva', 'siri'],
  'intake.mark-missing': ['rut', 'siv', 'eva', 'rolf', 'siri'],
  'intake.assess': ['siv', 'jan', 'eva', 'siri'],
  'intake.decide': ['siv', 'jan', 'eva', 'siri'],
  'intake.lay-aside': ['siv', 'jan', 'eva', 'siri'],
  'intake.assign': [...intake, 'rolf', 'siri'],
  'intake.ask': ['siv', 'jan', 'eva', 'siri'],
  'intake.tell': [...intake, 'rolf', 'siri'],
  'intake.forward': ['siv', 'jan', 'eva', 'siri'],
  'intake.take-in': [...intake, 'rolf', 'siri'],
  'intake.enter-older': ['rut', 'siv', 'eva', 'rolf', 'siri'],
  'intake.note-elsewhere': [...intake, 'rolf', 'siri'],
  'statistics.read': ['eva'],
  'delegated.read': ['eva', 'bo'],
  'diary.read': [...intake, 'rolf', 'siri', 'bo'],
  'journal.write': [...intake, 'rolf', 'siri'],
  'handover.write': [...intake, 'rolf', 'siri'],
  'register.search': [...intake, 'rolf', 'siri'],
  'child-file.open': [...intake, 'rolf', 'siri'],
  'child-file.read': [...intake, 'rolf', 'siri'],
  'child-file.join': ['siv', 'eva', 'siri'],
  'child-file.find': [...intake, 'rolf', 'siri'],
  'barrier.read': ['eva', 'lena', 'bo'],
  'barrier.write': ['eva'],
  'barrier.end': ['eva', 'bo'],
  'retention.read': ['eva', 'bo'],
  'retention.propose': ['eva', 'bo'],
  'retention.approve': ['eva', 'bo'],
  'emergency.open': [...intake, 'rolf', 'siri'],
  'emergency.review': ['eva', 'lena'],
  'vault.name': ['eva'],
  // Nobody here is cleared.
  'vault.open': [],
  'vault.read': [],
  'vault.oversee': ['eva', 'lena'],
  'protection.read': [...intake, 'rolf', 'siri'],
  'protection.mark': ['siv', 'jan', 'eva', 'siri'],
  'copies.note': [...intake, 'rolf', 'siri'],
  'log.review': ['lars', 'lena'],
  'odd-use.read': ['eva', 'lena'],
  'odd-use.review': ['eva', 'lena'],
  'membership.list': ['ada', 'bo'],
  'membership.write': ['bo'],
  'account.close': ['ada', 'bo'],
  'address.read': ['bo'],
  'address.write': ['bo'],
  'settings.read': [...intake, 'rolf', 'siri', 'bo'],
  'settings.write': ['eva', 'bo'],
  'delegation.write': ['bo'],
  'alarm.read': ['olle', 'petra', 'pia', 'otto', 'ulla', 'ada', ...intake, 'rolf', 'siri', 'bo'],
  'alarm.answer': ['olle', 'petra', 'pia', 'otto', 'ulla', 'ada', ...intake, 'rolf', 'siri', 'bo'],
  'words.read': ['ada', 'bo'],
  'words.write': ['ada', 'bo'],
  'operation.read': ['drake'],
};

/** The same person, cleared for protected persons. */
function cleared(name: PersonName): Subject {
  return { ...people[name], membership: { ...people[name].membership, clearance: 'protected' } };
}

describe('T-10: the vault', () => {
  const child = { organisationId: asId<AccessObject['organisationId']>('farsta') };
  const named = (...names: readonly string[]) => ({ ...child, named: names.map((name) => asId<UserId>(name)) });
  const may = (subject: Subject, object: AccessObject | null) =>
    (['vault.open', 'vault.read'] as const).map((action) => decide(subject, action, object, { today }).allowed);

  it('is open, of those who are cleared, to the roles that handle a case, and to no other', () => {
    const granted = everyone.filter((name) => may(cleared(name), null).includes(true));
    expect(granted).toEqual(['siv', 'jan', 'eva', 'siri']);
  });

  it('is open for one child to those who are both cleared and named for it; not to the head as head', () => {
    expect(may(cleared('siv'), named('siv', 'jan'))).toEqual([true, true]);
    expect(may(people.siv, named('siv'))).toEqual([false, false]);
    for (const name of ['siv', 'jan', 'eva'] as const) {
      expect(may(cleared(name), named('någon')), name).toEqual([false, false]);
      expect(may(cleared(name), child), name).toEqual([false, false]);
      expect(may(cleared(name), { ...child, authorId: people[name].userId }), name).toEqual([false, false]);
    }
  });

  it('is open to nobody who is named at another nämnd, is shut out, or has it by a nödöppning alone', () => {
    expect(may(cleared('siri'), named('siri'))).toEqual([false, false]);
    const barredUsers = [people.siv.userId];
    for (const emergency of [false, true])
      for (const action of ['vault.open', 'vault.read', 'vault.name', 'protection.mark'] as const)
        expect(decide(cleared('siv'), action, named('siv'), { today, barredUsers, emergency }).allowed, action).toBe(false);
  });
});

describe('the role alone, before the object is known', () => {
  it.each(actions)('%s is granted to these people and denied to the rest', (action) => {
    const granted = everyone.filter((name) => decide(people[name], action, null, { today }).allowed);
    expect(granted).toEqual(everyone.filter((name) => mayByRole[action].includes(name)));
  });

  it('is denied when the role sits in the wrong kind of organisation', () => {
    const homes: Record<Role, readonly OrganisationKind[]> = {
      officer: ['police'],
      'police-unit-head': ['police'],
      'police-administrator': ['police'],
      reception: ['board'],
      caseworker: ['board'],
      jour: ['board'],
      'unit-head': ['board'],
      'log-reviewer': ['police', 'board'],
      'board-administrator': ['board'],
      operator: ['operations'],
    };
    const anywhere: readonly Action[] = [
      'session.own',
      'reference.read',
      'log.review',
      'membership.list',
      'account.close',
      'alarm.read',
      'alarm.answer',
      'words.read',
      'words.write',
      'operation.read',
    ];
    const content = actions.filter((action) => !anywhere.includes(action));
    for (const role of roles) {
      for (const kind of (['police', 'board', 'operations'] as const).filter((other) => !homes[role].includes(other))) {
        const stranger = { ...people.olle, membership: { ...people.olle.membership, role, organisationKind: kind } };
        const granted = content.filter((action) => decide(stranger, action, null, { today }).allowed);
        expect(granted, `${role} in ${kind}`).toEqual([]);
      }
    }
  });

  it('T-44: never gives an operator anything but the state of the installation', () => {
    const granted = actions.filter((action) => decide(people.drake, action, null, { today }).allowed);
    expect(granted).toEqual(['session.own', 'reference.read', 'operation.read']);
  });

  it('L-54: never lets a police login search the register', () => {
    expect(police.filter((name) => decide(people[name], 'register.search', null, { today }).allowed)).toEqual([]);
  });
});

describe('T-2: an object of another organisation', () => {
  it.each(actions)('%s is denied to everyone', (action) => {
    const elsewhere: AccessObject = { organisationId: asId('elsewhere') };
    for (const name of everyone) expect(decide(people[name], action, elsewhere, { today }).allowed, name).toBe(false);
  });

  it.each([
    ['rolf', 'intake.open', 'farsta'],
    ['siri', 'child-file.open', 'farsta'],
    ['rut', 'intake.open', 'polisen'],
    ['olle', 'intake.open', 'farsta'],
    ['otto', 'sent-report.open', 'polisen'],
  ] as const)('%s may not %s at %s', (name, action, organisation) => {
    const decision = decide(people[name], action, { organisationId: asId(organisation) }, { today });
    expect(decision.allowed).toBe(false);
  });

  it('is denied even to its author, when the active membership is at another organisation', () => {
    const moved = { ...people.olle, membership: people.otto.membership };
    const own = { organisationId: people.olle.membership.organisationId, authorId: people.olle.userId };
    expect(decide(moved, 'sent-report.read', own, { today })).toEqual({ allowed: false, reason: 'organisation' });
  });
});

describe('drafts and sent reports of the police', () => {
  const byOlle: AccessObject = { organisationId: asId('polisen'), unitId: asId('syd'), authorId: asId('olle') };

  const writing = ['draft.read', 'draft.write', 'draft.submit'] as const;
  const invitedBy = (object: AccessObject, ...names: PersonName[]): AccessObject => ({
    ...object,
    invited: names.map((name) => asId(name)),
  });

  it.each([...writing, 'draft.discard', 'draft.invite'] as const)('T-6: %s by the author alone, when nobody is invited', (action) => {
    for (const object of [byOlle, invitedBy(byOlle)]) {
      expect(everyone.filter((name) => decide(people[name], action, object, { today }).allowed)).toEqual(['olle']);
    }
  });

  it.each(writing)('%s by the author and an invited colleague, not by others of the unit nor by a stranger', (action) => {
    const shared = invitedBy(byOlle, 'petra');
    expect(everyone.filter((name) => decide(people[name], action, shared, { today }).allowed)).toEqual(['olle', 'petra']);
    const third = { ...people.petra, userId: asId<typeof people.petra.userId>('tove') };
    expect(decide(third, action, shared, { today })).toEqual({ allowed: false, reason: 'not-own' });
    expect(decide(people.pia, action, shared, { today })).toEqual({ allowed: false, reason: 'not-own' });
  });

  it.each(['draft.discard', 'draft.invite'] as const)('%s stays the author’s, whoever is invited', (action) => {
    const shared = invitedBy(byOlle, 'petra', 'pia');
    expect(everyone.filter((name) => decide(people[name], action, shared, { today }).allowed)).toEqual(['olle']);
    expect(decide(people.petra, action, shared, { today })).toEqual({ allowed: false, reason: 'not-own' });
  });

  it.each(writing)('%s by nobody who is invited from outside: another organisation, or another role', (action) => {
    const shared = invitedBy(byOlle, 'otto', 'ulla', 'ada', 'siv');
    expect(everyone.filter((name) => decide(people[name], action, shared, { today }).allowed)).toEqual(['olle']);
    expect(decide(people.otto, action, shared, { today })).toEqual({ allowed: false, reason: 'organisation' });
    expect(decide(people.ulla, action, shared, { today })).toEqual({ allowed: false, reason: 'role' });
  });

  it('of one who invited are not opened by the invitation to what is sent, nor to how many there are', () => {
    const elsewhere = invitedBy({ ...byOlle, unitId: asId('nord') }, 'petra');
    for (const action of ['sent-report.read', 'sent-report.supplement'] as const) {
      expect(decide(people.petra, action, elsewhere, { today })).toEqual({ allowed: false, reason: 'not-own' });
    }
  });

  it('are counted for a head in the own unit only', () => {
    const unit = (id: string): AccessObject => ({ organisationId: asId('polisen'), unitId: asId(id) });
    expect(everyone.filter((name) => decide(people[name], 'draft.ages', unit('syd'), { today }).allowed)).toEqual(['ulla']);
    expect(decide(people.ulla, 'draft.ages', unit('nord'), { today })).toEqual({ allowed: false, reason: 'not-own' });
  });

  it.each([
    ['sent-report.open', ['olle', 'petra', 'ulla']],
    ['sent-report.read', ['olle', 'petra', 'ulla']],
    ['sent-report.print', ['olle', 'petra']],
    ['sent-report.hand-over-by-hand', ['olle', 'petra']],
    ['sent-report.supplement', ['olle', 'petra']],
    ['sent-report.correct', ['olle', 'petra']],
  ] as const)('L-52: %s by author and own unit', (action, granted) => {
    expect(everyone.filter((name) => decide(people[name], action, byOlle, { today }).allowed)).toEqual(granted);
  });

  it('follow the author to a new unit, and leave the old unit its copy', () => {
    const movedOlle = { ...people.olle, membership: { ...people.olle.membership, unitId: people.pia.membership.unitId } };
    expect(decide(movedOlle, 'sent-report.read', byOlle, { today }).allowed).toBe(true);
    expect(decide(people.petra, 'sent-report.read', byOlle, { today }).allowed).toBe(true);
    expect(decide(people.pia, 'sent-report.read', byOlle, { today })).toEqual({ allowed: false, reason: 'not-own' });
  });

  it('without a unit belong to their author only: two people without unit are no unit', () => {
    const withoutUnit: AccessObject = { organisationId: asId('polisen'), unitId: null, authorId: asId('olle') };
    const unitless = { ...people.petra, membership: { ...people.petra.membership, unitId: null } };
    expect(decide(unitless, 'sent-report.read', withoutUnit, { today })).toEqual({ allowed: false, reason: 'not-own' });
    expect(decide(people.olle, 'sent-report.read', withoutUnit, { today }).allowed).toBe(true);
  });

  it('without a stated author belong to nobody as drafts', () => {
    const anonymous: AccessObject = { organisationId: asId('polisen'), unitId: asId('syd') };
    expect(decide(people.olle, 'draft.read', anonymous, { today })).toEqual({ allowed: false, reason: 'not-own' });
  });
});

describe('the address book', () => {
  it.each(['address.read', 'address.write'] as const)('%s: by the administrator of that very nämnd', (action) => {
    const ofBoard = (id: string): AccessObject => ({ organisationId: asId(id) });
    expect(everyone.filter((name) => decide(people[name], action, ofBoard('farsta'), { today }).allowed)).toEqual(['bo']);
    expect(decide(people.bo, action, ofBoard('angered'), { today })).toEqual({ allowed: false, reason: 'organisation' });
  });
});

describe('T-4: behörighetsspärr', () => {
  const report: AccessObject = { organisationId: asId('farsta') };

  const reachable = actions.filter((action) => policy[action].kind === 'board' && decide(people.siv, action, null, { today }).allowed);

  it.each(reachable)('shuts the named person, and only that one, out of %s', (action) => {
    const context = { today, barredUsers: [people.siv.userId] };
    expect(decide(people.siv, action, report, context)).toEqual({ allowed: false, reason: 'barred' });
    expect(decide(people.eva, action, report, context)).toEqual(decide(people.eva, action, report, { today }));
  });

  it('holds against an author too, and against one who is invited', () => {
    const own: AccessObject = { organisationId: asId('polisen'), authorId: asId('olle'), invited: [asId('petra')] };
    for (const name of ['olle', 'petra'] as const) {
      const context = { today, barredUsers: [people[name].userId] };
      expect(decide(people[name], 'draft.read', own, context)).toEqual({ allowed: false, reason: 'barred' });
    }
  });
});

describe('T-5: nödöppning', () => {
  const report: AccessObject = { organisationId: asId('farsta') };
  const under = (name: PersonName, action: Action, emergency: boolean) =>
    decide(people[name], action, report, { today, barredUsers: [people[name].userId], emergency });

  it('lets the one who is shut out read and judge, and nothing else', () => {
    const intakeActs = actions.filter((action) => policy[action].kind === 'board' && decide(people.eva, action, null, { today }).allowed);
    const through = intakeActs.filter((action) => under('eva', action, true).allowed);
    expect(through.toSorted()).toEqual([...underEmergency].toSorted());
    expect(through.filter((action) => /vault|barrier|print|link|mark|review/.test(action))).toEqual([]);
    expect(intakeActs.filter((action) => under('eva', action, false).allowed)).toEqual([]);
  });

  it('gives no role an act that it has not', () => {
    expect(under('rut', 'intake.assess-safety', true)).toEqual({ allowed: false, reason: 'role' });
    expect(under('lena', 'intake.read', true)).toEqual({ allowed: false, reason: 'role' });
  });

  it('opens nothing of another nämnd', () => {
    const elsewhere = { organisationId: asId<OrganisationId>('angered') };
    expect(decide(people.jan, 'intake.read', elsewhere, { today, emergency: true })).toEqual({ allowed: false, reason: 'organisation' });
  });
});

describe('T-7: a membership in time', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s, of one from 2026-01-01 to 2027-01-01: %s', (on, allowed) => {
    for (const name of everyone) expect(decide(people[name], 'session.own', null, { today: day(on) }).allowed, name).toBe(allowed);
  });

  it('without end goes on', () => {
    const lasting = { ...people.rut, membership: { ...people.rut.membership, to: null } };
    expect(decide(lasting, 'intake.list', null, { today: day('2099-12-31') }).allowed).toBe(true);
  });

  it('that is not in force is refused as such, whatever else is wrong', () => {
    expect(decide(people.olle, 'intake.open', { organisationId: asId('farsta') }, { today: day('2027-01-01') })).toEqual({
      allowed: false,
      reason: 'not-in-force',
    });
  });
});

describe('deny by default', () => {
  it('has a row for every action, and grants only what a row says', () => {
    expect(Object.keys(policy)).toEqual([...actions]);
    for (const action of actions) {
      const granted = Object.keys(policy[action].grants);
      for (const role of roles.filter((candidate) => !granted.includes(candidate))) {
        const someone = {
          ...people.olle,
          membership: {
            ...people.olle.membership,
            role,
            organisationKind: policy[action].kind === 'board' ? ('board' as const) : ('police' as const),
          },
        };
        expect(decide(someone, action, null, { today })).toEqual({ allowed: false, reason: 'role' });
      }
    }
  });
});
