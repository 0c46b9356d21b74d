import { section } from '../form/field.ts';
import { age, area, asksReason, identity, multi, people, phone, rows, sel, text, tri } from '../form/fields.ts';
import { childKinds, concernKinds } from '../form/kinds.ts';
import { protectedCodes, protectionList } from '../vocabulary/identity.ts';
import { languageList } from '../vocabulary/languages.ts';
import { custodyList, presenceList, relationList, roleList } from '../vocabulary/people.ts';
import { answered } from './conditions.ts';

const guardian = {
  name: text({ id: 'guardians[].name', label: 'Namn', source: ['DKG', 'TRA'] }),
  identity: identity({ id: 'guardians[].idNumber', label: 'Personnummer eller annat nummer', printLabel: 'Nummer', source: ['DKG'] }),
  relation: sel(relationList, { id: 'guardians[].relation', label: 'Relation till barnet', help: 'Är du osäker: välj ”Vet inte”.' }),
  custody: sel(custodyList, { id: 'guardians[].custody', label: 'Vårdnad' }),
  livesWithChild: tri({ id: 'guardians[].livesWithChild', label: 'Bor med barnet?', printLabel: 'Bor med barnet' }),
  phone: phone({ id: 'guardians[].phone', label: 'Telefon', source: ['DKG', 'TRA'], locationRevealing: true }),
  address: text({ id: 'guardians[].address', label: 'Adress', requirement: 'O', source: ['DKG', 'TRA'], locationRevealing: true }),
  protected: sel(protectionList, {
    id: 'guardians[].protected',
    label: 'Har personen skyddade personuppgifter?',
    printLabel: 'Skyddade personuppgifter',
    source: ['L-82', 'JOSK'],
  }),
  protectedPlace: area(
    {
      id: 'guardians[].protectedPlace',
      label: 'Skyddad uppgift',
      help: 'Det enda stället för var personen finns. Låses in.',
      requirement: 'O',
      source: ['L-82', 'JOSK'],
      since: 3,
      locationRevealing: true,
      condition: answered('row', 'protected', ...protectedCodes),
    },
    2000,
  ),
  protectedFrom: people({
    id: 'guardians[].protectedFrom',
    label: 'Skyddas mot',
    help: 'Om du vet vem skyddet gäller mot.',
    requirement: 'O',
    source: ['L-82', 'L-78'],
    kinds: concernKinds,
    since: 4,
    condition: answered('row', 'protected', ...protectedCodes),
  }),
  language: sel(languageList, {
    id: 'guardians[].language',
    label: 'Språk',
    requirement: 'O',
    source: ['BOT'],
    noteLabel: 'Dialekt eller annat språk',
  }),
  interpreter: tri({ id: 'guardians[].interpreter', label: 'Behövs tolk?', printLabel: 'Tolk', requirement: 'O', source: ['BOT'] }),
  role: multi(roleList, {
    id: 'guardians[].roleInEvent',
    label: 'Roll i det som hänt',
    help: 'Misstänkt, utsatt, vittne, inte inblandad.',
    kinds: concernKinds,
  }),
  detained: tri({
    id: 'guardians[].detained',
    label: 'Frihetsberövad just nu?',
    printLabel: 'Frihetsberövad',
    source: ['JO08'],
    kinds: concernKinds,
    noteLabel: 'Sedan när',
  }),
};

const sibling = {
  name: text({ id: 'siblings[].name', label: 'Namn', source: ['BBQ'] }),
  identity: identity({ id: 'siblings[].idNumber', label: 'Personnummer eller annat nummer', printLabel: 'Nummer', requirement: 'O' }),
  age: age({ id: 'siblings[].age', label: 'Ålder, om nummer saknas', printLabel: 'Ålder', requirement: 'O', source: ['BBQ'] }),
  lives: text({ id: 'siblings[].lives', label: 'Var bor syskonet?', printLabel: 'Bor', source: ['BBQ'], locationRevealing: true }),
  presence: sel(presenceList, {
    id: 'siblings[].presence',
    label: 'Var syskonet på plats?',
    printLabel: 'På plats',
    source: ['BBQ', 'L-95'],
  }),
  concern: tri({
    id: 'siblings[].concern',
    label: 'Är du orolig även för detta barn?',
    printLabel: 'Oro även för detta barn',
    help: 'Skriv i så fall en egen anmälan för det barnet.',
    source: ['BBQ'],
  }),
  protected: sel(protectionList, {
    id: 'siblings[].protected',
    label: 'Har syskonet skyddade personuppgifter?',
    printLabel: 'Skyddade personuppgifter',
    requirement: 'O',
    source: ['L-82'],
  }),
  protectedPlace: area(
    {
      id: 'siblings[].protectedPlace',
      label: 'Skyddad uppgift',
      help: 'Det enda stället för var syskonet finns. Låses in.',
      requirement: 'O',
      source: ['L-82', 'JOSK'],
      since: 3,
      locationRevealing: true,
      condition: answered('row', 'protected', ...protectedCodes),
    },
    2000,
  ),
  protectedFrom: people({
    id: 'siblings[].protectedFrom',
    label: 'Skyddas mot',
    help: 'Om du vet vem skyddet gäller mot.',
    requirement: 'O',
    source: ['L-82', 'L-78'],
    kinds: concernKinds,
    since: 4,
    condition: answered('row', 'protected', ...protectedCodes),
  }),
};

const householdMember = {
  name: text({ id: 'household[].name', label: 'Namn' }),
  age: age({ id: 'household[].age', label: 'Ungefärlig ålder', printLabel: 'Ålder', requirement: 'O' }, [0, 120]),
  relation: sel(relationList, { id: 'household[].relation', label: 'Relation till barnet' }),
  role: multi(roleList, { id: 'household[].role', label: 'Roll i det som hänt' }),
};

/** Step 2: guardians, siblings, and others around the child. */
export const family = section({
  id: 'family',
  step: 2,
  title: 'Familj och hushåll',
  kinds: childKinds,
  fields: {
    guardians: asksReason(
      rows(
        {
          id: 'guardians[]',
          label: 'Vårdnadshavare',
          help: 'Lägg till båda, även den som inte bor med barnet.',
          source: ['NOKS', 'DKG', 'BOT'],
          rowName: 'vårdnadshavare',
          maxRows: 4,
        },
        guardian,
      ),
    ),
    siblingsKnown: asksReason(
      tri({
        id: 'siblings.known',
        label: 'Finns syskon eller andra barn i hushållet?',
        printLabel: 'Syskon eller andra barn i hushållet',
        help: 'Även halvsyskon och barn som hälsar på.',
        source: ['L-95', 'BBQ', 'TRA'],
        kinds: concernKinds,
      }),
    ),
    siblings: rows(
      {
        id: 'siblings[]',
        label: 'Syskon och andra barn',
        source: ['BBQ'],
        kinds: concernKinds,
        condition: answered('family', 'siblingsKnown', 'JA'),
        rowName: 'syskon',
        maxRows: 12,
      },
      sibling,
    ),
    household: rows(
      { id: 'household[]', label: 'Andra som bor i hushållet', requirement: 'O', kinds: concernKinds, rowName: 'person', maxRows: 12 },
      householdMember,
    ),
    network: area({
      id: 'network',
      label: 'Trygga vuxna runt barnet',
      help: 'Någon barnet själv nämner.',
      requirement: 'O',
      source: ['BTI'],
      kinds: concernKinds,
      restrictable: true,
    }),
  },
});
