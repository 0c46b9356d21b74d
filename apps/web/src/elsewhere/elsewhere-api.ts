import type { elsewhereRequest, elsewhereView, homeRequest, homeView, packageRequest, stepRequest } from '@tidig/api/wire/elsewhere.ts';
import type { z } from 'zod';
import { getJson, request, sendJson } from '../api/http.ts';
import { saveFile } from '../api/pdf.ts';
import { reportPath } from '../intake/intake-api.ts';

export type ElsewhereView = z.infer<typeof elsewhereView>;
export type NewElsewhere = z.input<typeof elsewhereRequest>;
export type NewStep = z.input<typeof stepRequest>;
export type PackageOrder = z.input<typeof packageRequest>;
export type Home = z.infer<typeof homeView>;
export type NewHome = z.input<typeof homeRequest>;

/** What belongs to an opened report is fetched anew with it. */
export function elsewhereKey(reportId: string): readonly string[] {
  return ['received', reportId, 'elsewhere'];
}
export const homeKey = ['case-system-home'] as const;

export function readElsewhere(id: string): Promise<ElsewhereView> {
  return getJson<ElsewhereView>(`${reportPath(id)}/elsewhere`);
}

export function noteElsewhere(id: string, given: NewElsewhere): Promise<unknown> {
  return sendJson('POST', `${reportPath(id)}/elsewhere`, given);
}

export function noteStep(id: string, given: NewStep): Promise<unknown> {
  return sendJson('POST', `${reportPath(id)}/elsewhere-steps`, given);
}

/** Fetches the package, which is a numbered copy and logged, and saves it under a name that says nothing of whom it is about. */
export async function fetchPackage(id: string, number: string, order: PackageOrder): Promise<void> {
  const answer = await request('POST', `${reportPath(id)}/packages`, { body: order });
  const copy = answer.headers.get('Tidig-Copy-Number') ?? '';
  saveFile(new Blob([await answer.arrayBuffer()], { type: 'application/zip' }), `anmalan-${number}-kopia-${copy}.zip`);
}

export function readHome(): Promise<Home> {
  return getJson<Home>('/api/settings/case-system-home');
}

export function setHome(given: NewHome): Promise<Home> {
  return sendJson<Home>('POST', '/api/settings/case-system-home', given);
}
