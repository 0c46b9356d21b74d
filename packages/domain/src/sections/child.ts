import { section } from '../form/field.ts';
import { age, area, asksReason, date, identity, phone, sel, text, tri } from '../form/fields.ts';
import { childKinds, concernKinds, reportKinds } from '../form/kinds.ts';
import { kommunList } from '../places/kommuner.ts';
import { certaintyOfIdentityList, genderList, protectedCodes, protectionList } from '../vocabulary/identity.ts';
import { languageList } from '../vocabulary/languages.ts';
import { livingList, whereNowList } from '../vocabulary/whereabouts.ts';
import { answered, either, hasNumber, isInfantNow, not, written } from './conditions.ts';

const ageUnknown = not(either(hasNumber('child', 'identity', 'PNR', 'DAT'), written('child', 'birthDate')));

/** Step 1: who the child is, and where; in an underrättelse enligt 6 § polislagen, who the adult or young person is. */
export const child = section({
  id: 'child',
  step: 1,
  title: 'Barnet',
  adultTitle: 'Personen',
  kinds: reportKinds,
  fields: {
    identityCertainty: sel(certaintyOfIdentityList, {
      id: 'child.identityCertainty',
      label: 'Hur säker är du på vem barnet är?',
      printLabel: 'Barnets identitet',
      help: '”Säker” betyder kontrollerad mot legitimation eller register.',
      requirement: 'H',
      source: ['JO02'],
      noteLabel: 'Hur vet du det?',
      restrictable: 'note',
      adult: { label: 'Hur säker är du på vem personen är?', printLabel: 'Personens identitet' },
    }),
    identity: asksReason(
      identity({
        id: 'child.idNumber',
        label: 'Personnummer eller annat nummer',
        printLabel: 'Nummer',
        help: 'ÅÅÅÅMMDD-NNNN. Välj ”Saknas eller okänt” om barnet inte har något.',
        source: ['L-43', 'BOT', 'SKV', 'IVO'],
        adult: { help: 'ÅÅÅÅMMDD-NNNN. Välj ”Saknas eller okänt” om personen inte har något.' },
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
      help: 'Fyll i om du inte vet födelsedatum. Skriv 0 för ett barn under ett år.',
      source: ['NOKS'],
      kinds: childKinds,
      condition: ageUnknown,
    }),
    adultAge: age(
      {
        id: 'child.estimatedAge',
        label: 'Ungefärlig ålder',
        help: 'Fyll i om du inte vet födelsedatum.',
        source: ['NOKS'],
        kinds: ['PL6'],
        condition: ageUnknown,
      },
      [12, 120],
    ),
    firstName: text({ id: 'child.firstName', label: 'Förnamn', help: 'Skriv det du vet. Bara förnamn går bra.', source: ['BOT', 'LIL'] }),
    lastName: text({ id: 'child.lastName', label: 'Efternamn', source: ['BOT', 'LIL'] }),
    alias: text({ id: 'child.alias', label: 'Kallas', requirement: 'O', source: ['BOT', 'LIL'] }),
    description: area({
      id: 'child.description',
      label: 'Signalement eller annat som hjälper att hitta barnet',
      printLabel: 'Signalement',
      help: 'Till exempel skola, klass, bostadsområde, kläder.',
      source: ['LIL', 'BOT'],
      adult: {
        label: 'Signalement eller annat som hjälper att hitta personen',
        printLabel: 'Signalement',
        help: 'Till exempel bostadsområde, arbetsplats, kläder.',
      },
      locationRevealing: true,
      condition: answered('child', 'identityCertainty', 'TRO', 'OKA'),
    }),
    gender: sel(genderList, { id: 'child.gender', label: 'Kön', requirement: 'O', kinds: childKinds }),
    protectedIdentity: asksReason(
      sel(protectionList, {
        id: 'child.protectedIdentity',
        label: 'Har barnet skyddade personuppgifter?',
        printLabel: 'Skyddade personuppgifter',
        help: 'Skriv aldrig ut skyddad adress, skola eller telefon i en text.',
        source: ['L-82', 'POLS', 'KST', 'JOSK'],
        adult: {
          label: 'Har personen skyddade personuppgifter?',
          printLabel: 'Skyddade personuppgifter',
          help: 'Skriv aldrig ut skyddad adress, arbetsplats eller telefon i en text.',
        },
      }),
    ),
    protectedPlace: area({
      id: 'child.protectedPlace',
      label: 'Skyddad uppgift',
      help: 'Det enda stället för var barnet finns: adress, skola, telefon, nytt namn. Låses in och visas bara för dem som nämndens chef har utsett.',
      requirement: 'O',
      source: ['L-82', 'JOSK'],
      since: 3,
      locationRevealing: true,
      condition: answered('child', 'protectedIdentity', ...protectedCodes),
      adult: {
        help: 'Det enda stället för var personen finns: adress, arbetsplats, telefon, nytt namn. Låses in och visas bara för dem som nämndens chef har utsett.',
      },
    }),
    municipality: sel(kommunList, {
      id: 'child.municipality',
      label: 'Kommun där barnet är folkbokfört',
      help: 'Styr vem som får anmälan.',
      source: ['L-110', 'SOS', 'HAB'],
      adult: { label: 'Kommun där personen är folkbokförd', help: 'Styr vem som får underrättelsen.' },
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
        kinds: childKinds,
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
        kinds: concernKinds,
        locationRevealing: true,
      },
      400,
    ),
    living: sel(livingList, {
      id: 'child.living',
      label: 'Hur bor barnet?',
      printLabel: 'Barnet bor',
      source: ['L-110', 'SDU'],
      kinds: childKinds,
      locationRevealing: true,
      noteLabel: 'Mer om boendet',
    }),
    placingKommun: sel(kommunList, {
      id: 'child.placingKommun',
      label: 'Vilken kommun har placerat barnet?',
      printLabel: 'Kommun som har placerat barnet',
      help: 'Den kommunen är ofta mottagare.',
      source: ['L-110', 'SDU'],
      kinds: childKinds,
      since: 2,
      locationRevealing: true,
      condition: answered('child', 'living', 'FAM', 'HVB'),
    }),
    school: text({
      id: 'child.school',
      label: 'Skola eller förskola, årskurs',
      requirement: 'O',
      source: ['BOT'],
      kinds: concernKinds,
      locationRevealing: true,
    }),
    phone: phone({
      id: 'child.phone',
      label: 'Barnets telefon',
      requirement: 'O',
      locationRevealing: true,
      condition: not(isInfantNow),
      adult: { label: 'Personens telefon' },
    }),
    phoneSafe: tri({
      id: 'child.phone',
      label: 'Är det säkert att ringa eller skicka sms till barnet?',
      printLabel: 'Säkert att ringa eller skicka sms till barnet',
      requirement: 'O',
      kinds: concernKinds,
      locationRevealing: true,
      condition: written('child', 'phone'),
    }),
    language: sel(languageList, {
      id: 'child.language',
      label: 'Barnets språk',
      source: ['BOT', 'NOKS', 'DKG'],
      adult: { label: 'Personens språk' },
      noteLabel: 'Dialekt eller annat språk',
    }),
    interpreter: asksReason(
      tri({
        id: 'child.interpreter',
        label: 'Behöver barnet tolk?',
        printLabel: 'Barnet behöver tolk',
        help: 'Använd inte syskon eller släkting som tolk.',
        source: ['BOT', 'NOKS', 'DKG'],
        adult: {
          label: 'Behöver personen tolk?',
          printLabel: 'Personen behöver tolk',
          help: 'Använd inte en släkting som tolk.',
        },
      }),
    ),
    needs: area({
      id: 'child.needs',
      restrictable: true,
      label: 'Funktionsnedsättning, sjukdom eller annat att ta hänsyn till',
      help: 'Bara det som påverkar barnets säkerhet eller förmåga att berätta.',
      requirement: 'O',
      source: ['KUN', '1177'],
      kinds: [...concernKinds, 'PL6'],
      adult: { help: 'Bara det som påverkar säkerheten eller förmågan att berätta.' },
    }),
  },
});
