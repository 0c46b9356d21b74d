import type { Membership } from '@tidig/domain/access/roles.ts';
import { asId, type IdSource, type OrganisationId, type UserId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { Passwords } from '@tidig/services/context.ts';
import { publicKeyOf } from '@tidig/store/keys/key-file.ts';
import type { DirectoryStore } from '@tidig/store/port/directory.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import type { DirectoryFile } from './directory-file.ts';

export type Loaded = { readonly organisations: number; readonly people: number };

type Means = {
  readonly directory: DirectoryStore;
  readonly keys: KeyRing;
  readonly ids: IdSource;
  readonly passwords: Passwords;
  /** Told each new person's password as soon as the person is there; nobody can read it afterwards. */
  readonly tell: (username: string, password: string) => void;
};

/** Organisations and units that the file speaks of and nobody knows; asked before anything is added, so that no half a file is loaded. */
export async function unknownPlaces(directory: DirectoryStore, file: DirectoryFile): Promise<readonly string[]> {
  const organisations = new Set([
    ...(await directory.organisations()).map(({ id }) => String(id)),
    ...file.organisations.map(({ id }) => id),
  ]);
  const own = new Set(file.units.map(({ id }) => id));
  const places = file.people.flatMap(({ memberships }) => memberships);
  const named = [...file.units.map(({ organisation }) => organisation), ...places.map(({ organisation }) => organisation)];
  const faults = named.filter((id) => !organisations.has(id));
  for (const { unit } of places) {
    if (unit !== null && !own.has(unit) && !(await directory.unit(asId(unit)))) faults.push(unit);
  }
  return [...new Set(faults)].map((id) => `${id}: finns varken i filen eller i katalogen`);
}

/** Adds what the directory lacks: organisations with units and addresses, then people. What is there already is left as it is, but for the address of another installation, which may move. */
export async function loadDirectory(means: Means, file: DirectoryFile): Promise<Loaded> {
  const { directory } = means;
  const known = new Set((await directory.organisations()).map((organisation) => organisation.id));
  const added = file.organisations.filter((organisation) => !known.has(asId(organisation.id)));
  for (const organisation of added) await addOrganisation(means, organisation);
  for (const { id, exchangeUrl } of file.organisations) {
    if (known.has(asId(id)) && exchangeUrl !== undefined) await directory.setExchangeUrl(asId(id), exchangeUrl);
  }
  for (const unit of file.units) {
    if (await directory.unit(asId(unit.id))) continue;
    const { id, organisation, ...named } = unit;
    await directory.addUnit({ ...named, id: asId(id), organisationId: asId(organisation) });
  }
  let people = 0;
  for (const person of file.people) {
    if (await directory.accountByUsername(person.username)) continue;
    means.tell(person.username, await addPerson(means, person));
    people += 1;
  }
  return { organisations: added.length, people };
}

async function addOrganisation({ directory, keys }: Means, given: DirectoryFile['organisations'][number]): Promise<void> {
  const id = asId<OrganisationId>(given.id);
  const store: StoreName | null = given.kind === 'police' ? `sender/${id}` : given.kind === 'board' ? `board/${id}` : null;
  const own = store !== null && keys.names().includes(store) ? publicKeyOf(keys.signingKey(store)) : null;
  await directory.addOrganisation({
    id,
    kind: given.kind,
    name: given.name,
    publicKey: own ?? given.publicKey,
    exchangeUrl: given.exchangeUrl ?? null,
  });
  if (!given.recipient) return;
  const { channelSince, confirmedOn, closedFrom, ...recipient } = given.recipient;
  await directory.addRecipient({
    ...recipient,
    id,
    name: given.name,
    channelSince: asDay(channelSince),
    confirmedOn: asDay(confirmedOn),
    closedFrom: closedFrom === null ? null : asDay(closedFrom),
  });
}

async function addPerson({ directory, ids, passwords }: Means, person: DirectoryFile['people'][number]): Promise<string> {
  const { username, name, title, phone, email } = person;
  const id = asId<UserId>(ids.uuid());
  const password = Buffer.from(ids.bytes(15)).toString('base64url');
  await directory.addAccount({
    id,
    username,
    name,
    title,
    phone,
    email,
    passwordHash: await passwords.hash(password),
    demo: false,
    closedAt: null,
  });
  for (const { organisation, unit, behorig, from, to, ...place } of person.memberships) {
    const competence: Membership['competence'] = behorig ? ['behorig'] : [];
    await directory.addMembership({
      ...place,
      id: asId(ids.uuid()),
      userId: id,
      organisationId: asId(organisation),
      unitId: unit === null ? null : asId(unit),
      from: asDay(from),
      to: to === null ? null : asDay(to),
      competence,
    });
  }
  return password;
}

/** Days in the file have been checked by its schema. */
function asDay(text: string): PlainDate {
  return asId<PlainDate>(text);
}
