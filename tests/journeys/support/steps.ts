import { type Colleague, daysAgo, partOf } from './colleague.ts';
import { expectFocus } from './hand.ts';

/** The steps of a nämnd's work with a report, as somebody takes them on its page. */

/** That the child need not be protected at once, on what stands in the report, and why. `also`: a sibling to whom the reasons are taken. */
export async function judgeSafety({ page, hand }: Colleague, reasons: string, also?: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Skriv skyddsbedömning' });
  await hand.choose(form.getByLabel('Behöver inte omedelbart skydd'));
  await hand.choose(form.getByLabel('Uppgifterna i anmälan'));
  await hand.choose(form.getByLabel('Barnet är hos en trygg vuxen'));
  await hand.fill(form.getByLabel('Skäl, med egna ord'), reasons);
  if (also) await hand.choose(form.getByRole('checkbox', { name: new RegExp(`^${also}`) }));
  await hand.press(form.getByRole('button', { name: 'Spara skyddsbedömningen' }));
  await expectFocus(page.getByRole('heading', { name: 'Skyddsbedömning', exact: true }));
}

/** What the child has said itself. */
export async function writeChildsView(who: Colleague, words: string): Promise<void> {
  const { page, hand } = who;
  await hand.press(page.getByRole('button', { name: 'Skriv vad barnet säger' }));
  const form = page.getByRole('form', { name: 'Barnets egen mening' });
  await expectFocus(form.getByLabel(/^Vad säger barnet/));
  await hand.fill(form.getByLabel(/^Vad säger barnet/), words);
  await hand.press(form.getByRole('button', { name: 'Anteckna', exact: true }));
  await partOf(who, 'Förhandsbedömning').getByText(words).waitFor();
}

type Shown = 'Barnet finns inte där' | 'Tidigare ärende, inget pågår' | 'En utredning pågår';

/** What the case system showed; of an utredning that goes on also since when, in days. */
export async function lookInCaseSystem({ page, hand }: Colleague, shown: Shown, sinceDays?: number): Promise<void> {
  await hand.press(page.getByRole('button', { name: shown, exact: true }));
  const form = page.getByRole('form', { name: 'Anteckna kontrollen' });
  await hand.fill(form.getByLabel(/^Var tittade du/), 'Treserva, sökt på namn');
  if (sinceDays !== undefined) await hand.fill(form.getByLabel('Sedan när pågår utredningen?'), daysAgo(sinceDays));
  await hand.press(form.getByRole('button', { name: 'Anteckna', exact: true }));
  await page.getByText(/^Treserva, sökt på namn, kontrollerat \d\d\.\d\d av dig$/).waitFor();
}

export type Decision = 'Utredning inleds' | 'Utredning inleds inte' | 'Ingår i pågående utredning';

/** Decides with reasons, reads the decision through as it will stand, and signs it. */
export async function decide(who: Colleague, decision: Decision, reasons: string): Promise<void> {
  const { page, hand } = who;
  await hand.press(page.getByRole('button', { name: `Besluta ${decision}`, exact: true }));
  const box = page.getByLabel('Skäl för beslutet');
  await expectFocus(box);
  await hand.fill(box, reasons);
  await hand.press(page.getByRole('button', { name: 'Granska beslutet' }));
  await expectFocus(page.getByRole('heading', { name: `Beslut: ${decision}`, exact: true }));
  await hand.press(page.getByRole('button', { name: 'Skriv under beslutet' }));
  await expectFocus(page.getByRole('heading', { name: 'Återkoppling och avslut', exact: true }));
  await partOf(who, 'Beslut').getByText(reasons).waitFor();
}

/** Tells the police, in Tidig, the one fact that follows from the decision. */
export async function tellPolice(who: Colleague, fact: string): Promise<void> {
  const { page, hand } = who;
  const panel = partOf(who, 'Återkoppling till anmälaren');
  await panel.getByText(`Anmälaren får veta: ${fact}. Ingenting mer.`).waitFor();
  await hand.press(page.getByRole('button', { name: 'Återkoppla', exact: true }));
  await panel.getByText(/^Framme hos polisen/).waitFor();
}
