import { PageHeading } from '../../ui/page-heading.tsx';
import { Sheet } from '../../ui/sheet.tsx';

/** What works for everyone, what is not tried yet, and whom to tell. */
export function AccessibilityPage() {
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Tidig ska kunna användas av alla som arbetar med orosanmälningar.">Tillgänglighet</PageHeading>
      <Sheet title="Så är Tidig byggt">
        <p>
          Vi bygger efter WCAG 2.2 nivå AA. Allt går att göra med tangentbord. Sidorna fungerar i smal mobil, i 200 procents förstoring och
          i mörkt läge. Läge och status sägs med ord och form, inte bara med färg.
        </p>
      </Sheet>
      <Sheet title="Vad som är prövat">
        <p>
          Sidorna kontrolleras med verktyget axe vid varje ändring, i två bredder. Det hittar bara en del av alla hinder. Tidig är ännu inte
          granskat av någon utomstående och inte prövat med skärmläsare av dem som använder en till vardags.
        </p>
      </Sheet>
      <Sheet title="Om något inte fungerar">
        <p>
          Säg till den som förvaltar Tidig hos er. Är det bråttom med ett barn: ring socialtjänsten eller socialjouren. Du behöver inte
          Tidig för att göra en orosanmälan.
        </p>
      </Sheet>
    </div>
  );
}
