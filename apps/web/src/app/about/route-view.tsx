import { actionLabels } from '@tidig/domain/labels/actions.ts';
import { Facts } from '../../ui/facts.tsx';
import type { Answer, Operation, Route } from './openapi.ts';
import { SchemaView } from './schema-view.tsx';

/** One route, folded: method, path and what it does; open: who may, what goes in, what comes out. */
export function RouteView({ route }: { route: Route }) {
  const { operation } = route;
  return (
    <details className="t-route">
      <summary>
        <span className="t-route-line">
          <code className="t-method">{route.method}</code> <code className="t-path">{route.path}</code>
        </span>
        <span>{operation.summary}</span>
      </summary>
      <div className="t-stack">
        {operation.description ? <p>{operation.description}</p> : null}
        <Facts rows={[{ label: 'Vem får', value: whoText(operation) }, ...parameterRows(operation)]} />
        <Body operation={operation} />
        <Answers responses={operation.responses ?? {}} />
      </div>
    </details>
  );
}

function whoText(operation: Operation): string {
  const action = operation['x-action'];
  if (action === undefined) return 'Alla, utan inloggning';
  const words = Object.hasOwn(actionLabels, action) ? actionLabels[vouchedAction(action)] : null;
  return words ? `Inloggad med rätten ${action} (”${words}”)` : `Inloggad med rätten ${action}`;
}

/** Called only after the label list was seen to hold the action. */
function vouchedAction(action: string): keyof typeof actionLabels {
  return action as keyof typeof actionLabels;
}

function parameterRows(operation: Operation) {
  const places: Readonly<Record<string, string>> = { path: 'i adressen', query: 'efter ?', header: 'i ett huvud' };
  return (operation.parameters ?? []).map((parameter) => ({
    label: parameter.name,
    value: [places[parameter.in], parameter.required ? null : 'får saknas', parameter.description].filter(Boolean).join('. '),
  }));
}

function Body({ operation }: { operation: Operation }) {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) return null;
  return (
    <div className="t-stack t-stack-tight">
      <h4>Skickas som JSON</h4>
      <SchemaView schema={schema} />
    </div>
  );
}

function Answers({ responses }: { responses: Readonly<Record<string, Answer>> }) {
  const all = Object.entries(responses);
  const given = all.filter(([, answer]) => !isProblem(answer));
  return (
    <div className="t-stack t-stack-tight">
      <h4>Svar</h4>
      {given.map(([status, answer]) => (
        <div key={status}>
          <p>
            <code className="t-status-code">{status}</code> {answer.description}
          </p>
          <AnswerBody answer={answer} />
        </div>
      ))}
      <h4>Fel</h4>
      <Facts rows={all.filter(([, answer]) => isProblem(answer)).flatMap(([status, answer]) => problemRows(status, answer))} />
    </div>
  );
}

function isProblem(answer: Answer): boolean {
  return answer.content?.['application/problem+json'] !== undefined;
}

/** The description of a problem answer is a paragraph a code: `code: what it says`. */
function problemRows(status: string, answer: Answer) {
  return (answer.description ?? '').split('\n\n').map((paragraph) => {
    const [code = '', ...text] = paragraph.split(': ');
    return { label: `${status} ${code}`, value: text.join(': ') };
  });
}

function AnswerBody({ answer }: { answer: Answer }) {
  const schema = answer.content?.['application/json']?.schema;
  if (schema) return <SchemaView schema={schema} />;
  return answer.content?.['application/pdf'] ? <p className="t-quiet">PDF</p> : null;
}
