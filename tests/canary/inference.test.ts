import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '@tidig/db/seed/random.ts';
import { anApi, type ApiWorld } from '../api/support/world.ts';
import { sendReport, valueOf } from '../api/support/scene.ts';
import type { Client } from '../api/support/client.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { answersOf } from './answers.ts';
import { aFamily, type Family } from './families.ts';
import { mint } from './mint.ts';

/** A search for a place takes as long where somebody protected is there as where nobody is: medians in milliseconds. */
const APART_MS = 5;
const ROUNDS = 60;

type Side = { readonly world: ApiWorld; readonly reader: Client; readonly answers: readonly Answers[] };
let [there, absent]: [Side | null, Side | null] = [null, null];

/** Twelve protected children at one nämnd, and at another as many of whom nothing is written but that they are protected. */
beforeAll(async () => {
  there = await aSide((answers) => answers);
  absent = await aSide(withoutPlaces);
}, 120_000);
afterAll(async () => {
  await there?.world.close();
  await absent?.world.close();
});

async function aSide(change: (answers: Answers) => Answers): Promise<Side> {
  const world = await anApi();
  const [places, officer] = [mint(77), await world.as('sara.lind')];
  const answers = Array.from({ length: 12 }, (_, n) => answersOf(places, alone(n), 0));
  for (const one of answers) {
    await sendReport(officer, change(one) as Record<string, unknown>);
    world.later(1);
  }
  return { world, reader: await world.as('karin.ek'), answers };
}

function alone(n: number): Family {
  const family = aFamily(seededRandom(n), n);
  const [child] = family.children;
  return { ...family, late: null, children: [{ ...child, code: 'SKF' }] };
}

function withoutPlaces(answers: Answers): Answers {
  const {
    protectedPlace: _box,
    address: _address,
    school: _school,
    whereNow: _where,
    carerNow: _carer,
    living: _living,
    ...child
  } = answers.child ?? {};
  const guardians = answers.family?.guardians;
  const rows = Array.isArray(guardians) ? guardians.map(({ phone: _phone, address: _home, protectedPlace: _place, ...row }) => row) : [];
  const { placeAddress: _at, ...event } = answers.event ?? {};
  return { ...answers, child, event, measures: {}, family: { ...answers.family, guardians: rows, siblings: [] } };
}

function sides(): readonly [Side, Side] {
  if (!there || !absent) throw new Error('no world');
  return [there, absent];
}

async function told(client: Client, path: string): Promise<unknown> {
  // Ids are drawn by chance in each world.
  return JSON.parse(JSON.stringify(await valueOf(await client.get(path))).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'));
}

describe('T-13: nothing is to be inferred from what a nämnd is told', () => {
  it.each(['/api/intake/reports', '/api/intake/counts'])('%s is the same in number and order whatever the vault holds', async (path) => {
    const [one, other] = sides();
    expect(await told(one.reader, path)).toEqual(await told(other.reader, path));
  });

  it('a search for a place answers the same, and as fast', { retry: 3 }, async () => {
    const [one, other] = sides();
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = one.answers[round % one.answers.length]?.child?.address ?? '';
      const bodies: string[] = [];
      for (const [at, { reader }] of [one, other].entries()) {
        const began = performance.now();
        const answer = await reader.post('/api/register/searches', { text, purpose: 'JOUR', reason: 'Tiden för många sökningar mäts.' });
        times[at]?.push(performance.now() - began);
        // Each search has an id of its own, made by chance.
        bodies.push(`${answer.status} ${(await answer.text()).replace(/^\{"id":"[0-9a-f-]{36}"/, '{')}`);
      }
      expect(bodies[0]).toBe(bodies[1]);
    }
    expect(Math.abs(median(times[0]) - median(times[1]))).toBeLessThan(APART_MS);
  });
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
