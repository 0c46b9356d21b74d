import { readSettings } from '@tidig/api/settings.ts';
import { describe, expect, it } from 'vitest';

const complete = {
  TIDIG_MODE: 'production',
  TIDIG_PUBLIC_URL: 'https://tidig.example.se',
  TIDIG_TRUSTED_PROXY: '10.0.0.5, 10.1.0.0/16, fd00::/8',
  TIDIG_KEYS: '/etc/tidig/keys.json',
  TIDIG_NOTICE_CHANNEL: 'mailto:drift@example.se',
  TIDIG_SMTP_URL: 'smtps://smtp.example.se',
  TIDIG_NOTICE_FROM: 'tidig@example.se',
};

function faultsOf(env: Record<string, string | undefined>): readonly string[] {
  const read = readSettings(env, '/srv/tidig');
  return read.ok ? [] : read.faults;
}

describe('T-45: settings', () => {
  it('of a demo need nothing said', () => {
    expect(readSettings({}, '/srv/tidig')).toEqual({
      ok: true,
      settings: {
        mode: 'demo',
        host: '127.0.0.1',
        port: 3000,
        dataDir: '/srv/tidig/data',
        keyFile: '/srv/tidig/data.keys.json',
        publicOrigin: null,
        trustedProxies: null,
        noticeChannel: null,
        notices: { mail: null, webhookSecret: null },
        bothSides: null,
        seedDay: null,
      },
    });
  });

  it('of production are taken when they are complete', () => {
    expect(readSettings(complete, '/srv/tidig')).toMatchObject({
      ok: true,
      settings: { mode: 'production', publicOrigin: 'https://tidig.example.se', trustedProxies: ['10.0.0.5', '10.1.0.0/16', 'fd00::/8'] },
    });
  });

  it('of production name every one that is missing, at once', () => {
    const faults = faultsOf({ TIDIG_MODE: 'production' });
    expect(faults).toHaveLength(6);
    for (const name of [
      'TIDIG_PUBLIC_URL',
      'TIDIG_TRUSTED_PROXY',
      'TIDIG_KEYS',
      'TIDIG_NOTICE_CHANNEL',
      'TIDIG_SMTP_URL',
      'TIDIG_NOTICE_FROM',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(`${name} saknas: ange `))).toHaveLength(1);
    }
  });

  it.each(Object.keys(complete).slice(1))('of production lack %s when it is left out or empty', (name) => {
    for (const value of [undefined, '', '  ']) expect(faultsOf({ ...complete, [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it.each([
    ['TIDIG_MODE', 'prod', {}],
    ['PORT', '65536', {}],
    ['PORT', '3000.5', {}],
    ['PORT', 'http', {}],
    ['TIDIG_PUBLIC_URL', 'http://tidig.example.se', complete],
    ['TIDIG_PUBLIC_URL', 'https://tidig.example.se/app', complete],
    ['TIDIG_PUBLIC_URL', 'tidig.example.se', complete],
    ['TIDIG_TRUSTED_PROXY', 'proxy.example.se', complete],
    ['TIDIG_TRUSTED_PROXY', '10.0.0.0/33', complete],
    ['TIDIG_TRUSTED_PROXY', '10.0.0.5,', complete],
    ['TIDIG_NOTICE_CHANNEL', 'drift', complete],
    ['TIDIG_SMTP_URL', 'https://smtp.example.se', complete],
    ['TIDIG_NOTICE_FROM', 'Tidig <tidig@example.se>', complete],
    ['TIDIG_NOTICE_FROM', 'tidig@example.se', {}],
    ['TIDIG_WEBHOOK_SECRET', 'kort', complete],
    ['TIDIG_BOTH_SIDES', 'ja', complete],
    ['TIDIG_SEED_DAY', '2026-02-30', {}],
    ['TIDIG_SEED_DAY', '2026-11-21', complete],
    ['TIDIG_KEYS', '/srv/tidig/data/keys.json', {}],
    ['TIDIG_KEYS', '/srv/tidig/data/sub/keys.json', complete],
  ])('are refused with %s=%s', (name, value, env) => {
    expect(faultsOf({ ...env, [name]: value })).toContainEqual(expect.stringContaining(name));
  });

  it('take a key file beside the data folder whose name begins alike', () => {
    expect(faultsOf({ TIDIG_DATA: '/srv/data', TIDIG_KEYS: '/srv/data.keys.json' })).toEqual([]);
  });
});
