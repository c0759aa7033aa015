'use client';

import { type ReactNode, useState } from 'react';

/**
 * A form that stays as it was opened while the page around it follows the workshop: what it was filled from, and the
 * version that it was filled with, must not change under the writer's hands. Another `key` begins anew.
 */
export function FrozenForm({ children }: { readonly children: ReactNode }) {
  const [opened] = useState(children);
  return opened;
}
