import { sections } from '@tidig/domain/form/answers.ts';
import { type Section, wordsOf } from '@tidig/domain/form/field.ts';
import { askedKinds } from '@tidig/domain/form/kinds.ts';
import { steps } from '@tidig/domain/form/steps.ts';
import { readingPlan } from '@tidig/domain/reading/plan.ts';
import { describe, expect, it } from 'vitest';
import { allFields } from '../../support/form-fields.ts';
import {
  asksReason,
  askedElsewhere,
  locationRevealing,
  lulIds,
  markedChoices,
  moduleQuestions,
  neverMarked,
  onlyWordsMarked,
  specification,
  withoutId,
} from './specification.ts';

const fields = allFields();
const planned = readingPlan.flatMap((section) => section.slots.flatMap((slot) => slot.paths));

function idsWhere(keep: (field: (typeof fields)[number]['field']) => boolean): readonly string[] {
  return [...new Set(fields.filter(({ field }) => keep(field)).map(({ field }) => field.id))].sort();
}

const moduleIds = Object.entries(moduleQuestions).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, index) => `mod.${group}.${index + 1}`),
);
/** Every id of the specification, its modules included. */
const everyId = [...Object.keys(specification), ...moduleIds, ...lulIds, ...Object.keys(askedElsewhere)];

describe('the form', () => {
  it.each(Object.entries(specification))('has the field %s of the specification, with its requirement', (id, requirement) => {
    const found = fields.filter(({ field }) => field.id === id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ field }) => field.requirement)).toContain(requirement);
  });

  it.each(everyId)('gives %s a section, a label, a place in the print or the annex, and a path in the JSON', (id) => {
    const wanted = askedElsewhere[id] ?? id;
    const found = fields.filter(({ field }) => field.id === wanted);
    expect(found.length).toBeGreaterThan(0);
    for (const { path, field } of found) {
      const [section = '', name = ''] = path.replace('[]', '').split('.');
      expect(Object.keys(sections)).toContain(section);
      expect(field.label.trim()).not.toBe('');
      expect(section === 'secrecy' || planned.includes(`${section}.${name}`), path).toBe(true);
      expect(Object.keys(sections[section as keyof typeof sections].fields)).toContain(name);
    }
  });

  it('asks for nothing that neither the specification nor its prose names, but for cells of rows', () => {
    const known = new Set<string>([...everyId, ...withoutId]);
    const unknown = fields.filter(({ path, field }) => !path.includes('[]') && !known.has(field.id)).map(({ path }) => path);
    expect(unknown).toEqual([]);
  });

  it('never lets a question of a module stop or burden a report', () => {
    const inModules = fields.filter(({ path }) => path.startsWith('modules.'));
    expect(new Set(inModules.map(({ field }) => field.id))).toEqual(new Set(moduleIds));
    expect(inModules.filter(({ field }) => field.requirement !== 'O' || field.stopsIn)).toEqual([]);
  });

  it('has a place in the print, once, for every field that does not go to the annex', () => {
    const printed = Object.values<Section>(sections)
      .filter((section) => section.id !== 'secrecy')
      .flatMap((section) => Object.keys(section.fields).map((name) => `${section.id}.${name}`));
    expect([...planned].sort()).toEqual([...printed].sort());
  });

  it('asks for a reason in eight cases and no other', () => {
    expect(idsWhere((field) => field.reasonAsked)).toEqual([...asksReason].sort());
  });

  it('can mark every free text and every list, but for those that have a reason not to be', () => {
    const top = fields.filter(({ path, field }) => !path.includes('[]') && !field.locationRevealing && !field.setByProgram);
    const inModule = (path: string) => path.startsWith('modules.');
    const worded = top.filter(({ path, field }) => inModule(path) || ['area', 'text', 'rows'].includes(field.type) || field.noteLabel);
    const expected = [...worded.map(({ path }) => path).filter((path) => !(path in neverMarked)), ...markedChoices];
    const markable = fields.filter(({ field }) => field.restrictable).map(({ path }) => path);
    expect(markable.sort()).toEqual(expected.sort());
    expect(Object.keys(neverMarked).filter((path) => !worded.some((one) => one.path === path) && path !== 'triage.supplementOf')).toEqual(
      [],
    );
  });

  it('leaves a choice that the nämnd acts on at once where it is: only the words beside it can be marked', () => {
    const found = fields.filter(({ field }) => field.restrictable === 'note');
    expect(found.map(({ path }) => path).sort()).toEqual([...onlyWordsMarked]);
    expect(found.every(({ field }) => field.noteLabel)).toBe(true);
  });

  it('sends what tells where somebody is to the location part, and nothing of it is ever marked as well', () => {
    expect(idsWhere((field) => field.locationRevealing)).toEqual([...locationRevealing].sort());
    expect(fields.filter(({ field }) => field.locationRevealing && field.restrictable)).toEqual([]);
  });

  it('has location-revealing cells only in rows of persons, which have an entry of their own', () => {
    const rows = fields.filter(({ path, field }) => field.locationRevealing && path.includes('[]')).map(({ path }) => path.split('[]')[0]);
    expect(new Set(rows)).toEqual(new Set(['family.guardians', 'family.siblings']));
  });

  it('shows every section in exactly one of nine steps, in order', () => {
    expect(steps).toHaveLength(9);
    expect(steps.flatMap((step) => step.sections.map((section) => section.id))).toEqual(Object.keys(sections));
    expect(steps.every((step) => step.sections.length > 0)).toBe(true);
  });

  it('names its sections as their keys, and says every question in Swedish without repeating it in the help', () => {
    for (const [key, section] of Object.entries<Section>(sections)) expect(section.id).toBe(key);
    for (const { field, path } of fields) {
      for (const kind of askedKinds) {
        const { label, help = '' } = wordsOf(field, kind);
        expect(help, path).not.toBe(label);
        expect(`${label}${help}`, path).not.toMatch(/["']/);
      }
    }
  });

  it('prints no label as a question, about a child or an adult', () => {
    const questions = fields.filter(({ field }) => askedKinds.some((kind) => wordsOf(field, kind).printLabel.endsWith('?')));
    expect(questions.map(({ path }) => path)).toEqual([]);
  });

  it('never says "barnet" about an adult, but where a child is meant', () => {
    const aboutChildren = new Set(['notice.dueOn', 'notice.childrenInHome']);
    const childWords = fields.filter(({ path, field }) => {
      if (!field.kinds?.includes('PL6') || aboutChildren.has(path)) return false;
      const { label, printLabel, help = '' } = wordsOf(field, 'PL6');
      return /barn/i.test(`${label} ${printLabel} ${help}`);
    });
    expect(childWords.map(({ path }) => path)).toEqual([]);
  });

  it('attributes no field to a handbook that nobody has compared', () => {
    expect(fields.every(({ field }) => field.handbookRef === null)).toBe(true);
  });
});
