import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { describe, expect, it } from 'vitest';
import { expectFocus } from './support/hand.ts';
import { openReceived } from './support/protected.ts';
import { printed } from './support/reading.ts';
import { sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { expectWellMade, listenTo } from './support/well-made.ts';

const stage = aStage();
const tells = { ...example1, event: { ...example1.event, summary: 'Vi åkte till Exempelvägen 12 efter ett larm.' } };

describe('T-12: a print that would tell where somebody protected is', () => {
  it('stops and says in which part, and can be had without it', async () => {
    const id = await sentBehind(await stage.open('sara.lind'), tells);
    const britt = await stage.open('britt.sand');
    await openReceived(britt, id);
    const mark = { person: 'child', code: 'SKF', reason: 'Skatteverket ringde och berättade det.' };
    const set = await britt.context().request.post(`/api/intake/reports/${id}/protection-marks`, { data: mark });
    expect(set.ok()).toBe(true);

    const karin = await stage.open('karin.ek', 'phone');
    const heard = await listenTo(karin);
    await openReceived(karin, id);
    await karin.getByRole('button', { name: 'Skriv ut anmälan' }).click();
    const stopped = karin.getByRole('alert').filter({ hasText: 'Utskriften stoppades' });
    await stopped.waitFor();
    expect(await stopped.getByRole('listitem').allInnerTexts()).toEqual(['Händelsen']);
    expect(await stopped.innerText()).not.toContain('Exempelvägen');
    await expectWellMade(karin, { title: 'Inkommen anmälan', dark: true });
    const paper = (await printed(karin, 'Skriv ut utan de här delarna')).join('\n');
    expect(paper).not.toContain('Exempelvägen');
    expect(paper.replace(/\s+/g, ' ')).toContain('Utelämnat här. Texten kan säga var någon skyddad är.');
    await expectFocus(karin.getByRole('button', { name: 'Skriv ut anmälan' }));
    expect(await stopped.count()).toBe(0);
    expect(heard).toEqual([]);
  });
});
