import { askedKinds } from '@tidig/domain/form/kinds.ts';
import { groundAt } from '@tidig/domain/guidance/grounds.ts';
import { groundAnswers } from '@tidig/domain/guidance/grounds/answers.ts';
import { groundIds, groundLines, groundPaths } from '@tidig/domain/guidance/grounds/lines.ts';
import { statuteInWords } from '@tidig/domain/guidance/grounds/statute.ts';
import { lawRules, ruleOn } from '@tidig/domain/law/rules.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const today = day('2026-11-22');
const ids = (path: string, on: string) => groundAt(path, 'SOL', day(on))?.rules.map(({ id }) => id) ?? [];

describe('why this may be shared', () => {
  it('rests on rules that stand in the dated law table', () => {
    for (const id of groundIds) {
      for (const rule of groundAnswers[id].rules)
        expect(
          lawRules.some((each) => each.id === rule),
          rule,
        ).toBe(true);
    }
  });

  it('is answered today at every place where a line is shown', () => {
    for (const kind of askedKinds) {
      for (const path of groundPaths(kind)) {
        const ground = groundAt(path, kind, today);
        expect(ground?.line, path).toMatch(/§.*\.$/);
        expect(ground?.answer.length, path).toBeGreaterThan(0);
        expect(ground?.rules.length, path).toBeGreaterThan(0);
      }
    }
  });

  it('never has two lines for one place, kind and day', () => {
    const seen = groundLines.flatMap(({ from, to, kinds, paths }) =>
      paths.flatMap((path) => kinds.map((kind) => ({ from, to, path, kind }))),
    );
    for (const [i, row] of seen.entries()) {
      const same = seen.slice(i + 1).filter(({ path, kind }) => path === row.path && kind === row.kind);
      for (const other of same)
        expect((row.to !== null && row.to <= other.from) || (other.to !== null && other.to <= row.from), row.path).toBe(true);
    }
  });

  it('names OSL 10:15 a from 1 December 2025 and not the day before', () => {
    expect(ids('background.events', '2025-11-30')).not.toContain('L-75');
    expect(ids('background.events', '2025-12-01')).toContain('L-75');
    expect(groundAt('background.events', 'SOL', day('2025-11-30'))?.line).not.toContain('15 a');
    expect(groundAt('background.events', 'SOL', day('2025-12-01'))?.line).toContain('10 kap. 15 a § OSL');
    expect(groundAt('risk.investigation', 'SOL', day('2025-11-30'))?.answer.join(' ')).not.toContain('15 a');
    expect(groundAt('risk.investigation', 'SOL', day('2025-12-01'))?.answer.join(' ')).toContain('15 a');
  });

  it('says that the report is secret at the police too from 15 January 2026 and not the day before', () => {
    expect(ids('concern.obs', '2026-01-14')).not.toContain('L-71');
    expect(ids('concern.obs', '2026-01-15')).toContain('L-71');
  });

  it('reads the duty to report as it stood on the day', () => {
    const duty = (on: string) => groundAt('concern.obs', 'SOL', day(on))?.rules.find(({ id }) => id === 'L-01');
    expect(duty('2026-01-14')).toMatchObject({ statute: 'SoL 19 kap. 1 §', since: '2025-07-01', check: true });
    expect(duty('2026-01-15')).toMatchObject({ statute: 'SoL 19 kap. 1 § (SFS 2025:1501)', since: '2026-01-15', check: false });
  });

  it('asks the reader to check the wording of LUL from the day it was changed and not the day before', () => {
    const check = (on: string) => groundAt('lul.form', 'LUL', day(on))?.rules.find(({ id }) => id === 'L-90')?.check;
    expect(check('2026-09-09')).toBe(false);
    expect(check('2026-09-10')).toBe(true);
  });

  it('is silent on days for which it knows no law', () => {
    expect(groundAt('concern.obs', 'SOL', day('2025-06-30'))).toBeNull();
    expect(groundAt('concern.obs', 'SOL', day('2025-07-01'))).not.toBeNull();
  });

  it('is another for each legal act at the same question', () => {
    const at = (kind: (typeof askedKinds)[number]) => groundAt('event.summary', kind, today)?.id;
    expect([at('SOL'), at('SOLLUL'), at('LUL'), at('PL6'), at('FEL')]).toEqual(['duty', 'duty', 'youth', 'police', undefined]);
  });

  it('gives each answer what it rests on first: the duty, the consent, 6 § polislagen', () => {
    expect(ids('child.needs', '2026-11-22')[0]).toBe('L-01');
    expect(ids('background.consent', '2026-11-22')[0]).toBe('L-84');
    expect(groundAt('event.summary', 'PL6', today)?.rules[0]?.statute).toBe('Polislagen 6 §');
    expect(ruleOn('L-05', day('2026-01-14'))?.statute).toBe('Polislagen 6 § (SFS 2025:407)');
  });
});

describe('a statute in words', () => {
  it.each([
    ['SoL 19:1 (SFS 2025:1501)', 'SoL 19 kap. 1 § (SFS 2025:1501)'],
    ['OSL 10:15 a (SFS 2025:934)', 'OSL 10 kap. 15 a § (SFS 2025:934)'],
    ['OSL 18:1–2', 'OSL 18 kap. 1–2 §§'],
    ['OSL 12:3, 26:2', 'OSL 12 kap. 3 §, 26 kap. 2 §'],
    ['OSL 10:3; FL 10 §', 'OSL 10 kap. 3 §; FL 10 §'],
    ['OSL 40:7 g, 40:8', 'OSL 40 kap. 7 g §, 40 kap. 8 §'],
    ['LUL 31, 34 §§', 'LUL 31, 34 §§'],
    ['OSL 7 och 11 kap., 18:1', 'OSL 7 och 11 kap., 18 kap. 1 §'],
    ['SFS 2026:1528', 'SFS 2026:1528'],
  ])('%s reads %s', (statute, words) => {
    expect(statuteInWords(statute)).toBe(words);
  });
});
