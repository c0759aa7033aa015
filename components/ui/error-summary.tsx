export interface SummaryError {
  /** Where the field is: `#field-id`. */
  readonly href: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly SummaryError[];
}

/**
 * What has to be corrected, at the top of the page, in the words that also stand beside each field. A
 * redirect that ends in `#error-summary` moves the focus here without a script.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div id="error-summary" role="alert" tabIndex={-1} className="mb-8 border-4 border-error px-5 py-4">
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-3 space-y-2">
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href} className="font-semibold text-error">
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
