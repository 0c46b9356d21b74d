import { useQuery } from '@tanstack/react-query';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { readOpenApi, routesByTag, type OpenApi } from './openapi.ts';
import { RouteView } from './route-view.tsx';
import { SchemaView } from './schema-view.tsx';
import './api-page.css';

/** The API as /api/openapi.json describes it, for those who connect another system. */
export function ApiPage() {
  const description = useQuery({ queryKey: ['openapi'], queryFn: readOpenApi });
  return (
    <div className="t-page">
      <PageHeading lead="Allt som går att göra i Tidig går att göra genom samma API. Sidan visar det som står i beskrivningen.">
        API-beskrivning
      </PageHeading>
      {description.isPending ? <Loading what="beskrivningen" /> : null}
      {description.isError ? <ProblemNotice error={description.error} retry={() => void description.refetch()} /> : null}
      {description.data ? <Description document={description.data} /> : null}
    </div>
  );
}

function Description({ document }: { document: OpenApi }) {
  return (
    <>
      <Sheet title="Så används det">
        <p>
          Beskrivningen följer OpenAPI {document.openapi} och gäller Tidig {document.info.version}. Ett program läser den på{' '}
          <a href="/api/openapi.json">/api/openapi.json</a>.
        </p>
        <p>
          Logga in med <code>POST /api/session</code> och behåll kakan. Allt skickas och svaras som JSON, utom PDF-filer. Fel svarar med{' '}
          <code>application/problem+json</code> (RFC 9457): en kod, en mening om vad man gör nu, och vilka fält det gäller. Det som
          skickades upprepas aldrig i ett fel.
        </p>
      </Sheet>
      {routesByTag(document).map(([tag, routes]) => (
        <section key={tag} className="t-stack">
          <h2>{tag}</h2>
          <div className="t-sheet t-sheet-flush">
            <h3 className="t-hidden-text">{tag}: adresser</h3>
            {routes.map((route) => (
              <RouteView key={route.id} route={route} />
            ))}
          </div>
        </section>
      ))}
      <Schemas schemas={document.components?.schemas ?? {}} />
    </>
  );
}

function Schemas({ schemas }: { schemas: NonNullable<NonNullable<OpenApi['components']>['schemas']> }) {
  const named = Object.entries(schemas);
  if (named.length === 0) return null;
  return (
    <section className="t-stack">
      <h2>Gemensamma former</h2>
      {named.map(([name, schema]) => (
        <Sheet key={name} title={name} level={3}>
          <SchemaView schema={schema} />
        </Sheet>
      ))}
    </section>
  );
}
