import type { Section } from '@tidig/domain/form/field.ts';

/** Fields of a section that belong together on screen. Names in an inner list share a line where there is room. */
export type Group = { readonly title: string; readonly names: readonly (string | readonly string[])[] };

/** Only sections that are easier to read in parts. Fields that no group names are drawn last, so a new one is never lost. */
const layouts: Readonly<Record<string, readonly Group[]>> = {
  child: [
    {
      title: 'Vem är barnet?',
      names: ['identityCertainty', 'identity', ['birthDate', 'estimatedAge'], ['firstName', 'lastName'], 'alias', 'description', 'gender'],
    },
    { title: 'Skydd och var barnet är', names: ['protectedIdentity', 'municipality', 'address', 'whereNow', 'carerNow', 'living'] },
    { title: 'Att nå och tala med barnet', names: ['school', 'phone', 'phoneSafe', 'language', 'interpreter', 'needs'] },
  ],
  event: [
    { title: 'Varför nu?', names: ['whyNow'] },
    {
      title: 'Vad hände?',
      names: ['start', 'end', 'place', 'placeAddress', 'inHome', 'summary', 'childRole', 'childPresence', 'intox', 'weapon'],
    },
    { title: 'Hos polisen', names: ['howKnown', 'refs', 'suspicionStatus', 'crimes'] },
  ],
  concern: [
    { title: 'Vad oroar dig?', names: ['main', 'other'] },
    { title: 'Vad ni såg och hörde', names: ['obs'] },
    { title: 'Barnet självt', names: ['met', 'childWords', 'notHeardReason', 'state', 'injury'] },
    { title: 'Hemmet och följderna', names: ['homeState', 'impact', 'duration', 'ifNothing', 'strengths'] },
    { title: 'Din bedömning', names: ['assessment'] },
  ],
  measures: [
    { title: 'Vad ni har gjort', names: ['actions', 'handover', 'handoverAt'] },
    { title: 'Vad familjen vet', names: ['informChild', 'childView', 'informGuardians', 'contactAdvice', 'meeting'] },
  ],
  reporter: [
    {
      title: 'Du som anmäler',
      names: [['name', 'title'], 'function', 'unit', 'region', ['phone', 'email'], 'reachable', 'alt', 'selfObserved', 'feedbackWanted'],
    },
  ],
};

/** The parts of a section in order. A section without a layout is one part under its own title. */
export function groupsOf(section: Section): readonly Group[] {
  const layout = layouts[section.id];
  if (!layout) return [{ title: section.title, names: Object.keys(section.fields) }];
  const placed = new Set(layout.flatMap((group) => group.names.flat()));
  const rest = Object.keys(section.fields).filter((name) => !placed.has(name));
  return rest.length === 0 ? layout : [...layout, { title: 'Övrigt', names: rest }];
}
