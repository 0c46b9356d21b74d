import { ErrorSummary } from '@digdir/designsystemet-react';

export type FieldErrorLink = { readonly fieldId: string; readonly message: string };

/** The list of what must be put right, above a form. Takes focus when it appears; each line goes to its field. */
export function FieldErrors({ title, errors }: { title: string; errors: readonly FieldErrorLink[] }) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Heading>{title}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {errors.map((error) => (
          <ErrorSummary.Item key={error.fieldId}>
            <ErrorSummary.Link href={`#${error.fieldId}`}>{error.message}</ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
