import type { Answers } from '@tidig/domain/form/answers.ts';
import { type Field, type Fields, wordsOf } from '@tidig/domain/form/field.ts';
import { type AskedKind, kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { steps } from '@tidig/domain/form/steps.ts';
import { precisionList, triList } from '@tidig/domain/vocabulary/answers.ts';
import { identityKindList } from '@tidig/domain/vocabulary/identity.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Hand, mouse } from './hand.ts';

/**
 * Writes a whole report on the screen, step by step and question by question, as a person who has it all before them: each answer in the box of its
 * own question, by the words that stand there. What the program writes itself is left to it.
 */
export async function writeAnswers(page: Page, answers: Answers, hand: Hand = mouse(page)): Promise<void> {
  const given: Given = { page, hand, answers, kind: kindOf(loose(answers)), marks: answers.secrecy?.marks ?? [] };
  const kind = answers.triage?.reportKind?.code;
  if (kind) await hand.choose(frameOf(page, 'triage.reportKind').locator(`input[value="${kind}"]`));
  for (const step of steps) {
    const sections = step.sections.filter(({ id }) => loose(answers)[id] !== undefined);
    if (sections.length === 0) continue;
    if (step.number > 0) await hand.toStep(titleIn(step.title, step.number, given.kind));
    for (const section of sections) await writeFields(given, section.fields, loose(answers)[section.id] ?? {}, section.id);
  }
}

type Given = {
  readonly page: Page;
  readonly hand: Hand;
  readonly answers: Answers;
  readonly kind: AskedKind;
  readonly marks: NonNullable<NonNullable<Answers['secrecy']>['marks']>;
};

/** The step's name on screen, which a notice on an adult has words of its own for. */
function titleIn(title: string, number: number, kind: AskedKind): string {
  if (kind !== 'PL6') return title;
  return { 1: 'Personen', 4: 'Vad ni såg och hörde', 7: 'Vad personen vet, och sekretess' }[number] ?? title;
}

/** Drawn in another way than their type: the kind of report, and marks that are set where the text is. */
const ownWays = new Set(['triage.reportKind', 'secrecy.marks', 'recipient.board']);

async function writeFields(given: Given, fields: Fields, values: Readonly<Record<string, unknown>>, path: string): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const at = `${path}.${name}`;
    if (at === 'recipient.board') await chooseBoard(given, String(value));
    if (value === undefined || field.setByProgram || ownWays.has(at)) continue;
    const frame = frameOf(given.page, at);
    await frame.waitFor();
    expect(await frame.textContent()).toContain(wordsOf(field, given.kind).label);
    await writers[field.type](given, frame, field, value, at);
  }
}

type Write = (given: Given, frame: Locator, field: Field, value: unknown, path: string) => Promise<void>;

const writers: Readonly<Record<Field['type'], Write>> = {
  text: writeLine,
  area: writeLine,
  phone: writeLine,
  email: writeLine,
  date: writeLine,
  age: writeLine,
  count: writeLine,
  tri: writeChoice,
  sel: writeChoice,
  multi: writeChoice,
  moment: writeMoment,
  identity: writeIdentity,
  people: writePeople,
  rows: writeRows,
};

async function writeLine({ hand }: Given, frame: Locator, _field: Field, value: unknown): Promise<void> {
  await hand.fill(frame.getByRole('textbox').first(), String(value));
}

async function writeChoice({ hand }: Given, frame: Locator, field: Field, value: unknown): Promise<void> {
  const list = field.list ?? triList;
  const { answer, code, codes, note } = value as { answer?: string; code?: string; codes?: string[]; note?: string };
  const labels = (codes ?? [code ?? answer ?? '']).map((one) => list.labels[one as never] as string);
  const native = frame.getByRole('combobox');
  if ((await native.count()) > 0) await hand.pick(native, labels.join());
  else await chooseAll(hand, frame, labels);
  if (note !== undefined && field.noteLabel) await hand.fill(frame.getByRole('textbox', { name: field.noteLabel, exact: true }), note);
}

/** A long list of choices is folded until somebody wants it. */
async function chooseAll(hand: Hand, frame: Locator, labels: readonly string[]): Promise<void> {
  const fold = frame.getByText('Visa vad du kan välja', { exact: true });
  if (await fold.isVisible()) await hand.press(fold);
  for (const label of labels) await hand.choose(choiceIn(frame, label));
}

function choiceIn(frame: Locator, label: string): Locator {
  const named = { name: label, exact: true } as const;
  return frame.getByRole('radio', named).or(frame.getByRole('checkbox', named));
}

async function writeMoment({ hand }: Given, frame: Locator, _field: Field, value: unknown): Promise<void> {
  const { at, precision } = value as { at?: string; precision?: keyof typeof precisionList.labels };
  if (at === undefined) return hand.press(frame.getByRole('button', { name: 'Vet inte', exact: true }));
  await hand.fill(frame.getByLabel('Dag', { exact: true }), at.slice(0, 10));
  if (at.length > 10) await hand.fill(frame.getByLabel('Klockslag', { exact: true }), at.slice(11).replace(':', '.'));
  if (precision) await hand.choose(frame.getByRole('radio', { name: precisionList.labels[precision], exact: true }));
}

async function writeIdentity({ hand }: Given, frame: Locator, _field: Field, value: unknown): Promise<void> {
  const { kind = 'PNR', value: digits } = value as { kind?: keyof typeof identityKindList.labels; value?: string };
  if (kind !== 'PNR') await hand.pick(frame.getByRole('combobox').first(), identityKindList.labels[kind]);
  if (digits) await hand.fill(frame.getByRole('textbox').first(), digits);
}

async function writePeople({ answers, hand }: Given, frame: Locator, _field: Field, value: unknown): Promise<void> {
  for (const id of value as string[]) await hand.choose(frame.getByRole('checkbox', { name: nameOf(answers, id) }));
}

async function writeRows(given: Given, frame: Locator, field: Field, value: unknown, path: string): Promise<void> {
  for (const [index, row] of (value as { id: string }[]).entries()) {
    await given.hand.press(frame.getByRole('button', { name: `+ Lägg till ${field.rowName}` }));
    await writeFields(given, field.of ?? {}, row, `${path}.${index}`);
    const mark = given.marks.find(({ target }) => target === `${path}/${row.id}`);
    if (mark) await markRow(given, frame, `${capital(field.rowName ?? '')} ${index + 1}`, mark);
  }
}

/** "Bör inte visas för …" under a row: for whom, and why. */
async function markRow({ answers, hand }: Given, frame: Locator, heading: string, mark: Given['marks'][number]): Promise<void> {
  await hand.press(frame.getByRole('button', { name: `Bör inte visas för någon: ${heading}` }));
  const group = frame.getByRole('group', { name: heading, exact: true });
  for (const id of mark.from ?? []) await hand.choose(group.getByRole('checkbox', { name: nameOf(answers, id) }));
  await hand.fill(group.getByLabel('Varför?', { exact: true }), mark.why ?? '');
}

/** A kommun with one nämnd has nothing to choose: it is chosen, and said. */
async function chooseBoard({ page, hand }: Given, id: string): Promise<void> {
  const said = page.getByRole('main').getByText(/ tar (inte )?emot anmäl(an|ningar) i Tidig/);
  const choice = frameOf(page, 'recipient.board').locator(`input[value="${id}"]`);
  await said.or(choice).first().waitFor();
  if ((await choice.count()) > 0) await hand.choose(choice);
  await said.first().waitFor();
}

function nameOf(answers: Answers, id: string): RegExp {
  const guardians = answers.family?.guardians;
  const found = Array.isArray(guardians) ? guardians.find((one) => one.id === id) : undefined;
  return new RegExp(`^${found?.name ?? id}`);
}

function frameOf(page: Page, path: string): Locator {
  return page.locator(`[data-field-name="${path}"]`);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
