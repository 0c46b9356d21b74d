import type { Field, Section } from '../form/field.ts';
import { sections } from '../form/answers.ts';
import { FORM_VERSION, type BodyPart, type RestrictedItem, type RestrictedPart } from '../form/parts.ts';
import { fieldAt, loose, parseTarget, rowsOf, type Row } from '../form/paths.ts';
import { answersOf } from '../form/read-parts.ts';
import { tellsPlace } from './place-in-text.ts';
import type { PlaceWords } from './place-words.ts';

/** What stands where a whole text was covered. */
export const COVERED_TEXT = 'Texten är dold: den säger var någon skyddad är.';
/** What stands where a sentence was covered, so that the rest can be read: a skyddsbedömning never waits for the vault. */
export const COVERED_SENTENCE = '[En mening är dold: den säger var någon skyddad är.]';

/** A text that was covered: what it is called in the report, and what it says. For the vault alone. */
export type CoveredText = { readonly label: string; readonly text: string };

/** What somebody has written in a report, apart from where anybody is. */
export type WrittenParts = { readonly body: BodyPart; readonly restricted: RestrictedPart | null };

/**
 * The parts with every written text that tells one of these places covered, sentence by sentence, and which they were. Texts and notes, in rows and in the annex
 * too; never the child's own name, nor what the program wrote. What tells nothing comes back as it was. Pure.
 */
export function coverTexts<P extends WrittenParts>(
  parts: P,
  words: PlaceWords,
): { readonly parts: P; readonly covered: readonly CoveredText[] } {
  const cover = coverWith(words);
  const answers = loose(answersOf(parts.body));
  const covered = Object.values<Section>(sections).map((section): [string, unknown] => [
    section.id,
    cover.section(section, answers[section.id]),
  ]);
  const inBody = cover.found.length;
  const items = parts.restricted?.items.map((item, at) => cover.item(item, `Bilagan, uppgift ${at + 1}`));
  const { found } = cover;
  if (found.length === 0) return { parts, covered: found };
  const body = { ...parts.body, formVersion: FORM_VERSION, answers: Object.fromEntries(covered.filter(([, one]) => one !== undefined)) };
  return { parts: { ...parts, body: inBody > 0 ? body : parts.body, restricted: items ? { items } : null }, covered: found };
}

/** One text as a reader gets it: covered where it tells one of these places. Pure. */
export function coverText(written: string, words: PlaceWords): string {
  return tellsPlace(written, words) ? coverSentences(written, words) : written;
}

/** A text that somebody at the nämnd has written, as it may be read once somebody in it is protected: what tells a place is covered. Pure. */
export function coverWritten(written: string, words: PlaceWords): string {
  return tellsPlace(written, words) ? coverSentences(written, words) : written;
}

/** Covers the sentences that tell a place; the whole text where it has but one, or where only several together tell it. */
function coverSentences(written: string, words: PlaceWords): string {
  const sentences = written.split(/((?<=[.!?…]["”’)]?)\s+(?=["”(–-]?\s?\p{Lu})|\n+)/u);
  const left = sentences.map((one) => (tellsPlace(one, words) ? COVERED_SENTENCE : one));
  const quiet = left.filter((one) => one !== COVERED_SENTENCE).join('');
  return quiet.trim() === '' || tellsPlace(left.join(''), words) ? COVERED_TEXT : left.join('');
}

type Members = Readonly<Record<string, unknown>>;

/** Answers in, the same answers out with what tells a place covered; `found` fills as they pass. */
function coverWith(words: PlaceWords) {
  const found: CoveredText[] = [];
  function text(written: string, label: string): string {
    if (!tellsPlace(written, words)) return written;
    found.push({ label, text: written });
    return coverSentences(written, words);
  }
  function answer(field: Field | null, value: unknown, label: string): unknown {
    if (field?.setByProgram || (field && field.id in names)) return value;
    if (typeof value === 'string') return field && !written.has(field.type) ? value : text(value, label);
    if (Array.isArray(value)) return field?.of ? rowsOf(value).map((row, at) => cells(field, row, rowLabel(field, at))) : value;
    if (!isMembers(value)) return value;
    if (field?.of) return cells(field, value, label);
    return typeof value['note'] === 'string' ? { ...value, note: text(value['note'], label) } : value;
  }
  function cells(field: Field, row: Members, label: string): Members {
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const cell = field.of?.[name];
        return [name, cell ? answer(cell, value, `${label}: ${printed(cell)}`) : value];
      }),
    );
  }
  function section({ fields }: Section, answers: Members | undefined): Members | undefined {
    const entries = Object.entries(answers ?? {});
    return answers && Object.fromEntries(entries.map(([name, value]) => [name, fieldOf(fields[name], value)]));
  }
  function fieldOf(field: Field | undefined, value: unknown): unknown {
    return field ? answer(field, value, printed(field)) : value;
  }
  function item(one: RestrictedItem, label: string): RestrictedItem {
    const at = parseTarget(one.target);
    const marks = one.secrecyMarks?.map((row): Row => ({ ...(marking ? cells(marking, row, label) : row), id: row.id }));
    return {
      ...one,
      value: answer(at && fieldAt(at.section, at.field), one.value, label),
      why: text(one.why, label),
      ...(marks ? { secrecyMarks: marks } : {}),
    };
  }
  return { found, section, item };
}

const marking = fieldAt('marking', 'secrecyMarks');
const written: ReadonlySet<string> = new Set(['text', 'area', 'rows']);
/** By these the report is known: a name that tells a place is a matter for the mark, not for the cover. */
const names: Readonly<Record<string, true>> = {
  'child.firstName': true,
  'child.lastName': true,
  'child.alias': true,
  'recipient.board': true,
};

function printed({ printLabel, label }: Field): string {
  return printLabel ?? label;
}

function rowLabel(field: Field, at: number): string {
  const name = field.rowName ?? printed(field);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${at + 1}`;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
