import { sections } from '../form/answers.ts';
import type { Field, Section } from '../form/field.ts';
import type { CheckCode } from '../quality/finding.ts';
import { messageOf } from '../quality/messages.ts';
import { lowerFirst } from '../form/code-list.ts';
import { missingMarkAdvice, missingMarkList, type MissingMark } from '../vocabulary/missing-marks.ts';

/** What was lacking, as a heading, and what to do about it next time. */
export type LackText = { readonly title: string; readonly advice: string };

/** The checks that say that something is lacking (quality/lacks.ts), as the thing that lacks. */
const checkTitles: Partial<Record<CheckCode, string>> = {
  Q02: 'Varför barnet behöver skydd nu',
  Q06: 'Hur ni har fått fram vem barnet är',
  Q08: 'Vad barnet sade, eller varför ni inte talade med barnet',
  Q10: 'En vårdnadshavare till',
  Q11: 'Telefonnummer till en vårdnadshavare',
  Q12: 'Vem som tar hand om barnet när en förälder är frihetsberövad',
  Q13: 'Om det finns oro för de andra barnen i hemmet',
  Q14: 'Vad någon såg eller hörde, i stället för vaga ord',
  Q18: 'Vem som har berättat, och när',
  Q22: 'Om tolk behövs, och på vilket språk',
  Q24: 'Hur barnet påverkas, och vad som kan hända',
  Q25: 'Varför anmälan görs just nu',
  Q26: 'Barnets situation, inte bara brottet',
  Q31: 'Frågan som barnet svarade på',
  Q32: 'Vem som svarar när anmälaren är ledig',
  Q34: 'Vad som fungerar bra för barnet',
};

/** Questions that ask for the very thing that a check asks for: where the check is counted, they say it a second time. */
const askedBy: Readonly<Partial<Record<CheckCode, readonly string[]>>> = {
  Q08: ['child.notHeardReason', 'childWords[]'],
  Q10: ['guardians[]'],
  Q11: ['guardians[].phone'],
  Q12: ['child.carerNow'],
  Q13: ['siblings[].concern', 'siblings.known'],
  Q22: ['child.interpreter'],
  Q24: ['concern.impact', 'concern.ifNothing'],
  Q31: ['childWords[].question'],
  Q32: ['reporter.alt'],
  Q34: ['concern.strengths'],
};

/** The codes without the questions that a check among them asks for as well. */
export function withoutRepeats<T extends { readonly code: string }>(lacks: readonly T[]): readonly T[] {
  const said = new Set(
    Object.entries(askedBy).flatMap(([check, fields]) =>
      lacks.some(({ code }) => code === check) ? fields.map((id) => `field:${id}`) : [],
    ),
  );
  return lacks.filter(({ code }) => !said.has(code));
}

/** Fills the gap of a message about a word, where no text is at hand. */
const anyWord = { ord: 'Stökigt', förslag: '' };

/** A lack that Skrivstöd has counted (`Q14`, `field:<id>`) in words; null for a code that this version does not know. */
export function lackText(code: string): LackText | null {
  const [check, title] = Object.entries(checkTitles).find(([known]) => known === code) ?? [];
  if (check && title) return { title, advice: messageOf({ code: vouched(check), values: anyWord }) };
  return code.startsWith('field:') ? fieldText(code.slice('field:'.length)) : null;
}

/** What a nämnd has marked, in words; null for a code that this version does not know. */
export function markText(code: string): LackText | null {
  const known = missingMarkList.codes.find((one): one is MissingMark => one === code);
  return known ? { title: missingMarkList.labels[known], advice: missingMarkAdvice[known] } : null;
}

/** `Object.entries` gives the keys of the record above. */
function vouched(code: string): CheckCode {
  return code as CheckCode;
}

function fieldText(id: string): LackText | null {
  for (const section of Object.values<Section>(sections)) {
    for (const field of Object.values(section.fields)) {
      if (field.id === id) return { title: field.label, advice: adviceOn(field, section) };
      const cell = Object.values<Field>(field.of ?? {}).find((one) => one.id === id);
      if (cell) return { title: `${field.printLabel ?? field.label}: ${lowerFirst(cell.label)}`, advice: adviceOn(cell, section) };
    }
  }
  return null;
}

function adviceOn({ help }: Field, { title }: Section): string {
  return `Frågan står under ”${title}”.${help ? ` ${help}` : ''}`;
}
