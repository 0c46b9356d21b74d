import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { describe, expect, it } from 'vitest';
import type { Width } from '../support/chromium.ts';
import { aColleague, openAgain, partOf, rowOf, stopAt, takeAndOpen } from './support/colleague.ts';
import { sentBehind } from './support/sent-behind.ts';
import { bothSentBehind, elsaBehind, liamBehind } from './support/siblings.ts';
import { aStage } from './support/stage.ts';
import { decide, judgeSafety, lookInCaseSystem, writeChildsView } from './support/steps.ts';

const stage = aStage();
const received = 'Inkommen anmälan';

/** A neighbour who gives a name, and one who does not: neither is ever told. */
const neighbours = {
  desk: { kind: 'Privatperson', name: 'Berit Provlund', child: 'Tuva' },
  phone: { kind: 'Privatperson som vill vara anonym', name: null, child: 'Milo' },
} as const satisfies Record<Width, unknown>;

// With keys alone at a desk, with a finger on a phone.
describe.each<Width>(['desk', 'phone'])('a report that takes another way, from arrival to its end, on a %s', (width) => {
  it('a neighbour’s call: written in, judged, looked up, the child heard, no utredning with reasons; and nobody is told', async () => {
    const { kind, name, child } = neighbours[width];
    const karin = await aColleague(stage, 'karin.ek', width);
    await karin.page.goto('/skriv-in');
    await karin.hand.fill(karin.page.getByLabel('Förnamn'), child);
    await karin.hand.fill(karin.page.getByLabel('Efternamn'), 'Grannsson');
    await karin.hand.choose(karin.page.getByRole('radio', { name: 'Telefon', exact: true }));
    await karin.hand.choose(karin.page.getByRole('radio', { name: kind, exact: true }));
    if (name) await karin.hand.fill(karin.page.getByLabel('Namn, om personen vill lämna det'), name);
    await karin.hand.choose(karin.page.getByRole('radio', { name: 'Nej', exact: true }));
    await karin.hand.fill(karin.page.getByLabel(/^Vad gäller oron/), 'Barnet har stått ensamt på gården två kvällar i rad.');
    await stopAt(karin, 'Ny anmälan som kom på annat sätt');
    await karin.hand.press(karin.page.getByRole('button', { name: 'Skriv in anmälan' }));
    await karin.page.getByRole('heading', { name: 'Den nya anmälan' }).waitFor();
    const [report = ''] = /[^/]+$/.exec(karin.page.url()) ?? [];

    const ali = await aColleague(stage, 'ali.demir', width);
    await takeAndOpen(ali, report);
    await partOf(ali, 'Skyddsbedömning').getByText('Skyddsbedömningen ska stå i barnets personakt.').waitFor();
    await ali.hand.press(ali.page.getByRole('button', { name: 'Lägg upp en ny akt' }));
    await judgeSafety(ali, 'Barnet är inne hos sin förälder, som svarar i telefon.');
    await lookInCaseSystem(ali, 'Barnet finns inte där');
    await writeChildsView(ali, '”Jag väntade på mamma, hon jobbade.”');
    await stopAt(ali, received);
    await decide(ali, 'Utredning inleds inte', 'Föräldern har ordnat med barnvakt de kvällar hon arbetar.');
    await partOf(ali, 'Återkoppling och avslut').getByText('Inte begärd').waitFor();
    expect(await ali.page.getByRole('region', { name: 'Återkoppling till anmälaren' }).count()).toBe(0);
    expect(await ali.page.getByRole('region', { name: 'Vad saknades i anmälan?' }).count()).toBe(0);
    await stopAt(ali, received);

    await ali.page.goto('/mottagning');
    await ali.page.getByRole('list', { name: 'Läget nu' }).waitFor();
    expect(await rowOf(ali, report).count()).toBe(0);
  });

  it('to the wrong nämnd: judged before it is sent on; the other nämnd sees when it first came, and our copy stays', async () => {
    const sara = await aColleague(stage, 'sara.lind', width);
    const report = await sentBehind(sara.page, example1);
    const ali = await aColleague(stage, 'ali.demir', width);
    await takeAndOpen(ali, report);
    const lead = await ali.page.getByText(/^Inkom .* från /).innerText();
    const [, arrived = ''] = /^Inkom (.*?\d\d\.\d\d) från/.exec(lead) ?? [];
    expect(arrived).not.toBe('');
    const wrong = partOf(ali, 'Fel nämnd?');
    await ali.hand.press(wrong.getByText('Skicka vidare', { exact: true }));
    await wrong.getByText(/^Gör skyddsbedömningen först\./).waitFor();
    expect(await wrong.getByRole('button', { name: 'Skicka vidare' }).count()).toBe(0);
    await stopAt(ali, received);
    await judgeSafety(ali, 'Elsa och mamman är redan hos mormor i Uppsala. Pappan är gripen.');

    const to = wrong.getByLabel('Till vilken nämnd?');
    await ali.hand.pick(to, 'Socialnämnden Uppsala');
    await ali.hand.fill(wrong.getByLabel('Varför är det den nämndens?'), 'Familjen är folkbokförd i Uppsala sedan i måndags.');
    await stopAt(ali, received);
    await ali.hand.press(wrong.getByRole('button', { name: 'Skicka vidare' }));
    await ali.hand.press(ali.page.getByRole('dialog').getByRole('button', { name: 'Skicka vidare' }));
    const sent = partOf(ali, 'Skickad vidare');
    await sent.getByText(/^Framme hos Socialnämnden Uppsala /).waitFor();
    await sent.getByText(/Ert exemplar ligger kvar\./).waitFor();
    await partOf(ali, 'Beslut').getByText('Fattas av den andra nämnden').waitFor();
    expect(await ali.page.getByRole('button', { name: /^Besluta / }).count()).toBe(0);
    await ali.page.getByText('Larm kl. 22.17. Mamman öppnade och blödde ur näsan.').first().waitFor();
    await stopAt(ali, received);

    const sofia = await aColleague(stage, 'sofia.alm', width);
    await sofia.page.goto('/mottagning');
    await openAgain(sofia, report);
    await sofia.page.getByText('Skickad vidare av Farsta stadsdelsnämnd.').waitFor();
    await sofia.page.getByText(`skickade den dit, och den kom in där ${arrived}.`).waitFor();
    expect(await sofia.page.getByRole('main').innerText()).not.toContain('mormor i Uppsala');
    await stopAt(sofia, received);
  });

  it('siblings of one event: one row, opened as one with tabs; the reasons are taken to the sibling who was chosen', async () => {
    const sara = await aColleague(stage, 'sara.lind', width);
    const drafts = [await elsaBehind(sara.page)];
    drafts.push(await liamBehind(sara.page, drafts[0] ?? ''));
    const [elsa = '', liam = ''] = await bothSentBehind(sara.page, ...drafts);
    const ali = await aColleague(stage, 'ali.demir', width);
    await ali.page.goto('/mottagning');
    await rowOf(ali, elsa).getByText('Skyddsbedömning saknas för 2 av 2').waitFor();
    expect(await rowOf(ali, liam).getAttribute('data-row')).toBe(await rowOf(ali, elsa).getAttribute('data-row'));
    await takeAndOpen(ali, liam);
    const akt = ali.page.getByRole('button', { name: 'Lägg upp en ny akt' });
    await ali.page.getByRole('region', { name: 'Barnets akt' }).waitFor();
    if (await akt.isVisible()) await ali.hand.press(akt);
    await ali.page.getByRole('form', { name: 'Skriv skyddsbedömning' }).waitFor();

    const tabs = ali.page.getByRole('navigation', { name: 'Anmälningar om samma händelse' });
    await ali.hand.press(tabs.getByRole('link', { name: /^Elsa/ }));
    await tabs.locator('[aria-current]').filter({ hasText: 'Elsa' }).waitFor();
    const reasons = 'Båda barnen är hos mormor i natt. Pappan är gripen.';
    await judgeSafety(ali, reasons, 'Liam');
    await stopAt(ali, received);
    await ali.hand.press(tabs.getByRole('link', { name: /^Liam/ }));
    await tabs.locator('[aria-current]').filter({ hasText: 'Liam' }).waitFor();
    await partOf(ali, 'Skyddsbedömning').getByText(reasons).waitFor();
    await stopAt(ali, received);

    await ali.page.goto('/mottagning');
    await rowOf(ali, elsa).getByText('Alla är skyddsbedömda').waitFor();
    await stopAt(ali, 'Mottagning');
  });
});
