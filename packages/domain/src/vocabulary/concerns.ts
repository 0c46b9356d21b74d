import { codeList, offered, type CodeOf } from '../form/code-list.ts';

/** V14: what worries the reporter. Codes are our own, stable and mappable; group and BBIC side stand in `concernPlace`. */
export const concernList = codeList('V14', {
  VAL1: 'Barnet har bevittnat våld i hemmet (barnfridsbrott)',
  VAL2: 'Fysiskt våld mot barnet',
  VAL3: 'Psykiskt våld, hot, kränkningar',
  VAL4: 'Våld från jämnårig eller partner',
  OMS1: 'Bristande omsorg eller tillsyn',
  OMS2: 'Missbruk i hemmet',
  OMS3: 'Psykisk ohälsa eller svår sjukdom hos vuxen',
  OMS4: 'Farlig bostad eller hemlöshet',
  OMS5: 'Konflikt, vårdnadstvist',
  OMS6: 'Misstänkt framkallad sjukdom (BMSI)',
  SEX1: 'Sexuella övergrepp',
  SEX2: 'Sexuell exploatering, sex mot ersättning',
  SEX3: 'Sexualbrott på nätet, bilder',
  SEX4: 'Barnet har skadat annan sexuellt',
  HED1: 'Kontroll, begränsat livsutrymme',
  HED2: 'Risk för bortförande eller bortgifte',
  HED3: 'Könsstympning',
  HED4: 'Hedersrelaterat våld eller hot',
  KRI1: 'Barnet misstänks för brott',
  KRI2: 'Vistas i kriminell miljö',
  KRI3: 'Rekryteras eller utnyttjas av kriminella',
  KRI4: 'Hotbild mot barnet',
  MIS1: 'Barnets alkohol',
  MIS2: 'Barnets narkotika eller läkemedel',
  PSY1: 'Suicidrisk eller självskada',
  PSY2: 'Annan psykisk ohälsa',
  BET1: 'Utagerande eller destruktivt beteende',
  SKO1: 'Skolfrånvaro',
  FOR1: 'Försvunnen eller rymning',
  FRI1: 'Förälder frihetsberövad, saknar vårdare',
  FRI2: 'Förälder avliden eller akut sjuk',
  NAT1: 'Utsatt på nätet (ej sexuellt)',
  EXT1: 'Våldsbejakande extremism',
  MAN1: 'Människohandel, tvångsarbete, tiggeri',
  VAN1: 'Oro för väntat barn',
  OVR1: 'Annan oro',
});
export type Concern = CodeOf<typeof concernList>;

/**
 * What is offered in a report on a child. An unborn child is no child in the sense of SoL 3:1 (L-04): that concern is told as an underrättelse
 * enligt 6 § polislagen on the adult, and VAN1 stays valid in what is already stored.
 */
export const offeredConcerns = offered(
  concernList,
  concernList.codes.filter((code) => code !== 'VAN1'),
);

/** Sides of the BBIC triangle: the child, the parents' ability, the surroundings. */
export const bbicSideList = codeList('BBIC', { B: 'Barnets utveckling', F: 'Föräldrarnas förmåga', M: 'Familj och miljö' });
export type BbicSide = CodeOf<typeof bbicSideList>;

/** The default side of each concern; null where it cannot be said. Never asked of the officer. */
const bbicSides = {
  VAL1: 'F',
  VAL2: 'F',
  VAL3: 'F',
  VAL4: 'M',
  OMS1: 'F',
  OMS2: 'F',
  OMS3: 'F',
  OMS4: 'M',
  OMS5: 'F',
  OMS6: 'F',
  SEX1: 'F',
  SEX2: 'M',
  SEX3: 'M',
  SEX4: 'B',
  HED1: 'F',
  HED2: 'F',
  HED3: 'F',
  HED4: 'F',
  KRI1: 'B',
  KRI2: 'M',
  KRI3: 'M',
  KRI4: 'M',
  MIS1: 'B',
  MIS2: 'B',
  PSY1: 'B',
  PSY2: 'B',
  BET1: 'B',
  SKO1: 'B',
  FOR1: 'B',
  FRI1: 'F',
  FRI2: 'F',
  NAT1: 'M',
  EXT1: 'M',
  MAN1: 'M',
  VAN1: 'F',
  OVR1: null,
} as const satisfies Record<Concern, BbicSide | null>;

/** The group (module) and default BBIC side of a concern: `VAL1` belongs to VAL, side F. */
export function concernPlace(code: Concern): { readonly group: string; readonly side: BbicSide | null } {
  return { group: code.slice(0, 3), side: bbicSides[code] };
}
