import { codeList } from '../form/code-list.ts';

/** V5: where the child is now. */
export const whereNowList = codeList('V5', {
  HEM: 'Hemma',
  AFO: 'Hos andra föräldern',
  SLA: 'Hos släkting',
  POL: 'Hos polisen',
  SOC: 'Hos socialjour',
  SJU: 'På sjukhus',
  HVB: 'HVB eller familjehem',
  VAN: 'Hos vän',
  FOR: 'Försvunnen',
  ANN: 'Annan plats',
  VET: 'Vet inte',
});

/** V6: how the child lives. */
export const livingList = codeList('V6', {
  BAD: 'Hos båda',
  VAX: 'Växelvis',
  ENF: 'Hos en förälder',
  SLA: 'Hos släkting',
  FAM: 'Familjehem',
  HVB: 'HVB eller SiS',
  SKY: 'Skyddat boende',
  EGE: 'Eget boende',
  HEM: 'Saknar fast boende',
  ANN: 'Annat',
  VET: 'Vet inte',
});

/** V11: kind of place. */
export const placeList = codeList('V11', {
  BOS: 'Bostad',
  TRA: 'Trapphus eller gård',
  SKO: 'Skola',
  CEN: 'Centrum',
  KOL: 'Kollektivtrafik',
  FOR: 'Fordon',
  NAT: 'På nätet',
  INS: 'HVB, SiS eller familjehem',
  HOT: 'Hotell eller korttidslägenhet',
  OFF: 'Annan offentlig plats',
  ANN: 'Annan plats',
});
