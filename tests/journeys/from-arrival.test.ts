import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Width } from '../support/chromium.ts';
import { aColleague, type Colleague, openAgain, partOf, rowOf, stopAt, takeAndOpen } from './support/colleague.ts';
import { sentBehind } from './support/sent-behind.ts';
import { aStage } from './support/stage.ts';
import { decide, judgeSafety, lookInCaseSystem, tellPolice, writeChildsView } from './support/steps.ts';

const stage = aStage();
const received = 'Inkommen anmälan';

// With keys alone at a desk, with a finger on a phone.
describe.each<Width>(['desk', 'phone'])('an officer’s report, from arrival to answer, on a %s', (width) => {
  it('example 1: a question is asked, answered and read; the child is heard; an utredning is opened, and the officer is told that and what was missing', async () => {
    const sara = await aColleague(stage, 'sara.lind', width);
    const report = await sentBehind(sara.page, example1);
    const ali = await aColleague(stage, 'ali.demir', width);
    await takeAndOpen(ali, report);
    await stopAt(ali, received);
    await judgeSafety(ali, 'Elsa är hos mormor i natt. Pappan är gripen.');

    await ali.hand.press(ali.page.getByText('Fråga polisen', { exact: true }));
    await ali.hand.fill(ali.page.getByLabel('Vad behöver ni veta?'), 'Såg ni om Liam hade några skador?');
    await ali.hand.fill(ali.page.getByLabel('Varför behöver ni veta det?'), 'För att kunna bedöma om en läkare ska undersöka honom.');
    await ali.hand.press(ali.page.getByRole('button', { name: 'Skicka frågan' }));
    await partOf(ali, 'Frågor till polisen').getByText('Framme hos polisen, inget svar än').waitFor();

    await sara.page.goto('/anmalningar');
    await entryOf(sara, report).getByText('Fråga från nämnden. Inget svar än.').waitFor();
    await stopAt(sara, 'Anmälningar');
    await sara.hand.press(entryOf(sara, report).getByRole('link').first());
    await sara.hand.press(sara.page.getByRole('button', { name: 'Läs och svara' }));
    await sara.page.getByText('Såg ni om Liam hade några skador?').waitFor();
    await sara.hand.fill(sara.page.getByLabel('Ditt svar'), answer);
    await sara.hand.press(sara.page.getByRole('button', { name: 'Skicka svaret' }));
    await sara.page.getByText(/Framme hos nämnden\.$/).waitFor();
    await stopAt(sara, 'Skickad anmälan');

    // It is told on the board, and read where it was asked.
    await ali.page.goto('/mottagning');
    await rowOf(ali, report).getByText('Svar, inte läst').waitFor();
    await stopAt(ali, 'Mottagning');
    await openAgain(ali, report);
    await ali.hand.press(ali.page.getByRole('button', { name: 'Läs svaret' }));
    await partOf(ali, 'Frågor till polisen').getByText(answer).waitFor();
    await writeChildsView(ali, '”Jag vill vara hos mormor tills mamma mår bra.”');
    await decide(ali, 'Utredning inleds', 'Elsa har sett våld mot sin mamma mer än en gång.');
    await stopAt(ali, received);
    await tellPolice(ali, 'En utredning har inletts');
    await ali.hand.press(ali.page.getByText('Markera vad som saknades', { exact: true }));
    await ali.hand.choose(ali.page.getByLabel('Vårdnadshavares telefon'));
    await ali.hand.press(ali.page.getByRole('button', { name: 'Meddela polisen' }));
    await partOf(ali, 'Vad saknades i anmälan?')
      .getByText(/^Meddelat polisen .* av Ali Demir\.$/)
      .waitFor();
    await stopAt(ali, received);

    await expectTold(sara, report, 'Utredning inledd');
    await entryOf(sara, report)
      .getByText(/^Nämnden saknade: vårdnadshavares telefon/)
      .waitFor();
    await sara.hand.press(entryOf(sara, report).getByRole('link').first());
    await sara.page.getByText(/^Farsta stadsdelsnämnd har inlett en utredning\. Svaret kom /).waitFor();
  });

  it('example 2: an utredning is opened as the very first step; the skyddsbedömning stays due until it is made, and the officer is told', async () => {
    const nils = await aColleague(stage, 'nils.holm', width);
    const report = await sentBehind(nils.page, example2);
    const hanna = await aColleague(stage, 'hanna.lund', width);
    await takeAndOpen(hanna, report);
    await decide(hanna, 'Utredning inleds', 'Adam är fjorton år och används av äldre för att hålla pengar.');
    await partOf(hanna, 'Skyddsbedömning').getByText('Saknas', { exact: true }).waitFor();
    await stopAt(hanna, received);
    await hanna.page.goto('/mottagning');
    await rowOf(hanna, report).waitFor();
    await openAgain(hanna, report);
    await judgeSafety(hanna, 'Adam är hemma hos sin mamma, som har ledigt och är med honom.');
    await tellPolice(hanna, 'En utredning har inletts');
    await expectDone(hanna, report);
    await expectTold(nils, report, 'Utredning inledd');
  });

  it('example 3: an utredning is running already: the case system says so on a day, the report goes into it, and the officer is told at once', async () => {
    const asta = await aColleague(stage, 'asta.kvist', width);
    const report = await sentBehind(asta.page, example3);
    const erik = await aColleague(stage, 'erik.strand', width);
    await takeAndOpen(erik, report);
    const choices = partOf(erik, 'Beslut');
    await choices.getByText('Anteckna först att verksamhetssystemet visar en pågående utredning.').waitFor();
    expect(await choices.getByRole('button', { name: 'Besluta Ingår i pågående utredning' }).count()).toBe(0);
    await judgeSafety(erik, 'Viktor är hemma hos sin pappa. Inget säger att han är i fara i dag.');
    await lookInCaseSystem(erik, 'En utredning pågår', 40);
    await partOf(erik, 'Förhandsbedömning')
      .getByText(/^En utredning pågår sedan \d+ \S+ \d{4}$/)
      .waitFor();
    await writeChildsView(erik, 'Viktor säger att han vill få hjälp att komma bort från de andra.');
    await stopAt(erik, received);
    await decide(erik, 'Ingår i pågående utredning', 'Anmälan rör samma oro som utredningen som pågår.');
    await partOf(erik, 'Återkoppling och avslut').getByText('Ska ges genast').waitFor();
    await stopAt(erik, received);
    await tellPolice(erik, 'En utredning pågår redan');
    await expectDone(erik, report);
    await expectTold(asta, report, 'Utredning pågår redan');
  });
});

const answer = 'Nej. Han hade inga synliga skador när vi var där.';

/** A report among what the officer has sent. */
function entryOf({ page }: Colleague, report: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href$="${report}"]`) })
    .first();
}

/** The officer sees the answer in the list. */
async function expectTold(who: Colleague, report: string, words: string): Promise<void> {
  await who.page.goto('/anmalningar');
  await entryOf(who, report).getByText(words, { exact: true }).waitFor();
}

/** Nothing is left to do: it has left the board. */
async function expectDone(who: Colleague, report: string): Promise<void> {
  await who.page.goto('/mottagning');
  await who.page.getByRole('list', { name: 'Läget nu' }).waitFor();
  expect(await rowOf(who, report).count()).toBe(0);
  expect(who.heard).toEqual([]);
}
