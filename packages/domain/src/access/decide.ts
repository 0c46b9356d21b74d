import type { OrganisationId, UnitId, UserId } from '../base/ids.ts';
import type { PlainDate } from '../base/time.ts';
import type { Action } from './actions.ts';
import { underEmergency } from './emergency.ts';
import type { Clearance, OrganisationKind, Role, Subject } from './roles.ts';

/** What is acted on, as far as access goes. `organisationId` is the store it lies in. */
export type AccessObject = {
  readonly organisationId: OrganisationId;
  readonly unitId?: UnitId | null;
  readonly authorId?: UserId | null;
  /** Colleagues invited to a draft. */
  readonly invited?: readonly UserId[];
  /** Those whom the unit head has named for this child's vault, in force now. */
  readonly named?: readonly UserId[];
};

export type AccessContext = {
  readonly today: PlainDate;
  /** People shut out of this object by behörighetsspärr (T-4). */
  readonly barredUsers?: readonly UserId[];
  /** This login has a live nödöppning of this very object: what `underEmergency` names is let through the spärr, and nothing else (T-5). */
  readonly emergency?: boolean;
};

export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'role' | 'organisation' | 'not-in-force' | 'not-own' | 'barred' };

type Reach = 'anything' | 'own' | 'invited' | 'own-unit' | 'named';
type Rule = {
  readonly kind: OrganisationKind | 'any';
  readonly grants: Partial<Record<Role, Reach>>;
  /** What the membership must be cleared for as well. */
  readonly clearance?: Clearance;
};

const everyone: Partial<Record<Role, Reach>> = {
  officer: 'anything',
  'police-unit-head': 'anything',
  'police-administrator': 'anything',
  reception: 'anything',
  caseworker: 'anything',
  jour: 'anything',
  'unit-head': 'anything',
  'log-reviewer': 'anything',
  'board-administrator': 'anything',
  operator: 'anything',
};
const intakeStaff = { reception: 'anything', caseworker: 'anything', jour: 'anything', 'unit-head': 'anything' } as const;
/** Those who judge; whether somebody may sign a decision is asked besides (`mayNotDecide`, L-34). */
const assessors = { caseworker: 'anything', jour: 'anything', 'unit-head': 'anything' } as const;
/** Cleared staff whom the unit head has named for the child, and nobody else (promise 5). */
const named = { clearance: 'protected', grants: { caseworker: 'named', jour: 'named', 'unit-head': 'named' } } as const;
const overseers = { 'unit-head': 'anything', 'log-reviewer': 'anything' } as const;
const author = { officer: 'own' } as const;
/** The author, and a colleague whom the author invited. */
const writers = { officer: 'invited' } as const;
const administrators = { 'police-administrator': 'anything', 'board-administrator': 'anything' } as const;

/** At the police those whose unit sent what the alarm is about, and the administrator; at the nämnd whoever takes in reports. */
const alarmed = {
  officer: 'own-unit',
  'police-unit-head': 'own-unit',
  'police-administrator': 'anything',
  ...intakeStaff,
  'board-administrator': 'anything',
} as const;

/** Who may do what, to what. Deny by default: a role that does not stand here may not. Complete by type. */
export const policy = {
  'session.own': { kind: 'any', grants: everyone },
  'reference.read': { kind: 'any', grants: everyone },
  'draft.create': { kind: 'police', grants: { officer: 'anything' } },
  'draft.read': { kind: 'police', grants: writers },
  'draft.write': { kind: 'police', grants: writers },
  'draft.discard': { kind: 'police', grants: author },
  'draft.submit': { kind: 'police', grants: writers },
  'draft.invite': { kind: 'police', grants: author },
  'draft.ages': { kind: 'police', grants: { 'police-unit-head': 'own-unit' } },
  'draft.sibling': { kind: 'police', grants: writers },
  'draft.duplicates': { kind: 'police', grants: writers },
  'sent-report.list': { kind: 'police', grants: { officer: 'own-unit', 'police-unit-head': 'own-unit' } },
  'sent-report.open': { kind: 'police', grants: { officer: 'own-unit', 'police-unit-head': 'own-unit' } },
  'sent-report.read': { kind: 'police', grants: { officer: 'own-unit', 'police-unit-head': 'own-unit' } },
  'sent-report.print': { kind: 'police', grants: { officer: 'own-unit' } },
  'sent-report.hand-over-by-hand': { kind: 'police', grants: { officer: 'own-unit' } },
  'sent-report.supplement': { kind: 'police', grants: { officer: 'own-unit' } },
  'sent-report.correct': { kind: 'police', grants: { officer: 'own-unit' } },
  'sent-report.answer': { kind: 'police', grants: { officer: 'own-unit' } },
  'unit.lacks': { kind: 'police', grants: { 'police-unit-head': 'own-unit' } },
  'intake.list': { kind: 'board', grants: intakeStaff },
  'intake.open': { kind: 'board', grants: intakeStaff },
  'intake.read': { kind: 'board', grants: intakeStaff },
  'intake.print': { kind: 'board', grants: intakeStaff },
  'intake.link': { kind: 'board', grants: intakeStaff },
  'intake.assess-safety': { kind: 'board', grants: assessors },
  'intake.mark-missing': { kind: 'board', grants: { reception: 'anything', caseworker: 'anything', 'unit-head': 'anything' } },
  'intake.assess': { kind: 'board', grants: assessors },
  'intake.decide': { kind: 'board', grants: assessors },
  'intake.lay-aside': { kind: 'board', grants: assessors },
  'intake.assign': { kind: 'board', grants: intakeStaff },
  'intake.ask': { kind: 'board', grants: assessors },
  'intake.tell': { kind: 'board', grants: intakeStaff },
  'intake.forward': { kind: 'board', grants: assessors },
  'intake.take-in': { kind: 'board', grants: intakeStaff },
  'intake.enter-older': { kind: 'board', grants: { reception: 'anything', caseworker: 'anything', 'unit-head': 'anything' } },
  'intake.note-elsewhere': { kind: 'board', grants: intakeStaff },
  'statistics.read': { kind: 'board', grants: { 'unit-head': 'anything' } },
  'delegated.read': { kind: 'board', grants: { 'unit-head': 'anything', 'board-administrator': 'anything' } },
  'diary.read': { kind: 'board', grants: { ...intakeStaff, 'board-administrator': 'anything' } },
  'journal.write': { kind: 'board', grants: intakeStaff },
  'handover.write': { kind: 'board', grants: intakeStaff },
  'register.search': { kind: 'board', grants: intakeStaff },
  'child-file.open': { kind: 'board', grants: intakeStaff },
  'child-file.read': { kind: 'board', grants: intakeStaff },
  'child-file.join': { kind: 'board', grants: { caseworker: 'anything', 'unit-head': 'anything' } },
  'child-file.find': { kind: 'board', grants: intakeStaff },
  'vault.name': { kind: 'board', grants: { 'unit-head': 'anything' } },
  'vault.open': { kind: 'board', ...named },
  'vault.read': { kind: 'board', ...named },
  'vault.oversee': { kind: 'board', grants: overseers },
  'protection.read': { kind: 'board', grants: intakeStaff },
  'protection.mark': { kind: 'board', grants: assessors },
  'copies.note': { kind: 'board', grants: intakeStaff },
  'barrier.read': { kind: 'board', grants: { ...overseers, 'board-administrator': 'anything' } },
  'barrier.write': { kind: 'board', grants: { 'unit-head': 'anything' } },
  'barrier.end': { kind: 'board', grants: { 'unit-head': 'anything', 'board-administrator': 'anything' } },
  'emergency.open': { kind: 'board', grants: intakeStaff },
  'emergency.review': { kind: 'board', grants: overseers },
  'log.review': { kind: 'any', grants: { 'log-reviewer': 'anything' } },
  'odd-use.read': { kind: 'board', grants: overseers },
  'odd-use.review': { kind: 'board', grants: overseers },
  'retention.read': { kind: 'board', grants: { 'unit-head': 'anything', 'board-administrator': 'anything' } },
  'retention.propose': { kind: 'board', grants: { 'unit-head': 'anything', 'board-administrator': 'anything' } },
  // Four eyes: the one who proposed never approves (the verb, and the file itself).
  'retention.approve': { kind: 'board', grants: { 'unit-head': 'anything', 'board-administrator': 'anything' } },
  'membership.list': { kind: 'any', grants: administrators },
  'membership.write': { kind: 'board', grants: { 'board-administrator': 'anything' } },
  'account.close': { kind: 'any', grants: administrators },
  'address.read': { kind: 'board', grants: { 'board-administrator': 'anything' } },
  'address.write': { kind: 'board', grants: { 'board-administrator': 'anything' } },
  'settings.read': { kind: 'board', grants: { ...intakeStaff, 'board-administrator': 'anything' } },
  'settings.write': { kind: 'board', grants: { 'board-administrator': 'anything', 'unit-head': 'anything' } },
  // Nobody who may be given a delegation writes it (L-32).
  'delegation.write': { kind: 'board', grants: { 'board-administrator': 'anything' } },
  'alarm.read': { kind: 'any', grants: alarmed },
  'alarm.answer': { kind: 'any', grants: alarmed },
  'words.read': { kind: 'any', grants: administrators },
  'words.write': { kind: 'any', grants: administrators },
  'operation.read': { kind: 'any', grants: { operator: 'anything' } },
} as const satisfies Record<Action, Rule>;

/**
 * The one policy function (T-2, T-3): may this person do this to this object now?
 * Pure. Without an object it answers for the role alone, which is what a route asks before it knows the object.
 */
export function decide(subject: Subject, action: Action, object: AccessObject | null, context: AccessContext): Decision {
  const rule: Rule = policy[action];
  const { membership } = subject;
  if (context.today < membership.from || (membership.to !== null && context.today >= membership.to)) {
    return { allowed: false, reason: 'not-in-force' };
  }
  const reach = rule.grants[membership.role];
  if (!reach || (rule.kind !== 'any' && rule.kind !== membership.organisationKind)) return { allowed: false, reason: 'role' };
  if (rule.clearance && membership.clearance !== rule.clearance) return { allowed: false, reason: 'role' };
  if (!object) return { allowed: true };
  if (object.organisationId !== membership.organisationId) return { allowed: false, reason: 'organisation' };
  const shut = context.barredUsers?.includes(subject.userId) ?? false;
  if (shut && !(context.emergency && underEmergency.includes(action))) return { allowed: false, reason: 'barred' };
  return within(reach, subject, object) ? { allowed: true } : { allowed: false, reason: 'not-own' };
}

function within(reach: Reach, subject: Subject, object: AccessObject): boolean {
  if (reach === 'anything') return true;
  if (reach === 'named') return object.named?.includes(subject.userId) ?? false;
  if (object.authorId === subject.userId) return true;
  if (reach === 'invited') return object.invited?.includes(subject.userId) ?? false;
  return reach === 'own-unit' && object.unitId != null && object.unitId === subject.membership.unitId;
}
