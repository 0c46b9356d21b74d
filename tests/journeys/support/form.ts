import type { Locator, Page } from 'playwright-core';

/** Where to look: the page, or one group of it. */
export type Place = Pick<Locator, 'getByRole' | 'getByLabel'>;

/** A question by its Swedish words, whatever the form says beside them about how much it is needed. */
function question(words: string): RegExp {
  return new RegExp(`^${literal(words)}( (· )?(måste finnas|frivilligt))?$`);
}

/** The group of a question with several controls: its help is part of its name. `Vårdnadshavare 1` is a row, not the question. */
function groupOf(place: Place, words: string): Locator {
  return place.getByRole('group', { name: new RegExp(`^${literal(words)}( (· )?(måste finnas|frivilligt))?( (?!\\d+$).*)?$`, 's') });
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Writes in a line or a box. */
export async function write(place: Place, words: string, text: string): Promise<void> {
  await place.getByRole('textbox', { name: question(words) }).fill(text);
}

/** Answers a question with one or several of its choices, whether it shows them as buttons or as the browser's own list. */
export async function choose(place: Place, words: string, ...answers: readonly string[]): Promise<void> {
  const list = place.getByRole('combobox', { name: question(words) });
  const group = groupOf(place, words);
  await list.or(group).waitFor();
  if (await list.isVisible()) {
    await list.selectOption({ label: answers.join() });
    return;
  }
  await unfold(group);
  for (const answer of answers) await choiceIn(group, answer).check();
}

/** Long lists of choices are folded until somebody wants them. */
async function unfold(group: Locator): Promise<void> {
  const fold = group.getByText('Visa vad du kan välja', { exact: true });
  if (await fold.isVisible()) await fold.click();
}

function choiceIn(group: Locator, answer: string): Locator {
  const named = { name: answer, exact: true } as const;
  return group.getByRole('radio', named).or(group.getByRole('checkbox', named));
}

/** Answers a question and writes in the line that opens beside the answer. */
export async function chooseWith(place: Place, words: string, answer: string, line: string, text: string): Promise<void> {
  await choose(place, words, answer);
  await place.getByRole('textbox', { name: question(line) }).fill(text);
}

export type When = { readonly day: string; readonly time?: string; readonly exactness: 'Exakt' | 'Ungefär' };

/** Says when something happened: day, clock time if it is known, and how exactly. */
export async function say(place: Place, words: string, { day, time, exactness }: When): Promise<void> {
  const group = groupOf(place, words);
  await group.getByLabel('Dag', { exact: true }).fill(day);
  if (time) await group.getByLabel('Klockslag', { exact: true }).fill(time);
  await group.getByRole('radio', { name: exactness, exact: true }).check();
}

/** Writes a personnummer. */
export async function number(place: Place, digits: string): Promise<void> {
  const group = groupOf(place, 'Personnummer eller annat nummer');
  await group.getByLabel('Nummer', { exact: true }).fill(digits);
}

/** Adds a row to a list, as `+ Lägg till iakttagelse` does, and gives its group. `of` is the list's question. */
export async function addRow(page: Page, of: string, name: string, count: number): Promise<Locator> {
  const list = groupOf(page, of);
  await list.getByRole('button', { name: `+ Lägg till ${name}` }).click();
  const row = list.getByRole('group', { name: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${count}`, exact: true });
  await row.waitFor();
  return row;
}

/** Goes to the next step by its button, and waits until its heading is there. */
export async function goOn(page: Page, to: string): Promise<void> {
  const last = to === 'Läs igenom och skicka';
  await page.getByRole('button', { name: last ? to : `Nästa: ${to}`, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: to, exact: true }).waitFor();
}

/** Waits until the form says that the server has the text. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^\s*Sparat \d/).waitFor();
}

/** Begins the whole form and waits for its first step. */
export async function beginReport(page: Page): Promise<void> {
  await toNewReport(page);
  await page.getByRole('main').getByRole('button', { name: 'Hel anmälan', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Är det bråttom?' }).waitFor();
}

/** The page where one chooses what to write. */
async function toNewReport(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Meny' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation', { name: 'Arbetsplatser' }).getByRole('link', { name: 'Ny anmälan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ny anmälan' }).waitFor();
}

/** Goes straight to a step by the list of steps, which is folded on a phone. */
export async function goToStep(page: Page, title: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steg' });
  const fold = steps.locator('summary');
  if (await fold.isVisible()) await fold.click();
  await steps
    .getByRole('link', { name: new RegExp(`^${literal(title)}`) })
    .filter({ visible: true })
    .click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** Sends by its press. What nobody has said to have looked at is asked about first, and it is sent anyway. */
export async function send(page: Page, press: string): Promise<void> {
  await page.getByRole('button', { name: press, exact: true }).click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'Skicka ändå' });
  await anyway
    .or(page.getByText(/^Framme hos /))
    .first()
    .waitFor();
  if (await anyway.isVisible()) await anyway.click();
}
