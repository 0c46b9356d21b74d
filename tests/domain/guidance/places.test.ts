import { askedKinds } from '@tidig/domain/form/kinds.ts';
import { groundLines } from '@tidig/domain/guidance/grounds/lines.ts';
import { moreHelpFor } from '@tidig/domain/guidance/more-help.ts';
import { guidePath, guidesAt, morePaths, signPaths } from '@tidig/domain/guidance/places.ts';
import { signsFor } from '@tidig/domain/guidance/signs.ts';
import { situationOf } from '@tidig/domain/guidance/situation.ts';
import { describe, expect, it } from 'vitest';
import { allFields } from '../../support/form-fields.ts';
import { everySituation, ofConcern } from './situations.ts';

const fields = new Map(allFields().map(({ path, field }) => [path.replace('[]', ''), field]));

describe('help beside a question', () => {
  it('stands at questions that the form has', () => {
    const places = [...morePaths, ...signPaths, ...groundLines.flatMap(({ paths }) => paths)];
    expect(places.filter((path) => !fields.has(path))).toEqual([]);
  });

  it('stands at the same question in every row', () => {
    expect(guidePath('concern.obs.0.what')).toBe('concern.obs.what');
    expect(guidePath('concern.obs.12.what')).toBe('concern.obs.what');
    expect(guidePath('concern.obs')).toBe('concern.obs');
    expect(guidePath('modules.val1')).toBe('modules.val1');
  });

  it('offers what there is at a place, and nothing at a place that has none', () => {
    expect(guidesAt('concern.obs.what', 'SOL')).toEqual(['example']);
    expect(guidesAt('concern.obs', 'SOL')).toEqual(['signs', 'ground']);
    expect(guidesAt('concern.obs.source', 'SOL')).toEqual(['more', 'ground']);
    expect(guidesAt('child.firstName', 'SOL')).toEqual([]);
    expect(guidesAt('event.crimes', 'FEL')).toEqual([]);
  });

  it.each(askedKinds)('names grounds in %s at questions which that kind of report asks', (kind) => {
    const named = groundLines.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ paths }) => paths);
    const asked = named.filter((path) => fields.get(path)?.kinds?.includes(kind) ?? path.split('.').length === 3);
    expect(named.filter((path) => !asked.includes(path) && path !== 'risk.investigation')).toEqual([]);
  });
});

describe('the longer help', () => {
  it('has something to say at each of its places in every situation, in whole sentences', () => {
    for (const situation of everySituation) {
      for (const path of morePaths) {
        const said = moreHelpFor(path, situation) ?? [];
        expect(said.length, path).toBeGreaterThan(0);
        for (const each of said) expect(each, path).toMatch(/^[\p{Lu}\d].*[.”]$/u);
      }
    }
    expect(moreHelpFor('child.firstName', ofConcern(null))).toBeNull();
  });

  it.each([
    ['VAL', 'informera inte den som misstänks'],
    ['SEX', 'informera ingen vårdnadshavare'],
    ['HED', 'informera ingen i familjen'],
  ])('warns at %s against informing the family first', (concern, warning) => {
    expect(moreHelpFor('measures.informGuardians', ofConcern(concern))?.join(' ')).toContain(warning);
  });

  it('says at other concerns that informing is the rule', () => {
    expect(moreHelpFor('measures.informGuardians', ofConcern('OMS'))?.join(' ')).toContain('Som regel är det bra');
  });
});

describe('signs to think of', () => {
  it.each(['VAL', 'OMS', 'SEX', 'HED', 'KRI'])('are never none for %s, and begin with those of the concern', (concern) => {
    for (const path of signPaths) {
      const groups = signsFor(path, ofConcern(concern));
      expect(groups.length, path).toBeGreaterThan(0);
      expect(
        groups.every(({ signs }) => signs.length >= 3),
        path,
      ).toBe(true);
    }
    expect(signsFor('concern.obs', ofConcern(concern))[0]).not.toEqual(signsFor('concern.obs', ofConcern(null))[0]);
  });

  it('follow the age where a child shows it in other ways', () => {
    const titles = (age: number | null) => signsFor('concern.state', ofConcern(null, age)).map(({ title }) => title);
    expect(titles(2)).toEqual(['Så små barn visar hur de mår']);
    expect(titles(3)).toEqual(['Barn 3–6 år']);
    expect(titles(7)).toEqual(['Beteende']);
    expect(titles(12)).toEqual(['Beteende']);
    expect(titles(13)).toEqual(['Unga 13–17 år']);
    expect(signsFor('concern.injury', ofConcern(null, 2))).toHaveLength(2);
    expect(signsFor('concern.injury', ofConcern(null, 3))).toHaveLength(1);
  });

  it('stand nowhere else', () => {
    expect(signsFor('event.summary', ofConcern('VAL'))).toEqual([]);
  });
});

describe('the situation', () => {
  it('is read from the kind of report, the main concern and the age', () => {
    const answers = { triage: { reportKind: { code: 'SOLLUL' } }, concern: { main: { code: 'KRI3' } }, child: { estimatedAge: 14 } };
    expect(situationOf(answers)).toEqual({ kind: 'SOLLUL', concern: 'KRI', age: 14 });
  });

  it('is an orosanmälan without concern or age when nothing that can be read is answered', () => {
    expect(situationOf({})).toEqual({ kind: 'SOL', concern: null, age: null });
    expect(situationOf({ concern: { main: { code: 'XXX9' } }, child: { estimatedAge: 'nio' } })).toEqual(situationOf({}));
  });
});
