/** Every act the product knows. A route names one; the policy table in decide.ts says who may do it, to what, when. */
export const actions = [
  'session.own',
  'reference.read',
  'draft.create',
  'draft.read',
  'draft.write',
  'draft.discard',
  'draft.submit',
  'draft.invite',
  'draft.ages',
  'draft.sibling',
  'draft.duplicates',
  'sent-report.list',
  'sent-report.open',
  'sent-report.read',
  'sent-report.print',
  'sent-report.hand-over-by-hand',
  'sent-report.supplement',
  'sent-report.correct',
  'sent-report.answer',
  'unit.lacks',
  'intake.list',
  'intake.open',
  'intake.read',
  'intake.print',
  'intake.link',
  'intake.assess-safety',
  'intake.mark-missing',
  'intake.assess',
  'intake.decide',
  'intake.lay-aside',
  'intake.assign',
  'intake.ask',
  'intake.tell',
  'intake.forward',
  'intake.take-in',
  'intake.note-elsewhere',
  'statistics.read',
  'delegated.read',
  'diary.read',
  'journal.write',
  'register.search',
  'child-file.open',
  'child-file.read',
  'vault.name',
  'vault.open',
  'vault.read',
  'vault.oversee',
  'protection.read',
  'protection.mark',
  'copies.note',
  'barrier.read',
  'barrier.write',
  'barrier.end',
  'emergency.open',
  'emergency.review',
  'log.review',
  'membership.list',
  'membership.write',
  'account.close',
  'address.read',
  'address.write',
  'settings.read',
  'settings.write',
  'alarm.read',
  'alarm.answer',
  'words.read',
  'words.write',
  'operation.read',
] as const;

export type Action = (typeof actions)[number];

/** Purposes for a register search outside an open task (L-41, T-1). From an open intake task the task is the purpose. */
export const searchPurposes = ['NY_PER_TELEFON', 'SVARA_PART', 'KOMPLETTERING', 'UTLAMNANDE', 'JOUR', 'TILLSYN_RATTNING'] as const;
export type SearchPurpose = (typeof searchPurposes)[number];

/** Why somebody acts: an open task (the report being handled), one of six named purposes, a nödöppning, or the person's own work. */
export type Purpose =
  | { readonly kind: 'task'; readonly reportId: string }
  | { readonly kind: 'named'; readonly purpose: SearchPurpose }
  | { readonly kind: 'emergency'; readonly openingId: string }
  | { readonly kind: 'own-work' };
