import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import type { Section } from '@tidig/domain/form/field.ts';
import { askedKinds, kindOf, type AskedKind } from '@tidig/domain/form/kinds.ts';
import { fieldAt, loose } from '@tidig/domain/form/paths.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';

/** The fields that a kind may ask for, by section: those whose legal acts hold it, whatever the other answers are. */
function asks(kind: AskedKind): Readonly<Record<string, string>> {
  const rows = Object.values<Section>(sections).map((section): [string, string] => [
    section.id,
    Object.entries(section.fields)
      .filter(([, field]) => field.kinds?.includes(kind))
      .map(([name]) => name)
      .join(' '),
  ]);
  return Object.fromEntries(rows.filter(([, names]) => names !== ''));
}

const who = 'identityCertainty identity birthDate';
const names = 'firstName lastName alias description';

/** What each legal act needs and no more. The orosanmälan asks for everything but what belongs to the others. */
const table: Readonly<Record<'LUL' | 'PL6' | 'FEL', Readonly<Record<string, string>>>> = {
  LUL: {
    triage: 'whereNowKommun immediateDanger phoned phonedWho phonedAt reportKind supplementOf supplementKind moreToCome writtenOn',
    supplement: 'whatIsNew',
    child: `${who} estimatedAge ${names} gender protectedIdentity protectedPlace municipality address whereNow living placingKommun phone language interpreter`,
    family: 'guardians',
    event: 'whyNow start end place placeAddress howKnown refs summary crimes',
    lul:
      'form suspectedOn degree deprived released releasedAt guardiansTold investigationLeader reaction alsoConcern ' +
      'mediationAsked mediationAnswer drugTest protocolLater',
    risk: 'investigation staffSafety',
    measures: 'actions',
    marking: 'secrecyMarks',
    secrecy: 'restricted threats marks',
    reporter: 'name title function unit region phone email reachable alt',
    attachments: 'files',
    recipient: 'kommun board basis secondKommun secondBoard',
  },
  PL6: {
    triage: 'whereNowKommun immediateDanger phoned phonedWho phonedAt reportKind supplementOf supplementKind moreToCome writtenOn',
    supplement: 'whatIsNew',
    child: `${who} adultAge ${names} protectedIdentity protectedPlace municipality address phone language interpreter needs`,
    event: 'whyNow start end place placeAddress howKnown refs summary',
    notice: 'about dueOn childrenInHome',
    concern: 'obs assessment',
    risk: 'investigation staffSafety',
    measures: 'informChild',
    marking: 'secrecyMarks',
    secrecy: 'restricted threats marks',
    reporter: 'name title function unit region phone email reachable alt selfObserved',
    attachments: 'files',
    recipient: 'kommun board secondKommun secondBoard',
  },
  FEL: {
    triage: 'reportKind supplementOf supplementKind',
    correction: 'what text',
    reporter: 'name title function unit region phone email reachable',
  },
};

describe('each kind of report', () => {
  it.each(Object.entries(table))('%s asks for what its legal act needs and no more', (kind, expected) => {
    expect(asks(kind as AskedKind)).toEqual(expected);
  });

  it('of an orosanmälan asks for everything but what belongs to another', () => {
    const left = Object.values<Section>(sections).flatMap((section) =>
      Object.entries(section.fields)
        .filter(([, field]) => !field.kinds?.includes('SOL'))
        .map(([name]) => `${section.id}.${name}`),
    );
    const others = [
      'correction.what',
      'correction.text',
      'child.adultAge',
      ...Object.keys(sections.lul.fields).map((name) => `lul.${name}`),
      ...Object.keys(sections.notice.fields).map((name) => `notice.${name}`),
    ];
    expect(left).toEqual(others);
  });

  it('with a LUL notice asks for both, but for whether there is concern as well', () => {
    const { lul, ...rest } = asks('SOLLUL');
    expect(rest).toEqual(asks('SOL'));
    expect(lul?.split(' ')).toEqual(Object.keys(sections.lul.fields).filter((name) => name !== 'alsoConcern'));
  });

  it('asks of a guardian in a LUL notice for nothing about the event', () => {
    const cells = Object.entries(sections.family.fields.guardians.of).filter(([, cell]) => 'kinds' in cell);
    expect(cells.map(([name]) => name)).toEqual(['protectedFrom', 'role', 'detained']);
    const sent = withoutHidden({
      triage: { reportKind: { code: 'LUL' } },
      family: { guardians: [{ id: 'g', name: 'Maria', role: { codes: ['MIS'] }, phone: '070-174 06 12' }] },
    });
    expect(sent.family?.guardians).toEqual([{ id: 'g', name: 'Maria', phone: '070-174 06 12' }]);
  });

  it('lets nothing leave that it does not ask for, whatever was typed or posted by hand', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.constantFrom('SOL', 'SOLLUL', 'LUL', 'PL6', 'KOMP', 'FEL'), (any, code) => {
        const answers = { ...any, triage: { ...any.triage, reportKind: { code } } } as Answers;
        const { body, location } = splitReport(answers, 'SENT');
        const kind = kindOf(loose(answers));
        const inBody = Object.entries(loose(body.answers as object)).flatMap(([id, fields]) =>
          Object.keys(fields ?? {}).map((name) => [id, name] as const),
        );
        const inLocation = Object.keys(location.persons['child'] ?? {}).map((path) => path.split('.') as [string, string]);
        for (const [id, name] of [...inBody, ...inLocation]) expect(fieldAt(id, name)?.kinds, `${id}.${name}`).toContain(kind);
      }),
      { numRuns: 300 },
    );
  });

  it('is told in words about an adult only in an underrättelse enligt 6 § polislagen', () => {
    expect(askedKinds.filter((kind) => asks(kind)['notice'] !== undefined)).toEqual(['PL6']);
    expect(sections.child.adultTitle).toBe('Personen');
  });
});
