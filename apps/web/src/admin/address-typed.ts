import type { AddressDraft } from '@tidig/domain/address/check-address.ts';
import type { Channel, JourWay } from '@tidig/domain/address/reach.ts';
import type { FieldProblem, FieldProblemCode } from '@tidig/domain/base/problem.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { AddressPageView } from './admin-api.ts';

/** A page as it stands in the boxes. What is hidden keeps its text until it is saved, and is then not sent. */
export type TypedAddress = {
  /** A day, or what was typed when no day could be read from it. */
  readonly validFrom: string;
  readonly channel: Channel;
  readonly manualWay: string;
  readonly phone: string;
  readonly openingHours: string;
  readonly eveningReader: string;
  readonly jourName: string;
  readonly jourWay: JourWay;
  readonly jourPhone: string;
  readonly jourHours: string;
  readonly protectedFunction: string;
  readonly protectedPhone: string;
  readonly closes: boolean;
  readonly closedFrom: string;
};

export type AddressField = keyof Omit<TypedAddress, 'closes'>;

/** Where each path of the API stands in the form, in the order of the form. */
const fieldOf = {
  validFrom: 'validFrom',
  channel: 'channel',
  manualWay: 'manualWay',
  phone: 'phone',
  openingHours: 'openingHours',
  eveningReader: 'eveningReader',
  'jour.name': 'jourName',
  'jour.way': 'jourWay',
  'jour.phone': 'jourPhone',
  'jour.hours': 'jourHours',
  protectedFunction: 'protectedFunction',
  protectedPhone: 'protectedPhone',
  closedFrom: 'closedFrom',
} as const satisfies Record<string, AddressField>;

/** A form filled in with a page, to begin on a day. */
export function typedFrom({ recipient }: AddressPageView, validFrom: string): TypedAddress {
  const { channel, manualWay, phone, openingHours, eveningReader, jour, protectedFunction, protectedPhone, closedFrom } = recipient;
  return {
    validFrom,
    channel,
    manualWay: manualWay ?? '',
    phone,
    openingHours,
    eveningReader,
    jourName: jour.name,
    jourWay: jour.way,
    jourPhone: jour.phone ?? '',
    jourHours: jour.hours,
    protectedFunction: protectedFunction ?? '',
    protectedPhone: protectedPhone ?? '',
    closes: closedFrom !== null,
    closedFrom: closedFrom ?? '',
  };
}

/** The jour has a number to write: one of its own, or one to be called back through. */
export function asksForPhone(way: JourWay): boolean {
  return way === 'NUMMER' || way === 'RINGER_UPP';
}

/** What is sent: line breaks become blanks, what is hidden stays behind. */
export function draftFrom(typed: TypedAddress): AddressDraft {
  const jourPhone = oneLine(typed.jourPhone);
  const [protectedFunction, protectedPhone] = [oneLine(typed.protectedFunction), oneLine(typed.protectedPhone)];
  const hasCall = typed.channel === 'TIDIG' || protectedFunction !== '' || protectedPhone !== '';
  const asked = typed.jourWay === 'NUMMER' || (asksForPhone(typed.jourWay) && jourPhone !== '');
  return {
    validFrom: oneLine(typed.validFrom),
    channel: typed.channel,
    manualWay: typed.channel === 'PDF' ? oneLine(typed.manualWay) : null,
    phone: oneLine(typed.phone),
    openingHours: oneLine(typed.openingHours),
    eveningReader: oneLine(typed.eveningReader),
    jour: { name: oneLine(typed.jourName), way: typed.jourWay, phone: asked ? jourPhone : null, hours: oneLine(typed.jourHours) },
    protectedFunction: hasCall ? protectedFunction : null,
    protectedPhone: hasCall ? protectedPhone : null,
    closedFrom: typed.closes ? oneLine(typed.closedFrom) : null,
  };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

export type AddressProblems = Readonly<Partial<Record<AddressField, string>>>;

/** What to do at each field, in the order of the form. A path that the form does not know is left to the caller's general notice. */
export function problemsAt(problems: readonly FieldProblem[]): AddressProblems {
  const found: Partial<Record<AddressField, string>> = {};
  for (const [path, field] of Object.entries(fieldOf)) {
    const problem = problems.find((one) => one.path === path);
    if (problem) found[field] = sentences[field]?.[problem.code] ?? fieldProblemTexts[problem.code];
  }
  return found;
}

const sentences: Partial<Record<AddressField, Partial<Record<FieldProblemCode, string>>>> = {
  validFrom: { required: 'Ange från vilken dag uppgifterna gäller.', 'date-invalid': 'Skriv dagen så här: 2026-12-01 eller 1 dec.' },
  channel: { 'not-applicable': 'Nämnden är inte ansluten till Tidig än. Det gör driften. Välj PDF så länge.' },
  manualWay: { required: 'Skriv hur ni vill ha anmälan.' },
  phone: { required: 'Skriv nämndens telefonnummer.' },
  openingHours: { required: 'Skriv när nämnden har öppet.' },
  eveningReader: { required: 'Svara på vem som läser kvällar och helger.' },
  jourName: { required: 'Skriv vad socialjouren heter.' },
  jourPhone: { required: 'Skriv socialjourens telefonnummer.' },
  jourHours: { required: 'Skriv när socialjouren nås.' },
  protectedFunction: { required: 'Skriv vilken funktion man ringer.' },
  protectedPhone: { required: 'Skriv funktionens telefonnummer.' },
  closedFrom: {
    'date-invalid': 'Ange den första dagen utan nya anmälningar, till exempel 2026-12-31.',
    'date-past': 'Välj en dag som inte har passerat och inte ligger före den dag uppgifterna börjar gälla.',
  },
};

/** The id of a field's box, which the summary of errors leads to. */
export function boxId(field: AddressField): string {
  return `address-${field}`;
}
