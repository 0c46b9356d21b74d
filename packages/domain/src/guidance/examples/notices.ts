import type { Examples } from './example.ts';

/** LUL: an underrättelse alone. Short, but the young person is more than the crime. Leon, sixteen. */
export const youthNotice: Examples = {
  'event.whyNow': {
    weak: 'Skäligen misstänkt för stöld, se FU.',
    strong:
      'Leon, 16 år, är sedan i dag skäligen misstänkt för grov stöld. Han greps kl. 15.20, hördes med pappan närvarande och släpptes kl. 19.05. Det är första gången han är misstänkt för brott.',
  },
  'event.summary': {
    weak: 'Se anmälan och FU-protokoll.',
    strong:
      'En butik larmade kl. 15.02. Två ungdomar sprang mot stationen. Leon stannade när vi ropade och hade kvar en väska med kläder från butiken. Han hördes kl. 17–18 med pappan och en socialsekreterare på plats. Frågan om medling är ställd: han vill tänka på saken.',
  },
  'measures.contactAdvice': {
    weak: 'Kontakta familjen.',
    strong:
      'Båda föräldrarna vet. Pappan vill bli uppringd efter kl. 16 på vardagar. Leon sade att han hellre ses på fritidsgården än hemma. Ring åklagaren innan ni talar om själva stölden med honom.',
  },
  'supplement.whatIsNew': {
    weak: 'Komplettering enligt LUL.',
    strong:
      'Leon är i dag misstänkt för ett brott till, samma slag och samma område, två veckor efter det första. Han var ensam den här gången. Pappan kom och hämtade honom kl. 21 och bad om råd.',
  },
};

/** PL6: an underrättelse about somebody who is not a child. A man of about seventy-five, found in the stairwell. */
export const adultNotice: Examples = {
  'event.whyNow': {
    weak: 'Äldre man i dåligt skick, känd av polisen.',
    strong:
      'Mannen, omkring 75 år, satt i natt i trapphuset utan ytterkläder, för tredje gången på två veckor. Han visste inte vilken dag det var. Hemma fanns ingen mat och spisen stod på.',
  },
  'event.summary': {
    weak: 'Hjälpt hem. Inget brott.',
    strong:
      'En granne ringde kl. 05.40. Mannen satt på trappan i pyjamas. Vi följde honom in: spisplattan var röd, kylen tom och tre veckors post låg på golvet. Han sade att hans hustru strax kommer hem. Grannen sade att hon dog förra året. Ambulanspersonalen bedömde att han inte behövde sjukhus.',
  },
  'event.intox': {
    weak: 'Troligen påverkad.',
    strong:
      'Ingen lukt av alkohol och inga flaskor i lägenheten. Mannen gick ostadigt och höll sig i väggen. På köksbordet låg en medicinask där fyra dagars tabletter var kvar.',
  },
  'child.description': {
    weak: 'Äldre man.',
    strong:
      'Ungefär 75 år, 170 cm, kort vitt hår och glasögon med brun båge. Blå pyjamas och tofflor. Kallade sig Gösta. Gick själv till rätt port när vi frågade var han bor.',
  },
  'child.needs': {
    weak: 'Senil.',
    strong:
      'Hör dåligt på båda öronen och svarade bäst när jag stod framför honom och talade långsamt. Använder rollator, som stod kvar i lägenheten. Visste sitt namn men inte var han var.',
  },
  'measures.actions': {
    weak: 'Åtgärdat på plats.',
    strong:
      'Vi stängde av spisen, ringde ambulans och väntade tills grannen kom. Jag ringde sonen kl. 06.30 och kommunens trygghetsjour kl. 06.40. Mannen fick våra namn på en lapp vid telefonen.',
  },
  'measures.contactAdvice': {
    weak: 'Ring anhörig.',
    strong:
      'Han hör dåligt och öppnar inte för okända; grannen en trappa ned har nyckel och går gärna med. Ring sonen före besöket. Mannen vill bo kvar hemma och blir orolig om någon talar om boende.',
  },
  'secrecy.restricted.text': {
    weak: 'Sekretess.',
    strong:
      'Grannen berättade att sonen lånar pengar av mannen varje månad och att hon är orolig för det. Hon bad att sonen inte får veta vem som har sagt det.',
  },
  'secrecy.restricted.why': {
    weak: 'Grannen vill det.',
    strong:
      'Sonen har nyckel och bor nära. Grannen är den enda som ser till mannen varje dag och vill kunna fortsätta med det utan att bli ovän med sonen.',
  },
  'supplement.whatIsNew': {
    weak: 'Samma person igen.',
    strong:
      'I natt hittades mannen ute igen, två kvarter bort, kl. 03.10. Han hade ramlat och har ett sår i pannan som är omplåstrat på akuten. Nytt i underrättelsen: händelsen och vem som har nyckel.',
  },
};
