import { sections } from '@tidig/domain/form/answers.ts';
import type { Section } from '@tidig/domain/form/field.ts';
import { steps } from '@tidig/domain/form/steps.ts';
import { readingPlan } from '@tidig/domain/reading/plan.ts';
import { describe, expect, it } from 'vitest';
import { allFields } from '../../support/form-fields.ts';
import { asksReason, locationRevealing, restrictable, specification } from './specification.ts';

const fields = allFields();

function idsWhere(keep: (field: (typeof fields)[number]['field']) => boolean): readonly string[] {
  return [...new Set(fields.filter(({ field }) => keep(field)).map(({ field }) => field.id))].sort();
}

describe('the form', () => {
  it.each(Object.entries(specification))('has the field %s of the specification, with its requirement', (id, requirement) => {
    const found = fields.filter(({ field }) => field.id === id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ field }) => field.requirement)).toContain(requirement);
    expect(found.every(({ field }) => field.label.trim() !== '')).toBe(true);
  });

  it('has a place in the print, once, for every field that does not go to the annex', () => {
    const planned = readingPlan.flatMap((section) => section.slots.flatMap((slot) => slot.paths));
    const printed = Object.values<Section>(sections)
      .filter((section) => section.id !== 'secrecy')
      .flatMap((section) => Object.keys(section.fields).map((name) => `${section.id}.${name}`));
    expect([...planned].sort()).toEqual([...printed].sort());
  });

  it('asks for a reason in eight cases and no other', () => {
    expect(idsWhere((field) => field.reasonAsked)).toEqual([...asksReason].sort());
  });

  it('can mark the fields that the specification names and no other', () => {
    expect(idsWhere((field) => field.restrictable)).toEqual([...restrictable].sort());
  });

  it('sends what tells where somebody is to the location part, and nothing of it is ever marked as well', () => {
    expect(idsWhere((field) => field.locationRevealing)).toEqual([...locationRevealing].sort());
    expect(fields.filter(({ field }) => field.locationRevealing && field.restrictable)).toEqual([]);
  });

  it('has location-revealing cells only in rows of persons, which have an entry of their own', () => {
    const rows = fields.filter(({ path, field }) => field.locationRevealing && path.includes('[]')).map(({ path }) => path.split('[]')[0]);
    expect(new Set(rows)).toEqual(new Set(['family.guardians', 'family.siblings']));
  });

  it('stops sending at eight things and no more', () => {
    const hard = idsWhere((field) => field.requirement === 'H');
    expect(hard).toEqual(
      [
        'triage.reportKind',
        'child.identityCertainty',
        'event.whyNow',
        'concern.main',
        'obs[]',
        'reporter.name',
        'reporter.phone',
        'recipient.kommun',
        'recipient.board',
      ].sort(),
    );
  });

  it('shows every section in exactly one of nine steps, in order', () => {
    expect(steps).toHaveLength(9);
    expect(steps.flatMap((step) => step.sections.map((section) => section.id))).toEqual(Object.keys(sections));
    expect(steps.every((step) => step.sections.length > 0)).toBe(true);
  });

  it('names its sections as their keys, and says every question in Swedish without repeating it in the help', () => {
    for (const [key, section] of Object.entries<Section>(sections)) expect(section.id).toBe(key);
    for (const { field, path } of fields) {
      expect(field.help ?? '', path).not.toBe(field.label);
      expect(`${field.label}${field.help ?? ''}`, path).not.toMatch(/["']/);
    }
  });

  it('prints no label as a question', () => {
    expect(fields.filter(({ field }) => (field.printLabel ?? field.label).endsWith('?')).map(({ path }) => path)).toEqual([]);
  });

  it('attributes no field to a handbook that nobody has compared', () => {
    expect(fields.every(({ field }) => field.handbookRef === null)).toBe(true);
  });
});
