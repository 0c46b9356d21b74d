import { codeList } from '../form/code-list.ts';

/** How it looked where the child lives: what was seen, beside the description in words. */
export const homeStateList = codeList('HEMMET', {
  ORD: 'Ordnat för barnet',
  SOV: 'Sovplats saknas',
  MAT: 'Mat saknas',
  KYL: 'Kallt',
  SMU: 'Mycket smutsigt',
  FAR: 'Farliga föremål framme',
  DRO: 'Droger eller alkohol inom räckhåll',
  VAP: 'Vapen inom räckhåll',
  SKA: 'Nyss sönderslaget',
});
