import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { upgradeAnswers } from '@tidig/domain/form/upgrade.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { siblingAnswers } from '@tidig/domain/siblings/begin-sibling.ts';
import { peopleToProtectFrom } from '@tidig/web/fields/people-in.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { there } from '../../support/there.ts';

const [maria, jonas] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
const report = (code: 'SKF' | 'NEJ'): Answers => ({
  ...example1,
  child: { ...example1.child, protectedIdentity: { code }, protectedFrom: ['vh-jonas', 'other'] },
  family: { ...example1.family, guardians: [{ ...there(maria), protected: { code }, protectedFrom: ['vh-jonas'] }, there(jonas)] },
});

describe('"Skyddas mot"', () => {
  it('is read beside the protection by name, and tells no place: it stands in the body', () => {
    const { body, restricted } = splitReport(report('SKF'), 'SENT');
    const { sections } = readReport({ body, location: { persons: {} }, restricted }, { today: day('2026-11-22') });
    const items = there(sections.find(({ id }) => id === 'child')).items;
    const at = items.findIndex((item) => item.kind === 'fact' && item.label === 'Skyddas mot');
    expect(items[at]).toMatchObject({ value: { state: 'value', text: 'Jonas Testström (pappa), Någon annan' } });
    expect(items[at - 1]).toMatchObject({ label: 'Skyddade personuppgifter' });
    expect(JSON.stringify(sections.find(({ id }) => id === 'family'))).toContain('"Skyddas mot","value":{"state":"value","text":"Jonas');
  });

  it('is asked only where somebody is protected, and never travels to another child’s draft', () => {
    expect(JSON.stringify(withoutHidden(report('NEJ')))).not.toContain('protectedFrom');
    const choice = { sibling: 'syskon-liam', guardians: ['vh-maria', 'vh-jonas'], household: [] };
    expect(JSON.stringify(siblingAnswers(report('SKF'), choice))).not.toContain('protectedFrom');
  });

  it('offers everybody else in the report, and not the person itself', () => {
    const offered = (name: string) => peopleToProtectFrom(report('SKF'), name).map(({ id }) => id);
    expect(offered('child.protectedFrom')).toContain('vh-maria');
    expect(offered('family.guardians.0.protectedFrom')).not.toContain('vh-maria');
    expect(offered('family.guardians.0.protectedFrom')).toContain('vh-jonas');
  });

  it('is new in version 4: a draft of version 3 keeps every word', () => {
    expect(upgradeAnswers(3, example1)).toEqual({ ok: true, value: example1 });
  });
});
