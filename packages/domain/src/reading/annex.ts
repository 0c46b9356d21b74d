import type { Field } from '../form/field.ts';
import type { BodyPart, RestrictedItem, RestrictedPart } from '../form/parts.ts';
import { fieldAt, parseTarget, rowsOf, type Row } from '../form/paths.ts';
import { earlierThreatBox, ownBox, threatBox } from '../form/split-restricted.ts';
import { childLabel } from '../register/child-label.ts';
import { secrecy } from '../sections/secrecy.ts';
import type { AnnexGroup, AnnexItem, AnnexReading } from './reading.ts';
import { secretsAt, secretText, wholeSecrets } from './secrets.ts';
import { answerText, reasonText } from './values.ts';
import { openView, printLabel, type View } from './view.ts';

/** Said in the document itself, on screen and on paper: what a mark is, and who decides (OSL 10:3, 12:3; L-78, L-79). */
const about =
  'Den som anmälde har markerat att uppgifterna inte bör visas för någon. De står bara här, inte i anmälan. Markeringen är inget beslut: ' +
  'nämnden prövar sekretessen och avgör vad som lämnas ut och till vem.';

/** In a report that the nämnd has written in, nobody outside has marked anything. */
const aboutTakenIn =
  'Uppgifterna står bara här, inte i anmälan, och ska inte lämnas vidare utan prövning. Nämnden prövar sekretessen och avgör vad som lämnas ut och till vem.';

const keptFromThreat = 'den som hotet kan komma från';

/** The document of its own for what should not be shown to someone; null when there is nothing such. For whom, and why, stand beside each item. */
export function readAnnex(restricted: RestrictedPart | null, body: BodyPart): AnnexReading | null {
  if (!restricted || restricted.items.length === 0) return null;
  const view = openView(body, null);
  const [threats, others] = [restricted.items.filter(isThreat), restricted.items.filter((item) => !isThreat(item))];
  const from = [...new Set([...others.flatMap((item) => item.from.map(named(view))), ...(threats.length > 0 ? [keptFromThreat] : [])])];
  const groups: readonly AnnexGroup[] = [
    { title: 'Uppgifter som inte bör visas för någon', items: others.map((item, index) => markedItem(view, item, index + 1)) },
    { title: secrecy.fields.threats.label, items: threats.map((item, index) => threatItem(view, item, index + 1)) },
  ];
  return {
    title: `Bilaga – bör inte lämnas till ${from.length > 0 ? inSentence(from) : 'den det gäller'}`,
    subject: childLabel(view.answers),
    about: body.takenIn ? aboutTakenIn : about,
    secrecy: wholeSecrets(view.answers).map(secretText),
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/** As in a sentence. */
function named(view: View): (person: string) => string {
  return (person) => (person === 'other' ? 'någon annan' : view.nameOf(person));
}

function isThreat({ target }: RestrictedItem): boolean {
  return target === threatBox || target === earlierThreatBox;
}

function markedItem(view: View, item: RestrictedItem, number: number): AnnexItem {
  const target = parseTarget(item.target);
  const field = target && item.target !== ownBox ? fieldAt(target.section, target.field) : null;
  return {
    title: field ? `Uppgift ${number}: ${printLabel(field, view.kind)}` : `Uppgift ${number}`,
    lines: field ? linesOf(view, field, item.value) : [line('', item.value)],
    from: item.from.map(view.nameOf).join(', '),
    why: item.why,
    secrecy: [...secretsAt(view.answers, item.target), ...(item.secrecyMarks ?? []).map(secretText)],
  };
}

/** OSL 26:5, 35:2 (L-81): whom it is kept from follows from what it is. */
function threatItem(view: View, { target, value, secrecyMarks = [] }: RestrictedItem, number: number): AnnexItem {
  const [row] = rowsOf([{ ...(typeof value === 'object' ? value : {}), id: 'threat' }]);
  return {
    title: `Hotbild ${number}`,
    lines: target === threatBox && row ? rowLines(view, secrecy.fields.threats, row) : [line('', noteIn(value))],
    from: 'Den som hotet kan komma från',
    why: '',
    secrecy: secrecyMarks.map(secretText),
  };
}

/** How a threat was written until form version 3. */
function noteIn(value: unknown): unknown {
  const note: unknown = typeof value === 'object' && value !== null && 'note' in value ? value.note : undefined;
  return typeof note === 'string' && note.trim() !== '' ? note : 'Hotbild finns. Den är inte beskriven.';
}

function linesOf(view: View, field: Field, value: unknown): AnnexItem['lines'] {
  const reason = reasonText(value);
  if (reason !== null) return [line('', `Uppgift saknas – ${reason}`)];
  if (field.type !== 'rows') return [line('', answerText(field, value, view.nameOf))];
  const rows = Array.isArray(value) ? rowsOf(value) : rowsOf([value]);
  return rows.flatMap((row, index) => rowLines(view, field, row, rows.length > 1 ? `${index + 1}. ` : ''));
}

/** One row as labels and values. */
function rowLines(view: View, field: Field, row: Row, number = ''): AnnexItem['lines'] {
  return Object.entries(field.of ?? {})
    .map(([name, cell]) => line(printLabel(cell, view.kind), answerText(cell, row[name], view.nameOf)))
    .filter(({ text }) => text !== '')
    .map((one, index) => (index === 0 ? { ...one, label: `${number}${one.label}` } : one));
}

function line(label: string, text: unknown): AnnexItem['lines'][number] {
  return { label, text: typeof text === 'string' ? text : '' };
}

/** "Maria, Jonas eller den som hotet kan komma från". */
function inSentence(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} eller ${names.at(-1) ?? ''}`;
}
