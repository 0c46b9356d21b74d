import type { ExamplePath } from '../places.ts';
import { byAge } from './by-age.ts';
import type { Example } from './example.ts';
import { moduleQuestions } from './module-questions.ts';

/** For every free text, when no situation is chosen yet or the situation has none of its own. Noor, nine, and quarrels at night. */
export const general: Readonly<Record<ExamplePath, Example>> = {
  ...byAge,
  ...moduleQuestions,
  'supplement.whatIsNew': {
    weak: 'Ny information har inkommit i ärendet.',
    strong:
      'I dag kl. 10.15 ringde skolsköterskan mig. Noor hade berättat om ett gräl i går kväll och visat ett nytt märke på handleden. Nytt i anmälan: en iakttagelse, barnets ord och svaret på om hon behöver skydd i dag.',
  },
  'correction.text': {
    weak: 'Det blev fel i anmälan.',
    strong:
      'I steget om familjen står att pappan bor med barnet. Det är fel: han flyttade i augusti, det fick jag veta när jag ringde honom i dag. Rätt är att bara mamman och Noor bor på adressen. Det som står om händelsen stämmer.',
  },
  'child.description': {
    weak: 'Flicka ca 10 år.',
    strong:
      'Ungefär 10 år, 140 cm, mörkt hår i en lång fläta, röd vinterjacka och ryggsäck med reflexer. Kallade sig Noor. Sade att hon går i trean och att skolan ligger ”vid den stora rondellen”. Gick själv mot höghusen norr om centrum.',
  },
  'child.protectedPlace': {
    weak: 'Skyddat boende.',
    strong:
      'Sedan 3 november bor Noor och mamman i ett skyddat boende i Provköping. Nås bara genom boendets kontaktperson: skriv hennes namn och nummer här. Ny skola från måndag: Låtsasskolan i Provköping. Pappan känner till den gamla adressen och den gamla skolan.',
  },
  'child.needs': {
    weak: 'Har någon diagnos.',
    strong:
      'Noor hör dåligt på vänster öra och hade inte sin hörapparat. Hon svarade bättre när jag satt på hennes högra sida och hon kunde se mitt ansikte. Mamman sade att apparaten varit trasig i några veckor.',
  },
  'family.guardians.protectedPlace': {
    weak: 'Hemlig adress.',
    strong:
      'Mamman bor sedan 3 november i ett skyddat boende i Provköping och arbetar på Låtsasfabriken där. Hon har en ny mobil: skriv numret här. Den gamla mobilen ligger kvar hemma hos pappan. Ring den inte och skicka inga sms.',
  },
  'family.siblings.protectedPlace': {
    weak: 'Bor på annan ort.',
    strong:
      'Brodern bor sedan i augusti i ett familjehem i Provköping och går på Diktarskolan, årskurs 6. Pappan vet inte vilken ort det är. Socialsekreteraren i den placerande kommunen har familjehemmets telefonnummer.',
  },
  'family.network': {
    weak: 'Har mormor.',
    strong:
      'Noor nämnde själv grannen en trappa upp (”där luktar det pannkakor”) och sin mormor, som hon ringer varje söndag. Mormor bor i en annan kommun och sade i telefon att hon kan komma i morgon.',
  },
  'event.whyNow': {
    weak: 'Orolig för barnet efter händelse i bostaden.',
    strong:
      'Vi kom kl. 22.40 efter larm om skrik. Noor, 9 år, satt ensam i trapphuset utan jacka och sade att hon inte vågade gå in. Ingen vuxen hade märkt att hon gått ut.',
  },
  'event.summary': {
    weak: 'Bråk i lägenhet. Stökigt på platsen. Barn fanns i bostaden. Ingen åtgärd.',
    strong:
      'En granne ringde 112 kl. 22.31 om skrik och dunsar. När vi kom kl. 22.40 satt Noor i trapphuset. Hon sade att hon gått ut när det började låta. I lägenheten fanns mamman och hennes bror. De sade att de grälat om pengar. Vi stannade till kl. 23.30, då Noor hade somnat hos grannen.',
  },
  'event.intox': {
    weak: 'Mamman var påverkad.',
    strong:
      'Mamman sluddrade, höll sig i dörrkarmen och luktade alkohol på en meters håll. På köksbordet stod två tomma vinflaskor. Morbrodern verkade nykter: han talade tydligt och gick stadigt.',
  },
  'event.weapon': {
    weak: 'Kniv på plats.',
    strong:
      'En förskärare låg på köksbänken, ungefär en meter från barnets stol. Ingen höll i den när vi kom. Mamman sade att morbrodern lagt den där efter grälet.',
  },
  'concern.obs.what': {
    weak: 'Barnet verkade må dåligt och det var konstig stämning i hemmet.',
    strong:
      'Noor satt på trappans nedersta steg i strumpor och t-shirt. Hon höll händerna för öronen och tittade upp först när jag satte mig en bit ifrån henne. Det tog ungefär fem minuter innan hon svarade.',
  },
  'concern.childWords.quote': {
    weak: 'Hon sa att det varit bråk och att hon var rädd.',
    strong:
      '”Jag räknar till hundra och sen går jag ut. Ibland är de klara när jag kommer tillbaka.” Efter en stund: ”Grannen låter mig sitta där.”',
  },
  'concern.childWords.question': {
    weak: 'Visst var du rädd när de bråkade?',
    strong: '”Berätta vad som hände i kväll, från det att du hade ätit.” Sedan: ”Du sade att det började låta. Berätta mer om det.”',
  },
  'concern.care': {
    weak: 'Brister i omsorgen.',
    strong:
      'Barnet låg i en spjälsäng med egen madrass. Blöjan var tung och hade läckt igenom kläderna. Barnet grät när vi kom och tystnade när mamman tog upp det. Hon såg på barnet, talade lugnt och gav en flaska med ersättning.',
  },
  'concern.state': {
    weak: 'Verkade otrygg.',
    strong:
      'Talade tyst och i korta svar. Vände sig mot dörren varje gång en röst hördes i trapphuset. Slappnade av när grannen kom: gick fram till henne, tog hennes hand och bad om ett glas vatten.',
  },
  'concern.injury': {
    weak: 'Inga skador vad man kunde se.',
    strong:
      'Ett blåmärke på utsidan av vänster överarm, stort som en femkrona, gulgrönt. Noor sade att hon slagit i en dörr. Inga andra märken på ansikte, händer och underarmar. Resten av kroppen såg vi inte. Inte fotograferat.',
  },
  'concern.homeState': {
    weak: 'Sunkig lägenhet, dåliga hemförhållanden.',
    strong:
      'Två rum och kök, varmt och rent. Noor har en säng i vardagsrummet med lakan och täcke. I kylen fanns mjölk, ägg och middagsrester. Glas från en krossad flaska låg på golvet mellan barnets säng och toaletten.',
  },
  'concern.impact': {
    weak: 'Barnet far illa av situationen.',
    strong:
      'Noor sade att hon sover hos grannen ungefär en natt i veckan. Hon hade inte gjort läxan och sade att hon ”inte hör vad fröken säger när hon är trött”. Hon frågade två gånger om mamman var arg på henne för att vi kom.',
  },
  'concern.ifNothing': {
    weak: 'Det kan gå illa.',
    strong:
      'Grälen slutar nu med att Noor går ut ensam på natten. Händer det när grannen är bortrest har hon ingenstans att gå. Blir det våld finns ingen annan vuxen i lägenheten som kan skydda henne.',
  },
  'concern.strengths': {
    weak: 'Mamman är trevlig.',
    strong:
      'Noor har en vuxen hon litar på, grannen en trappa upp, och vet hur man ringer 112. Mamman lyssnade på henne när vi var där och bad själv om hjälp att prata med skolan.',
  },
  'concern.assessment': {
    weak: 'Mamman är en dålig förälder.',
    strong:
      'Jag tror att Noor har gått ut på nätterna länge, eftersom hon beskriver det som en vana och grannen har sett det flera gånger. Jag tror inte att hon är slagen, men hon tar ansvar för sin egen trygghet på ett sätt som ett barn inte ska behöva.',
  },
  'background.events.what': {
    weak: 'Familjen är känd av polisen.',
    strong:
      'Utryckning efter larm om skrik i samma lägenhet. Noor, då 8 år, öppnade dörren och sade att mamman sov. Vi hittar ingen anmälan om oro efter det.',
  },
  'background.pattern': {
    weak: 'Återkommande problem i familjen.',
    strong:
      'Tre utryckningar till samma lägenhet sedan i våras, alla på helgnätter. De två första gällde hög musik. Den här är den första då barnet inte var inne i lägenheten när vi kom.',
  },
  'risk.protectToday': {
    weak: 'Ja, barnet behöver skydd.',
    strong:
      'Morbrodern har gått och mamman sover. Noor är hos grannen till i morgon kl. 9. Efter det är hon ensam med mamman, och ingen annan vuxen vet vad som hände i natt.',
  },
  'risk.access': {
    weak: 'Ja, bor ihop.',
    strong:
      'Morbrodern har egen nyckel och sover i lägenheten de flesta helger. Han hämtar också Noor från fritids på fredagar. Mamman sade att han kommer tillbaka ”när han lugnat sig”.',
  },
  'risk.investigation': {
    weak: 'Utredning pågår, avvakta.',
    strong:
      'Mamman ska höras i morgon förmiddag och vet inte att Noor har berättat något. Ring utredaren före all kontakt med familjen, till i morgon kl. 12. Namn och nummer till utredaren står sist i anmälan.',
  },
  'risk.staffSafety': {
    weak: 'Var försiktiga.',
    strong:
      'Morbrodern knuffade en kollega i dörren i natt och sade att ”nästa som kommer får ångra sig”. Stor lös hund i hallen. Åk två, ring innan och be mamman stänga in hunden.',
  },
  'measures.actions': {
    weak: 'Sedvanliga åtgärder vidtogs.',
    strong:
      'Jag talade med Noor i trapphuset i tio minuter och med mamman i köket. Noor fick följa med grannen efter att mamman sagt ja. Jag ringde socialjouren kl. 23.10 och berättade det viktigaste. Vi har inte anmält något brott.',
  },
  'measures.informChild': {
    weak: 'Barnet är informerat.',
    strong:
      'Jag sade till Noor att jag kommer att berätta för några som arbetar med att hjälpa barn och deras föräldrar, och att de kanske hör av sig till mamma. Hon nickade och frågade om hon måste flytta. Jag svarade att jag inte vet, men att de börjar med att prata.',
  },
  'measures.childView': {
    weak: 'Vill inte.',
    strong:
      'Noor vill att mamma får veta, ”men inte att jag sa det om natten”. Hon vill att någon berättar när grannen är med. Hon vill inte att morbrodern får veta något alls.',
  },
  'measures.contactAdvice': {
    weak: 'Ta kontakt med familjen.',
    strong:
      'Ring mamman på dagen, hon arbetar kväll. Tala gärna med Noor i skolan före kl. 13, utan morbrodern i närheten. Mamman vill att ni ringer innan ni kommer hem till dem.',
  },
  'secrecy.restricted.text': {
    weak: 'Ska inte lämnas ut.',
    strong: 'Noor berättade att det var hon som bad grannen ringa 112. Hon bad att mamman och morbrodern inte ska få veta det.',
  },
  'secrecy.restricted.why': {
    weak: 'Känsligt.',
    strong:
      'Noor är rädd att mamman blir arg och att hon inte får gå till grannen mer. Grannen är den enda vuxna hon söker sig till på nätterna.',
  },
  'secrecy.threats.how': {
    weak: 'Hotbild finns.',
    strong:
      'Morbrodern sade till grannen i våras att den som ”lägger sig i” får betala. Han bor i samma port. Hon är i dag den enda som vet när Noor går ut på natten, så han kan förstå vem som ringde.',
  },
  'secrecy.threats.grounds': {
    weak: 'Enligt uppgift.',
    strong:
      'Grannen berättade det för mig i kväll, ensam i trapphuset. Mamman sade samma sak utan att jag frågade. Grannen har inte gjort någon polisanmälan om hotet.',
  },
};
