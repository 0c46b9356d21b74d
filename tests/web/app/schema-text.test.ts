import type { OpenApi, Schema } from '@tidig/web/app/about/openapi.ts';
import { routesByTag } from '@tidig/web/app/about/openapi.ts';
import { limitText, typeText } from '@tidig/web/app/about/schema-text.ts';
import { describe, expect, it } from 'vitest';

describe('a schema in words', () => {
  it.each<[Schema, string]>([
    [{ type: 'string' }, 'text'],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'heltal eller null'],
    [{ type: 'array', items: { type: 'string' } }, 'lista av text'],
    [{ enum: ['JA', 'NEJ'] }, '"JA" · "NEJ"'],
    [{ $ref: '#/components/schemas/Problem' }, 'Problem'],
    [{}, 'vad som helst'],
  ])('%j is "%s"', (schema, words) => {
    expect(typeText(schema)).toBe(words);
  });

  it.each<[Schema, string]>([
    [{ minLength: 1, maxLength: 80 }, '1–80 tecken'],
    [{ maxLength: 400 }, 'högst 400 tecken'],
    [{ minimum: 1900, maximum: 2100 }, '1900–2100'],
    [{ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, ''],
    [{ format: 'date-time' }, 'date-time'],
  ])('the limits of %j are "%s"', (schema, words) => {
    expect(limitText(schema)).toBe(words);
  });
});

describe('the routes of a description', () => {
  it('are grouped by tag in the order of the document, and what is no method is left out', () => {
    const document: OpenApi = {
      openapi: '3.1.0',
      info: { version: '1' },
      paths: { '/a': { get: { tags: ['Skriva'] }, post: {} }, '/b': { put: { tags: ['Skriva'] }, summary: {} } },
    };
    expect(routesByTag(document).map(([tag, routes]) => [tag, routes.map((route) => route.id)])).toEqual([
      ['Skriva', ['get /a', 'put /b']],
      ['Övrigt', ['post /a']],
    ]);
  });
});
