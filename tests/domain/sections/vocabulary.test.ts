import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf, offered, type CodeList } from '@tidig/domain/form/code-list.ts';
import type { Field } from '@tidig/domain/form/field.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { kommuner, kommunList, lanNames } from '@tidig/domain/places/kommuner.ts';
import { missingList } from '@tidig/domain/vocabulary/answers.ts';
import { concernList, concernPlace } from '@tidig/domain/vocabulary/concerns.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import { describe, expect, it } from 'vitest';
import { allFields } from '../../support/form-fields.ts';

/** Codes as the specification lists them (section 6.2 and 6.3); a code is never renamed or reused. */
const codes: Readonly<Record<string, string>> = {
  V1: 'SOL SOLLUL LUL KOMP PL6 FEL',
  V1L: 'LUL6 LUL34 LUL36B',
  PL6OM: 'VUX UNG VAN',
  V2: 'KTR TRO OKA',
  V3: 'PNR SAM TNR RES LMA DAT SAKN',
  V4: 'NEJ SEK SKF FIN OVR EKO',
  V5: 'HEM AFO SLA POL SOC SJU HVB VAN FOR ANN VET',
  V6: 'BAD VAX ENF SLA FAM HVB SKY EGE HEM ANN VET',
  V7: 'MOR FAR BON SFV GOD FHF SYS HSY MFP SLA PRT VAN GRA ANN VET',
  V8: 'GEM ENS EJ TVI SFV VET',
  V9: 'sv ar so fa prs ti kmr ckb tr pl en bs sr hr sq ru uk ro rom fi se es fr th vi zh am ps bn ur sw swl',
  V10: 'UTS BEV MIS VIT NAR ING VET',
  V11: 'BOS TRA SKO CEN KOL FOR NAT INS HOT OFF ANN',
  V12: 'LAR KON BRO FOR HUS TIP MYN BAR NAT OVR',
  V12b: 'EGE KOL BAR VHV SYS VIT MYN REG DOK AND TIP',
  V13: 'SAG HOR INB HEM EFT NEJ VET',
  V14:
    'VAL1 VAL2 VAL3 VAL4 OMS1 OMS2 OMS3 OMS4 OMS5 OMS6 SEX1 SEX2 SEX3 SEX4 HED1 HED2 HED3 HED4 KRI1 KRI2 KRI3 KRI4 MIS1 MIS2 PSY1 PSY2 ' +
    'BET1 SKO1 FOR1 FRI1 FRI2 NAT1 EXT1 MAN1 VAN1 OVR1',
  V18: 'OKA EKO VAG SKY EJR OLA KOM',
  V15: 'ALD SOV INT VIL OLA TOL TID',
  V17: 'LUG GRA RAD TYS STE ARG ORO TRO TAR PAV SKA TRT SMU SOV EJM',
  V19: 'GRI ANH HAK KFB TFB URF LVU OMH ANN',
  V19b: 'SAM SVH HEM OVL OVS P12 SJU ANM BIL JOU SMR RAD ING',
  V20: 'SUI SJA REP STR VAP HOT BOR GIF SKU UPP HAM RYM DRO EXP SPR SEP NYF ISO',
  V21: 'VAP HOT HUN SMI PSY GRP TVA POL ING EKO',
  V22: 'JAP JAA NEJ OLA EJN VET',
  V23: 'ING OMR UTR UNG BAR BNR ARR GRA PKC BOP SPE',
};

const lists = new Map(allFields().flatMap(({ field }) => (field.list ? [[field.list.id, field.list] as const] : [])));

describe('the vocabularies', () => {
  it.each(Object.entries(codes))('list %s has the codes of the specification, each with a label', (id, expected) => {
    const list: CodeList | undefined = id === 'V1' ? reportKindList : id === 'V18' ? missingList : lists.get(id);
    expect(list && Object.keys(list.labels)).toEqual(expected.split(' '));
    for (const code of list?.codes ?? []) expect(list?.labels[code]?.trim(), code).toBeTruthy();
  });

  it('are one list for each id, whatever field uses it, and narrow what is offered without narrowing what is valid', () => {
    for (const { path, field } of allFields()) {
      if (field.list) expect(field.list.labels, path).toBe(lists.get(field.list.id)?.labels);
    }
    expect(offered(reportKindList, ['SOL']).labels).toEqual(reportKindList.labels);
  });

  it('offer five kinds: a message that something is wrong is begun from the report that it is about', () => {
    expect(sections.triage.fields.reportKind.list.codes).toEqual(['SOL', 'SOLLUL', 'LUL', 'PL6', 'KOMP']);
  });

  it('offer no concern for an unborn child, which is told as a notice on the adult, and keep it in what is stored', () => {
    for (const field of [sections.concern.fields.main, sections.concern.fields.other]) expect(field.list.codes).not.toContain('VAN1');
    expect(checkDraft({ concern: { main: { code: 'VAN1' }, other: { codes: ['VAN1'] } } }).ok).toBe(true);
    expect(labelOf(sections.concern.fields.main.list, 'VAN1')).toBe('Oro för väntat barn');
  });

  it('have a list of its own for each question of a module, so that a code of one is refused in another, at its place', () => {
    expect(checkDraft({ modules: { val5: { codes: ['STR'] } } }).ok).toBe(true);
    expect(checkDraft({ modules: { kri3: { codes: ['UPP'] }, val5: { codes: ['UPP'] } } })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'answers.modules.val5.codes.0', code: 'not-in-list' }] },
    });
    const own = Object.values<Field>(sections.modules.fields).flatMap(({ list }) => (list && list.id !== 'TRI' ? [list.id] : []));
    expect(new Set(own).size).toBe(own.length);
  });

  it('show a code of a later version as it is', () => {
    expect(labelOf(concernList, 'NYA9')).toBe('NYA9');
  });

  it('know the group and the BBIC side of each concern', () => {
    expect(concernPlace('VAL1')).toEqual({ group: 'VAL', side: 'F' });
    expect(concernPlace('KRI3')).toEqual({ group: 'KRI', side: 'M' });
    expect(concernPlace('OVR1')).toEqual({ group: 'OVR', side: null });
  });
});

describe('the kommuner', () => {
  it('are 290 in 21 län, each under its own code that begins with that of its län', () => {
    expect(kommuner).toHaveLength(290);
    expect(new Set(kommuner.map((kommun) => kommun.code)).size).toBe(290);
    expect(Object.keys(lanNames)).toHaveLength(21);
    for (const kommun of kommuner) expect(`L${kommun.code.slice(0, 2)}`, kommun.name).toBe(kommun.lan);
  });

  it('stand in Swedish order, å before ä before ö', () => {
    const names = kommunList.codes.map((code) => labelOf(kommunList, code));
    expect(names.slice(0, 2)).toEqual(['Ale', 'Alingsås']);
    expect(names.indexOf('Åstorp')).toBeLessThan(names.indexOf('Ängelholm'));
    expect(names.at(-1)).toBe('Övertorneå');
  });

  it('have the codes that are known by heart', () => {
    expect(['0180', '1480', '1280', '0380'].map((code) => labelOf(kommunList, code))).toEqual([
      'Stockholm',
      'Göteborg',
      'Malmö',
      'Uppsala',
    ]);
  });
});
