import type { Answers } from '@tidig/domain/form/answers.ts';
import { loose, rowsOf } from '@tidig/domain/form/paths.ts';
import type { Remedy } from '@tidig/domain/quality/finding.ts';
import { namesIn } from '@tidig/domain/reading/names.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';

/** What a press is called: a verb and what it is done to. */
export function pressWords(remedy: Remedy, answers: Answers): string {
  switch (remedy.kind) {
    case 'move-to-protected':
      return `Flytta till Skyddad uppgift för ${personIn(answers, remedy.person)}`;
    case 'move-to-annex':
      return 'Flytta till Bör inte visas för …';
    case 'move-to-assessment':
      return 'Flytta till Din bedömning';
    case 'replace':
      return `Byt till ”${remedy.by}”`;
    case 'mark-like':
      return 'Markera även här';
    case 'set':
      return remedy.label;
    case 'mark-words':
      return `Håll barnets ord från ${personIn(answers, remedy.from)}`;
    case 'add-child':
      return `Skapa anmälan för ${siblingIn(answers, remedy.sibling)}`;
    case 'supplement':
      return 'Komplettera den i stället';
  }
}

/** What has happened after the press, and where what was written is now. */
export function doneWords(remedy: Remedy, answers: Answers): string {
  switch (remedy.kind) {
    case 'move-to-protected':
      return `Uppgiften står nu i Skyddad uppgift för ${personIn(answers, remedy.person)}.`;
    case 'move-to-annex':
      return 'Meningen står nu i ”Bör inte visas för …”. Läs där för vem och varför.';
    case 'move-to-assessment':
      return 'Meningen står nu i Din bedömning.';
    case 'replace':
      return `Bytt till ”${remedy.by}”.`;
    case 'mark-like':
      return 'Markerad också här: bör inte visas.';
    case 'set':
      return `Ifyllt: ${remedy.label}`;
    case 'mark-words':
      return `Barnets ord är markerade: bör inte visas för ${personIn(answers, remedy.from)}.`;
    case 'add-child':
    case 'supplement':
      return '';
  }
}

/** The child by its given name, others as the report calls them. */
function personIn(answers: Answers, person: string): string {
  if (person !== 'child') return namesIn(answers)(person);
  const given = (answers.child?.firstName ?? '').trim();
  return given || (kindOf(loose(answers)) === 'PL6' ? 'personen' : 'barnet');
}

function siblingIn({ family }: Answers, sibling: string): string {
  const name = rowsOf(family?.siblings).find(({ id }) => id === sibling)?.['name'];
  return (typeof name === 'string' ? name.trim().split(/\s+/)[0] : '') || 'syskonet';
}
