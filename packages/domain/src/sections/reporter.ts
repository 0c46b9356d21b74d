import { section } from '../form/field.ts';
import { email, phone, sel, text, tri } from '../form/fields.ts';
import { askedKinds, concernKinds, reportKinds } from '../form/kinds.ts';
import { policeRegionList, reporterFunctionList, selfObservedList } from '../vocabulary/reporter.ts';

/** Step 8: who reports, and how to reach them. No signature is asked for (L-123). */
export const reporter = section({
  id: 'reporter',
  step: 8,
  title: 'Du som anmäler',
  adultTitle: 'Du som underrättar',
  kinds: askedKinds,
  fields: {
    name: text({
      id: 'reporter.name',
      label: 'Namn',
      help: 'Hämtas från din profil.',
      requirement: 'H',
      source: ['NOKS'],
    }),
    title: text({ id: 'reporter.title', label: 'Titel', source: ['NOKS'] }),
    function: sel(reporterFunctionList, { id: 'reporter.function', label: 'Funktion', source: ['NOKS'] }),
    unit: text({ id: 'reporter.unit', label: 'Enhet eller lokalpolisområde', source: ['NOKS'] }),
    region: sel(policeRegionList, { id: 'reporter.region', label: 'Polisregion' }),
    phone: phone({
      id: 'reporter.phone',
      label: 'Tjänstetelefon',
      help: 'Skriv aldrig privat adress eller telefon.',
      requirement: 'H',
      source: ['NOKS'],
    }),
    email: email({ id: 'reporter.email', label: 'E-post i tjänsten', source: ['NOKS'] }),
    reachable: text({
      id: 'reporter.reachable',
      label: 'När nås du?',
      printLabel: 'Nås',
      help: 'Mottagaren ringer ofta samma dag.',
      source: ['SOD'],
    }),
    alt: text({
      id: 'reporter.alt',
      label: 'Vem kan svara om du är ledig?',
      printLabel: 'Kan svara i stället',
      source: ['SOD'],
      kinds: reportKinds,
    }),
    selfObserved: sel(selfObservedList, {
      id: 'reporter.selfObserved',
      restrictable: true,
      label: 'Har du själv gjort iakttagelserna?',
      printLabel: 'Anmälaren har själv gjort iakttagelserna',
      help: 'Annars: vem?',
      source: ['HAB', 'SOD'],
      kinds: [...concernKinds, 'PL6'],
      noteLabel: 'Vem annars',
    }),
    feedbackWanted: tri({
      id: 'reporter.feedbackWanted',
      label: 'Vill du ha återkoppling?',
      printLabel: 'Återkoppling begärs',
      help: 'Du får veta om en utredning har inletts, inte inletts eller redan pågår.',
      requirement: 'O',
      source: ['L-10', 'SoL 19:6'],
      kinds: concernKinds,
    }),
  },
});
