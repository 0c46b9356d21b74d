import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { describe, expect, it } from 'vitest';
import { draftBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade } from './support/well-made.ts';

const stage = aStage();

function aReport(firstName: string, code: 'NEJ' | 'SKF'): Answers {
  const { measures: _measures, secrecy: _secrecy, risk: _risk, family: _family, ...rest } = example1;
  return {
    ...rest,
    child: { ...example1.child, firstName, identity: { kind: 'SAKN' }, protectedIdentity: { code } },
    family: { guardians: { missing: 'OKA' }, siblingsKnown: { answer: 'NEJ' } },
  };
}

describe('a report on a protected child', () => {
  it('says before it is sent to send and then ring, and on the receipt whom and with which number', async () => {
    const page = await stage.open('sara.lind');
    await page.goto(`/utkast/${await draftBehind(page, aReport('Ringa', 'SKF'))}/granska`);
    const send = page.getByRole('region', { name: 'Skicka', exact: true });
    await send.getByText('skicka, ring sedan Mottagningens arbetsledare, 08-465 004 47, och uppge numret på kvittot.').waitFor();
    await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).click();
    const receipt = page.getByRole('status').filter({ hasText: 'Framme hos Farsta stadsdelsnämnd' });
    const line = receipt.getByText('Skriv inte var barnet är.').locator('..');
    await line.waitFor();
    const number = /\S+$/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? 'no number';
    expect(await line.innerText()).toContain(`ring Mottagningens arbetsledare, 08-465 004 47, och uppge nummer`);
    expect(await line.innerText()).toContain(number);
    await expectWellMade(page, { title: 'Skickad anmälan', dark: true });
  });

  it('and of a child who is checked nothing of it', async () => {
    const page = await stage.open('sara.lind');
    await page.goto(`/utkast/${await draftBehind(page, aReport('Fria', 'NEJ'))}/granska`);
    await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).waitFor();
    expect(await page.getByText('ring sedan Mottagningens').count()).toBe(0);
    await page.getByRole('button', { name: 'Skicka till Farsta stadsdelsnämnd' }).click();
    await page.getByText(/^Framme hos Farsta stadsdelsnämnd kl\. /).waitFor();
    expect(await page.getByText('Skriv inte var barnet är').count()).toBe(0);
  });
});
