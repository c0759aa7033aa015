import type { ReactNode } from 'react';
import { Button, type ButtonStyle } from '@/components/ui/button';
import { Go } from './go';

interface StepFormProps {
  /** Of the workshop: `/assessments/…/workshops/…`. */
  readonly here: string;
  /** The route below it. */
  readonly to: string;
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly look?: ButtonStyle;
  readonly children: ReactNode;
}

/** One step of the facilitator: one button, one form. */
export function StepForm({ here, to, fields = {}, look = 'secondary', children }: StepFormProps) {
  return (
    <form method="post" action={`${here}/${to}`} className="print:hidden">
      <Go />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look}>{children}</Button>
    </form>
  );
}
