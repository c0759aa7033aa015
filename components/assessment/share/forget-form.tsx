'use client';

import type { ReactNode } from 'react';

interface ForgetFormProps {
  readonly assessmentId: string;
  readonly children: ReactNode;
}

/** Also takes away what pages of this assessment have kept on the device, which only a script can have put there. */
export function ForgetForm({ assessmentId, children }: ForgetFormProps) {
  return (
    <form
      method="post"
      action={`/assessments/${assessmentId}/forget/confirm`}
      className="mt-6"
      onSubmit={() => emptyStores(assessmentId)}
    >
      <input type="hidden" name="forget" value="yes" />
      {children}
    </form>
  );
}

/** A browser that keeps nothing has nothing to forget. */
function emptyStores(assessmentId: string): void {
  try {
    for (const store of [localStorage, sessionStorage]) {
      for (const key of Object.keys(store)) if (key.includes(assessmentId)) store.removeItem(key);
    }
  } catch {
    return;
  }
}
