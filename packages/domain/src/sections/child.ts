import { section } from '../form/field.ts';
import { age, area, asksReason, date, identity, phone, sel, text, tri } from '../form/fields.ts';
import { reportKinds } from '../form/kinds.ts';
import { kommunList } from '../places/kommuner.ts';
import { certaintyOfIdentityList, genderList, protectionList } from '../vocabulary/identity.ts';
import { languageList } from '../vocabulary/languages.ts';
import { livingList, whereNowList } from '../vocabulary/whereabouts.ts';
import { answered, either, hasNumber, not, written } from './conditions.ts';

/** Step 1: who the child is, and where. */
export const child = section({
  id: 'child',
  step: 1,
  title: 'Barnet',
  kinds: reportKinds,
  fields: {
    identityCertainty: sel(certaintyOfIdentityList, {
      id: 'child.identityCertainty',
      label: 'Hur säker är du på vem barnet är?',
      printLabel: 'Barnets identitet',
      help: '”Säker” betyder kontrollerad mot legitimation eller register.',
      requirement: 'H',
      source: ['JO02'],
    }),
    identity: asksReason(
      identity({
        id: 'child.idNumber',
        label: 'Personnummer eller annat nummer',
        printLabel: 'Nummer',
        help: 'ÅÅÅÅMMDD-NNNN. Välj ”Saknas eller okänt” om barnet inte har något.',
        source: ['L-43', 'BOT', 'SKV', 'IVO'],
      }),
    ),
    birthDate: date({
      id: 'child.birthDate',
      label: 'Födelsedatum',
      help: 'Fyll i om personnummer saknas.',
      source: ['NOKS'],
      condition: not(hasNumber('child', 'identity', 'PNR', 'DAT')),
    }),
    estimatedAge: age({
      id: 'child.estimatedAge',
      label: 'Ungefärlig ålder',
      help: 'Fyll i om du inte vet födelsedatum.',
      source: ['NOKS'],
      condition: not(either(hasNumber('child', 'identity', 'PNR', 'DAT'), written('child', 'birthDate'))),
    }),
    firstName: text({ id: 'child.firstName', label: 'Förnamn', help: 'Skriv det du vet. Bara förnamn går bra.', source: ['BOT', 'LIL'] }),
    lastName: text({ id: 'child.lastName', label: 'Efternamn', source: ['BOT', 'LIL'] }),
    alias: text({ id: 'child.alias', label: 'Kallas', requirement: 'O', source: ['BOT', 'LIL'] }),
    description: area({
      id: 'child.description',
      label: 'Signalement eller annat som hjälper att hitta barnet',
      printLabel: 'Signalement',
      help: 'Till exempel skola, klass, bostadsområde, kläder.',
      source: ['LIL', 'BOT'],
      locationRevealing: true,
      condition: answered('child', 'identityCertainty', 'TRO', 'OKA'),
    }),
    gender: sel(genderList, { id: 'child.gender', label: 'Kön', requirement: 'O' }),
    protectedIdentity: asksReason(
      sel(protectionList, {
        id: 'child.protectedIdentity',
        label: 'Har barnet skyddade personuppgifter?',
        printLabel: 'Skyddade personuppgifter',
        help: 'Skriv aldrig ut skyddad adress, skola eller telefon i en text.',
        source: ['L-82', 'POLS', 'KST', 'JOSK'],
      }),
    ),
    municipality: sel(kommunList, {
      id: 'child.municipality',
      label: 'Kommun där barnet är folkbokfört',
      help: 'Styr vem som får anmälan.',
      source: ['L-110', 'SOS', 'HAB'],
      locationRevealing: true,
    }),
    address: text({ id: 'child.address', label: 'Adress (folkbokföring)', source: ['BOT'], locationRevealing: true }),
    whereNow: asksReason(
      sel(whereNowList, {
        id: 'child.whereNow',
        label: 'Var är barnet nu?',
        printLabel: 'Barnet är nu',
        help: 'Till exempel hemma, hos mormor, på sjukhus, på polisstationen.',
        source: ['L-110', 'BBQ'],
        locationRevealing: true,
        noteLabel: 'Hos vem eller var',
      }),
    ),
    carerNow: text(
      {
        id: 'child.carerNow',
        label: 'Vem tar hand om barnet nu?',
        printLabel: 'Tar hand om barnet nu',
        help: 'Namn, relation, telefon.',
        source: ['JO08'],
        locationRevealing: true,
      },
      400,
    ),
    living: sel(livingList, {
      id: 'child.living',
      label: 'Hur bor barnet?',
      printLabel: 'Barnet bor',
      help: 'Är barnet placerat: skriv vilken kommun som har placerat.',
      source: ['L-110', 'SDU'],
      locationRevealing: true,
      noteLabel: 'Mer om boendet',
    }),
    school: text({
      id: 'child.school',
      label: 'Skola eller förskola, årskurs',
      requirement: 'O',
      source: ['BOT'],
      locationRevealing: true,
    }),
    phone: phone({ id: 'child.phone', label: 'Barnets telefon', requirement: 'O', locationRevealing: true }),
    phoneSafe: tri({
      id: 'child.phone',
      label: 'Är det säkert att ringa eller skicka sms till barnet?',
      printLabel: 'Säkert att ringa eller skicka sms till barnet',
      requirement: 'O',
      locationRevealing: true,
      condition: written('child', 'phone'),
    }),
    language: sel(languageList, {
      id: 'child.language',
      label: 'Barnets språk',
      source: ['BOT', 'NOKS', 'DKG'],
      noteLabel: 'Dialekt eller annat språk',
    }),
    interpreter: asksReason(
      tri({
        id: 'child.interpreter',
        label: 'Behöver barnet tolk?',
        printLabel: 'Barnet behöver tolk',
        help: 'Använd inte syskon eller släkting som tolk.',
        source: ['BOT', 'NOKS', 'DKG'],
      }),
    ),
    needs: area({
      id: 'child.needs',
      label: 'Funktionsnedsättning, sjukdom eller annat att ta hänsyn till',
      help: 'Bara det som påverkar barnets säkerhet eller förmåga att berätta.',
      requirement: 'O',
      source: ['KUN', '1177'],
    }),
  },
});
