import { describe, expect, it } from 'vitest';
import { recallOf } from '../../bench/register-search/recall.ts';
import { registerOf } from '../../bench/register-search/register/register.ts';

const register = registerOf(6000, 1, [{ given: 'Xasan', family: 'Maxamed', alias: 'Ina' }]);
const reports = [...register.reports()];

describe('the register that searches are measured on', () => {
  it('has about two reports a child and never more than thirty, in the order of time', () => {
    const counts = new Map<unknown, number>();
    for (const [, { report }] of reports) if (report.child.number !== '') counts.set(report.child, (counts.get(report.child) ?? 0) + 1);
    expect(reports.map(([n]) => n)).toEqual(reports.map((_, n) => n));
    expect(reports.map(([, { at }]) => at)).toEqual(reports.map(([, { at }]) => at).toSorted((a, b) => a - b));
    expect(reports.length / counts.size).toBeGreaterThan(1.7);
    expect(reports.length / counts.size).toBeLessThan(2.4);
    expect(Math.max(...counts.values())).toBeGreaterThan(10);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(30);
    expect(counts.size).toBe(register.children.length);
  });

  it('has nobody in two numbers, at most one report in two thousand in no akt, and brothers and sisters in one event', () => {
    expect(new Set(register.children.map(({ number }) => number)).size).toBe(register.children.length);
    expect(register.unlinked).toBe(3);
    expect(reports.filter(([, { report }]) => report.child.number === '')).toHaveLength(3);
    expect(reports.some(([, { report }]) => report.sameEvent.length > 0 && report.siblings.length > 0)).toBe(true);
  });

  it('has common names and rare ones: the commonest by the dozen, most a few times', () => {
    const had = new Map<string, number>();
    for (const { identity } of register.children) had.set(identity.familyName, (had.get(identity.familyName) ?? 0) + 1);
    const counts = [...had.values()].toSorted((a, b) => b - a);
    expect(had.get('Andersson')).toBeGreaterThan(20);
    expect(counts.filter((count) => count <= 3).length / counts.length).toBeGreaterThan(0.6);
  });

  it('is the same for the same seed and another for another, and has whom it must have', () => {
    const names = (seed: number) =>
      registerOf(500, seed).children.map(({ identity, number }) => `${identity.givenName} ${identity.familyName} ${number}`);
    expect(names(7)).toEqual(names(7));
    expect(names(8)).not.toEqual(names(7));
    expect(register.children.map(({ identity }) => identity)).toContainEqual(
      expect.objectContaining({ givenName: 'Xasan', familyName: 'Maxamed', alias: 'Ina' }),
    );
  });
});

describe('who is found', () => {
  const pair = { kind: 'somali', given: 'Xasan', family: 'Maxamed', asked: 'Hassan Mohamed' };
  const target = register.children.find(({ identity }) => identity.familyName === 'Maxamed' && identity.givenName === 'Xasan');
  const other = register.children.find(({ identity }) => identity.familyName === 'Andersson');

  it('counts the one asked for among the first ten, and first only when first', async () => {
    if (!target || !other) throw new Error('not there');
    const score = async (...found: (typeof target)[]) => (await recallOf([pair], async () => found)).all;
    expect(await score(target)).toEqual({ pairs: 1, first: 1, ten: 1 });
    expect(await score(other, target)).toEqual({ pairs: 1, first: 0, ten: 1 });
    expect(await score(...Array.from({ length: 10 }, () => other), target)).toEqual({ pairs: 1, first: 0, ten: 0 });
    expect(await score()).toEqual({ pairs: 1, first: 0, ten: 0 });
  });
});
