import type { Examples } from './example.ts';

/** HED: honour-based control. Dilan, sixteen, came to the station in her lunch break. */
export const honour: Examples = {
  'event.whyNow': {
    weak: 'Hederskontext. Strikt familj.',
    strong:
      'Dilan, 16 år, kom till stationen på lunchrasten. Hon säger att hon ska resa till släkten på lördag, att en bröllopsklänning är köpt och att brodern har tagit hennes pass. Hon måste vara hemma kl. 15.40.',
  },
  'event.summary': {
    weak: 'Flickan känner sig kontrollerad. Kulturkrock i familjen.',
    strong:
      'Dilan kom ensam till receptionen kl. 11.50 och bad att få tala med en kvinna. Vi talade i 25 minuter. Hon visade en biljett på telefonen och ett meddelande från en faster om att prova klänning. Hon var tillbaka i skolan kl. 12.30, så att ingen skulle märka att hon varit borta.',
  },
  'concern.obs.what': {
    weak: 'Rädd för sin familj. Det är känt i området hur de är.',
    strong:
      'Telefonen ringde sju gånger på 25 minuter, samma namn varje gång. Dilan svarade inte men skickade en bild på ett klassrum som hon tagit tidigare. Hon satt så att hon inte syntes genom fönstret.',
  },
  'concern.childWords.quote': {
    weak: 'Hon säger att hon ska giftas bort.',
    strong:
      '”Mamma säger att det bara är en fest. Men min kusin skulle också bara på fest, och hon kom inte hem.” Om brodern: ”Han ser allt jag gör i mobilen. Min syster berättar resten.”',
  },
  'concern.state': {
    weak: 'Mycket rädd.',
    strong:
      'Dilan viskade och talade fort. Hon såg på klockan flera gånger i minuten och övade högt på vad hon skulle säga hemma. När jag nämnde socialtjänsten reste hon sig. Hon satte sig när jag sagt att ingen ringer hem i dag från oss.',
  },
  'concern.impact': {
    weak: 'Begränsat livsutrymme.',
    strong:
      'Dilan får inte vara med på idrott eller studiebesök och går direkt hem. Hon har slutat äta lunch för att spara pengar, sade hon. Hon har tänkt på att inte leva längre ”om resan blir av”.',
  },
  'concern.ifNothing': {
    weak: 'Hon kan bli bortgift.',
    strong:
      'Planet går på lördag kl. 06. Är hon utomlands blir det mycket svårare att hjälpa henne. Märker familjen att hon har berättat kan de resa redan i dag.',
  },
  'concern.strengths': {
    weak: 'Stark tjej.',
    strong:
      'Dilan har en lärare som hon berättat för och som väntade hela lunchen utanför stationen. Läraren har kopior av pass och biljett. Dilan vet vilket telefonnummer som är säkert att ringa.',
  },
  'concern.assessment': {
    weak: 'Familjen är hederstänkande.',
    strong:
      'Jag tror att resan är planerad: biljetten och meddelandet stämmer med det hon berättade innan hon visade dem. Jag tror att en kontakt med hemmet, även välmenande, gör att hon förs bort tidigare.',
  },
  'background.pattern': {
    weak: 'Äldre syster samma sak.',
    strong:
      'Dilan sade att kontrollen började när hon fyllde 13: först kläderna, sedan telefonen, i höst vägen till skolan. Storasystern gifte sig utomlands samma sommar som hon slutade nian och har inte kommit tillbaka.',
  },
  'risk.protectToday': {
    weak: 'Ja, akut.',
    strong:
      'Hon ska vara hemma kl. 15.40 och det är sista skoldagen före resan. Brodern har passet. Vi behöver bestämma tillsammans före kl. 15 i dag om hon ska gå hem över huvud taget.',
  },
  'risk.access': {
    weak: 'Hela familjen.',
    strong:
      'Föräldrar, två bröder och en faster bor i samma trappuppgång. En kusin går i parallellklassen. Brodern kan se var telefonen är. Säkraste tiden är lektionen kl. 13.10–14.20.',
  },
  'measures.contactAdvice': {
    weak: 'Kalla föräldrarna till möte.',
    strong:
      'Ring inte hem, skicka inte brev och boka inget möte med familjen. Nå Dilan genom läraren, som kan hämta henne till ett annat rum. Ingen släkting som tolk och ingen tolk från samma ort. Ring mig innan.',
  },
  'secrecy.restricted.text': {
    weak: 'Familjen får inte veta.',
    strong:
      'Allt som visar att Dilan själv har berättat, att läraren hjälpt henne och att hon har varit hos polisen. Hon säger att lillasystern blir slagen om det kommer fram.',
  },
};
