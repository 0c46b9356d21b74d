import { sections } from '@tidig/domain/form/answers.ts';
import type { Field, Section } from '@tidig/domain/form/field.ts';
import { lackText, markText, withoutRepeats } from '@tidig/domain/labels/lacks.ts';
import { lackCodes } from '@tidig/domain/quality/lacks.ts';
import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import { describe, expect, it } from 'vitest';

const fields = Object.values<Section>(sections).flatMap((section) =>
  Object.values<Field>(section.fields).flatMap((field) => [field, ...Object.values<Field>(field.of ?? {})]),
);

describe('what reports lack, in words', () => {
  it.each([...lackCodes])('has a heading and an advice for %s, without gaps', (code) => {
    expect(lackText(code)?.title).toMatch(/^[A-ZÅÄÖ]/);
    expect(lackText(code)?.advice).toMatch(/^[^{}]{10,}[.?]$/);
  });

  it('has them for every question that should be answered', () => {
    const asked = fields.filter(({ requirement }) => requirement === 'S').map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((id) => !lackText(`field:${id}`)?.advice.endsWith('.') && !lackText(`field:${id}`)?.advice.endsWith('?'))).toEqual(
      [],
    );
  });

  it('has them for everything that a nämnd can mark', () => {
    for (const code of missingMarkList.codes) expect(markText(code)?.advice).toMatch(/\.$/);
  });

  it.each(['Q99', 'Q21', 'field:nothing', 'marked:TELV', 'TELV', 'constructor'])('says nothing of %s, which is no such code', (code) => {
    expect(lackText(code)).toBeNull();
  });

  it('says nothing of a mark that it does not know', () => {
    expect([markText('HEMLIGT'), markText('toString')]).toEqual([null, null]);
  });

  it('says each thing once: a question is left out where a check asks for the same', () => {
    const lacks = ['Q32', 'field:reporter.alt', 'field:reporter.unit', 'field:concern.impact'].map((code) => ({ code }));
    expect(withoutRepeats(lacks).map(({ code }) => code)).toEqual(['Q32', 'field:reporter.unit', 'field:concern.impact']);
    const ids = new Set(fields.map(({ id }) => `field:${id}`));
    const left = withoutRepeats([...lackCodes.map((code) => ({ code: code as string })), ...[...ids].map((code) => ({ code }))]);
    // Each of the thirteen questions that are left out is one that the form has.
    expect(ids.size + lackCodes.length - left.length).toBe(13);
  });
});
