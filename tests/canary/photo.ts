import sharp from 'sharp';

/** A small photograph that says in its metadata where it was taken. */
export async function photoWith(place: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp({ create: { width: 16, height: 16, channels: 3, background: '#336699' } });
  const said = { IFD0: { ImageDescription: place, Make: place }, IFD3: { GPSAreaInformation: place } };
  return new Uint8Array(await picture.withExif(said).jpeg().toBuffer());
}

/** A form with one photograph, as a browser sends it. */
export function uploadOf(fileName: string, content: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.set('file', new File([content], fileName, { type: 'image/jpeg' }));
  return form;
}
